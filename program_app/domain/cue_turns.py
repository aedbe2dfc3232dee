"""Which cue is said in which rep: cues take turns, and thin out as the days go by."""

from math import ceil

from program_app.domain.airtime import Airtime
from program_app.domain.coach_lines import cues_of
from program_app.domain.dose import HoldDose, Side, TempoDose
from program_app.domain.program import Program
from program_app.domain.saying import Say, Saying
from program_app.domain.step import Step
from program_app.domain.talk import Talk

_FEWEST = 2
"""So many lines at least take turns; breathing words fill up where fewer cues fit."""
_EVERY_REPS = {1: 1, 2: 2, 3: 3}
"""By week; in week 4 only the first rep of a row has a cue."""


class CueTurns:
    """The turns of one program day."""

    def __init__(self, program: Program, day_number: int, talk: Talk, first_side: Side) -> None:
        self._program = program
        self._first_side = first_side
        week = 1 if talk is Talk.FULL else program.day(day_number).week
        self._every = None if talk is Talk.ESSENTIALS else _EVERY_REPS.get(week)

    def has_turn(self, step: Step) -> bool:
        """Whether a cue is said in this rep."""
        return (step.place.rep_number - 1) % (self._every or _row(step)) == 0

    def say(self, air: Airtime, step: Step, at_seconds: float) -> bool:
        """A cue that fits after this moment, another one than before; False when this rep has none."""
        if not self.has_turn(step):
            return False
        cues = cues_of(self._program.exercise(step.exercise))
        fitting = [cue for cue in cues if air.fits_from(at_seconds, cue)]
        if len(fitting) < _FEWEST:
            fitting += [Saying(say=Say.BREATHE, number=number) for number in range(_FEWEST)]
        turn = self._turn(step) % len(fitting)
        return air.say_from(at_seconds, *fitting[turn:], *fitting[:turn])

    def of_round(self, step: Step) -> Saying:
        """The cue of a round of a walk, where there is time for any."""
        cues = cues_of(self._program.exercise(step.exercise))
        return cues[self._turn(step) % len(cues)]

    def _turn(self, step: Step) -> int:
        """How many cues this exercise has had before this rep."""
        place, row = step.place, _row(step)
        every = self._every or row
        rows = place.set_number - 1
        if place.side is not None:
            rows = 2 * rows + (place.side is not self._first_side)
        return rows * ceil(row / every) + (place.rep_number - 1) // every


def _row(step: Step) -> int:
    """Reps without a change between them; every round of a walk stands for itself."""
    return step.dose.reps if isinstance(step.dose, HoldDose | TempoDose) else 1
