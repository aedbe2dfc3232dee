"""Where the places of the back are drawn."""

from program_app.domain.back_place import BackPlace, Strength
from program_app.figure.back import back_shapes
from program_app.figure.plane import Point


def middle_of(place: BackPlace) -> Point:
    """A point in the middle of what is outlined for a chosen place."""
    shapes = back_shapes({place: Strength.CHOSEN})
    (chosen,) = [shape for shape in shapes if shape.part == "chosen"]
    xs, ys = zip(*chosen.samples(), strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
