"""A motion in its course: the pose at any instant of the way, and of a cycle that goes on for ever."""

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from math import cos, pi

from program_app.domain.frame import Frame
from program_app.domain.motion import Arrow, Motion, WrongPose
from program_app.domain.pose import Pose
from program_app.figure.between import Way


def ease(part: float) -> float:
    """In and out like a sine: softly off, softly there (DESIGN.md 8)."""
    return (1.0 - cos(pi * min(1.0, max(0.0, part)))) / 2.0


@dataclass(frozen=True)
class Instant:
    """Where in its course a motion is."""

    progress: float = 0.0
    """0 is the start pose, 1 the held one; eased already."""
    effort: float = 0.0
    """How much of the working muscles' colour is seen, 0 to 1."""
    breath: float = 0.0
    """How far the belly has risen with the breath, in figure units."""
    turns: float | None = None
    """How often the cycle was gone through; None where the motion is not in its cycle."""

    @property
    def look(self) -> tuple[float, float, float, float]:
        """What makes the figure another one: a cycle looks the same each time, the ground apart."""
        turns = -1.0 if self.turns is None else round(self.turns % 1.0, 4) % 1.0
        return round(self.progress, 4), round(self.effort, 4), self.breath, turns


HELD = Instant(progress=1.0, effort=1.0)
"""The pose that is held, with the muscles at work."""
START = Instant()
"""The pose before the work begins."""


class Course:
    """The poses of a motion, or of its easier form, on their way."""

    def __init__(self, motion: Motion, *, easier: bool = False) -> None:
        form = motion.easier if easier else None
        self.motion = motion
        self.frame: Frame = (form.frame if form is not None else None) or motion.frame
        self.arrows: tuple[Arrow, ...] = form.arrows if form is not None else motion.arrows
        self._path = motion.path if form is None else (form.start, form.held)
        self._cycle = motion.cycle if form is None else ()

    @property
    def portrait(self) -> Instant:
        """The instant that is shown where nothing moves."""
        chosen = self.motion.portrait
        if chosen is None or len(self._path) != len(self.motion.path):
            return HELD
        return Instant(progress=(chosen + 1) / len(self.motion.work), effort=1.0)

    @property
    def has_cycle(self) -> bool:
        """It can go on for ever."""
        return bool(self._cycle)

    def says(self, instant: Instant) -> str:
        """The sentence of the key pose that an instant is nearest to."""
        if instant.turns is not None and self._cycle:
            return self._path[-1].says
        return self._path[round(instant.progress * (len(self._path) - 1))].says

    def pose(self, instant: Instant) -> Pose:
        """The pose at an instant, with the breath in the belly."""
        if instant.turns is not None and self._cycle:
            pose = self._pose_in_cycle(instant.turns)
            if instant.progress < 1.0:
                # A walk begins: from standing into the stride.
                pose = Way(self._path[0], pose, self.frame).at(instant.progress)
        else:
            pose = self._pose_on_way(instant.progress)
        return replace(pose, belly=pose.belly + instant.breath) if instant.breath else pose

    def moves_into(self, mistake: str | None) -> bool:
        """There is a way from the start to the held pose, or into a mistake."""
        if mistake is None:
            return len(self._path) > 1
        wrong = self.motion.wrong_pose(mistake)
        return wrong is not None and self.motion.has_way_into(wrong)

    def wrong_pose(self, wrong: WrongPose, progress: float) -> Pose:
        """The way from the start into a mistake; one that is seen from elsewhere is there at once."""
        if progress >= 1.0 or not self.motion.has_way_into(wrong):
            return wrong.pose
        return Way(self._path[0], wrong.pose, self.frame).at(progress)

    def travelled(self, instant: Instant) -> float:
        """How far the ground has moved by."""
        return (instant.turns or 0.0) * self.motion.stride

    def _pose_on_way(self, progress: float) -> Pose:
        if progress <= 0.0 or not self._ways:
            return self._path[0]
        place = min(1.0, progress) * len(self._ways)
        index = min(len(self._ways) - 1, int(place))
        return self._ways[index].at(place - index)

    def _pose_in_cycle(self, turns: float) -> Pose:
        place = turns % 1.0 * len(self._cycle_ways)
        index = min(len(self._cycle_ways) - 1, int(place))
        return self._cycle_ways[index].at(place - index)

    @cached_property
    def _ways(self) -> list[Way]:
        return [Way(first, second, self.frame) for first, second in pairwise(self._path)]

    @cached_property
    def _cycle_ways(self) -> list[Way]:
        following = (*self._cycle[1:], self._cycle[0])
        return [Way(first, second, self.frame) for first, second in zip(self._cycle, following, strict=True)]
