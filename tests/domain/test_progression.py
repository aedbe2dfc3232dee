"""The rules of content.md 3.5 and 5.2, each as a sentence with its numbers and what follows from it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from program_app.domain.plan import Plan, PlanForm
from program_app.domain.progress import Answers, Feeling, Place, SessionEnd, SessionKind, SessionSummary
from program_app.domain.progression import (
    LOOK_BACK_SESSIONS,
    Decision,
    Moment,
    SessionForm,
    Why,
    decide,
    standing_for,
)
from program_app.domain.safety import Clearance
from program_app.domain.spasm import SpasmKind, SpasmRecord
from tests.builders import MONDAY, a_session, days_done

PLANNED, GENTLE, BRIDGE, NONE = (
    SessionForm.PLANNED,
    SessionForm.GENTLE,
    SessionForm.BRIDGE_BACK,
    SessionForm.NONE,
)
PAIN = Answers(feeling=Feeling.PAIN)
SECOND_REP = Place(item_number=1, rep_number=2)


def on(days: int) -> date:
    """A date so many days after the first Monday."""
    return MONDAY + timedelta(days=days)


def at(days: int, hour: int = 12) -> datetime:
    """An hour on that date."""
    return datetime.combine(on(days), datetime.min.time(), UTC) + timedelta(hours=hour)


def a_spasm(days: int, hour: int = 8, *, lasted_hours: float | None = 1, **values: Any) -> SpasmRecord:
    """A spasm that began on a date and let go after so many hours."""
    began_at = at(days, hour)
    ended_at = None if lasted_hours is None else began_at + timedelta(hours=lasted_hours)
    record = SpasmRecord(id=f"spasm-{days}", began_at=began_at, began_on=on(days), ended_at=ended_at)
    return replace(record, **values)


def a_bridge(days: int, day_number: int = 9, **values: Any) -> SessionSummary:
    """A bridge-back session that was done."""
    return a_session(day_number, on(days), kind=SessionKind.BRIDGE_BACK, **values)


def decided(
    sessions: list[SessionSummary],
    days: int,
    *,
    pain: int | None = 2,
    hour: int = 12,
    spasms: tuple[SpasmRecord, ...] = (),
    has_sign: bool = False,
    clearance: Clearance = Clearance.CLEARED,
    overrules: bool = False,
    plan: Plan | None = None,
) -> Decision:
    """What is offered so many days after the first Monday."""
    standing = standing_for(sessions, spasms, on(days), plan or Plan())
    moment = Moment(now=at(days, hour), pain=pain, has_sign=has_sign, clearance=clearance)
    return decide(standing, moment, overrules=overrules)


EIGHT = days_done(8)
"""Days 1 to 8, on dates 0 to 7."""


def ninth(days: int = 8, **values: Any) -> SessionSummary:
    """A session of day 9."""
    return a_session(9, on(days), **values)


RULES = [
    # (sentence, sessions, asked so many days later, pain, form, day, rule)
    ("Before anything was done comes day 1", [], 0, 2, PLANNED, 1, Why.FIRST_DAY),
    ("A day that was done leads to the next", EIGHT, 8, 2, PLANNED, 9, Why.NEXT_DAY),
    ("Without an answer about pain the plan stands", EIGHT, 8, None, PLANNED, 9, Why.NEXT_DAY),
    ("Pain 3 is green: the planned day", EIGHT, 8, 3, PLANNED, 9, Why.NEXT_DAY),
    ("Pain 4 is amber: the gentle version", EIGHT, 8, 4, GENTLE, 9, Why.PAIN_AMBER),
    ("Pain 5 is amber: the gentle version", EIGHT, 8, 5, GENTLE, 9, Why.PAIN_AMBER),
    ("Pain 6 is red: no session", EIGHT, 8, 6, NONE, 9, Why.PAIN_RED),
    ("Pain 10 is red: no session", EIGHT, 8, 10, NONE, 9, Why.PAIN_RED),
    (
        "A day done by less than half stays today's day",
        [*EIGHT, ninth(finished_reps=1, end=None, place=SECOND_REP)],
        9,
        2,
        PLANNED,
        9,
        Why.NOT_FINISHED,
    ),
    (
        "A day tagged as pain comes again, easier",
        [*EIGHT, ninth(answers=PAIN)],
        9,
        2,
        GENTLE,
        9,
        Why.REPEAT,
    ),
    (
        "A day tagged as tired and pain comes again, easier",
        [*EIGHT, ninth(answers=Answers(feeling=Feeling.BOTH))],
        9,
        2,
        GENTLE,
        9,
        Why.REPEAT,
    ),
    (
        "A day tagged as tired leads on",
        [*EIGHT, ninth(answers=Answers(feeling=Feeling.TIRED))],
        9,
        2,
        PLANNED,
        10,
        Why.NEXT_DAY,
    ),
    ("A day begun with pain 4 comes again", [*EIGHT, ninth(pain_before=4)], 9, 2, GENTLE, 9, Why.REPEAT),
    (
        "A rise of 1 point is fine",
        [*EIGHT, ninth(pain_before=2, pain_after=3)],
        9,
        2,
        PLANNED,
        10,
        Why.NEXT_DAY,
    ),
    (
        "A rise of 2 points brings the day again, easier",
        [*EIGHT, ninth(pain_before=1, pain_after=3)],
        9,
        2,
        GENTLE,
        9,
        Why.REPEAT,
    ),
    (
        "A rise that settled within 24 hours is fine",
        [*EIGHT, ninth(pain_before=1, answers=Answers(pain_after=3, pain_next_day=1))],
        9,
        2,
        PLANNED,
        10,
        Why.NEXT_DAY,
    ),
    (
        "Pain above the start after 24 hours brings the day again, easier",
        [*EIGHT, ninth(pain_before=1, answers=Answers(pain_after=1, pain_next_day=2))],
        9,
        2,
        GENTLE,
        9,
        Why.REPEAT,
    ),
    (
        "Pain of 4 or 5 afterwards brings the day again where nobody said where it began",
        [*EIGHT, ninth(pain_after=4)],
        9,
        2,
        GENTLE,
        9,
        Why.REPEAT,
    ),
    (
        "A session that was ended by pain comes again, easier",
        [*EIGHT, ninth(end=SessionEnd.HURT, finished_reps=1)],
        9,
        2,
        GENTLE,
        9,
        Why.REPEAT,
    ),
    (
        "The easier repeat that went well leads on",
        [*EIGHT, ninth(answers=PAIN), ninth(9, kind=SessionKind.GENTLE, pain_before=2)],
        10,
        2,
        PLANNED,
        10,
        Why.NEXT_DAY,
    ),
    (
        "Two amber sessions in a row lead back 2 days",
        [*EIGHT, ninth(answers=PAIN), ninth(9, kind=SessionKind.GENTLE, pain_before=5)],
        10,
        2,
        PLANNED,
        7,
        Why.STEP_BACK,
    ),
    (
        "On day 1 there is nothing to go back to, so it stays easier",
        [a_session(1, on(0), answers=PAIN), a_session(1, on(1), answers=PAIN)],
        2,
        2,
        GENTLE,
        1,
        Why.STEP_BACK,
    ),
    (
        "After two days back the plan goes on from there",
        [*EIGHT, ninth(answers=PAIN), ninth(9, answers=PAIN), a_session(7, on(10))],
        11,
        2,
        PLANNED,
        8,
        Why.NEXT_DAY,
    ),
    ("3 missed dates change nothing", EIGHT, 11, 2, PLANNED, 9, Why.NEXT_DAY),
    ("4 missed dates bring the last completed day once more", EIGHT, 12, 2, PLANNED, 8, Why.AWAY),
    ("7 missed dates bring the last completed day once more", EIGHT, 15, 2, PLANNED, 8, Why.AWAY),
    ("8 missed dates begin the week again", days_done(10), 18, 2, PLANNED, 8, Why.AWAY_LONG),
    (
        "A walk in between counts as not away",
        [*EIGHT, a_session(6, on(11), kind=SessionKind.WALK)],
        13,
        2,
        PLANNED,
        9,
        Why.NEXT_DAY,
    ),
    (
        "A day done elsewhere leads on",
        [*EIGHT, ninth(kind=SessionKind.ELSEWHERE)],
        9,
        2,
        PLANNED,
        10,
        Why.NEXT_DAY,
    ),
    (
        "A light day put in by hand leaves the plan where it is",
        [*EIGHT, a_session(3, on(8), kind=SessionKind.LIGHT)],
        9,
        2,
        PLANNED,
        9,
        Why.NEXT_DAY,
    ),
    (
        "A day practised again leaves the plan where it is",
        [*EIGHT, a_session(3, on(8), kind=SessionKind.PRACTICE)],
        9,
        2,
        PLANNED,
        9,
        Why.NEXT_DAY,
    ),
    (
        "A day that was done ahead of its turn skips nothing",
        [*EIGHT, a_session(20, on(8))],
        9,
        2,
        PLANNED,
        9,
        Why.NEXT_DAY,
    ),
    ("After day 28 a way on is asked for", days_done(28), 28, 2, NONE, None, Why.ALL_DONE),
]


@pytest.mark.parametrize(
    ("sessions", "days", "pain", "form", "day_number", "why"),
    [pytest.param(*rule[1:], id=rule[0]) for rule in RULES],
)
def test_rule(sessions, days, pain, form, day_number, why):
    decision = decided(sessions, days, pain=pain)
    assert (decision.form, decision.day_number, decision.reasons[0].why) == (form, day_number, why)


class TestASign:
    """What beats any number (content.md 5.2)."""

    def test_means_no_session_with_pain_0(self):
        decision = decided(EIGHT, 8, pain=0, has_sign=True)
        assert (decision.form, decision.reasons[0].why) == (NONE, Why.SIGN)

    @pytest.mark.parametrize(
        "clearance", [Clearance.NOT_ASKED, Clearance.EMERGENCY, Clearance.CLINICIAN_FIRST]
    )
    def test_and_the_safety_questions_stand_before_everything(self, clearance):
        decision = decided(EIGHT, 8, pain=0, clearance=clearance)
        assert (decision.form, decision.reasons[0].why) == (NONE, Why.NOT_CLEARED)


class TestASpasm:
    """A spasm pauses the plan (content.md 3.5)."""

    @pytest.mark.parametrize(
        ("days", "hour", "pain", "form"),
        [
            pytest.param(8, 20, 1, NONE, id="not on the same day"),
            pytest.param(9, 8, 1, NONE, id="not 23 hours after it let go"),
            pytest.param(9, 9, 1, BRIDGE, id="24 hours after it let go, with pain 1"),
            pytest.param(9, 9, 3, BRIDGE, id="24 hours after it let go, with pain 3"),
            pytest.param(9, 9, 4, NONE, id="not with pain 4"),
            pytest.param(9, 9, None, NONE, id="not before pain was told"),
        ],
    )
    def test_opens_the_way_back_with_two_things(self, days, hour, pain, form):
        decision = decided(EIGHT, days, hour=hour, pain=pain, spasms=(a_spasm(8),))
        why = Why.PAUSED if form is NONE else Why.BRIDGE_BACK
        assert (decision.form, decision.reasons[0].why) == (form, why)

    def test_that_nobody_said_has_let_go_keeps_the_plan_waiting(self):
        spasm = a_spasm(8, lasted_hours=None)
        assert decided(EIGHT, 11, spasms=(spasm,)).form is NONE
        assert decided(EIGHT, 16, spasms=(spasm,)).form is BRIDGE

    def test_leads_by_one_soft_session_to_two_days_earlier(self):
        decision = decided([*EIGHT, a_bridge(10)], 11, spasms=(a_spasm(8),))
        assert (decision.form, decision.day_number) == (PLANNED, 7)
        assert decision.reasons[0].why is Why.BACK_FROM_SPASM

    def test_needs_another_soft_session_when_the_first_one_hurt(self):
        decision = decided([*EIGHT, a_bridge(10, answers=PAIN)], 11, spasms=(a_spasm(8),))
        assert decision.form is BRIDGE

    def test_goes_back_two_days_once_however_many_soft_sessions_it_took(self):
        sessions = [*EIGHT, a_bridge(10, answers=PAIN), a_bridge(11)]
        assert decided(sessions, 12, spasms=(a_spasm(8),)).day_number == 7
        again = [*EIGHT, a_bridge(10), a_bridge(13)]
        assert decided(again, 14, spasms=(a_spasm(8), a_spasm(11))).day_number == 7

    @pytest.mark.parametrize("kind", [SpasmKind.ACHE, SpasmKind.TWINGE])
    def test_is_more_than_an_ache_or_a_twinge(self, kind):
        assert decided(EIGHT, 8, spasms=(a_spasm(8, kind=kind),)).form is PLANNED

    def test_that_was_taken_out_pauses_nothing(self):
        assert decided(EIGHT, 8, spasms=(a_spasm(8, taken_out_at=at(8)),)).form is PLANNED

    def test_of_long_ago_that_is_written_down_now_pauses_nothing(self):
        assert decided(EIGHT, 8, spasms=(a_spasm(2),)).form is PLANNED

    def test_before_day_1_is_waited_for_and_then_day_1_comes(self):
        assert decided([], 1, hour=8, spasms=(a_spasm(0),)).form is NONE
        decision = decided([], 1, hour=9, spasms=(a_spasm(0),))
        assert (decision.form, decision.day_number) == (PLANNED, 1)


class TestOverruling:
    """The person may overrule amber rules, never red ones."""

    @pytest.mark.parametrize(
        ("sessions", "days", "day_number"),
        [
            pytest.param([*EIGHT, ninth(answers=PAIN)], 9, 9, id="the easier repeat"),
            pytest.param([*EIGHT, ninth(answers=PAIN), ninth(9, answers=PAIN)], 10, 9, id="two days back"),
            pytest.param(EIGHT, 13, 9, id="the day once more after time away"),
            pytest.param(days_done(10), 19, 11, id="the week again after time away"),
        ],
    )
    def test_leads_to_the_planned_day(self, sessions, days, day_number):
        assert decided(sessions, days).may_overrule
        decision = decided(sessions, days, overrules=True)
        assert (decision.form, decision.day_number) == (PLANNED, day_number)
        assert decision.reasons[0].why is Why.OVERRULED

    @pytest.mark.parametrize(
        ("given", "spasms"),
        [
            pytest.param({"pain": 6}, (), id="pain 6"),
            pytest.param({"has_sign": True}, (), id="a sign"),
            pytest.param({}, (a_spasm(9),), id="a spasm"),
        ],
    )
    def test_is_not_possible_on_red(self, given, spasms):
        sessions = [*EIGHT, ninth(answers=PAIN)]
        decision = decided(sessions, 9, spasms=spasms, overrules=True, **given)
        assert (decision.form, decision.may_overrule) == (NONE, False)

    def test_of_the_rule_leaves_pain_4_gentle(self):
        decision = decided([*EIGHT, ninth(answers=PAIN)], 9, pain=4, overrules=True)
        assert (decision.form, decision.day_number) == (GENTLE, 9)


class TestWeeks3And4InTurn:
    """After day 28, kept up."""

    PLAN = Plan(form=PlanForm.KEEP_UP, began_at=at(30))

    def test_begins_with_day_15_and_goes_round(self):
        assert decided([], 30, plan=self.PLAN).day_number == 15
        sessions = [a_session(26, on(31)), a_session(27, on(32))]
        assert decided(sessions, 33, plan=self.PLAN).day_number == 15

    def test_knows_no_time_away(self):
        assert decided([a_session(15, on(31))], 60, plan=self.PLAN).day_number == 16

    def test_goes_back_two_of_its_days(self):
        sessions = [a_session(17, on(31), answers=PAIN), a_session(17, on(32), answers=PAIN)]
        assert decided(sessions, 33, plan=self.PLAN).day_number == 15


def test_a_long_history_decides_by_its_latest_part():
    left = [a_session(9, on(8 + n), finished_reps=1, end=None, place=SECOND_REP) for n in range(200)]
    sessions = [*EIGHT, *left, a_session(9, on(208))]
    assert len(sessions) > 2 * LOOK_BACK_SESSIONS
    assert decided(sessions, 209).day_number == 10


SINCE_DATE_12 = Plan(began_at=at(12, 6))


def test_a_spasm_that_lies_behind_does_not_pause_the_program_that_is_begun_again_after_it() -> None:
    done = [*EIGHT, a_bridge(10)]
    again = decided(done, 12, pain=4, spasms=(a_spasm(8, 20),), plan=SINCE_DATE_12)
    assert (again.form, again.day_number) == (GENTLE, 1)


def test_beginning_again_is_no_way_round_the_way_back_from_a_spasm() -> None:
    again = decided(EIGHT, 12, spasms=(a_spasm(10),), plan=SINCE_DATE_12)
    assert again.form is BRIDGE


def test_a_spasm_of_weeks_ago_pauses_nothing_where_nothing_was_done_before_it() -> None:
    assert decided([], 12, pain=4, spasms=(a_spasm(1),)).form is GENTLE
    assert decided([], 7, pain=4, spasms=(a_spasm(1),)).form is NONE
