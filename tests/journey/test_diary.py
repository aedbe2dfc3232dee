"""The diary knows at once what was done, and the disk is told of it in order."""

from datetime import UTC, datetime

import pytest

from program_app.domain.changes import (
    AnswersGiven,
    Change,
    CheckAdded,
    PlaceMoved,
    PreferenceSet,
    RepAdded,
    ScreeningAnswered,
    SessionBegun,
    SessionClosed,
)
from program_app.domain.choices import CountStyle
from program_app.domain.preferences import Preferences
from program_app.domain.progress import (
    Answers,
    CheckRecord,
    Ended,
    Phase,
    Place,
    RepRecord,
    ScreeningRecord,
    SessionDetail,
    SessionEnd,
    Variant,
)
from program_app.journey.diary import Diary
from program_app.journey.ports import History, KeepingError
from tests.builders import MONDAY, a_session
from tests.fakes import MemoryDisk, MemoryReader, MemoryWriter

NOW = datetime(2026, 11, 2, 18, 5, tzinfo=UTC)
BEGUN = SessionBegun(record=a_session().record)
SESSION_ID = BEGUN.record.id
NEXT = Place(item_number=1, rep_number=2)


def rep(
    rep_id: str, place: Place | None = None, phase: Phase = Phase.HOLD, ended: Ended = Ended.DONE
) -> RepAdded:
    """Five seconds held."""
    record = RepRecord(
        id=rep_id,
        session_id=SESSION_ID,
        place=place or Place(item_number=1),
        exercise="bridge",
        phase=phase,
        variant=Variant.PLANNED,
        planned_seconds=5,
        held_seconds=5,
        ended=ended,
        finished_at=NOW,
    )
    return RepAdded(rep=record, next_place=NEXT)


def check(check_id: str) -> CheckAdded:
    """A self-check of 30 seconds."""
    record = CheckRecord(
        id=check_id,
        session_id=SESSION_ID,
        place=Place(item_number=1),
        code="C1",
        seconds=30.0,
        finished_at=NOW,
    )
    return CheckAdded(check=record, next_place=NEXT)


def diary_with(*changes: Change) -> Diary:
    """An empty diary to which this happened."""
    diary = Diary(History(), MemoryWriter(), MemoryReader())
    for change in changes:
        diary.record(change)
    return diary


def test_changes_are_handed_over_in_the_order_they_happened():
    writer = MemoryWriter()
    diary = Diary(History(), writer, MemoryReader())
    changes: list[Change] = [BEGUN, rep("a"), PlaceMoved(session_id=SESSION_ID, place=NEXT), check("b")]
    for change in changes:
        diary.record(change)
    assert writer.changes == changes


def test_what_was_done_is_shown_before_it_is_written():
    diary = diary_with(BEGUN, rep("a"), check("b"))
    session = diary.session(SESSION_ID)
    assert (session.place, session.finished_reps, session.held_seconds) == (NEXT, 1, 5)
    assert [done.id for done in diary.detail(SESSION_ID).reps] == ["a"]
    assert [taken.id for taken in diary.detail(SESSION_ID).checks] == ["b"]


def test_what_was_kept_and_what_is_new_are_shown_together_and_once():
    kept = SessionDetail(reps=(rep("a").rep,), checks=(check("b").check,))
    history = History(sessions=(a_session(end=None, place=NEXT, finished_reps=1),))
    diary = Diary(history, MemoryWriter(), MemoryReader({SESSION_ID: kept}))
    diary.record(rep("c", NEXT))
    assert [done.id for done in diary.detail(SESSION_ID).reps] == ["a", "c"]
    assert diary.session(SESSION_ID).finished_reps == 2


def test_a_disk_that_is_gone_leaves_what_this_run_knows():
    class GoneReader(MemoryReader):
        def detail(self, session_id: str) -> SessionDetail:
            raise KeepingError("The folder is gone.")

    diary = Diary(History(), MemoryWriter(), GoneReader())
    diary.record(BEGUN)
    diary.record(rep("a"))
    assert [done.id for done in diary.detail(SESSION_ID).reps] == ["a"]


