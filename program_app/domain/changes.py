"""Each thing a person does that must be kept: one change is one committed transaction."""

from dataclasses import dataclass
from datetime import datetime

from program_app.domain.baseline import BaselineRecord
from program_app.domain.day_log import DayLog
from program_app.domain.progress import (
    Answers,
    CheckRecord,
    PainRecord,
    Place,
    RepRecord,
    ScreeningRecord,
    SessionEnd,
    SessionRecord,
)
from program_app.domain.spasm import SpasmRecord


@dataclass(frozen=True, kw_only=True)
class SessionBegun:
    """A session was started."""

    record: SessionRecord


@dataclass(frozen=True, kw_only=True)
class RepAdded:
    """A rep, interval or position ended; `next_place` is where the session goes on, None at its end."""

    rep: RepRecord
    next_place: Place | None


@dataclass(frozen=True, kw_only=True)
class CheckAdded:
    """A self-check was taken; `next_place` is where the session goes on."""

    check: CheckRecord
    next_place: Place | None


@dataclass(frozen=True, kw_only=True)
class PlaceMoved:
    """The person went back or skipped ahead."""

    session_id: str
    place: Place | None


@dataclass(frozen=True, kw_only=True)
class RepsSpared:
    """A walk was ended tired: so many planned reps of the session are no longer asked for."""

    session_id: str
    count: int


@dataclass(frozen=True, kw_only=True)
class DiscomfortKept:
    """An item of the session was uncomfortable and is made easier; a second such moment ends the session."""

    session_id: str
    item_number: int


@dataclass(frozen=True, kw_only=True)
class SessionClosed:
    """A session ended."""

    session_id: str
    end: SessionEnd
    finished_at: datetime


@dataclass(frozen=True, kw_only=True)
class AnswersGiven:
    """The answers after a session; each change replaces the earlier ones."""

    session_id: str
    answers: Answers


@dataclass(frozen=True, kw_only=True)
class ScreeningAnswered:
    """The safety questions were answered."""

    record: ScreeningRecord


@dataclass(frozen=True, kw_only=True)
class PainNoted:
    """Pain was given on Today; each answer of a date replaces the earlier one."""

    record: PainRecord


@dataclass(frozen=True, kw_only=True)
class BaselineTold:
    """Where the person starts from was told, or told anew."""

    record: BaselineRecord


@dataclass(frozen=True, kw_only=True)
class SpasmKept:
    """A spasm was recorded or changed; each change replaces the earlier record of that id.

    Taking one out and putting it back are changes of its `taken_out_at`.
    """

    record: SpasmRecord


@dataclass(frozen=True, kw_only=True)
class BinEmptied:
    """What was taken out before that moment is gone for good."""

    taken_out_before: datetime


@dataclass(frozen=True, kw_only=True)
class DayLogged:
    """The log of a day was filled in or changed; each change replaces the earlier one of that date."""

    log: DayLog


@dataclass(frozen=True, kw_only=True)
class PreferenceSet:
    """A preference was changed; `value` is plain JSON."""

    name: str
    value: str | int | float | bool | None


Change = (
    SessionBegun
    | RepAdded
    | CheckAdded
    | PlaceMoved
    | RepsSpared
    | DiscomfortKept
    | SessionClosed
    | AnswersGiven
    | ScreeningAnswered
    | PainNoted
    | BaselineTold
    | SpasmKept
    | BinEmptied
    | DayLogged
    | PreferenceSet
)
