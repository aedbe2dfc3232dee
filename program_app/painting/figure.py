"""Paints the shapes of a figure with its colours, as vectors at any scale."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from program_app.domain.frame import Frame
from program_app.figure.curves import Bend, bone_bends, closed_bends, grown, open_bends
from program_app.figure.plane import Point
from program_app.figure.shapes import Block, Shape
from program_app.painting.tokens import Palette

_ROUND = (Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_shapes(painter: QPainter, shapes: Iterable[Shape], palette: Palette) -> None:
    """Paint the shapes in their order, in figure units; antialiasing is on afterwards."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for strength, alike in groupby(shapes, key=lambda shape: shape.strength):
        if strength < 1.0:
            _paint_faded(painter, list(alike), strength, palette)
        else:
            _paint(painter, alike, palette)


def _paint(painter: QPainter, shapes: Iterable[Shape], palette: Palette) -> None:
    for shape in shapes:
        _fill(painter, shape, palette)
        if shape.lines:
            _stroke(painter, shape, palette)


def _paint_faded(painter: QPainter, shapes: list[Shape], strength: float, palette: Palette) -> None:
    """Shapes that fade together as one translucent picture.

    Filling a path with a translucent colour wakes threads for every fill, and takes ten times as long.
    """
    to_pixels = painter.deviceTransform()
    box = to_pixels.mapRect(_box(shapes)).toAlignedRect()
    if box.isEmpty():
        return
    picture = QImage(box.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    inner = QPainter(picture)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.setTransform(to_pixels * QTransform.fromTranslate(-box.x(), -box.y()))
    _paint(inner, shapes, palette)
    inner.end()
    painter.save()
    from_pixels, _ = to_pixels.inverted()
    painter.setTransform(from_pixels * painter.transform())
    painter.setOpacity(strength)
    painter.drawImage(box.topLeft(), picture)
    painter.restore()


def _box(shapes: list[Shape]) -> QRectF:
    """Around all of them, with room for edges and lines."""
    box = QRectF()
    for shape in shapes:
        room = shape.width + 1.0
        drawn = QPolygonF([QPointF(*point) for line in shape.lines for point in line]).boundingRect()
        box = box.united(_path(shape).boundingRect().adjusted(-room, -room, room, room))
        box = box.united(drawn.adjusted(-room, -room, room, room))
    return box


def _fill(painter: QPainter, shape: Shape, palette: Palette) -> None:
    ink = palette.figure(shape.ink)
    if shape.edge and shape.rings:
        _fill_with_edge(painter, shape, ink, palette.figure(shape.edge))
        return
    path = _path(shape)
    if not shape.edge:
        painter.fillPath(path, ink)
    else:
        painter.setPen(QPen(palette.figure(shape.edge), shape.width, Qt.PenStyle.SolidLine, *_ROUND))
        painter.setBrush(ink)
        painter.drawPath(path)


def _fill_with_edge(painter: QPainter, shape: Shape, ink: QColor, edge: QColor) -> None:
    """The edge as a larger shape under the ink: stroking one takes several times as long."""
    for by, color in ((shape.width / 2.0, edge), (-shape.width / 2.0, ink)):
        path = QPainterPath()
        for ring in shape.rings:
            outline = grown(ring, by)
            _add(path, outline[0], closed_bends(outline))
        painter.fillPath(path, color)


def _stroke(painter: QPainter, shape: Shape, palette: Palette) -> None:
    painter.setPen(QPen(palette.figure(shape.ink), shape.width, Qt.PenStyle.SolidLine, *_ROUND))
    for line in shape.lines:
        if len(line) == 2:
            painter.drawLine(QPointF(*line[0]), QPointF(*line[1]))
        else:
            curve = QPainterPath(QPointF(*line[0]))
            for bend in open_bends(line):
                curve.cubicTo(*bend)
            painter.strokePath(curve, painter.pen())


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for ring in shape.rings:
        _add(path, ring[0], closed_bends(ring))
    for first, second in shape.bones:
        _add(path, first[0], bone_bends(first, second, is_cut=shape.is_cut))
    for first, second in shape.strips:
        _add(path, first[0], open_bends(first))
        path.lineTo(*second[-1])
        for bend in open_bends(second[::-1]):
            path.cubicTo(*bend)
    for x, y, radius in shape.discs:
        path.addEllipse(QPointF(x, y), radius, radius)
    for block in shape.blocks:
        _add_block(path, block)
    return path


def _add(path: QPainterPath, start: Point, bends: Iterable[Bend]) -> None:
    path.moveTo(*start)
    to = path.cubicTo
    for bend in bends:
        to(*bend)


def _add_block(path: QPainterPath, block: Block) -> None:
    x, y, width, height, corner, turn = block
    box = QRectF(-width / 2.0, -height / 2.0, width, height)
    if turn:
        rounded = QPainterPath()
        rounded.addRoundedRect(box, corner, corner)
        path.addPath(QTransform().translate(x, y).rotate(turn).map(rounded))
    else:
        path.addRoundedRect(box.translated(x, y), corner, corner)


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
    if mirrored is not frame.is_flipped:
        painter.translate(2.0 * area.center().x(), 0.0)
        painter.scale(-1.0, 1.0)
    painter.setTransform(fitted(area, frame), True)
    painter.setClipRect(QRectF(*frame.area), Qt.ClipOperation.IntersectClip)
    paint_shapes(painter, shapes, palette)
    painter.restore()
