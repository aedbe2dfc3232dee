"""A pose in its frame as shapes, from the ground to the arrows."""

from program_app.domain.frame import Chair, Cushion, Frame, Prop, Wall
from program_app.domain.motion import Arrow, Muscle
from program_app.domain.pose import Body, Pose
from program_app.figure.front_body import FrontBody
from program_app.figure.front_shapes import front_shapes
from program_app.figure.prop_shapes import (
    arrow_shape,
    gap_shapes,
    ground,
    passing_marks,
    pillow_shape,
    prop_shapes,
)
from program_app.figure.shapes import Shape
from program_app.figure.side_body import BACK_SAMPLES, SideBody
from program_app.figure.side_shapes import side_shapes


def body_of(pose: Pose, frame: Frame) -> SideBody | FrontBody:
    """The pose with everything solved; a chair in the frame is what it sits on."""
    if pose.body is Body.FRONT:
        return FrontBody(pose)
    chair = next((prop for prop in frame.props if isinstance(prop, Chair)), None)
    return SideBody(pose, chair.seat, chair.chair[1]) if chair is not None else SideBody(pose)


def scene(
    body: SideBody | FrontBody,
    frame: Frame,
    muscles: tuple[Muscle, ...] = (),
    *,
    effort: float = 1.0,
    back_grips: bool = False,
    arrows: tuple[Arrow, ...] = (),
    travelled: float = 0.0,
) -> list[Shape]:
    """Everything that is seen, in drawing order; `travelled` is how far a walker has gone."""
    around = surroundings(frame) + passing_marks(frame, travelled)
    return around + figure(body, frame, muscles, effort=effort, back_grips=back_grips, arrows=arrows)


def surroundings(frame: Frame) -> list[Shape]:
    """What stands still behind the body."""
    shapes = ground(frame)
    for prop in frame.props:
        if not _is_in_front(prop):
            shapes += prop_shapes(prop)
    return shapes


def figure(
    body: SideBody | FrontBody,
    frame: Frame,
    muscles: tuple[Muscle, ...] = (),
    *,
    effort: float = 1.0,
    back_grips: bool = False,
    arrows: tuple[Arrow, ...] = (),
) -> list[Shape]:
    """The body, what changes with it, and the arrows in front of it."""
    shapes: list[Shape] = []
    if frame.gap is not None and isinstance(body, SideBody):
        wall = next(prop.wall for prop in frame.props if isinstance(prop, Wall))
        shapes += gap_shapes(body.samples[:BACK_SAMPLES], wall, frame.gap)
    pillows = body.pose.pillows
    shapes += [pillow_shape(pillow) for pillow in pillows if not pillow.between_knees]
    before = [shape for prop in frame.props if _is_in_front(prop) for shape in prop_shapes(prop)]
    if isinstance(body, FrontBody):
        shapes += front_shapes(
            body, muscles, view=frame.view, effort=effort, hips_slip=back_grips, held=before
        )
    else:
        between = tuple(pillow_shape(pillow) for pillow in pillows if pillow.between_knees)
        shapes += side_shapes(body, muscles, effort=effort, back_grips=back_grips, between=between) + before
    return shapes + [arrow_shape(arrow) for arrow in arrows]


def _is_in_front(prop: Prop) -> bool:
    return isinstance(prop, Cushion) and prop.in_front
