"""Whether the letters of the walking gate may be tested now: only on green days, and not too often."""

from datetime import date, datetime
from enum import StrEnum

from program_app.domain.gate import Gate
from program_app.domain.program import Program
from program_app.domain.safety import Light
from program_app.domain.today import TodayState
from program_app.journey.diary import Diary
from program_app.journey.gate import gate_now
from program_app.journey.said import said_on
from program_app.journey.today_decision import decide_today
from program_app.words.gate import first_test_line, retest_line


class GateTestState(StrEnum):
    """Whether a test of the letters is offered."""

    NONE = "none"
    """Nothing is missing that a test could bring, or the day of the test is still to come."""
    LATER = "later"
    """From the gate's `retest_on` on."""
    NEEDS_PAIN = "needs_pain"
    """It is due; nobody said yet how the pain is today."""
    WAITS = "waits"
    """It is due, but not on a day like this."""
    READY = "ready"


def gate_test_state(
    program: Program, diary: Diary, gate: Gate, today_on: date, now: datetime | None = None
) -> GateTestState:
    """Whether the letters may be tested on `today_on`, at `now` where the time is known."""
    if not _is_wanted(program, diary, gate, today_on):
        return GateTestState.NONE
    if gate.retest_on is not None and today_on < gate.retest_on:
        return GateTestState.LATER
    pain = diary.pain_on(today_on)
    decided = decide_today(program, diary, today_on, said_on(diary, today_on), now)
    if decided.light is not Light.PLANNED or decided.today.state is TodayState.PAUSED:
        return GateTestState.WAITS
    return GateTestState.NEEDS_PAIN if pain is None else GateTestState.READY


def retest_note(program: Program, diary: Diary, today_on: date, now: datetime | None = None) -> str:
    """The quiet note on Today once a test may be taken; empty while there is none to take."""
    gate = gate_now(program, diary, today_on)
    if gate_test_state(program, diary, gate, today_on, now) not in (
        GateTestState.NEEDS_PAIN,
        GateTestState.READY,
    ):
        return ""
    if not gate.is_tested:
        return first_test_line()
    return retest_line([letter for letter in gate.missing if letter.test.check is not None])


def _is_wanted(program: Program, diary: Diary, gate: Gate, today_on: date) -> bool:
    """A self-check is missing, or the day of the test went by without one."""
    if gate.is_tested:
        return any(letter.test.check is not None for letter in gate.missing)
    return diary.today(today_on).day_number > program.rules.gate.tested_on_day
