"""Sound poses of one's own that tests change in a number, and all poses of the shipped motions."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from program_app.domain.frame import Chair, Frame, Wall
from program_app.domain.limbs import (
    Arm,
    Arms,
    KneelingLeg,
    Leg,
    Legs,
    Limb,
    PlacedArm,
    PlantedArm,
    StandingLeg,
    TrunkArm,
    TurnedArm,
)
from program_app.domain.motion import Motion
from program_app.domain.pose import Place, PlacedBy, Pose
from program_app.paths import program_folder

FLOOR = Frame(area=(-200, -430, 400, 450))
AT_THE_WALL = replace(FLOOR, props=(Wall(wall=0),))
ON_A_CHAIR = replace(FLOOR, props=(Chair(chair=(-62, 40), seat=-88),))


def motion_names() -> list[str]:
    """The shipped motions, told from their files, so that no program is loaded to collect tests."""
    files = (program_folder() / "poses").glob("*.yaml")
    return sorted(file.stem for file in files if file.stem != "postures")


def every_pose(motion: Motion) -> Iterator[tuple[str, Pose, Frame]]:
    """All poses of a motion with a name and the frame in which each is seen."""
    for name, poses in (("start", (motion.start,)), ("work", motion.work), ("cycle", motion.cycle)):
        yield from ((f"{name} {index}", pose, motion.frame) for index, pose in enumerate(poses))
    if motion.easier is not None:
        frame = motion.easier.frame or motion.frame
        yield from (("easier start", motion.easier.start, frame), ("easier held", motion.easier.held, frame))
    for wrong in motion.wrong:
        yield f"wrong: {wrong.mistake}", wrong.pose, wrong.frame or motion.frame


def standing(**changes: Any) -> Pose:
    """Upright on both feet, arms hanging."""
    return replace(_STANDING, **changes)


def lying(**changes: Any) -> Pose:
    """On the back with the knees bent, the low back flat."""
    return replace(_LYING, **changes)


def sitting(**changes: Any) -> Pose:
    """On the chair of ON_A_CHAIR."""
    return replace(_STANDING, **{**_SITTING, **changes})


def at_the_wall(**changes: Any) -> Pose:
    """Leaning on the wall of AT_THE_WALL."""
    return replace(_STANDING, **{**_LEANING, **changes})


def on_all_fours(**changes: Any) -> Pose:
    """On hands and knees."""
    return replace(_STANDING, **{**_KNEELING, **changes})


def with_leg(pose: Pose, leg: Leg, limb: Limb = Limb.NEAR) -> Pose:
    """The same with another leg."""
    return replace(pose, legs=replace(pose.legs, **{limb.value: leg}))


def with_arm(pose: Pose, arm: Arm, limb: Limb = Limb.NEAR) -> Pose:
    """The same with another arm."""
    return replace(pose, arms=replace(pose.arms, **{limb.value: arm}))


_STANDING = Pose(
    says="Standing.",
    place=Place(by=PlacedBy.HIP, x=0, y=-203),
    heading=91,
    bend=4,
    arch=5,
    lumbar=0.65,
    neck=-2,
    head=-3,
    legs=Legs(near=StandingLeg(floor=-7), far=StandingLeg(floor=2)),
    arms=Arms(near=TurnedArm(upper=-117, lower=-92, hand=-88), far=TurnedArm(upper=-82, lower=-68, hand=-72)),
)
_LYING = Pose(
    says="Lying.",
    place=Place(by=PlacedBy.BACK),
    lumbar=-0.6,
    head=2,
    head_on=0,
    legs=Legs(near=StandingLeg(floor=122), far=StandingLeg(floor=128)),
    arms=Arms(
        near=PlacedArm(elbow=(-78, -10.4), wrist=(-58, -7), hand=0, size=0.85),
        far=PlacedArm(elbow=(-74, -10.4), wrist=(-54, -7), hand=0, size=0.85),
    ),
)
_SITTING: dict[str, Any] = {
    "place": Place(by=PlacedBy.SEAT, x=0),
    "heading": 92,
    "arch": 4,
    "lumbar": 0.6,
    "neck": 4,
    "head": -8,
    "legs": Legs(near=StandingLeg(floor=90), far=StandingLeg(floor=98)),
    "arms": Arms(
        near=TrunkArm(elbow_on_trunk=(0.56, 8), wrist_on_trunk=(0.37, 26), hand=-84),
        far=TrunkArm(elbow_on_trunk=(0.54, 8), wrist_on_trunk=(0.36, 27), hand=-86),
    ),
}
_LEANING: dict[str, Any] = {
    "place": Place(by=PlacedBy.WALL, x=0, y=-198),
    "arch": 2,
    "bend": 0,
    "lumbar": 0.6,
    "neck": -2,
    "head": -2,
    "legs": Legs(near=StandingLeg(floor=36), far=StandingLeg(floor=44)),
    "arms": Arms(
        near=TurnedArm(upper=-75, lower=-62, hand=-67), far=TurnedArm(upper=-72, lower=-58, hand=-64)
    ),
}
_KNEELING: dict[str, Any] = {
    "place": Place(by=PlacedBy.KNEES, x=0, thigh=270),
    "heading": 9,
    "bend": 0,
    "arch": 1,
    "lumbar": 0.3,
    "neck": -8,
    "head": -6,
    "legs": Legs(near=KneelingLeg(kneel=0), far=KneelingLeg(kneel=4)),
    "arms": Arms(near=PlantedArm(palm=104), far=PlantedArm(palm=111)),
}
