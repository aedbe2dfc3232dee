"""The way through a session: where back and skip lead, and what a page shows of the present moment."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from program_app.domain.program import Program
from program_app.domain.progress import Phase, Place, Variant
from program_app.domain.step import Step
from program_app.domain.timeline import Timeline, TimelineItem

_INTERVALS = (Phase.BRACE, Phase.EASY, Phase.REHEARSE, Phase.CHECK)


@dataclass(frozen=True, kw_only=True)
class PlayerView:
    """One moment of a session as a page shows it."""

    state: str
    """A PlayerState value."""
    step: Step | None
    next_step: Step | None
    """The next rep, interval or check after this step."""
    item_index: int
    """Position in the timeline's items, from 0."""
    elapsed_seconds: float
    remaining_seconds: float | None
    """None where the person ends the step."""
    fraction: float
    items: tuple[TimelineItem, ...]
    item_fractions: tuple[float, ...]
    """How much of each item lies behind, 0 to 1."""
    seconds_left: float
    is_eased: bool


class Route:
    """The steps of a sitting, which "easier" may change ahead of the present one."""

    def __init__(self, timeline: Timeline, program: Program) -> None:
        self.steps: list[Step] = list(timeline.steps)
        self._items = timeline.items
        self._program = program

    def replace_steps(self, start: int, end: int, steps: Sequence[Step]) -> None:
        """Put `steps` in the place of those from `start` up to `end`."""
        self.steps[start:end] = steps

    def rep_of(self, index: int) -> int:
        """The rep that `index` belongs to: itself, the one just let go, or the wait before one."""
        step = self.steps[index]
        if step.phase is Phase.RELEASE:
            return next((i for i in range(index, -1, -1) if self.steps[i].is_recorded), index)
        return index

    def previous_item(self, index: int) -> int:
        """Start of the item before the one at `index`, or of this one if it is the first."""
        number = self.steps[index].place.item_number
        earlier = [step.place.item_number for step in self.steps if step.place.item_number < number]
        target = max(earlier, default=number)
        return next(i for i, step in enumerate(self.steps) if step.place.item_number == target)

    def next_item(self, index: int) -> int:
        """Start of the item after the one at `index`; the number of steps behind the last."""
        number = self.steps[index].place.item_number
        return self._first(index, lambda step: step.place.item_number > number)

    def next_block(self, index: int) -> int:
        """Start of the next block of reps; from the wait before a block, its first rep."""
        step = self.steps[index]
        if step.phase in _INTERVALS:
            return self._first(index + 1, lambda other: other.phase is not Phase.RELEASE)
        if step.leads_in and (step.place.rep_number == 1 or step.phase is Phase.SWITCH_SIDE):
            return self._first(index, lambda other: other.is_recorded)
        block = _block(step)
        return self._first(index, lambda other: _block(other) != block)

    def next_rep(self, index: int, *, beyond: bool) -> int:
        """The next recorded step from `index` on, or after it when `beyond`."""
        return self._first(index + 1 if beyond else index, lambda step: step.is_recorded)

    def place_from(self, index: int) -> Place | None:
        """The place of the first rep from `index` on."""
        found = self._first(index, lambda step: step.is_recorded)
        return self.steps[found].place if found < len(self.steps) else None

    def next_place(self, index: int, *, stays: bool) -> Place | None:
        """Where the session goes on after the step at `index`; at the same rep when it `stays`."""
        here = self.steps[index].place
        if stays:
            return here
        found = self._first(index + 1, lambda step: step.is_recorded and step.place != here)
        return self.steps[found].place if found < len(self.steps) else None

    def view(self, state: str, step: Step | None, index: int, elapsed: float, *, is_lead: bool) -> PlayerView:
        """The present moment, `elapsed` seconds into `step`."""
        length = step.seconds if step is not None else 0.0
        following = self._first(index if is_lead else index + 1, lambda other: other.is_recorded)
        left = sum(self._seconds(other) for other in self.steps[index if is_lead else index + 1 :])
        if step is not None:
            left += max(0.0, self._seconds(step) - elapsed)
        return PlayerView(
            state=state,
            step=step,
            next_step=self.steps[following] if following < len(self.steps) else None,
            item_index=self._item_index(step),
            elapsed_seconds=elapsed,
            remaining_seconds=None if length is None else max(0.0, length - elapsed),
            fraction=0.0 if not length else min(1.0, elapsed / length),
            items=self._items,
            item_fractions=self._fractions(index, 0.0 if is_lead else elapsed),
            seconds_left=left,
            is_eased=step is not None and step.variant is Variant.EASIER,
        )

    def _first(self, start: int, wanted: Callable[[Step], bool]) -> int:
        return next((i for i in range(start, len(self.steps)) if wanted(self.steps[i])), len(self.steps))

    def _seconds(self, step: Step) -> float:
        if step.seconds is None:
            return self._program.check(step.exercise).planned_seconds
        return step.seconds

    def _item_index(self, step: Step | None) -> int:
        if step is None:
            return max(0, len(self._items) - 1)
        numbers = [item.item_number for item in self._items]
        return numbers.index(step.place.item_number)

    def _fractions(self, index: int, elapsed: float) -> tuple[float, ...]:
        whole = {item.item_number: 0.0 for item in self._items}
        behind = dict(whole)
        for i, step in enumerate(self.steps):
            number, seconds = step.place.item_number, self._seconds(step)
            whole[number] += seconds
            if i < index:
                behind[number] += seconds
            elif i == index:
                behind[number] += min(elapsed, seconds)
        return tuple(min(1.0, behind[n] / whole[n]) if whole[n] else 1.0 for n in whole)


def _block(step: Step) -> tuple[object, ...]:
    place = step.place
    return (place.item_number, place.set_number, place.side)
