"""Paints the shapes of a figure with its colours, as vectors at any scale."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from program_app.domain.frame import Frame
from program_app.figure.shapes import Shape
from program_app.painting.pieces import Piece, pieces_of
from program_app.painting.tokens import Palette


@dataclass(frozen=True)
class Picture:
    """Shapes as pixels of a device, and the pixel of it where they begin."""

    image: QImage
    at: QPoint


@dataclass(frozen=True)
class _Layer:
    """Pieces that are equally strong."""

    pieces: list[Piece]
    strength: float


def paint_shapes(painter: QPainter, shapes: Iterable[Shape], palette: Palette) -> None:
    """Paint the shapes in their order, in figure units; antialiasing is on afterwards."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for layer in _layers(shapes, palette):
        _paint(painter, layer)


def pictured(shapes: Iterable[Shape], to_pixels: QTransform, palette: Palette, inside: QRectF) -> Picture:
    """The shapes as they are painted under this transform, as large as they are `inside` a box."""
    return _rendered(list(_layers(shapes, palette)), to_pixels, inside)


def paint_picture(painter: QPainter, picture: Picture, opacity: float = 1.0) -> None:
    """Bring the pixels to where they belong on the device, as they are."""
    if picture.image.isNull():
        return
    painter.save()
    from_pixels, _ = painter.deviceTransform().inverted()
    painter.setTransform(from_pixels * painter.transform())
    painter.setOpacity(opacity)
    painter.drawImage(picture.at, picture.image)
    painter.restore()


def _layers(shapes: Iterable[Shape], palette: Palette) -> Iterable[_Layer]:
    for strength, alike in groupby(shapes, key=lambda shape: shape.strength):
        yield _Layer([piece for shape in alike for piece in pieces_of(shape, palette)], strength)


def _paint(painter: QPainter, layer: _Layer) -> None:
    """Pieces that fade together are one translucent picture.

    Filling a path with a translucent colour wakes threads for every fill, and takes ten times as long.
    """
    if layer.strength < 1.0:
        solid = _Layer(layer.pieces, 1.0)
        paint_picture(painter, _rendered([solid], painter.deviceTransform()), layer.strength)
        return
    for piece in layer.pieces:
        piece.paint(painter)


def _rendered(layers: Sequence[_Layer], to_pixels: QTransform, inside: QRectF | None = None) -> Picture:
    box = QRectF()
    for layer in layers:
        for piece in layer.pieces:
            box |= piece.box
    if inside is not None:
        box &= inside
    pixels = to_pixels.mapRect(box).toAlignedRect()
    image = QImage(pixels.size(), QImage.Format.Format_ARGB32_Premultiplied)
    if not image.isNull():
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(to_pixels * QTransform.fromTranslate(-pixels.x(), -pixels.y()))
        for layer in layers:
            _paint(painter, layer)
        painter.end()
    return Picture(image, pixels.topLeft())


def fitted(area: QRectF, frame: Frame) -> QTransform:
    """What brings figure units into `area`: in proportion, in the middle, standing on its lower edge."""
    x, y, width, height = frame.area
    scale = min(area.width() / width, area.height() / height)
    left = area.center().x() - (x + width / 2.0) * scale
    bottom = area.bottom() - (y + height) * scale
    return QTransform(scale, 0.0, 0.0, scale, left, bottom)


def paint_scene(
    painter: QPainter,
    area: QRectF,
    frame: Frame,
    shapes: Iterable[Shape],
    palette: Palette,
    *,
    mirrored: bool = False,
) -> None:
    """Paint a scene so that it fits into `area`; what lies outside of its frame is cut off."""
    painter.save()
    enter_frame(painter, area, frame, mirrored=mirrored)
    paint_shapes(painter, shapes, palette)
    painter.restore()


def enter_frame(painter: QPainter, area: QRectF, frame: Frame, *, mirrored: bool) -> None:
    """Paint in figure units from now on, so that the frame fits into `area`; the rest is cut off."""
    if mirrored is not frame.is_flipped:
        painter.translate(2.0 * area.center().x(), 0.0)
        painter.scale(-1.0, 1.0)
    painter.setTransform(fitted(area, frame), True)
    painter.setClipRect(QRectF(*frame.area), Qt.ClipOperation.IntersectClip)
