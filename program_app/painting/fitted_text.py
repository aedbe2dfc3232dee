"""Text fitted to its box and centred by the height of its capitals, for what is read from the floor."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

_STEP = 2


def fitted_font(text: str, font: QFont, width: float, smallest: int) -> QFont:
    """`font`, stepped down 2 px at a time until `text` fits `width`, never below `smallest` pixels."""
    fitted = QFont(font)
    while fitted.pixelSize() > smallest and QFontMetricsF(fitted).horizontalAdvance(text) > width:
        fitted.setPixelSize(max(smallest, fitted.pixelSize() - _STEP))
    return fitted


def centred_baseline(font: QFont, center_y: float) -> float:
    """The baseline that puts the capitals and digits of `font` in the middle of `center_y`."""
    return center_y + QFontMetricsF(font).capHeight() / 2


def paint_centred(painter: QPainter, text: str, rect: QRectF, font: QFont, color: QColor) -> None:
    """Draw one line of `text` in the middle of `rect`, centred on its capitals."""
    painter.setFont(font)
    painter.setPen(color)
    left = rect.center().x() - QFontMetricsF(font).horizontalAdvance(text) / 2
    painter.drawText(QPointF(left, centred_baseline(font, rect.center().y())), text)


def paint_at_left(painter: QPainter, text: str, rect: QRectF, font: QFont, color: QColor) -> None:
    """Draw one line of `text` from the left edge of `rect`, its capitals in the middle of the height."""
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QPointF(rect.left(), centred_baseline(font, rect.center().y())), text)