@pytest.mark.parametrize(
    ("phase", "ended", "totals"),
    [
        (Phase.HOLD, Ended.DONE, (1, 5, 0, 0)),
        (Phase.MOVE, Ended.DONE, (1, 5, 0, 0)),
        (Phase.BRACE, Ended.DONE, (1, 5, 5, 5)),
        (Phase.EASY, Ended.DONE, (0, 0, 0, 5)),
        (Phase.REHEARSE, Ended.DONE, (0, 0, 0, 0)),
        (Phase.HOLD, Ended.SKIPPED, (0, 5, 0, 0)),
        (Phase.BRACE, Ended.HURT, (0, 5, 5, 5)),
    ],
)
def test_totals_count_what_they_are_named_for(phase, ended, totals):
    session = diary_with(BEGUN, rep("a", phase=phase, ended=ended)).session(SESSION_ID)
    assert (
        session.finished_reps,
        session.held_seconds,
        session.braced_seconds,
        session.walked_seconds,
    ) == totals


def test_a_place_counts_once_however_often_it_was_done():
    session = diary_with(BEGUN, rep("a"), rep("b"), rep("c", NEXT)).session(SESSION_ID)
    assert (session.finished_reps, session.held_seconds) == (2, 15)


def test_a_place_that_was_done_before_the_start_counts_once_too():
    history = History(sessions=(a_session(end=None, place=NEXT, finished_reps=1, held_seconds=5.0),))
    kept = SessionDetail(reps=(rep("a").rep,))
    diary = Diary(history, MemoryWriter(), MemoryReader({SESSION_ID: kept}))
    diary.record(rep("b"))
    assert (diary.session(SESSION_ID).finished_reps, diary.session(SESSION_ID).held_seconds) == (1, 10)


def test_a_session_begins_at_its_first_rep_moves_and_ends():
    diary = diary_with(BEGUN)
    assert diary.session(SESSION_ID).place == Place(item_number=1)
    diary.record(PlaceMoved(session_id=SESSION_ID, place=NEXT))
    diary.record(SessionClosed(session_id=SESSION_ID, end=SessionEnd.COMPLETED, finished_at=NOW))
    session = diary.session(SESSION_ID)
    assert (session.place, session.end, session.finished_at) == (NEXT, SessionEnd.COMPLETED, NOW)


def test_later_answers_replace_earlier_ones():
    diary = diary_with(
        BEGUN,
        AnswersGiven(session_id=SESSION_ID, answers=Answers(effort=3, note="Hm")),
        AnswersGiven(session_id=SESSION_ID, answers=Answers(effort=4)),
    )
    assert diary.session(SESSION_ID).answers == Answers(effort=4)


def test_the_latest_safety_answers_count():
    later = ScreeningRecord(id="b", answered_at=NOW, answered_on=MONDAY, true_ids=("recent_fall",))
    first = ScreeningRecord(id="a", answered_at=NOW, answered_on=MONDAY, true_ids=())
    diary = diary_with(ScreeningAnswered(record=first), ScreeningAnswered(record=later))
    assert diary.screening == later


def test_settings_change_at_once():
    diary = diary_with(
        PreferenceSet(name="count_style", value="every"), PreferenceSet(name="text_scale", value=1.3)
    )
    assert diary.preferences == Preferences(count_style=CountStyle.EVERY, text_scale=1.3)


def test_a_setting_that_does_not_fit_is_not_written():
    writer = MemoryWriter()
    diary = Diary(History(), writer, MemoryReader())
    with pytest.raises(ValueError, match="no such look"):
        diary.record(PreferenceSet(name="text_scale", value=9))
    assert (writer.changes, diary.preferences) == ([], Preferences())


def test_a_change_to_a_session_that_nobody_began_is_refused_and_not_written():
    writer = MemoryWriter()
    diary = Diary(History(), writer, MemoryReader())
    with pytest.raises(KeyError):
        diary.record(rep("a"))
    assert writer.changes == []


def test_what_a_later_start_reads_is_what_was_shown():
    disk = MemoryDisk()
    diary = disk.open_diary()
    for change in (BEGUN, rep("a"), check("b"), PreferenceSet(name="move_less", value=True)):
        diary.record(change)
    again = disk.open_diary()
    assert again.sessions == diary.sessions
    assert again.detail(SESSION_ID) == diary.detail(SESSION_ID)
    assert again.preferences == diary.preferences
