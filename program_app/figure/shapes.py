"""What a scene is made of: shapes with a part's name and an ink, in drawing order."""

from collections.abc import Iterable
from dataclasses import dataclass

from program_app.figure.curves import bone_samples, closed_samples, open_samples
from program_app.figure.plane import Point

Ring = tuple[Point, ...]
"""A closed smooth curve through the points."""
Strip = tuple[tuple[Point, ...], tuple[Point, ...]]
"""Two smooth sides of the same direction."""
Disc = tuple[float, float, float]
"""x, y and radius."""
Block = tuple[float, float, float, float, float, float]
"""x and y of the middle, width, height, corner radius and turn of a rounded rectangle."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One filled or stroked thing; several pieces of it melt into one."""

    part: str
    """For example "near_thigh"."""
    ink: str
    """The name of its colour."""
    rings: tuple[Ring, ...] = ()
    bones: tuple[Strip, ...] = ()
    """Strips whose ends are half circles, clockwise from the first side to the second."""
    is_cut: bool = False
    """The bones end straight, as a sleeve does."""
    strips: tuple[Strip, ...] = ()
    """Strips whose ends are straight."""
    discs: tuple[Disc, ...] = ()
    blocks: tuple[Block, ...] = ()
    lines: tuple[tuple[Point, ...], ...] = ()
    """Open smooth curves, stroked in the ink."""
    width: float = 0.0
    """Of the lines, or of the edge."""
    edge: str = ""
    """The name of the colour of its outline; none where it is empty."""
    strength: float = 1.0
    """0 is not there, 1 is opaque."""

    def samples(self) -> Iterable[Point]:
        """Points on its outline as it is drawn, discs included, blocks and lines left out."""
        for ring in self.rings:
            yield from closed_samples(ring, 4)
        for first, second in self.bones:
            yield from bone_samples(first, second, 4, is_cut=self.is_cut)
        for first, second in self.strips:
            yield from open_samples(first, 4)
            yield from open_samples(second, 4)
        for x, y, radius in self.discs:
            yield from ((x + radius * dx, y + radius * dy) for dx, dy in _CIRCLE)


_CIRCLE = tuple(
    (x, y)
    for x, y in (
        (1.0, 0.0),
        (0.9239, 0.3827),
        (0.7071, 0.7071),
        (0.3827, 0.9239),
        (0.0, 1.0),
        (-0.3827, 0.9239),
        (-0.7071, 0.7071),
        (-0.9239, 0.3827),
        (-1.0, 0.0),
        (-0.9239, -0.3827),
        (-0.7071, -0.7071),
        (-0.3827, -0.9239),
        (0.0, -1.0),
        (0.3827, -0.9239),
        (0.7071, -0.7071),
        (0.9239, -0.3827),
    )
)
