"""The record of a spasm: filled by the rescue page as it happens, completed when the person likes."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

HIGHEST = 10


class SpasmKind(StrEnum):
    """What it was; only a spasm pauses the plan (S003, S049)."""

    SPASM = "spasm"
    ACHE = "ache"
    TWINGE = "twinge"


class SpasmSide(StrEnum):
    """Where it was, from left to right (S012)."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    MIDDLE = "middle"


class SpasmHeight(StrEnum):
    """How high in the back it was."""

    UPPER = "upper"
    MID = "mid"
    LOW = "low"


class Doing(StrEnum):
    """What the person was doing when it came (S019)."""

    LIFTING = "lifting"
    BENDING = "bending"
    TWISTING = "twisting"
    SITTING = "sitting"
    STANDING = "standing"
    WALKING = "walking"
    SLEEPING = "sleeping"
    COUGHING = "coughing"
    EXERCISE = "exercise"
    """An exercise of this program."""
    NOTHING = "nothing"
    OTHER = "other"


class Remedy(StrEnum):
    """What was tried against it (S074, S075, S082-S086)."""

    POSITION = "position"
    BREATHING = "breathing"
    BRACE = "brace"
    HEAT = "heat"
    COLD = "cold"
    OWN_HANDS = "own_hands"
    MASSAGE_GUN = "massage_gun"
    HELPER = "helper"
    THERAPIST = "therapist"
    CREAM = "cream"
    MEDICINE = "medicine"
    MOVEMENT = "movement"
    OTHER = "other"
    """Something else (S075)."""
    NOTHING = "nothing"


OWN_NAMED = frozenset({Remedy.MEDICINE, Remedy.OTHER})
"""What goes by the name that the person gives it."""


class Help(StrEnum):
    """Whom the person asked for help (S087-S095)."""

    NONE = "none"
    PHONE = "phone"
    PHYSICAL_THERAPIST = "physical_therapist"
    CHIROPRACTOR = "chiropractor"
    MASSAGE = "massage"
    DOCTOR = "doctor"
    EMERGENCY = "emergency"


@dataclass(frozen=True, kw_only=True)
class Tried:
    """One thing that was tried. `helped` is 0 to 10, `is_thumb_up` the quick answer on the rescue page."""

    remedy: Remedy
    name: str = ""
    """Which position, or what a medicine or something else is called in the person's own words."""
    tried_at: datetime | None = None
    helped: int | None = None
    is_thumb_up: bool | None = None


@dataclass(frozen=True, kw_only=True)
class SpasmRecord:
    """One spasm, ache or twinge; every field but its beginning may stay open (content.md 6.2).

    `began_on` is the local date it counts for, `ended_at` when the grip let go: None while it holds, or when
    nobody knows.
    """

    id: str
    began_at: datetime
    began_on: date
    ended_at: datetime | None = None
    kind: SpasmKind = SpasmKind.SPASM
    side: SpasmSide | None = None
    height: SpasmHeight | None = None
    worst: int | None = None
    """Pain at its worst, 0 to 10."""
    now: int | None = None
    """Pain when it was told last, 0 to 10."""
    sore_hours: float | None = None
    """How long it was sore afterwards (S050, S051)."""
    doing: tuple[Doing, ...] = ()
    hours_sitting: float | None = None
    hours_slept: float | None = None
    stress: int | None = None
    tried: tuple[Tried, ...] = ()
    help_sought: tuple[Help, ...] = ()
    days_until_usual: int | None = None
    confidence: int | None = None
    """How sure of the back afterwards, 0 to 10 (S054)."""
    danger_signs: tuple[str, ...] = ()
    """The danger signs that were tapped, in their words."""
    note: str = ""
    is_draft: bool = False
    """Begun by the rescue page or a form that was not saved yet: it counts, and it waits to be completed."""
    from_rescue: bool = False
    taken_out_at: datetime | None = None
    """When it was put into the bin; one that is there counts for nothing."""

    @property
    def counts(self) -> bool:
        """It is not in the bin."""
        return self.taken_out_at is None

    def is_gone(self, taken_out_before: datetime) -> bool:
        """It was put into the bin before that moment."""
        return self.taken_out_at is not None and self.taken_out_at < taken_out_before

    @property
    def has_let_go(self) -> bool:
        """The end of the grip is known."""
        return self.ended_at is not None

    @property
    def open_fields(self) -> tuple[str, ...]:
        """The names of what the person has not told yet, of the fields that the form shows first."""
        asked = ("ended_at", "side", "height", "worst", "doing", "tried")
        return tuple(name for name in asked if getattr(self, name) in (None, ()))
