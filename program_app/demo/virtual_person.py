"""The person of a demo: the same answers at each run, a little better from week to week."""

from program_app.domain.events import CheckResult
from program_app.domain.program import Program
from program_app.domain.progress import Answers, Feeling
from program_app.domain.self_check import CheckKind


def pain_before(day_number: int) -> int:
    """Pain on the scale before a day: 3 at first, 1 in the end."""
    return 3 - (day_number - 1) // 10


def answers_after(day_number: int, *, has_walked: bool = False) -> Answers:
    """What is answered on the finished page; after a walk also about the brace."""
    return Answers(
        effort=3 + day_number % 3,
        pain_after=max(0, pain_before(day_number) - day_number % 2),
        feeling=Feeling.NEITHER if day_number % 4 == 0 else Feeling.TIRED,
        brace_quality=min(10, 5 + day_number // 7) if has_walked else None,
    )


def check_result(program: Program, code: str, day_number: int) -> CheckResult:
    """What a self-check gives on that day."""
    check = program.check(code)
    seconds = float(min(check.cap_seconds or 60, 20 + day_number))
    step = min(len(check.choices) - 1, 1 + day_number // 14)
    match check.kind:
        case CheckKind.STOPWATCH:
            return CheckResult(seconds=seconds)
        case CheckKind.LADDER | CheckKind.GAP:
            return CheckResult(choice=step, seconds=seconds)
        case CheckKind.COUNT:
            return CheckResult(count=10 + day_number // 7)
        case _:
            return CheckResult(answers=tuple(max(0, 4 - day_number // 7) for _ in check.questions))
