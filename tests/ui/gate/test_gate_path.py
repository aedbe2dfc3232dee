"""From the walk to its gate, through a test of the letters, and back to what came of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from program_app.domain.changes import (
    AnswersGiven,
    Change,
    CheckAdded,
    PainNoted,
    RepAdded,
    SessionBegun,
    SessionClosed,
)
from program_app.domain.progress import (
    Ended,
    PainRecord,
    Phase,
    Place,
    RepRecord,
    SessionEnd,
    SessionKind,
    SessionSummary,
    Variant,
)
from program_app.journey.diary import Diary
from tests.gate_history import MISSING_C, history
from tests.ui.whole_app import WholeApp

DAY_21_ON = date(2026, 11, 8)
HOUR = timezone(timedelta(hours=1))


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path) -> Iterator[WholeApp]:
    """On Wednesday, three days after day 21, on which the wall gap was not held long enough."""
    app = WholeApp(qtbot, data_dir)
    lives_through(app.app.diary)
    yield app
    app.close()


def lives_through(diary: Diary) -> None:
    past = history(MISSING_C)
    shift = DAY_21_ON - past.sessions[-1].record.started_on
    for session in past.sessions:
        for change in as_changes(session, shift):
            diary.record(change)
    for check in past.checks:
        taken = replace(check, finished_at=check.finished_at + shift)
        diary.record(CheckAdded(check=taken, next_place=None))


def as_changes(session: SessionSummary, shift: timedelta) -> list[Change]:
    record = session.record
    at = record.started_at + shift
    begun = replace(record, started_at=at, started_on=record.started_on + shift, planned_reps=0)
    walked = [
        rep(record.id, Phase.BRACE, session.braced_seconds, at),
        rep(record.id, Phase.EASY, session.walked_seconds - session.braced_seconds, at),
    ]
    reps: list[Change] = [RepAdded(rep=each, next_place=None) for each in walked if each.held_seconds]
    return [
        SessionBegun(record=begun),
        *reps,
        SessionClosed(session_id=record.id, end=SessionEnd.COMPLETED, finished_at=at),
        AnswersGiven(session_id=record.id, answers=session.answers),
    ]


def rep(session_id: str, phase: Phase, seconds: float, at: datetime) -> RepRecord:
    return RepRecord(
        id=f"{session_id}-{phase}",
        session_id=session_id,
        place=Place(item_number=1),
        exercise="braced_walk",
        phase=phase,
        variant=Variant.PLANNED,
        planned_seconds=seconds,
        held_seconds=seconds,
        ended=Ended.DONE,
        finished_at=at,
    )


def says_pain(app: WholeApp, pain: int) -> None:
    now = app.clock.now()
    app.app.diary.record(PainNoted(record=PainRecord(noted_on=now.date(), noted_at=now, pain=pain)))


def test_the_walk_leads_to_its_gate_and_esc_back(app: WholeApp):
    app.shell.show_page("walk")
    app.press("Walking gate")
    assert app.page == "gate"
    app.key(Qt.Key.Key_Escape)
    assert app.page == "walk"


def test_a_practice_of_the_missing_letter_leads_back_to_the_gate(app: WholeApp):
    app.shell.show_page("gate")
    app.press("Practise it now")
    assert app.page == "player"
    app.play_to_end()
    assert app.page == "exercise"
    app.key(Qt.Key.Key_Escape)
    assert app.page == "gate"


def test_a_test_runs_the_checks_alone_and_ends_at_the_gate(app: WholeApp):
    says_pain(app, 2)
    day_number = app.app.diary.today(app.clock.now().date()).day_number
    app.shell.show_page("gate")
    app.press("Test now")
    codes = []
    while app.page == "player":
        codes += [app.step.exercise] if app.step.phase is Phase.CHECK else []
        app.pass_moment()
    assert codes == ["C1", "C2", "C3"]
    assert app.page == "gate"
    session = app.app.diary.sessions[-1]
    assert (session.record.kind, session.record.pain_before) == (SessionKind.GATE_TEST, 2)
    assert app.app.diary.today(app.clock.now().date()).day_number == day_number


def test_what_was_held_in_the_test_opens_the_gate(app: WholeApp):
    says_pain(app, 2)
    app.shell.show_page("gate")
    app.press("Test now")
    while app.step.exercise != "C3":
        app.pass_moment()
    app.key(Qt.Key.Key_3)
    app.key(Qt.Key.Key_Space)
    for _second in range(45):
        passes_second(app)
    assert app.page == "gate"
    words = [label.text() for label in app.window.page("gate").findChildren(QLabel) if label.isVisible()]
    assert {"3, for 30 s", "The gate is open."} <= set(words)


def passes_second(app: WholeApp) -> None:
    if app.page == "player":
        app.clock.advance(1)
        app.shell.session.driver.step(1)


def test_esc_in_a_test_leaves_it_and_keeps_the_gate(app: WholeApp):
    says_pain(app, 2)
    app.shell.show_page("gate")
    app.press("Test now")
    app.key(Qt.Key.Key_Escape)
    assert app.page != "finished"


def test_the_end_of_day_21_leads_to_the_gate(app: WholeApp):
    app.shell.session.practise(21)
    app.play_to_end()
    assert app.page == "finished"
    app.press("See the walking gate")
    assert app.page == "gate"
