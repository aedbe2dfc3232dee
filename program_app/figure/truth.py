"""What makes a picture of the body true; every pose is held to it, and every moment between two poses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from program_app.domain.frame import Frame
from program_app.domain.motion import Contact, Motion, Part, Surface
from program_app.domain.pose import PlacedBy, Pose
from program_app.figure.anatomy import RANGES
from program_app.figure.between import Way
from program_app.figure.measuring import Measured

TOUCH, DEEPEST, LENGTH_SHARE = 1.0, 1.0, 0.02
"""Figure units within which something touches, and that it may sink in; share by which a limb may differ."""
CLOSED, OPEN = 4.0, 8.0
"""A gap under the low back up to here is closed, from here on it is seen to be open."""
_JUMP = 320.0
"""The furthest that a joint travels from one key pose to the next, in figure units for the whole way."""

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Fault:
    """What is not true, and of which pose: the keys that lead to it in its file."""

    path: Path
    sentence: str


def faults(motion: Motion, steps: int = 20) -> list[Fault]:
    """Everything that is not true of a motion, with `steps` moments looked at between two key poses."""
    return [
        *_of_path(motion, steps),
        *_of_cycle(motion, steps),
        *_of_wrong(motion, steps),
        *_of_easier(motion, steps),
    ]


def pose_faults(measured: Measured, contacts: tuple[Contact, ...]) -> Iterator[str]:
    """What is not true of one pose."""
    yield from _limbs(measured)
    for joint, angle in measured.joints().items():
        lowest, highest = RANGES[joint.split()[-1]]
        if not lowest <= angle <= highest:
            possible = f"{round(lowest)} to {round(highest)}"
            yield f"the {joint} is bent to {angle:.0f} degrees; {possible} is possible"
    for part, depth in measured.depths().items():
        if depth > DEEPEST:
            yield f"{part} lies {depth:.1f} inside the floor, the wall or the chair"
    for contact in contacts:
        off = measured.off(contact.part, contact.on)
        if abs(off) > TOUCH:
            how = "too deep in" if off > 0 else "away from"
            yield f"{contact.part} is {abs(off):.1f} {how} the {contact.on}"


def _limbs(measured: Measured) -> Iterator[str]:
    for part, (painted, wanted) in measured.limb_lengths().items():
        if abs(painted - wanted) > LENGTH_SHARE * wanted:
            yield f"{part} is painted {painted:.1f} long instead of {wanted:.1f}"
    for part, share in measured.shares_seen().items():
        if share > 1.0 + LENGTH_SHARE:
            yield f"{part} is stretched to {share:.2f} of its length"
    for part, gap in measured.unreached().items():
        if gap > TOUCH:
            yield f"the {part} cannot reach its place by {gap:.1f}"


def _of_path(motion: Motion, steps: int) -> Iterator[Fault]:
    places: list[Path] = [("start",), *(("work", index) for index in range(len(motion.work)))]
    held = motion.contacts
    start = held if motion.start_contacts is None else motion.start_contacts
    shared = tuple(contact for contact in held if contact in start)
    sets = [start, *(shared for _ in motion.work[:-1]), *([held] if motion.work else [])]
    for path, pose, contacts in zip(places, motion.path, sets, strict=True):
        yield from _of_pose(path, pose, motion.frame, contacts)
    for index, path in enumerate(places[1:]):
        first, second = motion.path[index], motion.path[index + 1]
        yield from _of_way(path, Way(first, second, motion.frame), motion.frame, shared, steps)
    flat = next((c.on for c in held if c.part is Part.LOW_BACK), None)
    if flat is not None:
        gap = Measured(motion.held, motion.frame).low_back_gap(flat)
        if gap > CLOSED:
            yield Fault(places[-1], f"the low back should lie flat; the gap is {gap:.1f}")


def _of_cycle(motion: Motion, steps: int) -> Iterator[Fault]:
    for index, pose in enumerate(motion.cycle):
        following = motion.cycle[(index + 1) % len(motion.cycle)]
        path: Path = ("cycle", index)
        yield from _of_pose(path, pose, motion.frame, ())
        yield from _of_way(path, Way(pose, following, motion.frame), motion.frame, (), steps)


def _of_wrong(motion: Motion, steps: int) -> Iterator[Fault]:
    surfaces = {PlacedBy.BACK: Surface.FLOOR, PlacedBy.WALL: Surface.WALL}
    for index, wrong in enumerate(motion.wrong):
        frame = wrong.frame or motion.frame
        path: Path = ("wrong", index, "pose")
        yield from _of_pose(path, wrong.pose, frame, ())
        if motion.has_way_into(wrong):
            yield from _of_way(path, Way(motion.start, wrong.pose, frame), frame, (), steps)
        surface = surfaces.get(wrong.pose.place.by)
        if wrong.back_grips and surface is not None:
            gap = Measured(wrong.pose, frame).low_back_gap(surface)
            if gap < OPEN:
                yield Fault(path, f"the gap under the low back should be seen; it is only {gap:.1f}")


def _of_easier(motion: Motion, steps: int) -> Iterator[Fault]:
    easier = motion.easier
    if easier is not None:
        frame = easier.frame or motion.frame
        yield from _of_pose(("easier", "start"), easier.start, frame, ())
        yield from _of_pose(("easier", "held"), easier.held, frame, easier.contacts)
        way = Way(easier.start, easier.held, frame)
        yield from _of_way(("easier", "held"), way, frame, (), steps)


def _of_pose(path: Path, pose: Pose, frame: Frame, contacts: tuple[Contact, ...]) -> Iterator[Fault]:
    for sentence in pose_faults(Measured(pose, frame), contacts):
        yield Fault(path, sentence)


def _of_way(path: Path, way: Way, frame: Frame, contacts: tuple[Contact, ...], steps: int) -> Iterator[Fault]:
    """The first thing of each kind that is wrong on the way to the pose at `path`."""
    told: set[str] = set()
    before = None
    for step in range(steps + 1):
        part = step / steps
        measured = Measured(way.at(part), frame)
        points = measured.joint_points()
        sentences = list(pose_faults(measured, contacts)) if 0 < step < steps else []
        if before is not None:
            furthest = max(
                ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
                for (x0, y0), (x1, y1) in zip(before, points, strict=True)
            )
            if furthest > _JUMP / steps:
                sentences.append(f"a joint jumps by {furthest:.0f}")
        before = points
        for sentence in sentences:
            kind = re.sub(r"[-0-9.]+", "", sentence)
            if kind not in told:
                told.add(kind)
                yield Fault(path, f"{part:.0%} of the way: {sentence}")
