"""The 28 days as one quiet line of marks."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.day_marks import DayMark, paint_day_mark
from program_app.ui.theme import Theme
from program_app.words.language import _

_RADIUS = 10.0
_WEEK = 7
_WEEK_GAP = 0.55
"""Room between two weeks, in parts of the distance of two days."""
_DAYS = 28
_TALL = 36


class MarksLine(QWidget):
    """Nothing to click: the strip of Today tells more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: tuple[DayMark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("28 days, four of them for check-in and recovery"))
        theme.changed.connect(self._on_theme_changed)

    def set_marks(self, marks: Sequence[DayMark]) -> None:
        """The marks in the order of the days."""
        self._marks = tuple(marks)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(520, self._theme.scaled(_TALL))

    def minimumSizeHint(self) -> QSize:
        """The marks move closer together."""
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the marks."""
        painter = QPainter(self)
        room = self.width() - 2 * _RADIUS - 8
        pitch = room / (_DAYS - 1 + 3 * _WEEK_GAP)
        radius = min(_RADIUS, pitch * 0.6)
        for place, mark in enumerate(self._marks):
            x = _RADIUS + 4 + pitch * (place + place // _WEEK * _WEEK_GAP)
            paint_day_mark(painter, QPointF(x, self.height() / 2), radius, mark, self._theme.palette)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
