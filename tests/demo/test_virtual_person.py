"""What the person of a demo answers can be answered."""

import pytest

from program_app.demo.virtual_person import answers_after, check_result, pain_before
from program_app.domain.program import SelfChecks
from program_app.domain.safety import Light, light_for
from program_app.domain.self_check import CheckKind
from tests.virtual_session import shipped_program


@pytest.mark.parametrize("day_number", range(1, 29))
def test_every_day_may_be_done_as_planned(day_number: int) -> None:
    assert light_for(pain_before(day_number)) is Light.PLANNED
    answers = answers_after(day_number)
    assert answers.effort in range(11)
    assert answers.pain_after in range(11)
    assert answers.brace_quality is None
    assert answers_after(day_number, has_walked=True).brace_quality in range(11)


def test_every_self_check_of_the_program_gets_what_it_asks_for() -> None:
    program = shipped_program()
    for day in program.days:
        codes = [code for item in day.items if isinstance(item, SelfChecks) for code in item.self_checks]
        for code in codes:
            check, result = program.check(code), check_result(program, code, day.number)
            match check.kind:
                case CheckKind.STOPWATCH:
                    assert result.seconds is not None
                    assert 0 < result.seconds <= (check.cap_seconds or result.seconds)
                case CheckKind.LADDER | CheckKind.GAP:
                    assert result.choice in range(len(check.choices))
                case CheckKind.COUNT:
                    assert result.count is not None
                case CheckKind.QUESTIONS:
                    assert len(result.answers) == len(check.questions)


def test_the_answers_are_the_same_at_each_run() -> None:
    program = shipped_program()
    assert check_result(program, "C7", 14) == check_result(program, "C7", 14)
    assert answers_after(14) == answers_after(14)
