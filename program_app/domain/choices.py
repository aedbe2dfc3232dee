"""What a person chose about how a session runs; stored with the session so that it resumes the same."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from program_app.domain.dose import Side, WalkDose


class CountStyle(StrEnum):
    """Which seconds of a hold the voice counts."""

    EVERY = "every"
    LAST_THREE = "last_three"
    NONE = "none"


class SidesOrder(StrEnum):
    """Which side begins, and whether all sets of one side come before the other."""

    RIGHT_FIRST = "right_first"
    LEFT_FIRST = "left_first"
    RIGHT_ALL_SETS = "right_all_sets"
    LEFT_ALL_SETS = "left_all_sets"

    @property
    def first(self) -> Side:
        """The side that begins."""
        is_right = self in (SidesOrder.RIGHT_FIRST, SidesOrder.RIGHT_ALL_SETS)
        return Side.RIGHT if is_right else Side.LEFT

    @property
    def keeps_side(self) -> bool:
        """All sets of one side come before the other side."""
        return self in (SidesOrder.RIGHT_ALL_SETS, SidesOrder.LEFT_ALL_SETS)


STANDARD_GET_READY_SECONDS = 16
"""With the 4 s of letting go these are the 20 s to change exercise of content.md section 3."""


@dataclass(frozen=True, kw_only=True)
class Choices:
    """How a day is unfolded. `rest_scale` stretches every rest; 1 is the plan."""

    gentle: bool = False
    one_set: bool = False
    harder: bool = False
    """The harder forms, in the second cycle (content.md 3.8)."""
    get_ready_seconds: int = STANDARD_GET_READY_SECONDS
    rest_scale: float = 1.0
    count_style: CountStyle = CountStyle.LAST_THREE
    sides_order: SidesOrder = SidesOrder.RIGHT_FIRST
    comfortable_walk_minutes: float | None = None
    """W0 of content.md 3.6: no walk is ever longer."""
    gate_open: bool = False
    last_walk: WalkDose | None = None
    """The last walk that was done; a gentle day does not go beyond it."""
    with_checks: bool = True
    """Self-checks run only on days with pain 0 to 3 (content.md 3.7)."""
    work_arounds: tuple[str, ...] = ()
    """What the exercises are chosen around, in order: values of WorkAround."""
    short: bool = False
    """The short version when time is short: the day's core exercises, about 6 minutes."""
    harder_exercises: tuple[str, ...] = ()
    """Exercises that are done in their harder form (content.md 3.5)."""
    walk_limit: WalkDose | None = None
    """On the way back after a spasm no walk braces more than this one (content.md 3.5)."""
    waiting_checks: tuple[str, ...] = ()
    """Self-checks that an earlier, sore check-in day left out: they come first (content.md 3.7)."""
    longer_walk_minutes: int = 0
    """So much a walk has grown since the 28 days were done, while the gate is open (content.md 3.6)."""
    with_walk: bool = True
    """The walk of a day is left out once it was taken on its own."""

    def as_plain(self) -> dict[str, Any]:
        """Plain JSON values, for keeping."""
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> "Choices":
        """What `as_plain` gave; names that this version does not know are left out."""
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in plain.items() if name in known}
        for walk in ("last_walk", "walk_limit"):
            if values.get(walk):
                values[walk] = WalkDose(**values[walk])
        for several in ("work_arounds", "harder_exercises", "waiting_checks"):
            values[several] = tuple(values.get(several, ()))
        if "count_style" in values:
            values["count_style"] = CountStyle(values["count_style"])
        if "sides_order" in values:
            values["sides_order"] = SidesOrder(values["sides_order"])
        return cls(**values)
