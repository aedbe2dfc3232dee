"""The self-checks of Today as rows with ready words, and those that are left out with the reason."""

from collections.abc import Iterator, Sequence

from program_app.domain.choices import Choices
from program_app.domain.past_sessions import session_of_day
from program_app.domain.plan import CHECK_IN_DAYS
from program_app.domain.program import Day, Program, SelfChecks
from program_app.domain.substitution import AdaptedDay
from program_app.domain.waiting_checks import waiting_checks
from program_app.domain.work_arounds import hidden_by
from program_app.journey.diary import Diary
from program_app.journey.views import CheckLine
from program_app.words.checks import check_note, earlier_value
from program_app.words.language import _
from program_app.words.reasons import checks_put_off
from program_app.words.work_arounds import left_out_checks


def check_rows(program: Program, diary: Diary, day: Day) -> tuple[CheckLine, ...]:
    """The self-checks of `day`, each with what it gave last."""
    codes = [code for item in day.items if isinstance(item, SelfChecks) for code in item.self_checks]
    last = _last_values(diary, day.number) if codes else {}
    return tuple(
        CheckLine(
            code=code,
            name=program.check(code).name,
            notes=check_note(program.check(code)),
            last_value=last.get(code, _("first time")),
        )
        for code in codes
    )


def _last_values(diary: Diary, before_day: int) -> dict[str, str]:
    values: dict[str, str] = {}
    for number in CHECK_IN_DAYS:
        session = session_of_day(diary.cycle_sessions, number) if number < before_day else None
        if session is not None:
            checks = diary.detail(session.record.id).checks
            values.update({check.code: earlier_value(check, number) for check in checks if check.has_result})
    return values


def left_out_lines(
    program: Program, diary: Diary, adapted: AdaptedDay, choices: Choices, shown: Sequence[CheckLine]
) -> tuple[str, ...]:
    """Which self-checks do not come and why, beside those that are `shown`; or which ones are put off."""
    if shown:
        return left_out_checks(program, adapted.replacements)
    names = tuple(_put_off(program, diary, choices))
    return (checks_put_off(names),) if names else ()


def _put_off(program: Program, diary: Diary, choices: Choices) -> Iterator[str]:
    for code in waiting_checks(program, diary.cycle_sessions, diary.checks):
        check = program.check(code)
        may_come = check.exercise is None or not hidden_by(program, check.exercise, choices.work_arounds)
        if may_come:
            yield check.name
