"""Unfold a day into a Timeline: the Steps of a session in order."""

from dataclasses import dataclass, replace

from program_app.domain.choices import Choices
from program_app.domain.dose import Dose, WalkDose
from program_app.domain.prescription import Prescription
from program_app.domain.program import Day, DayItem, Program, Rehearsal, SelfChecks
from program_app.domain.progress import Place, Variant
from program_app.domain.short_version import Part, core_of
from program_app.domain.step import Step
from program_app.domain.substitution import adapted_day
from program_app.domain.unfolding import item_steps

CHECKS_ITEM = "self_checks"
REHEARSAL_ITEM = "rehearsal"


@dataclass(frozen=True, kw_only=True)
class TimelineItem:
    """One item of the day as it was unfolded, for the session bar."""

    item_number: int
    exercise: str
    """Exercise id, or CHECKS_ITEM or REHEARSAL_ITEM."""
    dose: Dose | None
    variant: Variant
    seconds: float

    @property
    def is_exercise(self) -> bool:
        """An exercise or a walk, rather than self-checks or a rehearsal."""
        return self.exercise not in (CHECKS_ITEM, REHEARSAL_ITEM)


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """The Steps of a session in order, with the items they come from."""

    day_number: int
    choices: Choices
    steps: tuple[Step, ...]
    items: tuple[TimelineItem, ...]

    @property
    def seconds(self) -> float:
        """Planned length; self-checks count with their planned seconds."""
        return sum(item.seconds for item in self.items)

    @property
    def planned_reps(self) -> int:
        """Reps that count when a day is called done or partly."""
        return sum(step.is_rep for step in self.steps)

    @property
    def planned_work_seconds(self) -> int:
        """Seconds to hold, move and brace."""
        return round(sum(step.seconds or 0 for step in self.steps if step.is_rep))

    def index_of(self, place: Place) -> int:
        """Where the rep at `place` stands in the steps.

        A place that the timeline does not have (the content has changed) gives the start of its item;
        one behind the end gives the number of steps.
        """
        for index, step in enumerate(self.steps):
            if step.is_recorded and step.place == place:
                return index
        for index, step in enumerate(self.steps):
            if step.place.item_number >= place.item_number:
                return index
        return len(self.steps)


def unfold(program: Program, day: Day, choices: Choices) -> Timeline:
    """All Steps of `day` under `choices`. Raises KeyError for an exercise the program lacks."""
    unfolded: list[tuple[TimelineItem, tuple[Step, ...]]] = []
    for number, item in enumerate(adapted_day(program, day, choices).day.items, start=1):
        if isinstance(item, SelfChecks) and not choices.with_checks:
            continue
        if isinstance(item, Prescription) and item.is_walk and not choices.with_walk:
            continue
        steps = item_steps(program, item, number, choices)
        unfolded.append((_timeline_item(program, item, number, steps), steps))
    if choices.short:
        parts = [_part(program, item) for item, _ in unfolded]
        unfolded = [unfolded[index] for index in core_of(parts)]
    return Timeline(
        day_number=day.number,
        choices=choices,
        steps=tuple(step for _, steps in unfolded for step in steps),
        items=tuple(item for item, _ in unfolded),
    )


def unfold_walk(program: Program, day: Day, choices: Choices) -> Timeline:
    """The walk of `day` alone, at its place in the day; empty where the day has none."""
    whole = unfold(program, day, replace(choices, with_walk=True, short=False))
    items = tuple(item for item in whole.items if isinstance(item.dose, WalkDose))
    numbers = {item.item_number for item in items}
    steps = tuple(step for step in whole.steps if step.place.item_number in numbers)
    return replace(whole, steps=steps, items=items)


def _timeline_item(program: Program, item: DayItem, number: int, steps: tuple[Step, ...]) -> TimelineItem:
    if isinstance(item, SelfChecks):
        name, dose, variant = CHECKS_ITEM, None, Variant.PLANNED
        seconds: float = program.item_seconds(item)
    else:
        name = REHEARSAL_ITEM if isinstance(item, Rehearsal) else steps[0].exercise
        dose, variant = steps[0].dose, steps[0].variant
        seconds = sum(step.seconds or 0 for step in steps)
    return TimelineItem(item_number=number, exercise=name, dose=dose, variant=variant, seconds=seconds)


def _part(program: Program, item: TimelineItem) -> Part:
    return Part(
        seconds=item.seconds,
        is_exercise=item.is_exercise,
        is_stretch=item.is_exercise and program.exercise(item.exercise).is_stretch,
        is_walk=isinstance(item.dose, WalkDose),
    )
