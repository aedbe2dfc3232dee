"""A rescue, told the time: positions with their moments, thumbs, the brace, and when a record begins."""

from datetime import UTC, date, datetime, timedelta

import pytest

from program_app.domain.care import Rescue, RescuePosition
from program_app.domain.rescue_acts import (
    AddOnTaken,
    BraceBegun,
    BraceEnded,
    Judged,
    LetGo,
    Moved,
    PositionJudged,
    PutBack,
    RescueMoment,
    Saved,
    SignTapped,
    StartedAgain,
    TakenOut,
    Touched,
    WorstTold,
)
from program_app.domain.rescue_content import RescueBrace
from program_app.domain.rescue_course import BEGINS_AFTER_SECONDS, RescueCourse
from program_app.domain.rescue_record import goes_on
from program_app.domain.spasm import Remedy, SpasmRecord, Tried

OPENED_AT = datetime(2026, 11, 11, 3, 12, tzinfo=UTC)
RESCUE = Rescue(
    title="On your side",
    cue="Belly in.",
    positions=tuple(RescuePosition(name=name, line="So.") for name in ("Side", "Chair", "Standing")),
    brace=RescueBrace(
        title="Brace",
        line="Lightly.",
        rounds=6,
        on_seconds=5,
        off_seconds=5,
        said_on="In.",
        said_off="Out.",
        sources=("S007",),
    ),
    danger_signs=("Both legs are weak",),
    seek_care_soon=("Fever.",),
    sources=("S005",),
)
FRESH = SpasmRecord(
    id="one", began_at=OPENED_AT, began_on=date(2026, 11, 11), is_draft=True, from_rescue=True
)


def after(seconds: float) -> RescueMoment:
    return RescueMoment(at=OPENED_AT + timedelta(seconds=seconds), seconds=1000.0 + seconds)


def a_course(record: SpasmRecord = FRESH, *, change_seconds: int = 90) -> RescueCourse:
    return RescueCourse(RESCUE, record, after(0), change_seconds)


def tried(record: SpasmRecord) -> list[tuple[str, float, bool | None]]:
    """Name of the position or the remedy, seconds after opening, thumb."""
    return [
        (each.name or each.remedy, (each.tried_at - OPENED_AT).total_seconds(), each.is_thumb_up)
        for each in record.tried
        if each.tried_at is not None
    ]


def test_opening_alone_keeps_nothing():
    course = a_course()
    assert course.pass_time(after(BEGINS_AFTER_SECONDS - 1)) is None
    assert not course.is_begun


def test_after_twenty_seconds_the_record_begins_at_the_moment_of_opening():
    record = a_course().pass_time(after(BEGINS_AFTER_SECONDS))
    assert record is not None
    assert (record.began_at, record.is_draft, record.from_rescue) == (OPENED_AT, True, True)
    assert tried(record) == [("Side", 0, None)]


@pytest.mark.parametrize(
    "act", [Touched(), Moved(), PositionJudged(True), BraceBegun(), AddOnTaken(Remedy.HEAT), LetGo()]
)
def test_any_act_begins_it_with_the_first_position(act):
    record = a_course().do(act, after(6))
    assert record is not None
    assert tried(record)[0][:2] == ("Side", 0)


def test_each_position_has_its_moment_and_the_first_follows_the_last():
    course = a_course()
    record = None
    for seconds in (60, 120, 180):
        record = course.do(Moved(), after(seconds))
    assert record is not None
    assert [each[:2] for each in tried(record)] == [
        ("Side", 0),
        ("Chair", 60),
        ("Standing", 120),
        ("Side", 180),
    ]


def test_a_position_that_was_only_leafed_through_is_not_kept():
    course = a_course()
    course.do(Moved(), after(60))
    record = course.do(Moved(), after(62))
    assert record is not None
    assert [each[0] for each in tried(record)] == ["Side", "Standing"]


def test_one_that_was_judged_is_kept_however_short_it_was():
    course = a_course()
    course.do(Moved(), after(60))
    course.do(PositionJudged(False), after(61))
    record = course.do(Moved(), after(62))
    assert record is not None
    assert tried(record)[1] == ("Chair", 60, False)


