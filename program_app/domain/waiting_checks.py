"""Self-checks of a day that was sore: they wait for the next green day (content.md 3.7, DESIGN-2 2.5)."""

from collections.abc import Iterable, Sequence

from program_app.domain.past_sessions import counting, in_order
from program_app.domain.program import Program, SelfChecks
from program_app.domain.progress import CheckRecord, SessionSummary


def waiting_checks(
    program: Program, sessions: Iterable[SessionSummary], checks: Sequence[CheckRecord]
) -> tuple[str, ...]:
    """The checks that the latest check-in day left out because of pain, and nobody has taken since."""
    ordered = in_order(sessions)
    tried = [s for s in counting(ordered) if checks_of(program, s.record.day_number)]
    if not tried or tried[-1].record.choices.with_checks:
        return ()
    latest = tried[-1].record
    since = {s.record.id for s in ordered if s.record.started_at >= latest.started_at}
    taken = {check.code for check in checks if check.session_id in since}
    return tuple(code for code in checks_of(program, latest.day_number) if code not in taken)


def checks_of(program: Program, day_number: int) -> tuple[str, ...]:
    """The self-checks of a day that are done by hand, in their order."""
    codes = (
        code
        for item in program.day(day_number).items
        if isinstance(item, SelfChecks)
        for code in item.self_checks
    )
    return tuple(code for code in codes if program.check(code).planned_seconds)
