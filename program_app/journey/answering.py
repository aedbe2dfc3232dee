"""What a person answers outside a session: the safety questions, and today's pain."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from program_app.domain.changes import PainNoted, ScreeningAnswered
from program_app.domain.local_day import counts_for
from program_app.domain.progress import PainRecord, ScreeningRecord
from program_app.journey.diary import Diary


def answer_screening(diary: Diary, at: datetime, true_ids: tuple[str, ...]) -> None:
    """Keep which of the safety questions are true."""
    record = ScreeningRecord(
        id=str(uuid4()), answered_at=at, answered_on=counts_for(at), true_ids=tuple(true_ids)
    )
    diary.record(ScreeningAnswered(record=record))


def clinician_agreed(diary: Diary, at: datetime) -> None:
    """Keep a clinician's yes to the answers given last; without answers there is nothing to keep."""
    answered = diary.screening
    if answered is None:
        return
    on = counts_for(at)
    agreed = replace(answered, id=str(uuid4()), answered_at=at, answered_on=on, clinician_agreed_on=on)
    diary.record(ScreeningAnswered(record=agreed))


def note_pain(diary: Diary, at: datetime, pain: int) -> None:
    """Keep the pain 0 to 10 of the date that `at` counts for; a later answer replaces it."""
    diary.record(PainNoted(record=PainRecord(noted_on=counts_for(at), noted_at=at, pain=pain)))
