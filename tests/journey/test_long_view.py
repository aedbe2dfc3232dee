"""The long view counts what was logged, and says what it comes to without judging."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from program_app.domain.changes import AnswersGiven, PreferenceSet, SessionBegun, SpasmKept
from program_app.domain.events import CheckResult
from program_app.domain.progress import Answers, Feeling
from program_app.domain.spasm import Doing, Remedy, SpasmKind, SpasmRecord, Tried
from program_app.journey.cycle_charts import check_charts, effort_chart, feeling_chart
from program_app.journey.long_view import Since, look_far
from program_app.journey.season import season
from program_app.journey.what_helped import what_helped, when_and_what
from tests.builders import a_day, a_program, a_session, checks, holds
from tests.fakes import MemoryDisk
from tests.journey.person import Person

TODAY = date(2026, 11, 21)
HEAT, COLD = Tried(remedy=Remedy.HEAT, helped=6), Tried(remedy=Remedy.COLD, helped=3)


def a_spasm(on: date, hour: int = 8, **fields: Any) -> SpasmRecord:
    at = datetime(on.year, on.month, on.day, hour).astimezone()
    return SpasmRecord(id=f"{on}-{hour}", began_at=at, began_on=on, **fields)


def a_diary(*records: SpasmRecord):
    diary = MemoryDisk().open_diary()
    for record in records:
        diary.record(SpasmKept(record=record))
    return diary


def since_june(*days: int) -> list[SpasmRecord]:
    """Spasms with so many days between them, the last 22 days ago."""
    on = TODAY - timedelta(days=22)
    records = [a_spasm(on)]
    for gap in reversed(days):
        on -= timedelta(days=gap)
        records.append(a_spasm(on))
    return records


def test_the_season_shows_each_gap_as_a_block_and_the_one_that_runs():
    view = season(a_diary(*since_june(20, 18, 26, 21, 34, 27)), TODAY, None)
    assert view.is_ready
    assert [block.days for block in view.blocks] == [20, 18, 26, 21, 34, 27, 22]
    assert [block.is_running for block in view.blocks] == [False] * 6 + [True]
    assert view.middle == 26
    assert len(view.spasms_on) == 7
    assert view.line == "22 days so far, the middle of the last five was 26"


def test_two_spasms_make_no_season_yet():
    view = season(a_diary(*since_june(20)), TODAY, None)
    assert not view.is_ready
    assert view.line == "From three spasms on."
    assert not season(a_diary(), TODAY, None).is_ready


def test_an_ache_makes_no_season():
    aches = [a_spasm(TODAY - timedelta(days=days), kind=SpasmKind.ACHE) for days in (1, 2, 3)]
    assert not season(a_diary(*aches), TODAY, None).is_ready


def test_a_gap_that_began_earlier_is_shown_in_part_with_all_its_days():
    since = TODAY - timedelta(days=60)
    view = season(a_diary(*since_june(20, 18, 90)), TODAY, since)
    first = view.blocks[0]
    assert (first.began_on, first.days) == (since, 90)
    assert view.began_on == since


def test_few_gaps_have_a_middle_of_their_own():
    assert season(a_diary(*since_june(20, 31)), TODAY, None).line.endswith("the middle one was 25.5")


def test_the_season_never_ends_before_it_begins():
    view = season(a_diary(a_spasm(TODAY + timedelta(days=3))), TODAY, None)
    assert view.began_on < view.ended_on
    assert all(block.began_on <= block.ended_on for block in view.blocks)


def test_cycles_stand_under_the_months():
    diary = a_diary()
    diary.record(SessionBegun(record=a_session(1, TODAY - timedelta(days=30)).record))
    (band,) = season(diary, TODAY, None).bands
    assert (band.number, band.began_on, band.is_running) == (1, TODAY - timedelta(days=30), True)


def test_a_cycle_that_began_at_night_begins_with_its_first_session():
    diary = a_diary()
    for ago in (40, 3):
        diary.record(SessionBegun(record=a_session(1, TODAY - timedelta(days=ago)).record))
    night = datetime.combine(TODAY - timedelta(days=2), time(1)).astimezone()
    diary.record(PreferenceSet(name="plan_began_at", value=night.isoformat()))
    earlier, present = season(diary, TODAY, None).bands
    assert earlier.ended_on == TODAY - timedelta(days=40)
    assert present.began_on == TODAY - timedelta(days=3)


@pytest.mark.parametrize(
    ("hour", "word"),
    [(3, "Night"), (5, "Morning"), (10, "Morning"), (11, "Midday"), (17, "Evening"), (22, "Night")],
)
def test_times_of_day_have_their_hours(hour, word):
    view = when_and_what([a_spasm(TODAY, hour)])
    assert [bar.word for bar in view.times if bar.value] == [word]
    assert [bar.word for bar in view.times] == ["Night", "Morning", "Midday", "Evening"]


def test_triggers_are_sorted_by_how_often_they_were_named():
    records = [
        a_spasm(TODAY, 8, doing=(Doing.SITTING, Doing.BENDING)),
        a_spasm(TODAY, 9, doing=(Doing.BENDING,)),
    ]
    view = when_and_what(records)
    assert [(bar.word, bar.value_text) for bar in view.triggers] == [("Bending", "2"), ("Sitting", "1")]
    assert view.line == "2 spasms"


def test_what_helped_is_a_mean_with_its_number_of_tries():
    records = [
        a_spasm(TODAY, 7, tried=(HEAT, COLD)),
        a_spasm(TODAY, 8, tried=(Tried(remedy=Remedy.HEAT, helped=9),)),
        a_spasm(TODAY, 9, tried=(Tried(remedy=Remedy.HEAT, helped=7), Tried(remedy=Remedy.CREAM))),
    ]
    view = what_helped(records)
    assert [(bar.word, bar.value_text, bar.aside, bar.is_few) for bar in view.bars] == [
        ("Heat", "7.3", "3×", False),
        ("Cold", "3.0", "1×", True),
    ]
    assert view.line == "Heat comes first, 7.3 of 10"


def test_what_was_tried_once_or_twice_comes_first_in_no_sentence():
    assert what_helped([a_spasm(TODAY, tried=(HEAT,))]).line == "Only a few tries so far."
    assert what_helped([]).line == "From the first thing that you judge."


def test_trying_the_same_twice_in_one_spasm_is_one_try():
    twice = (Tried(remedy=Remedy.HEAT, helped=2), Tried(remedy=Remedy.HEAT, helped=8))
    (bar,) = what_helped([a_spasm(TODAY, tried=twice)]).bars
    assert (bar.value_text, bar.aside) == ("8.0", "1×")


def test_a_shorter_look_leaves_earlier_entries_out():
    records = [
        a_spasm(TODAY - timedelta(days=300), tried=(COLD,)),
        a_spasm(TODAY - timedelta(days=100), tried=(HEAT,)),
    ]
    diary, program = a_diary(*records), a_program()
    assert len(look_far(program, diary, TODAY, Since.ALL).helped.bars) == 2
    assert len(look_far(program, diary, TODAY, Since.YEAR).helped.bars) == 2
    assert [bar.word for bar in look_far(program, diary, TODAY, Since.HALF_YEAR).helped.bars] == ["Heat"]


def test_checks_are_shown_by_day_and_compared_with_the_first_time():
    person = Person(a_day(checks("C1"), holds(5, 2)), a_day(checks("C1"), holds(5, 2), number=7))
    for number, seconds in ((1, 22.0), (7, 34.0)):
        while person.today().day_number < number:
            person.does_day()
            person.sleeps()
        session = person.begin()
        session.do(session.player.finish_check, CheckResult(seconds=seconds))
        session.play_to_end()
        person.sleeps()
    times, _confidence = check_charts(person.program, person.diary)
    assert [(line.name, line.points) for line in times.lines] == [("C1", ((1, 22.0), (7, 34.0)))]
    assert times.line == "Longer than the first time in 1 of 1"


def test_without_checks_the_card_says_from_when():
    times, confidence = check_charts(a_program(), a_diary())
    assert (times.line, confidence.line) == ("From the second check-in on.", "From the first check-in on.")


def ended_with(*feelings: Feeling, efforts: tuple[int, ...] = ()):
    diary = a_diary()
    for place, feeling in enumerate(feelings):
        record = a_session(place + 1, TODAY - timedelta(days=30 - place)).record
        effort = efforts[place] if efforts else None
        diary.record(SessionBegun(record=record))
        diary.record(AnswersGiven(session_id=record.id, answers=Answers(feeling=feeling, effort=effort)))
    return diary


def test_feelings_are_stacked_by_week():
    tired, pain = Feeling.TIRED, Feeling.PAIN
    view = feeling_chart(ended_with(tired, pain, Feeling.BOTH, tired, tired, tired, tired, tired))
    assert [(week.name, week.counts) for week in view.weeks] == [("W1", (5, 0, 1, 1)), ("W2", (1, 0, 0, 0))]
    assert view.line == "Pain tags: 2, then 0"


def test_two_sessions_make_no_week():
    view = feeling_chart(ended_with(Feeling.TIRED, Feeling.TIRED))
    assert (view.weeks, view.line) == ((), "From three sessions on.")


def test_effort_is_counted_against_its_aim():
    view = effort_chart(ended_with(*[Feeling.TIRED] * 4, efforts=(2, 3, 5, 8)))
    assert view.efforts == (2, 3, 5, 8)
    assert view.line == "2 of 4 sessions between 3 and 5"


def test_no_subtitle_judges():
    view = look_far(a_program(), a_diary(*since_june(20, 18, 26)), TODAY, Since.ALL)
    lines = (
        view.season.line,
        view.when_and_what.line,
        view.checks.line,
        view.feelings.line,
        view.helped.line,
        view.confidence.line,
        view.efforts.line,
    )
    assert not any(word in line.lower() for line in lines for word in ("better", "worse", "great", "good"))
