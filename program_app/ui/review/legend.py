"""What the marks of the 28-day map mean."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.day_marks import DayMark, paint_day_mark
from program_app.painting.fitted_text import paint_at_left
from program_app.ui.theme import Theme
from program_app.words.language import _

_RADIUS = 8.0
_TEXT_GAP = 8
_GAP = 18


class Legend(QWidget):
    """Marks with their words, in as many lines as it takes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: list[tuple[DayMark, str]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(_("What the marks mean"))
        theme.changed.connect(self._on_theme_changed)

    def set_entries(self, entries: Sequence[tuple[DayMark, str]]) -> None:
        """The marks in order with their words."""
        self._entries = list(entries)
        self.setAccessibleDescription(", ".join(text for _mark, text in entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All entries on one line."""
        width = sum(self._width(text) + _GAP for _mark, text in self._entries)
        return QSize(math.ceil(width), self._line())

    def minimumSizeHint(self) -> QSize:
        """The widest entry on a line of its own."""
        widest = max((self._width(text) for _mark, text in self._entries), default=0.0)
        return QSize(math.ceil(widest), self._line())

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at `width`."""
        places = self._places(width)
        return round(places[-1].bottom()) if places else self._line()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the marks and their words."""
        painter = QPainter(self)
        font, color = self._theme.font("small"), self._theme.color("ink2")
        for (mark, text), place in zip(self._entries, self._places(self.width()), strict=True):
            center = QPointF(place.left() + self._mark_room() / 2, place.center().y())
            paint_day_mark(painter, center, self._theme.scaled(_RADIUS), mark, self._theme.palette)
            words = place.adjusted(self._mark_room() + _TEXT_GAP, 0, 0, 0)
            paint_at_left(painter, text, words, font, color)

    def _places(self, width: int) -> list[QRectF]:
        places = []
        left, top = 0.0, 0.0
        for _mark, text in self._entries:
            entry = self._width(text)
            if left and left + entry > width:
                left, top = 0.0, top + self._line()
            places.append(QRectF(left, top, entry, self._line()))
            left += entry + _GAP
        return places

    def _width(self, text: str) -> float:
        words = QFontMetricsF(self._theme.font("small")).horizontalAdvance(text)
        return self._mark_room() + _TEXT_GAP + words

    def _mark_room(self) -> float:
        """Width of the widest mark, that of today."""
        return 2 * (self._theme.scaled(_RADIUS) + 3)

    def _line(self) -> int:
        return self._theme.scaled(28)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
