"""What stands before the program: questions that are open, a first run that is not at its end, or nothing."""

from datetime import date
from enum import StrEnum

from program_app.domain.program import Program
from program_app.domain.safety import Clearance, clearance
from program_app.domain.screening_renewal import Asks, asks
from program_app.journey.diary import Diary


class Admission(StrEnum):
    """What comes first."""

    OPEN = "open"
    """Nothing: Today."""
    SAFETY = "safety"
    """The safety questions, or the result that keeps the program closed."""
    ANYTHING_NEW = "anything_new"
    FULL_LIST = "full_list"
    SET_UP = "set_up"
    """The first run goes on where it was left."""


def admission(program: Program, diary: Diary, today_on: date) -> Admission:
    """What comes before Today on a date; questions that were begun are answered first."""
    kept = diary.preferences
    if clearance(program, diary.screening) is not Clearance.CLEARED or kept.safety_draft:
        return Admission.SAFETY
    asked = asks(diary.screening, diary.spasms, today_on)
    if asked is not Asks.NOTHING:
        return Admission(asked.value)
    return Admission.SET_UP if kept.first_run_step else Admission.OPEN