def test_a_thumb_belongs_to_the_position_of_the_moment_and_can_be_taken_back():
    course = a_course()
    course.do(Moved(), after(60))
    record = course.do(PositionJudged(True), after(70))
    assert record is not None
    assert tried(record) == [("Side", 0, None), ("Chair", 60, True)]
    record = course.do(PositionJudged(True), after(71))
    assert record is not None
    assert tried(record)[1][2] is None


def test_time_to_move_comes_after_the_time_that_was_chosen_and_starts_anew_with_each_position():
    course = a_course(change_seconds=60)
    assert course.change_share(after(30).seconds) == pytest.approx(0.5)
    assert course.change_share(after(75).seconds) == 1.0
    course.do(Moved(), after(80))
    assert course.change_share(after(80).seconds) == 0.0


def test_the_brace_is_on_and_off_for_five_seconds_six_times_and_then_over():
    course = a_course()
    course.do(BraceBegun(), after(10))
    first, off, last = (course.brace_at(after(10 + s).seconds) for s in (2.5, 7.5, 52.5))
    assert first is not None
    assert off is not None
    assert last is not None
    assert (first.round_number, first.is_on, first.share) == (1, True, 0.5)
    assert (off.round_number, off.is_on, off.share) == (1, False, 0.5)
    assert (last.round_number, last.is_on) == (6, True)
    assert course.brace_at(after(65).seconds) is None


def test_the_brace_can_be_left_and_is_a_fact_of_the_record():
    course = a_course()
    record = course.do(BraceBegun(), after(10))
    assert record is not None
    assert tried(record)[1] == (Remedy.BRACE, 10, None)
    course.do(BraceEnded(), after(14))
    assert course.brace_at(after(15).seconds) is None


def test_an_add_on_has_its_moment_its_thumb_and_can_be_taken_back():
    course = a_course()
    course.do(AddOnTaken(Remedy.HEAT), after(100))
    record = course.do(Judged(remedy=Remedy.HEAT, is_thumb_up=True), after(400))
    assert record is not None
    assert tried(record)[1] == (Remedy.HEAT, 100, True)
    record = course.do(AddOnTaken(Remedy.HEAT), after(410))
    assert record is not None
    assert [each[0] for each in tried(record)] == ["Side"]


def test_a_sign_is_noted_and_can_be_taken_back():
    course = a_course()
    record = course.do(SignTapped("Both legs are weak"), after(5))
    assert record is not None
    assert record.danger_signs == ("Both legs are weak",)
    record = course.do(SignTapped("Both legs are weak"), after(8))
    assert record is not None
    assert record.danger_signs == ()


def test_letting_go_ends_it_once_and_starting_again_opens_it():
    course = a_course()
    course.do(LetGo(), after(600))
    assert course.do(LetGo(), after(700)) is None
    assert course.record.ended_at == after(600).at
    record = course.do(StartedAgain(), after(720))
    assert record is not None
    assert record.ended_at is None
    assert course.change_share(after(720).seconds) == 0.0


def test_the_end_is_saved_with_the_worst_pain_and_is_no_draft_any_more():
    course = a_course()
    course.do(LetGo(), after(600))
    course.do(WorstTold(8), after(610))
    record = course.do(Saved(), after(620))
    assert record is not None
    assert (record.worst, record.is_draft) == (8, False)


def test_it_was_nothing_puts_it_into_the_bin_and_back():
    course = a_course()
    record = course.do(TakenOut(), after(30))
    assert record is not None
    assert not record.counts
    record = course.do(PutBack(), after(31))
    assert record is not None
    assert record.counts


def test_coming_back_within_half_an_hour_goes_on_in_the_same_position():
    at = OPENED_AT + timedelta(minutes=10)
    kept = SpasmRecord(
        id="one",
        began_at=OPENED_AT,
        began_on=date(2026, 11, 11),
        is_draft=True,
        from_rescue=True,
        tried=(Tried(remedy=Remedy.POSITION, name="Chair", tried_at=at),),
    )
    assert goes_on(kept, at + timedelta(minutes=30))
    assert not goes_on(kept, at + timedelta(minutes=31))
    assert a_course(kept).position.name == "Chair"


@pytest.mark.parametrize("act", [LetGo(), Saved(), TakenOut()])
def test_what_is_over_is_not_gone_on_with(act):
    course = a_course()
    record = course.do(act, after(60))
    assert record is not None
    assert not goes_on(record, after(120).at)
