"""One self-check of a check-in day: its code, its name, what is noted, and the value of last time."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.journey.views import CheckLine
from program_app.painting.fitted_text import paint_at_left, paint_centred
from program_app.ui.theme import Theme
from program_app.words.language import _

_HEIGHT = 40
_CODE = QSize(40, 28)
_NAME_LEFT = 56
_GAP = 12
_NOTE_SHARE = 0.5
_TUCK = 3
"""How far the note under a name moves up towards it."""


class SelfCheckRow(QWidget):
    """Greyed when disabled."""

    def __init__(self, theme: Theme, check: CheckLine) -> None:
        super().__init__()
        self._theme = theme
        self._check = check
        self._last = check.last_value or _("first time")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{check.code}. {check.name}")
        self.setAccessibleDescription(f"{check.notes}. {self._last}")
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """A comfortable width and the height that belongs to it."""
        width = self._theme.scaled(590)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows put the note under the name."""
        return QSize(self._theme.scaled(320), self._theme.scaled(_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """40 px, grown with the text size; higher where the note goes under the name."""
        under = 0 if self._is_note_beside(width) else math.ceil(self._theme.line_height("small")) - 8
        return self._theme.scaled(_HEIGHT) + under

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the code on its ground, the words, and the line below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        self._paint_code(painter)
        room = QRectF(self._name_left, 0, self.width() - self._name_left, self.height() - 1)
        first = QRectF(room)
        if self._is_note_beside(self.width()):
            beside = first.adjusted(self._note_left(self.width()), 0, 0, 0)
            self._paint(painter, self._check.notes, beside, "body", "ink2")
        else:
            line = self._theme.line_height("small")
            words = self._theme.line_height("body") + line - _TUCK
            first = QRectF(room.left(), (room.height() - words) / 2, room.width(), words - line + _TUCK)
            under = QRectF(room.left(), first.bottom() - _TUCK, room.width(), line)
            self._paint(painter, self._check.notes, under, "small", "ink2")
        self._paint(painter, self._check.name, first, "body-strong", "ink")
        left = self.width() - self._width("body", self._last)
        last = QRectF(left, first.top(), self.width(), first.height())
        self._paint(painter, self._last, last, "body", "ink3")

    def _paint_code(self, painter: QPainter) -> None:
        width, height = self._theme.scaled(_CODE.width()), self._theme.scaled(_CODE.height())
        area = QRectF(0, (self.height() - 1 - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("rest" if self.isEnabled() else "sunken"))
        painter.drawRoundedRect(area, 8, 8)
        token = "onrest" if self.isEnabled() else "ink3"
        paint_centred(
            painter, self._check.code, area, self._theme.font("small-strong"), self._theme.color(token)
        )

    def _paint(self, painter: QPainter, text: str, area: QRectF, style: str, token: str) -> None:
        color = self._theme.color(token if self.isEnabled() else "ink3")
        paint_at_left(painter, text, area, self._theme.font(style), color)

    @property
    def _name_left(self) -> int:
        return self._theme.scaled(_NAME_LEFT)

    def _note_left(self, width: int) -> float:
        """Left edge of the note, from the left edge of the name."""
        wanted = _NOTE_SHARE * width - self._name_left
        return max(wanted, self._width("body-strong", self._check.name) + _GAP)

    def _is_note_beside(self, width: int) -> bool:
        words = self._width("body", self._check.notes) + _GAP + self._width("body", self._last)
        return self._name_left + self._note_left(width) + words <= width

    def _width(self, style: str, text: str) -> float:
        return QFontMetricsF(self._theme.font(style)).horizontalAdvance(text)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
