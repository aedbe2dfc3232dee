"""The way through the steps of a sitting: where back, skip and resume lead."""

from collections.abc import Callable, Sequence

from program_app.domain.progress import Phase, Place
from program_app.domain.step import Step

_INTERVALS = (Phase.BRACE, Phase.EASY, Phase.REHEARSE, Phase.CHECK)


class Route:
    """The steps of a sitting, which "easier" may change ahead of the present one."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self.steps: list[Step] = list(steps)
        self.changes = 0
        """How often steps were replaced."""

    def replace_steps(self, start: int, end: int, steps: Sequence[Step]) -> None:
        """Put `steps` in the place of those from `start` up to `end`."""
        self.steps[start:end] = steps
        self.changes += 1

    def rep_of(self, index: int) -> int:
        """The rep that `index` belongs to: itself, the one just let go, or the wait before one."""
        step = self.steps[index]
        if step.phase is Phase.RELEASE:
            return next((i for i in range(index, -1, -1) if self.steps[i].is_recorded), index)
        return index

    def previous_item(self, index: int) -> int:
        """Start of the item before the one at `index`, or of this one if it is the first.

        Of self-checks the one before: whoever wants the last one again has not to do them all.
        """
        number = self.steps[index].place.item_number
        begins = self.first_from(0, lambda step: step.place.item_number == number)
        before = self.steps[max(0, begins - 1)]
        if before.phase is Phase.CHECK:
            return max(0, (index if before.place.item_number == number else begins) - 1)
        return self.first_from(0, lambda step: step.place.item_number == before.place.item_number)

    def next_item(self, index: int) -> int:
        """Start of the item after the one at `index`; the number of steps behind the last."""
        number = self.steps[index].place.item_number
        return self.first_from(index, lambda step: step.place.item_number > number)

    def next_block(self, index: int) -> int:
        """Start of the next block of reps; from the wait before a block, its first rep."""
        step = self.steps[index]
        if step.phase in _INTERVALS:
            return self.first_from(index + 1, lambda other: other.phase is not Phase.RELEASE)
        if step.leads_in and (step.place.rep_number == 1 or step.phase is Phase.SWITCH_SIDE):
            return self.next_rep(index)
        block = _block(step)
        return self.first_from(index, lambda other: _block(other) != block)

    def next_rep(self, start: int) -> int:
        """The first recorded step from `start` on; the number of steps if there is none."""
        return self.first_from(start, lambda step: step.is_recorded)

    def way_into(self, index: int) -> int:
        """Where to begin in order to do the step at `index`: the get ready of its item before a first rep."""
        begins_item = 0 < index < len(self.steps) and self.steps[index - 1].phase is Phase.GET_READY
        return index - 1 if begins_item else index

    def place_from(self, index: int) -> Place | None:
        """Where a session that stands at `index` is taken up again; None when nothing is left to do."""
        found = self.first_from(index, lambda step: step.can_be_resumed)
        return self.steps[found].place if found < len(self.steps) else None

    def next_place(self, index: int, *, stays: bool) -> Place | None:
        """Where the session goes on after the step at `index`; at the same rep when it `stays`."""
        return self.place_from(index if stays else index + 1)

    def first_from(self, start: int, wanted: Callable[[Step], bool]) -> int:
        """The first step from `start` on that is wanted; the number of steps if there is none."""
        return next((i for i in range(start, len(self.steps)) if wanted(self.steps[i])), len(self.steps))


def _block(step: Step) -> tuple[object, ...]:
    place = step.place
    return (place.item_number, place.set_number, place.side)
