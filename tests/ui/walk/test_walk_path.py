"""From the rail through a walk on its own and back, over a real database."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from program_app.domain.progress import Answers, Phase, SessionEnd, SessionKind, SessionSummary
from program_app.storage.reading import read_everything
from program_app.ui.finished_page import FinishedPage
from tests.ui.whole_app import PATIENCE_SECONDS, WholeApp, rail_row


@pytest.fixture
def whole(qtbot: QtBot, data_dir: Path) -> Iterator[WholeApp]:
    whole = WholeApp(qtbot, data_dir)
    yield whole
    whole.close()
    whole.window.deleteLater()


@pytest.fixture
def walker(whole: WholeApp) -> WholeApp:
    """Day 3 was done, with its walk of four rounds."""
    whole.shell.today.show_day(3)
    whole.shell.today.start()
    whole.play_to_end()
    whole.press("Save day 3")
    return whole


def own_walk(whole: WholeApp) -> SessionSummary:
    """The walk on its own as it is on the disk."""
    assert whole.app.outbox.flush(PATIENCE_SECONDS)
    sessions = read_everything(whole.database).history.sessions
    return next(session for session in sessions if session.record.kind is SessionKind.WALK)


def words_on(whole: WholeApp) -> list[str]:
    page = whole.window.page(whole.page)
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_ctrl_2_opens_the_walk_page_which_waits_for_day_3(whole: WholeApp):
    whole.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert whole.page == "walk"
    assert "Your first walk comes on day 3." in words_on(whole)


def test_the_rail_has_walk_between_today_and_review(whole: WholeApp):
    rows = [rail_row(whole.window, name) for name in ("Today", "Walk", "Review")]
    assert [row.isVisible() for row in rows] == [True, True, True]
    assert rows[0].y() < rows[1].y() < rows[2].y()


def test_the_standing_brace_is_one_press_away_and_leads_back(whole: WholeApp):
    whole.shell.show_page("walk")
    whole.press("See the standing brace")
    assert whole.page == "exercise"
    whole.key(Qt.Key.Key_Escape)
    assert whole.page == "walk"


def test_a_walk_on_its_own_is_led_asked_about_kept_and_left_for_the_walk_page(walker: WholeApp):
    walker.shell.show_page("walk")
    walker.key(Qt.Key.Key_2)
    walker.press("Start walk")
    assert walker.page == "player"
    walker.wait_for(Phase.BRACE)
    walker.key(Qt.Key.Key_Plus)
    walker.play_to_end()
    assert walker.page == "finished"
    assert "The walk is done." in words_on(walker)
    page = walker.window.page("finished")
    assert isinstance(page, FinishedPage)
    for key in (Qt.Key.Key_3, Qt.Key.Key_Return, Qt.Key.Key_8):
        walker.key(key)
    walker.press("Save walk")
    assert walker.page == "walk"
    assert "Held 8 of 10" in words_on(walker)
    kept = own_walk(walker)
    assert (kept.record.pain_before, kept.end) == (2, SessionEnd.COMPLETED)
    assert (kept.walked_seconds, kept.braced_seconds) == (240, 80)
    assert kept.answers == Answers(effort=3, brace_quality=8)
    reps = read_everything(walker.database).details[kept.record.id].reps
    assert [rep.felt_effort for rep in reps if rep.phase is Phase.BRACE] == [4, 4, 4, 4]


def test_tired_ends_it_at_once_and_well(walker: WholeApp):
    walker.shell.show_page("walk")
    walker.press("Start walk")
    walker.wait_for(Phase.BRACE)
    walker.pass_moment()
    walker.key(Qt.Key.Key_T)
    assert walker.page == "finished"
    kept = own_walk(walker)
    assert (kept.end, kept.spared_reps) == (SessionEnd.COMPLETED, 4)


def test_leaving_keeps_what_was_walked_and_comes_back_to_the_walk_page(walker: WholeApp):
    walker.shell.show_page("walk")
    walker.press("Start walk")
    walker.wait_for(Phase.EASY)
    walker.key(Qt.Key.Key_Escape)
    assert walker.page == "walk"
    assert own_walk(walker).braced_seconds == 20


def test_the_day_stays_done_and_the_plan_where_it_was(walker: WholeApp):
    before = walker.shell.today.view()
    walker.shell.show_page("walk")
    walker.press("Start walk")
    walker.play_to_end()
    walker.press("Save walk")
    after = walker.shell.today.view()
    assert (after.state, after.day_number) == (before.state, before.day_number)


def in_second_brace(walker: WholeApp) -> None:
    walker.shell.show_page("walk")
    walker.press("Start walk")
    walker.wait_for(Phase.EASY)
    walker.wait_for(Phase.BRACE)


def test_after_uncomfortable_the_rounds_to_come_brace_less(walker: WholeApp):
    in_second_brace(walker)
    walker.key(Qt.Key.Key_H)
    walker.key(Qt.Key.Key_2)
    walker.key(Qt.Key.Key_Space)
    walker.wait_for(Phase.BRACE)
    assert (walker.step.seconds, walker.step.place.rep_number) == (14, 3)


def test_after_a_sharp_pain_the_signs_lead_back_to_the_walks(walker: WholeApp):
    in_second_brace(walker)
    walker.key(Qt.Key.Key_H)
    walker.key(Qt.Key.Key_3)
    assert walker.page == "player"
    walker.key(Qt.Key.Key_Return)
    assert walker.page == "walk"
    assert own_walk(walker).end is SessionEnd.HURT


def test_after_a_spasm_rescue_leads_back_to_the_walks(walker: WholeApp):
    in_second_brace(walker)
    walker.key(Qt.Key.Key_H)
    walker.key(Qt.Key.Key_4)
    assert walker.page == "rescue"
    walker.key(Qt.Key.Key_Escape)
    assert walker.page == "walk"


def test_strong_pain_told_on_the_page_opens_rescue_instead(walker: WholeApp):
    walker.shell.show_page("walk")
    walker.key(Qt.Key.Key_7)
    walker.press("Open rescue")
    assert walker.page == "rescue"


def test_trying_the_walk_once_has_its_stage_and_keeps_nothing(walker: WholeApp):
    before = walker.stored()
    walker.open("braced_walk")
    walker.press("Practise once")
    walker.wait_for(Phase.BRACE)
    walker.key(Qt.Key.Key_Plus)
    walker.key(Qt.Key.Key_T)
    assert walker.page == "exercise"
    assert walker.stored() == before


def test_a_walk_that_braces_less_goes_on_so_after_the_session_was_left(walker: WholeApp):
    walker.clock.begin_day(date(2026, 11, 12))
    walker.shell.today.show_day(6)
    walker.shell.today.start()
    walker.wait_for(Phase.BRACE)
    walker.key(Qt.Key.Key_E)
    walker.wait_for(Phase.EASY)
    walker.wait_for(Phase.BRACE)
    walker.wait_for(Phase.EASY)
    walker.key(Qt.Key.Key_Escape)
    assert walker.page == "today"
    walker.shell.session.resume()
    walker.wait_for(Phase.BRACE)
    assert (walker.step.seconds, walker.step.place.rep_number) == (14, 3)


def test_todays_card_starts_the_walk_and_the_session_goes_without_it(whole: WholeApp):
    whole.shell.today.show_day(3)
    whole.press("Start walk")
    assert whole.page == "player"
    whole.play_to_end()
    whole.press("Save walk")
    whole.shell.show_page("today")
    view = whole.shell.today.view()
    assert view.walk is None
    assert "braced_walk" not in [row.exercise_id for row in view.rows]
