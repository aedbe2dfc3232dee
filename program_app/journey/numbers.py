"""What 28 days came to: first and last values of what was measured, shown alike whether they rose or fell."""

from program_app.domain.past_sessions import session_of_day
from program_app.domain.plan import CHECK_IN_DAYS
from program_app.domain.progress import CheckRecord
from program_app.journey.diary import Diary
from program_app.journey.views import NumberView
from program_app.words.language import _
from program_app.words.numbers import change_text


def cycle_numbers(diary: Diary) -> tuple[NumberView, ...]:
    """Tilt hold, wall gap, braced walking and average pain, as far as they were noted (DESIGN-2 2.6)."""
    first, last = _checks(diary, CHECK_IN_DAYS[0]), _checks(diary, CHECK_IN_DAYS[-1])
    tilt = [_rounded(checks.get("C1")) for checks in (first, last)]
    gap = [checks["C3"].choice if "C3" in checks else None for checks in (first, last)]
    pain = [_average_pain(checks.get("C7")) for checks in (first, last)]
    walks = [s.braced_seconds for s in diary.cycle_sessions if s.braced_seconds]
    minutes = [round(walks[0] / 60), round(walks[-1] / 60)] if walks else [None, None]
    return (
        NumberView(
            label=_("Lying tilt hold"), value=change_text(tilt, _("{value} s")), line=_("day 1 and day 28")
        ),
        NumberView(label=_("Wall gap"), value=change_text(gap, "{value}"), line=_("0 a fist fits, 3 closed")),
        NumberView(
            label=_("Braced walking"),
            value=change_text(minutes, _("{value} min")),
            line=_("first and last walk"),
        ),
        NumberView(
            label=_("Average pain"), value=change_text(pain, "{value}"), line=_("two points is noticeable")
        ),
    )


def _checks(diary: Diary, day_number: int) -> dict[str, CheckRecord]:
    session = session_of_day(diary.cycle_sessions, day_number)
    if session is None:
        return {}
    # Skipping a check that was done before and is passed again takes nothing back.
    return {check.code: check for check in diary.detail(session.record.id).checks if check.has_result}


def _rounded(check: CheckRecord | None) -> int | None:
    return None if check is None or check.seconds is None else round(check.seconds)


def _average_pain(check: CheckRecord | None) -> int | None:
    """The second of the five questions (C7) asks for it."""
    return check.answers[1] if check is not None and len(check.answers) > 1 else None
