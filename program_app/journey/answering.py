"""What a person answers outside a session: the safety questions, and today's pain."""

from dataclasses import replace
from datetime import date, datetime
from uuid import uuid4

from program_app.domain.changes import PainNoted, ScreeningAnswered
from program_app.domain.local_day import counts_for
from program_app.domain.progress import PainRecord, ScreeningRecord
from program_app.journey.diary import Diary


def answer_screening(
    diary: Diary, at: datetime, true_ids: tuple[str, ...], *, agreed_on: date | None = None
) -> None:
    """Keep which of the safety questions are true, and a clinician's yes that covers them too."""
    record = ScreeningRecord(
        id=str(uuid4()),
        answered_at=at,
        answered_on=counts_for(at),
        true_ids=tuple(true_ids),
        clinician_agreed_on=agreed_on,
    )
    diary.record(ScreeningAnswered(record=record))


def nothing_new(diary: Diary, at: datetime) -> None:
    """Keep the safety answers as they are under a new date, with the clinician's yes to them."""
    answered = diary.screening
    if answered is not None:
        answer_screening(diary, at, answered.true_ids, agreed_on=answered.clinician_agreed_on)


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
