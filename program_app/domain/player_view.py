"""What a page shows of the present moment of a session."""

from collections.abc import Sequence
from dataclasses import dataclass

from program_app.domain.dose import WalkDose
from program_app.domain.program import Program
from program_app.domain.progress import Variant
from program_app.domain.route import Route
from program_app.domain.step import Step
from program_app.domain.timeline import TimelineItem


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
    walk: tuple[Step, ...] = ()
    """The intervals of the walk that is going on, in order."""
    ends_if_uncomfortable: bool = False
    """It was uncomfortable once; a second time ends the session (content.md 5.2)."""

    @property
    def comes_easier(self) -> bool:
        """The easier form was taken in this rep: it begins with the next one."""
        step, coming = self.step, self.next_step
        if step is None or coming is None or self.is_eased:
            return False
        return coming.variant is Variant.EASIER and coming.place.item_number == step.place.item_number


@dataclass(frozen=True)
class _Account:
    """The planned seconds of a session as counted from one of its steps."""

    whole: dict[int, float]
    """Of each item, by its number."""
    behind: dict[int, float]
    """Of each item before this step."""
    after: float
    """Of all steps after this one."""
    walk: tuple[Step, ...] = ()
    """The intervals of the walk that this step belongs to."""


class Outlook:
    """Measures how much of a session lies behind and ahead; checks count with their planned seconds."""

    def __init__(self, route: Route, items: Sequence[TimelineItem], program: Program) -> None:
        self._route = route
        self._items = tuple(items)
        self._program = program
        self._counted: tuple[int, int] | None = None
        self._account = _Account({}, {}, 0.0)

    def view(
        self, state: str, step: Step | None, index: int, elapsed: float, *, is_before: bool
    ) -> PlayerView:
        """The moment `elapsed` seconds into `step`, which stands at `index`, or before it if `is_before`."""
        ahead = index if is_before else index + 1
        steps = self._route.steps
        following = self._route.next_rep(ahead)
        account = self._counted_from(index)
        left = account.after
        if is_before and index < len(steps):
            left += self._seconds(steps[index])
        if step is not None:
            left += max(0.0, self._seconds(step) - elapsed)
        length = step.seconds if step is not None else 0.0
        return PlayerView(
            state=state,
            step=step,
            next_step=steps[following] if following < len(steps) else None,
            item_index=self._item_index(index),
            elapsed_seconds=elapsed,
            remaining_seconds=None if length is None else max(0.0, length - elapsed),
            fraction=0.0 if not length else min(1.0, elapsed / length),
            items=self._items,
            item_fractions=self._fractions(account, index, 0.0 if is_before else elapsed),
            seconds_left=left,
            is_eased=step is not None and step.variant is Variant.EASIER,
            walk=account.walk,
        )

    def _seconds(self, step: Step) -> float:
        if step.seconds is None:
            return self._program.check(step.exercise).planned_seconds
        return step.seconds

    def _item_index(self, index: int) -> int:
        if index >= len(self._route.steps):
            return max(0, len(self._items) - 1)
        numbers = [item.item_number for item in self._items]
        return numbers.index(self._route.steps[index].place.item_number)

    def _counted_from(self, index: int) -> _Account:
        """Counted anew only when the step or the route is another: a session asks many times a second."""
        counted = (index, self._route.changes)
        if counted != self._counted:
            self._counted, self._account = counted, self._count(index)
        return self._account

    def _count(self, index: int) -> _Account:
        whole = {item.item_number: 0.0 for item in self._items}
        behind, after = dict(whole), 0.0
        for i, step in enumerate(self._route.steps):
            number, seconds = step.place.item_number, self._seconds(step)
            whole[number] += seconds
            if i < index:
                behind[number] += seconds
            elif i > index:
                after += seconds
        return _Account(whole, behind, after, self._walk(index))

    def _walk(self, index: int) -> tuple[Step, ...]:
        steps = self._route.steps
        if index >= len(steps) or not isinstance(steps[index].dose, WalkDose):
            return ()
        number = steps[index].place.item_number
        return tuple(step for step in steps if step.is_recorded and step.place.item_number == number)

    def _fractions(self, account: _Account, index: int, elapsed: float) -> tuple[float, ...]:
        behind = dict(account.behind)
        if index < len(self._route.steps):
            step = self._route.steps[index]
            behind[step.place.item_number] += min(elapsed, self._seconds(step))
        whole = account.whole
        return tuple(min(1.0, behind[n] / whole[n]) if whole[n] else 1.0 for n in whole)
