"""A choice of one out of a few short words, side by side."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from program_app.painting.fitted_text import paint_centred
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_HEIGHT = 44
_INSET = 4
_PADDING, _TIGHT_PADDING = 14, 9
_RADIUS = 12


class _Segment(QRadioButton):
    """One of the words."""

    def __init__(self, theme: Theme, value: str, text: str, padding: int) -> None:
        super().__init__(text)
        self._theme = theme
        self._padding = padding
        self.value = value
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the word in the stronger weight, so that choosing it moves nothing."""
        metrics = QFontMetricsF(self._theme.font("body-strong"))
        width = math.ceil(metrics.horizontalAdvance(self.text())) + 2 * self._padding
        return QSize(width, self._theme.scaled(_HEIGHT - 2 * _INSET))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole segment reacts."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word, on the filled shape when chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("primary" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS - _INSET + 1, _RADIUS - _INSET + 1)
        font = self._theme.font("body-strong" if self.isChecked() else "body-medium")
        color = self._theme.color("onprimary" if self.isChecked() else "ink2")
        paint_centred(painter, self.text(), QRectF(self.rect()), font, color)


class SegmentedChoice(QWidget):
    """Choices given as (value, text); `chosen(value)` tells what the person picked.

    One that `may_be_empty` is emptied by Del or Backspace, and tells "" then.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        *,
        name: str = "",
        is_tight: bool = False,
        may_be_empty: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._may_be_empty = may_be_empty
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        padding = _TIGHT_PADDING if is_tight else _PADDING
        self._segments = [_Segment(theme, value, text, padding) for value, text in choices]
        for segment in self._segments:
            row.addWidget(segment)
            segment.clicked.connect(self._on_segment_clicked)
            FocusRing(segment, theme, _RADIUS, around=self)
        theme.changed.connect(self._on_theme_changed)

    def value(self) -> str | None:
        """The value chosen, or None while nothing is."""
        return next((segment.value for segment in self._segments if segment.isChecked()), None)

    def set_value(self, value: str) -> None:
        """Show `value` as chosen, "" for nothing; emits nothing."""
        for segment in self._segments:
            # One of several that exclude each other does not let go by itself.
            segment.setAutoExclusive(bool(value))
            segment.setChecked(segment.value == value)
            segment.setAutoExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the answer away, where there need not be one."""
        if self._may_be_empty and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_value("")
            self.chosen.emit("")
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame around the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette, edge="edge")

    def _on_segment_clicked(self) -> None:
        value = self.value()
        if value is not None:
            self.chosen.emit(value)

    def _on_theme_changed(self) -> None:
        for segment in self._segments:
            segment.updateGeometry()
        self.update()
