"""The step that runs and those after it, with the moment each begins: what sound is planned ahead on."""

from dataclasses import dataclass

from program_app.domain.step import Step


@dataclass(frozen=True, kw_only=True)
class ComingStep:
    """A step that has begun, or will if nobody does anything."""

    serial: int
    """Numbers the steps of a sitting as they are entered, from 1."""
    step: Step
    following: Step | None
    begins_at_seconds: float
    """On the monotonic clock."""
