"""The page of the walking gate says how each letter stands, what trains it, and what comes next."""

from datetime import timedelta

import pytest

from program_app.domain.baseline import BaselineRecord, WorkAround
from program_app.domain.changes import BaselineTold
from program_app.journey.gate_testing import GateTestState, retest_note
from program_app.journey.gate_view import GateState, GateView, LetterView, look_at_gate
from tests.gate_history import (
    MISSING_C,
    TESTED_ON,
    at_the_gate,
    has_spasm,
    says_pain,
    walks_comfortably,
)

NEXT_DAY = TESTED_ON + timedelta(days=1)
RETEST_ON = TESTED_ON + timedelta(days=3)


def letter(view: GateView, name: str) -> LetterView:
    return next(each for each in view.letters if each.letter == name)


def test_before_day_21_the_letters_wait_for_their_day(back_28):
    view = look_at_gate(back_28, at_the_gate(done=9), NEXT_DAY)
    assert (view.state, view.title) == (GateState.NOT_TESTED, "Checked on day 21.")
    assert {each.value for each in view.letters} == {"Checked on day 21"}
    assert not any(each.is_met or each.is_missing or each.ticks for each in view.letters)
    assert view.step.test is GateTestState.NONE


def test_all_letters_met_open_the_gate(back_28):
    view = look_at_gate(back_28, at_the_gate(), NEXT_DAY)
    assert view.state is GateState.OPEN
    assert all(each.is_met for each in view.letters)
    assert view.walk is not None
    assert (view.walk.head, view.walk.title) == ("From day 24", "8 min in one go")
    assert view.walk.line.startswith("Day 27: 10 min.")
    assert view.step.offers_walk


def test_one_missing_letter_closes_it_and_is_named(back_28):
    view = look_at_gate(back_28, at_the_gate(MISSING_C), NEXT_DAY)
    assert (view.state, view.title) == (GateState.CLOSED, "Closed. One letter is missing: c.")
    missing = letter(view, "c")
    assert (missing.value, missing.mark_text) == ("2, for 14 s", "2 or 3, for 20 s or more")
    assert missing.filled == pytest.approx(14 / 30)
    assert missing.mark == pytest.approx(20 / 30)
    assert missing.exercise_name == "Posterior tilt at the wall"
    assert view.step.title == "For letter c"
    assert view.step.exercise_id == "wall_pelvic_tilt"
    assert view.walk is not None
    assert view.walk.title == "8 min, flat, easy pace"


def test_the_walk_letter_opens_its_four_conditions(back_28):
    view = look_at_gate(back_28, at_the_gate(MISSING_C), NEXT_DAY)
    walks = letter(view, "d")
    assert walks.value == "5.3 and 6 min"
    assert [tick.is_met for tick in walks.ticks] == [True, True, True, True]


def test_a_spasm_closes_letter_e_for_7_days_and_nothing_else(back_28):
    diary = at_the_gate()
    has_spasm(diary, NEXT_DAY)
    view = look_at_gate(back_28, diary, NEXT_DAY + timedelta(days=2))
    assert [each.letter for each in view.letters if each.is_missing] == ["e"]
    assert view.step.exercise_id is None
    assert view.step.lines[0] == "Letter e needs 7 days without a spasm. 5 to go."
    assert look_at_gate(back_28, diary, NEXT_DAY + timedelta(days=7)).state is GateState.OPEN


@pytest.mark.parametrize(
    ("days_later", "pain", "expected"),
    [
        pytest.param(1, 2, GateTestState.LATER, id="not before three days have passed"),
        pytest.param(3, None, GateTestState.NEEDS_PAIN, id="the pain of today is asked first"),
        pytest.param(3, 3, GateTestState.READY, id="on a day with pain 0 to 3"),
        pytest.param(3, 4, GateTestState.WAITS, id="not on a gentle day"),
        pytest.param(3, 7, GateTestState.WAITS, id="not on a day without a session"),
    ],
)
def test_when_the_letters_may_be_tested_again(back_28, days_later, pain, expected):
    diary, on = at_the_gate(MISSING_C), TESTED_ON + timedelta(days=days_later)
    if pain is not None:
        says_pain(diary, pain, on)
    assert look_at_gate(back_28, diary, on).step.test is expected


def test_while_the_plan_is_paused_nothing_is_tested(back_28):
    diary = at_the_gate(MISSING_C)
    has_spasm(diary, RETEST_ON)
    says_pain(diary, 1, RETEST_ON)
    assert look_at_gate(back_28, diary, RETEST_ON).step.test is GateTestState.WAITS
    assert retest_note(back_28, diary, RETEST_ON) == ""


def test_an_open_gate_needs_no_test(back_28):
    assert look_at_gate(back_28, at_the_gate(), RETEST_ON).step.test is GateTestState.NONE


def test_a_day_21_that_went_by_without_checks_may_be_made_up_for(back_28):
    view = look_at_gate(back_28, at_the_gate({}), NEXT_DAY)
    assert (view.state, view.title) == (GateState.NOT_TESTED, "Not tested yet.")
    assert view.step.test is GateTestState.NEEDS_PAIN


def test_today_has_a_quiet_note_once_it_may_be_tested(back_28):
    diary = at_the_gate(MISSING_C)
    assert retest_note(back_28, diary, NEXT_DAY) == ""
    assert retest_note(back_28, diary, RETEST_ON) == "Letter c of the walking gate may be tested again."
    says_pain(diary, 5, RETEST_ON)
    assert retest_note(back_28, diary, RETEST_ON) == ""


def test_who_walks_5_minutes_or_less_is_asked_for_the_share(back_28):
    diary = at_the_gate(MISSING_C)
    walks_comfortably(diary, 5)
    view = look_at_gate(back_28, diary, NEXT_DAY)
    walks = letter(view, "d")
    assert (walks.asks, walks.mark_text) == (
        "Two walks by the share that was braced",
        "66 % or more, no pain rise",
    )
    assert walks.value == "66 and 75 %"
    assert view.walk is not None
    assert view.walk.walk.seconds <= 5 * 60


def test_without_the_floor_letters_ask_for_and_are_trained_by_something_else(back_28):
    diary = at_the_gate(MISSING_C)
    told = BaselineRecord(
        id="told",
        answered_at=diary.sessions[0].record.started_at,
        answered_on=TESTED_ON,
        work_arounds=(WorkAround.FLOOR,),
    )
    diary.record(BaselineTold(record=told))
    view = look_at_gate(back_28, diary, NEXT_DAY)
    a, b = letter(view, "a"), letter(view, "b")
    assert (a.asks, a.exercise_id) == ("Wall gap, in place of the floor", "wall_pelvic_tilt")
    assert (b.asks, b.exercise_id) == ("Share of the walk that was braced", "standing_march")
    assert [tick.is_met for tick in b.ticks] == [True, True, True, True]
