"""What self-checks gave before, for a session to compare with."""

from program_app.domain.events import CheckResult
from program_app.journey.diary import Diary
from program_app.journey.session_context import EarlierCheck


def earlier_checks(diary: Diary, session_id: str) -> dict[str, EarlierCheck]:
    """The latest result of each self-check apart from this session's own."""
    days = {session.record.id: session.record.day_number for session in diary.sessions}
    earlier: dict[str, EarlierCheck] = {}
    for check in diary.checks:
        if not check.has_result or check.session_id == session_id or check.session_id not in days:
            continue
        result = CheckResult(
            seconds=check.seconds, choice=check.choice, count=check.count, answers=check.answers
        )
        earlier[check.code] = EarlierCheck(day_number=days[check.session_id], result=result)
    return earlier
