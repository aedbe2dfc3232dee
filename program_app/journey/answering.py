"""What a person answers outside a session: the safety questions, and today's pain."""

from dataclasses import replace
from datetime import date, datetime
from uuid import uuid4

from program_app.domain.changes import AnswersGiven, PainNoted, PreferenceSet, ScreeningAnswered, SpasmKept
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
    on = counts_for(at)
    noted = PainRecord(noted_on=on, noted_at=at, pain=pain, has_sign=diary.has_sign_on(on))
    diary.record(PainNoted(record=noted))


def tell_sign(diary: Diary, at: datetime, *, is_there: bool) -> None:
    """Keep that a sign is there that beats any number, with or without a number, or that it has passed."""
    on = counts_for(at)
    diary.record(PreferenceSet(name="sign_on", value=on.isoformat() if is_there else ""))
    pain = diary.pain_on(on)
    if pain is not None:
        note_pain(diary, at, pain)


def answer_next_day(diary: Diary, session_id: str, pain: int) -> None:
    """Keep the pain 0 to 10 of the day after a session. Raises KeyError for an unknown session."""
    answers = replace(diary.session(session_id).answers, pain_next_day=pain)
    diary.record(AnswersGiven(session_id=session_id, answers=answers))


def tell_let_go(diary: Diary, spasm_id: str, at: datetime) -> None:
    """Keep that the grip of a spasm has let go at `at`; an unknown spasm changes nothing."""
    for spasm in diary.spasms:
        if spasm.id == spasm_id:
            diary.record(SpasmKept(record=replace(spasm, ended_at=at)))
