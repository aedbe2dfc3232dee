"""What whole days cost: the shares of a core of their stretches, by the seconds that a day spends in each."""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from statistics import mean

from program_app.content.loader import load_program
from program_app.domain.choices import Choices
from program_app.domain.dose import TempoDose, WalkDose
from program_app.domain.program import Program
from program_app.domain.progress import Phase
from program_app.domain.step import Step
from program_app.domain.timeline import unfold
from program_app.paths import program_folder

_WORK = (Phase.HOLD, Phase.MOVE, Phase.BRACE, Phase.EASY, Phase.RELEASE)


class Stretch(StrEnum):
    """Stretches of a session that cost differently."""

    WAIT = "waits"
    HOLD = "holds"
    REP = "tempo reps"
    WALK = "walks"
    CHECK = "self-checks"


def stretch_of(step: Step) -> Stretch:
    """What kind of stretch a step belongs to; letting go belongs to what is let go of."""
    if step.phase is Phase.CHECK:
        return Stretch.CHECK
    if step.phase not in _WORK:
        return Stretch.WAIT
    if isinstance(step.dose, WalkDose):
        return Stretch.WALK
    return Stretch.REP if isinstance(step.dose, TempoDose) else Stretch.HOLD


def seconds_of(program: Program, number: int) -> Mapping[Stretch, float]:
    """How long a day takes, by kind of stretch."""
    seconds: Counter[Stretch] = Counter()
    for step in unfold(program, program.day(number), Choices()).steps:
        planned = program.check(step.exercise).planned_seconds if step.seconds is None else step.seconds
        seconds[stretch_of(step)] += round(planned)
    return seconds


def day_shares(shares: Mapping[Stretch, float]) -> dict[int, float]:
    """The share of a core that each of the days takes as a whole."""
    program = load_program(program_folder())
    found = {}
    for day in program.days:
        seconds = seconds_of(program, day.number)
        found[day.number] = sum(shares[kind] * seconds[kind] for kind in seconds) / sum(seconds.values())
    return found


def text_of(days: Mapping[int, float]) -> str:
    """The most expensive day, and all of them on average."""
    highest = max(days, key=lambda number: days[number])
    return (
        f"{days[highest]:.1%} of one core on Day {highest}, the highest; {mean(days.values()):.1%} on average"
    )
