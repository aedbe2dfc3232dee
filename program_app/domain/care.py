"""What stands between a person and harm: the safety questions and the rescue page."""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.baseline import WorkAround
from program_app.domain.faults import STRICT, refuse
from program_app.domain.rescue_content import (
    AddOn,
    HelperLine,
    NightIdea,
    RescueBrace,
    RescueNote,
    RescueVoice,
)


class Tier(StrEnum):
    """What a yes in the safety questions leads to (content.md section 5.1)."""

    EMERGENCY = "emergency"
    CLINICIAN = "clinician"
    ADAPT = "adapt"


@dataclass(frozen=True, kw_only=True)
class ScreeningItem:
    """One safety question; a yes may set what the sessions are adapted to, in the tier adapt it has to."""

    __pydantic_config__ = STRICT

    id: str
    tier: Tier
    text: str
    hint: str = ""
    sets: WorkAround | None = None

    def __post_init__(self) -> None:
        if self.tier is Tier.ADAPT and self.sets is None:
            refuse({"sets": "sets is missing; in the tier adapt it says what the sessions are adapted to"})
        if self.tier is Tier.EMERGENCY and self.sets is not None:
            refuse({"sets": "sets has no place in the tier emergency; there are no sessions then"})


@dataclass(frozen=True, kw_only=True)
class RescuePosition:
    """A position of the rescue page."""

    __pydantic_config__ = STRICT

    name: str
    line: str
    said: tuple[str, ...] = ()
    """The same in short lines, as the coach says it."""
    exercise: str | None = None
    posture: str | None = None
    """The figure's posture where no exercise looks like it."""
    is_mirrored: bool = False
    """Lying on the other side."""
    sources: tuple[str, ...] = ()

    @property
    def figure(self) -> str:
        """What the figure shows; empty where it shows nothing."""
        return self.exercise or self.posture or ""


@dataclass(frozen=True, kw_only=True)
class Rescue:
    """What the rescue page shows: positions, cue, danger signs, and what else may help (content.md 7)."""

    __pydantic_config__ = STRICT

    title: str
    cue: str
    positions: tuple[RescuePosition, ...]
    brace: RescueBrace | None = None
    add_ons: tuple[AddOn, ...] = ()
    medicine: RescueNote | None = None
    """Words without any dose."""
    helper: tuple[HelperLine, ...] = ()
    """The card that somebody who helps reads."""
    night: tuple[NightIdea, ...] = ()
    let_go: RescueNote | None = None
    not_yet: RescueNote | None = None
    """It has not let go."""
    voice: RescueVoice | None = None
    danger_signs: tuple[str, ...]
    """Any of these: emergency help."""
    seek_care_soon: tuple[str, ...]
    """Any of these: a clinician the same day or the next."""
    see_someone: tuple[str, ...] = ()
    """Any of these: an ordinary appointment."""
    sources: tuple[str, ...]

    @property
    def said(self) -> tuple[str, ...]:
        """Every line that is said on the rescue page beside its positions."""
        brace = self.brace
        around = (*brace.said_before, brace.said_on, brace.said_off) if brace is not None else ()
        return (*around, *(self.voice.lines if self.voice is not None else ()))
