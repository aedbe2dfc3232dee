"""What was done and what was planned, as figures: the done ones in bold."""

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.fitted_text import paint_at_left
from program_app.ui.theme import Theme
from program_app.words.language import _


class HeldText(QWidget):
    """Figures like 40 / 48 s or 8 / 10 reps, at the right edge of their place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._done = ""
        self._planned = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._on_theme_changed)

    def set_held(self, done: int, planned: int, unit: str) -> None:
        """Show `done` of `planned`; `unit` is "s" or "reps"."""
        is_seconds = unit == "s"
        self._done = str(done)
        planned_text = _(" / {planned} s") if is_seconds else _(" / {planned} reps")
        self._planned = planned_text.format(planned=planned)
        sentence = _("{done} of {planned} seconds") if is_seconds else _("{done} of {planned} reps")
        self.setAccessibleName(sentence.format(done=done, planned=planned))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line of text."""
        width = self._done_width() + QFontMetricsF(self._theme.font("body")).horizontalAdvance(self._planned)
        return QSize(math.ceil(width), math.ceil(self._theme.line_height("body")))

    def minimumSizeHint(self) -> QSize:
        """Figures are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figures."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        area.setLeft(area.right() - self.sizeHint().width())
        paint_at_left(painter, self._done, area, self._done_font(), self._theme.color("ink"))
        area.setLeft(area.left() + self._done_width())
        paint_at_left(painter, self._planned, area, self._theme.font("body"), self._theme.color("ink2"))

    def _done_font(self) -> QFont:
        font = self._theme.font("body-strong")
        font.setWeight(QFont.Weight.Bold)
        return font

    def _done_width(self) -> float:
        return QFontMetricsF(self._done_font()).horizontalAdvance(self._done)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
