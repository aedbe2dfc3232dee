"""A day that was done away from this computer, as the person says: it counts, and its times stay empty."""

from uuid import uuid4

from program_app.domain.changes import SessionBegun, SessionClosed
from program_app.domain.local_day import counts_for
from program_app.domain.progress import SessionEnd, SessionKind, SessionRecord
from program_app.journey.choosing import plan_choices
from program_app.journey.diary import Diary
from program_app.journey.training import LoadedProgram, Now


def count_as_done_elsewhere(loaded: LoadedProgram, diary: Diary, now: Now, day_number: int) -> None:
    """Keep that the day was done."""
    program, at = loaded.program, now()
    record = SessionRecord(
        id=str(uuid4()),
        program_id=program.id,
        program_version=program.version,
        content_hash=loaded.content_hash,
        day_number=day_number,
        kind=SessionKind.ELSEWHERE,
        choices=plan_choices(program, diary, counts_for(at)),
        started_at=at,
        started_on=counts_for(at),
        planned_reps=0,
        planned_seconds=0,
        pain_before=diary.pain_on(counts_for(at)),
    )
    diary.record(SessionBegun(record=record))
    diary.record(SessionClosed(session_id=record.id, end=SessionEnd.COMPLETED, finished_at=at))
