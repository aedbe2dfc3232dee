"""The self-checks of a day as one row: their codes, their name, how long they take."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.fitted_text import paint_at_left, paint_centred
from program_app.ui.theme import Theme
from program_app.words.language import _

_HEIGHT = 52
_NUMBER_ROOM = 28
_CODE, _CODE_TALL, _CODE_GAP = 30, 24, 4
_PICTURE = 96
_GAP = 12


class CheckCodesRow(QWidget):
    """Stands as the first row over the exercises."""

    def __init__(self, theme: Theme, codes: Sequence[str], length: str) -> None:
        super().__init__()
        self._theme = theme
        self._codes = tuple(codes)
        self._length = length
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join((_("Self-check"), *codes, length)))
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """As high as the rows below."""
        return QSize(self._theme.scaled(480), self._theme.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for codes and name."""
        return QSize(self._theme.scaled(360), self._theme.scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw number, codes, name and length."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scaled = self._theme.scaled
        self._paint(painter, "1", 1, "body-strong", "ink2")
        width, height = scaled(_CODE), scaled(_CODE_TALL)
        for place, code in enumerate(self._codes):
            left = scaled(_NUMBER_ROOM) + place * (width + _CODE_GAP)
            area = QRectF(left, (self.height() - height) / 2, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("rest"))
            painter.drawRoundedRect(area, 7, 7)
            paint_centred(painter, code, area, self._theme.font("small-strong"), self._theme.color("onrest"))
        codes = len(self._codes) * (width + _CODE_GAP) - _CODE_GAP
        left = scaled(_NUMBER_ROOM) + max(scaled(_PICTURE), codes) + _GAP
        self._paint(painter, _("Self-check"), left, "body-strong", "ink")
        advance = QFontMetricsF(self._theme.font("body")).horizontalAdvance(self._length)
        self._paint(painter, self._length, self.width() - advance, "body", "ink3")

    def _paint(self, painter: QPainter, text: str, left: float, style: str, token: str) -> None:
        area = QRectF(left, 0, self.width(), self.height())
        paint_at_left(painter, text, area, self._theme.font(style), self._theme.color(token))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
