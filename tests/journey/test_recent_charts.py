"""The charts beside the 28 days show the last sessions, gaps and walks, and say what they come to."""

from datetime import date, datetime, timedelta

import pytest

from program_app.domain.baseline import BaselineRecord, UsualGap
from program_app.domain.progress import Answers, SessionKind, SessionSummary
from program_app.domain.spasm import SpasmKind, SpasmRecord
from program_app.journey.diary import Diary
from program_app.journey.ports import History
from program_app.journey.recent_charts import MOST_SESSIONS, PainMark, RecentCharts, look_at_charts
from tests.builders import a_session
from tests.fakes import MemoryReader, MemoryWriter

TODAY = date(2026, 11, 21)
AT = datetime(2026, 11, 1, 18).astimezone()


def charts(
    *sessions: SessionSummary, gaps: tuple[int, ...] = (), usual: UsualGap | None = None
) -> RecentCharts:
    """What is shown after these sessions, and with these days between spasms, the last 6 days ago."""
    days = [6 + sum(gaps[place:]) for place in range(len(gaps) + 1)] if gaps else []
    spasms = tuple(a_spasm(TODAY - timedelta(days=ago)) for ago in days)
    told = BaselineRecord(id="b", answered_at=AT, answered_on=AT.date(), usual_gap=usual)
    history = History(sessions=sessions, spasms=spasms, baseline=told)
    return look_at_charts(Diary(history, MemoryWriter(), MemoryReader()), TODAY)


def a_spasm(on: date) -> SpasmRecord:
    at = datetime(on.year, on.month, on.day, 8).astimezone()
    return SpasmRecord(id=f"{on}", began_at=at, began_on=on, kind=SpasmKind.SPASM)


def ended(day: int, before: int | None, after: int | None, next_day: int | None = None) -> SessionSummary:
    answers = Answers(pain_after=after, pain_next_day=next_day)
    on = TODAY - timedelta(days=40 - day)
    return a_session(day, on, pain_before=before, answers=answers, held_seconds=60.0 * day)


def walked(day: int, minutes: float, braced: float) -> SessionSummary:
    on = TODAY - timedelta(days=40 - day)
    return a_session(day, on, kind=SessionKind.WALK, walked_seconds=60 * minutes, braced_seconds=60 * braced)


def test_pain_is_shown_before_after_and_on_the_next_day():
    view = charts(ended(1, 3, 2, 1), ended(2, 2, 2), ended(3, 4, None)).pain
    assert view.marks == (
        PainMark(before=3, after=2, next_day=1),
        PainMark(before=2, after=2, next_day=None),
        PainMark(before=4, after=None, next_day=None),
    )
    assert view.line == "Lower after 1 of 2"


def test_a_session_of_which_no_pain_was_told_has_no_mark():
    assert len(charts(*[ended(day, 3, 2) for day in (1, 2, 3)], ended(4, None, None)).pain.marks) == 3


def test_pain_that_was_only_told_before_is_not_compared():
    assert charts(*[ended(day, 3, None) for day in (1, 2, 3)]).pain.line == "Nothing to compare yet."


def test_charts_begin_with_the_third_session():
    view = charts(ended(1, 3, 2), ended(2, 3, 2))
    assert (view.pain.marks, view.held.columns) == ((), ())
    assert (view.pain.line, view.held.line) == ("From three sessions on.", "From three sessions on.")


def test_hold_time_says_the_first_and_the_last_of_what_is_shown():
    view = charts(*[ended(day, 3, 2) for day in range(1, 21)]).held
    assert len(view.columns) == MOST_SESSIONS
    assert view.line == "6 → 20 min"


def test_a_walk_on_its_own_is_no_hold_time():
    held = [ended(day, 3, 2) for day in (1, 2, 3)]
    assert len(charts(*held, walked(4, 4, 1)).held.columns) == 3


def test_a_walk_shows_its_braced_part_and_the_rest():
    view = charts(walked(3, 4, 1), walked(6, 8, 4)).walks
    assert [(column.filled, column.open) for column in view.columns] == [(1, 3), (4, 4)]
    assert view.line == "Braced part 25\u00a0% → 50\u00a0%"
    assert view.gate_at is None
    assert charts(walked(3, 4, 1)).walks.line == "Braced part 25\u00a0%"
    assert charts().walks.line == "From the first walk on."


def test_the_gate_stands_before_the_first_walk_after_its_day():
    assert charts(walked(20, 8, 4), walked(21, 8, 5), walked(23, 10, 5)).walks.gate_at == 2


def test_the_last_five_gaps_stand_above_the_one_that_runs():
    view = charts(gaps=(20, 18, 26, 21, 34, 27)).gaps
    assert [bar.days for bar in view.bars] == [18, 26, 21, 34, 27, 6]
    assert (view.bars[-1].word, view.bars[-1].is_running) == ("Now", True)
    assert (view.middle, view.line) == (26, "6 days so far, middle 26")


def test_what_was_usual_before_stands_beside_the_gaps():
    view = charts(gaps=(20, 18), usual=UsualGap.WEEKS).gaps
    assert (view.usual, view.usual_days) == ("shaded = usual before, 2 to 3 weeks", (14, 21))
    assert charts(gaps=(20, 18)).gaps.usual == ""


@pytest.mark.parametrize("usual", [UsualGap.YEAR, UsualGap.LONGER])
def test_what_was_usual_is_only_said_where_it_is_beyond_the_picture(usual):
    view = charts(gaps=(20, 18), usual=usual).gaps
    assert view.usual_days is None
    assert view.usual.startswith("usual before: ")


def test_two_spasms_show_no_gaps():
    view = charts(gaps=(20,)).gaps
    assert (view.bars, view.line) == ((), "From three spasms on.")
