"""Paints into small pictures that tests can look at."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


def picture(paint: Callable[[QPainter], None], side: int = 48) -> QImage:
    """What `paint` draws on a transparent square of `side` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        paint(painter)
    finally:
        painter.end()
    return image


def inked(image: QImage) -> int:
    """How many pixels are not transparent."""
    return sum(
        image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height())
    )


def shape(image: QImage) -> bytes:
    """The picture with its colours taken away: grey values only."""
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
