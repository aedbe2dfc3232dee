"""The shapes of a figure as paths and lines with their colours, ready to be painted."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from program_app.figure.curves import Bend, bone_bends, closed_bends, grown, open_bends
from program_app.figure.plane import Point
from program_app.figure.shapes import Block, Shape
from program_app.painting.tokens import Palette

_ROUND = (Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


@dataclass(frozen=True, slots=True)
class Piece:
    """A path that is filled, stroked or both, or a straight line."""

    path: QPainterPath | QLineF
    ink: QColor | None = None
    pen: QPen | None = None

    @property
    def box(self) -> QRectF:
        """Around all that is painted of it, with room for soft edges."""
        path = self.path
        room = 1.0 + (self.pen.widthF() if self.pen is not None else 0.0)
        if isinstance(path, QLineF):
            return QRectF(path.p1(), path.p2()).normalized().adjusted(-room, -room, room, room)
        return path.controlPointRect().adjusted(-room, -room, room, room)

    def paint(self, painter: QPainter) -> None:
        """Paint it in figure units."""
        path, ink, pen = self.path, self.ink, self.pen
        if isinstance(path, QLineF):
            painter.setPen(pen or Qt.PenStyle.NoPen)
            painter.drawLine(path)
        elif pen is None:
            painter.fillPath(path, ink or Qt.BrushStyle.NoBrush)
        elif ink is None:
            painter.strokePath(path, pen)
        else:
            painter.setPen(pen)
            painter.setBrush(ink)
            painter.drawPath(path)


def pieces_of(shape: Shape, palette: Palette) -> list[Piece]:
    """What one shape is made of, in drawing order."""
    ink = palette.figure(shape.ink)
    if shape.edge and shape.rings:
        pieces = _with_edge(shape, ink, palette.figure(shape.edge))
    elif shape.edge:
        pen = QPen(palette.figure(shape.edge), shape.width, Qt.PenStyle.SolidLine, *_ROUND)
        pieces = [Piece(_path(shape), ink, pen)]
    else:
        pieces = [Piece(_path(shape), ink)]
    if shape.lines:
        pen = QPen(ink, shape.width, Qt.PenStyle.SolidLine, *_ROUND)
        pieces += [Piece(_line(line), pen=pen) for line in shape.lines]
    return pieces


def _with_edge(shape: Shape, ink: QColor, edge: QColor) -> list[Piece]:
    """The edge as a larger shape under the ink: stroking one takes several times as long."""
    pieces = []
    for by, color in ((shape.width / 2.0, edge), (-shape.width / 2.0, ink)):
        path = QPainterPath()
        for ring in shape.rings:
            outline = grown(ring, by)
            _add(path, outline[0], closed_bends(outline))
        pieces.append(Piece(path, color))
    return pieces


def _line(line: tuple[Point, ...]) -> QPainterPath | QLineF:
    if len(line) == 2:
        return QLineF(*line[0], *line[1])
    curve = QPainterPath(QPointF(*line[0]))
    for bend in open_bends(line):
        curve.cubicTo(*bend)
    return curve


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
