"""An exercise at a dose, as a day asks for it."""

from dataclasses import dataclass

from program_app.domain.dose import Dose, WalkDose, dose_seconds, reps_in
from program_app.domain.faults import STRICT, refuse


@dataclass(frozen=True, kw_only=True)
class Prescription:
    """An exercise at a dose; a walk may have another dose while the walking gate is closed."""

    __pydantic_config__ = STRICT

    exercise: str
    dose: Dose
    gate_closed_dose: WalkDose | None = None

    def __post_init__(self) -> None:
        if self.gate_closed_dose is not None and not isinstance(self.dose, WalkDose):
            refuse({"gate_closed_dose": "gate_closed_dose belongs to a walk; this dose is not one"})

    @property
    def seconds(self) -> int:
        """Planned length with rests and the change to it."""
        return dose_seconds(self.dose)

    @property
    def is_walk(self) -> bool:
        """A walk with braced stretches."""
        return isinstance(self.dose, WalkDose)

    @property
    def reps(self) -> int:
        """Reps, or rounds of a walk, all sets and sides together."""
        return reps_in(self.dose)
