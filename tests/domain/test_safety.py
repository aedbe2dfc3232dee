"""What pain and the safety questions allow."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from program_app.domain.progress import ScreeningRecord
from program_app.domain.safety import Clearance, Light, clearance, light_for
from tests.builders import MONDAY, a_program

PROGRAM = a_program()


def answered(*true_ids: str) -> ScreeningRecord:
    """The safety questions, with a yes to these."""
    return ScreeningRecord(
        id="first", answered_at=datetime(2026, 11, 2, tzinfo=UTC), answered_on=MONDAY, true_ids=true_ids
    )


@pytest.mark.parametrize(
    ("pains", "light"),
    [
        ((None, 0, 1, 2, 3), Light.PLANNED),
        ((4, 5), Light.GENTLE),
        ((6, 7, 8, 9, 10), Light.NO_SESSION),
    ],
)
def test_pain_before_a_session_decides_its_form(pains, light):
    assert {light_for(pain) for pain in pains} == {light}


def test_nothing_is_cleared_before_it_is_asked():
    assert clearance(PROGRAM, None) is Clearance.NOT_ASKED


@pytest.mark.parametrize(
    ("true_ids", "result"),
    [
        ((), Clearance.CLEARED),
        (("sore_knee",), Clearance.CLEARED),
        (("recent_fall", "sore_knee"), Clearance.CLINICIAN_FIRST),
        (("recent_fall", "numb_saddle"), Clearance.EMERGENCY),
        (("a_question_of_an_older_program",), Clearance.CLEARED),
    ],
)
def test_the_gravest_yes_decides(true_ids, result):
    assert clearance(PROGRAM, answered(*true_ids)) is result


def test_a_clinician_may_clear_what_a_clinician_was_needed_for():
    agreed = replace(answered("recent_fall"), clinician_agreed_on=MONDAY)
    assert clearance(PROGRAM, agreed) is Clearance.CLEARED


def test_no_clinician_clears_an_emergency():
    agreed = replace(answered("numb_saddle"), clinician_agreed_on=MONDAY)
    assert clearance(PROGRAM, agreed) is Clearance.EMERGENCY
