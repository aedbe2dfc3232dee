"""Where a person starts from: what their spasms were like before Day 1, and what to work around."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from program_app.domain.spasm import SpasmSide


class UsualGap(StrEnum):
    """How long it usually is from one spasm to the next (S022)."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    HALF_YEAR = "half_year"
    YEAR = "year"
    LONGER = "longer"


class WorkPosture(StrEnum):
    """What most of the day is spent with."""

    SIT = "sit"
    STAND = "stand"
    LIFT = "lift"
    MIXED = "mixed"


class WorkAround(StrEnum):
    """What the sessions are adapted to (content.md 5.1, 5.4)."""

    FLOOR = "floor"
    """Cannot get down to the floor."""
    KNEES = "knees"
    ARMS = "arms"
    """Sore wrist or shoulder."""
    NECK = "neck"
    FRAGILE_BONES = "fragile_bones"
    PREGNANCY = "pregnancy"
    LEG_PAIN = "leg_pain"
    """Leg pain when bending."""
    HERNIA = "hernia"
    """A hernia, or a wide gap along the midline of the belly."""
    BALANCE = "balance"
    BLOOD_PRESSURE = "blood_pressure"
    SHORT_WALK = "short_walk"
    NO_WALK = "no_walk"
    """Comfortable walking of less than three minutes: marching on the spot instead (content.md 3.6)."""
    EARLY = "early"
    """The first hour after getting up: no bending, this session only (content.md 3.5)."""


@dataclass(frozen=True, kw_only=True)
class BaselineRecord:
    """The baseline as it was told (content.md 6.5); each record replaces the earlier one, all may stay open.

    The comfortable walk is a preference, because every session needs it.
    """

    id: str
    answered_at: datetime
    answered_on: date
    first_year: int | None = None
    spasms_last_year: int | None = None
    usual_gap: UsualGap | None = None
    last_spasm_on: date | None = None
    is_last_spasm_exact: bool = True
    """False where only the month of the last spasm is known: the day is then its first."""
    longest_spell_days: int | None = None
    usual_side: SpasmSide | None = None
    helps: tuple[str, ...] = ()
    """What usually helps: values of Remedy."""
    work_posture: WorkPosture | None = None
    work_arounds: tuple[WorkAround, ...] = ()
    """What the person chose to work around, beside what the safety questions say."""
