"""Contact sheets of the figure: every pose of every motion, right beside wrong, for eyes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from errno import EIO
from os import strerror
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from program_app.domain.frame import Frame
from program_app.domain.motion import Motion
from program_app.domain.pose import Pose
from program_app.figure.scene import body_of, scene
from program_app.figure.shapes import Shape
from program_app.painting.figure import paint_scene
from program_app.painting.panels import paint_panel
from program_app.painting.tokens import Palette, palette

_WIDTH, _MARGIN, _GAP, _TITLE, _CAPTION = 1480, 24.0, 12.0, 40.0, 30.0
_ON_A_SHEET, _IN_A_ROW = 5, 4
_LOW, _HIGH = 190.0, 330.0
"""Height of a row of lying and of upright figures."""


@dataclass(frozen=True)
class _Cell:
    caption: str
    frame: Frame
    shapes: list[Shape]
    is_wrong: bool = False

    @property
    def is_upright(self) -> bool:
        return self.frame.area[3] > self.frame.area[2]


def save_sheets(motions: Sequence[Motion], names: Sequence[str], folder: Path) -> int:
    """Save the sheets of all motions, light and dark; returns how many. Raises OSError."""
    app = QGuiApplication.instance() or QGuiApplication([])
    count = 0
    for scheme in ("light", "dark"):
        for first in range(0, len(motions), _ON_A_SHEET):
            part = slice(first, first + _ON_A_SHEET)
            sheet = contact_sheet(motions[part], names[part], palette(is_dark=scheme == "dark"))
            name = motions[0].id if len(motions) == 1 else f"{first // _ON_A_SHEET + 1:02}"
            file = folder / f"figure-{name}-{scheme}.png"
            if not sheet.save(str(file)):
                raise OSError(EIO, strerror(EIO), str(file))
            count += 1
    del app
    return count


def contact_sheet(motions: Sequence[Motion], names: Sequence[str], colors: Palette) -> QImage:
    """One sheet with a block for each motion under its name."""
    blocks = [(name, _rows(list(_cells(motion)))) for name, motion in zip(names, motions, strict=True)]
    height = _MARGIN + sum(_block_height(rows) for _, rows in blocks)
    image = QImage(_WIDTH, round(height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colors.color("canvas"))
    painter = QPainter(image)
    top = _MARGIN
    for name, rows in blocks:
        _paint_text(painter, name, QRectF(_MARGIN, top, _WIDTH, _TITLE), colors, 20, "ink")
        _paint_rows(painter, rows, top + _TITLE, colors)
        top += _block_height(rows)
    painter.end()
    return image


def _cells(motion: Motion) -> Iterator[_Cell]:
    yield _right(motion, motion.start, "Start", 0.0 if motion.work else 1.0)
    for number, pose in enumerate(motion.work, start=1):
        is_held = number == len(motion.work)
        yield _right(motion, pose, "Held" if is_held else "On the way", 1.0 if is_held else 0.5)
    for number, pose in enumerate(motion.cycle, start=1):
        yield _right(motion, pose, f"Cycle {number}", 1.0)
    if motion.easier is not None:
        frame = motion.easier.frame or motion.frame
        start, held = motion.easier.start, motion.easier.held
        yield _Cell("Easier, start", frame, scene(body_of(start, frame), frame, motion.muscles, effort=0.0))
        shapes = scene(body_of(held, frame), frame, motion.muscles, arrows=motion.easier.arrows)
        yield _Cell("Easier, held", frame, shapes)
    for wrong in motion.wrong:
        frame = wrong.frame or motion.frame
        body = body_of(wrong.pose, frame)
        shapes = scene(body, frame, back_grips=wrong.back_grips, arrows=wrong.arrows)
        yield _Cell(wrong.mistake, frame, shapes, is_wrong=True)


def _right(motion: Motion, pose: Pose, caption: str, effort: float) -> _Cell:
    arrows = motion.arrows if caption == "Held" else ()
    body = body_of(pose, motion.frame)
    shapes = scene(body, motion.frame, motion.muscles, effort=effort, arrows=arrows)
    return _Cell(caption, motion.frame, shapes)


def _rows(cells: list[_Cell]) -> list[list[_Cell]]:
    return [cells[first : first + _IN_A_ROW] for first in range(0, len(cells), _IN_A_ROW)]


def _row_height(row: list[_Cell]) -> float:
    return (_HIGH if any(cell.is_upright for cell in row) else _LOW) + _CAPTION


def _block_height(rows: list[list[_Cell]]) -> float:
    return _TITLE + sum(_row_height(row) + _GAP for row in rows) + _GAP


def _paint_rows(painter: QPainter, rows: list[list[_Cell]], top: float, colors: Palette) -> None:
    width = (_WIDTH - 2 * _MARGIN - (_IN_A_ROW - 1) * _GAP) / _IN_A_ROW
    for row in rows:
        height = _row_height(row)
        for column, cell in enumerate(row):
            area = QRectF(_MARGIN + column * (width + _GAP), top, width, height)
            _paint_cell(painter, area, cell, colors)
        top += height + _GAP


def _paint_cell(painter: QPainter, area: QRectF, cell: _Cell, colors: Palette) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill, edge = ("wrongsoft", "wrong") if cell.is_wrong else ("surface", "line")
    paint_panel(painter, area, 12, colors, fill=fill, edge=edge)
    picture = area.adjusted(8, 8, -8, -_CAPTION)
    paint_scene(painter, picture, cell.frame, cell.shapes, colors)
    caption = QRectF(area.left(), area.bottom() - _CAPTION, area.width(), _CAPTION)
    ink = "wrongtext" if cell.is_wrong else "ink2"
    _paint_text(painter, cell.caption, caption, colors, 14, ink, Qt.AlignmentFlag.AlignHCenter)


def _paint_text(
    painter: QPainter,
    text: str,
    area: QRectF,
    colors: Palette,
    pixels: int,
    ink: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    font = QFont()
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(colors.color(ink))
    painter.drawText(area, align | Qt.AlignmentFlag.AlignVCenter, text)
