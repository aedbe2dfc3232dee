"""What will come is outlined within its room, each kind of chart in its own way."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from program_app.painting.chart_outlines import ChartOutline, paint_chart_outline
from program_app.painting.tokens import palette

WHITE = QColor("white")


def drawn(kind: ChartOutline, room: QRectF) -> QImage:
    image = QImage(700, 300, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    paint_chart_outline(painter, room, kind, palette(is_dark=False))
    painter.end()
    return image


def touched(image: QImage) -> set[tuple[int, int]]:
    size = image.size()
    return {
        (x, y) for x in range(size.width()) for y in range(size.height()) if image.pixelColor(x, y) != WHITE
    }


@pytest.mark.parametrize(
    "room", [QRectF(20, 20, 200, 150), QRectF(20, 20, 200, 60), QRectF(20, 20, 600, 200)]
)
@pytest.mark.parametrize("kind", ChartOutline)
def test_an_outline_stays_inside_its_room(kind, room):
    spots = touched(drawn(kind, room))
    assert spots
    assert all(room.contains(x, y) for x, y in spots)


def test_each_kind_of_chart_has_an_outline_of_its_own():
    room = QRectF(0, 0, 200, 150)
    pictures = [drawn(kind, room) for kind in ChartOutline]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])
