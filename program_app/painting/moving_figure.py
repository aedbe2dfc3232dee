"""Paints a figure that moves: what stands still around it, and each picture of its way, are painted once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from program_app.domain.frame import Frame
from program_app.figure.scene import surroundings
from program_app.figure.shapes import Shape
from program_app.painting.figure import Picture, paint_picture, paint_shapes, pictured
from program_app.painting.kept_pictures import KeptPictures, Look
from program_app.painting.tokens import Palette


class MovingFigure:
    """Its pictures are those of one motion; `forget` them when another one is shown, or none is seen."""

    def __init__(self) -> None:
        self._kept = KeptPictures()
        self._around: Picture | None = None
        self._painted_under: object = None

    @property
    def bytes(self) -> int:
        """How much is kept."""
        return self._kept.bytes

    def forget(self) -> None:
        """Keep nothing."""
        self._kept.forget()
        self._around = None

    def paint(
        self,
        painter: QPainter,
        frame: Frame,
        look: Look,
        shapes: Callable[[], Sequence[Shape]],
        palette: Palette,
        marks: Sequence[Shape] = (),
    ) -> None:
        """Paint in figure units; `shapes` are asked for when there is no picture of this look yet."""
        to_pixels, inside = painter.deviceTransform(), QRectF(*frame.area)
        if self._painted_under != (to_pixels, palette):
            self.forget()
            self._painted_under = (to_pixels, palette)
        if self._around is None:
            self._around = pictured(surroundings(frame), to_pixels, palette, inside)
        picture = self._kept.find(look)
        if picture is None:
            picture = pictured(shapes(), to_pixels, palette, inside)
            self._kept.keep(look, picture)
        paint_picture(painter, self._around)
        paint_shapes(painter, marks, palette)
        paint_picture(painter, picture)
