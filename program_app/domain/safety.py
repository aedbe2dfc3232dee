"""What pain and the safety questions allow: the traffic light and the screening tiers."""

from collections.abc import Collection
from enum import StrEnum

from program_app.domain.care import Tier
from program_app.domain.program import Program
from program_app.domain.progress import ScreeningRecord

GENTLE_FROM = 4
"""Amber from here on (content.md 5.2)."""
NO_SESSION_FROM = 6
"""Red from here on (content.md 5.2)."""


class Light(StrEnum):
    """What a session may be today."""

    PLANNED = "planned"
    GENTLE = "gentle"
    NO_SESSION = "no_session"


class Clearance(StrEnum):
    """What the safety questions lead to."""

    NOT_ASKED = "not_asked"
    EMERGENCY = "emergency"
    CLINICIAN_FIRST = "clinician_first"
    CLEARED = "cleared"


def light_for(pain: int | None) -> Light:
    """The light for pain 0 to 10 before a session; without an answer the plan stands."""
    if pain is None or pain < GENTLE_FROM:
        return Light.PLANNED
    return Light.GENTLE if pain < NO_SESSION_FROM else Light.NO_SESSION


def clearance(program: Program, screening: ScreeningRecord | None) -> Clearance:
    """What the latest answers mean (content.md 5.1)."""
    if screening is None:
        return Clearance.NOT_ASKED
    tiers = {item.tier for item in program.screening if item.id in screening.true_ids}
    return clearance_for(tiers, has_agreed=screening.clinician_agreed_on is not None)


def clearance_for(tiers: Collection[Tier], *, has_agreed: bool) -> Clearance:
    """What a yes in each of `tiers` leads to; `has_agreed` when a clinician has said yes to the program."""
    if Tier.EMERGENCY in tiers:
        return Clearance.EMERGENCY
    if Tier.CLINICIAN in tiers and not has_agreed:
        return Clearance.CLINICIAN_FIRST
    return Clearance.CLEARED
