"""Thumb up, thumb down: whether something eases, in one press."""

import math

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.key_cap import key_cap_size, paint_key_cap
from program_app.ui.widgets.stage_button import StageTile
from program_app.words.language import _

_HEIGHT = 48
_PADDING = 12
_GAP = 8
_ICON = 24
_RADIUS = 12


class ThumbButton(StageTile):
    """One of the two; the chosen one is filled and has a wider edge."""

    def __init__(self, theme: Theme, text: str, icon: str, key: str, *, name: str) -> None:
        super().__init__(theme, text, _RADIUS)
        self._icon = icon
        self._key = key
        self._is_key_visible = True
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def nextCheckState(self) -> None:
        """The page says which one is chosen."""

    def set_key_visible(self, visible: bool) -> None:
        """Show or leave out the key cap."""
        self._is_key_visible = visible
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the thumb, the word and the key; without a word it is a square."""
        width = self._theme.scaled(_ICON) + 2 * _PADDING
        if self.text():
            words = QFontMetricsF(self._theme.font("body-strong")).horizontalAdvance(self.text())
            width += _GAP + math.ceil(words)
        if self._has_key:
            width += _GAP + key_cap_size(self._theme, self._key).width()
        return QSize(max(width, self._theme.scaled(_HEIGHT)), self._theme.scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill = "psoft" if chosen else "sunken" if self.underMouse() else "surface"
        width = 2 if chosen else 1
        painter.setPen(QPen(self._theme.color("primary" if chosen else "edge"), width))
        painter.setBrush(self._theme.color(fill))
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        ink = self._theme.color("pink" if chosen else "ink")
        side = self._theme.scaled(_ICON)
        left = float(_PADDING) if self.text() else (self.width() - side) / 2
        paint_icon(painter, self._icon, QRectF(left, (self.height() - side) / 2, side, side), ink)
        left += side + _GAP
        words = QRectF(left, 0, self.width() - left, self.height())
        paint_at_left(painter, self.text(), words, self._theme.font("body-strong"), ink)
        if self._has_key:
            size = key_cap_size(self._theme, self._key)
            top = (self.height() - size.height()) / 2
            cap = QRectF(self.width() - _PADDING - size.width(), top, size.width(), size.height())
            paint_key_cap(painter, self._theme, self._key, cap, ink, self._theme.color("edge"))

    @property
    def _has_key(self) -> bool:
        return bool(self._key) and self._is_key_visible


class Thumbs(QWidget):
    """`judged(is_thumb_up)` tells a press; pressing the chosen one again takes it back."""

    judged = Signal(bool)

    def __init__(self, theme: Theme, name: str, *, with_words: bool = False) -> None:
        super().__init__()
        up, down = _("It eases"), _("Not this one")
        self._up = ThumbButton(
            theme,
            up if with_words else "",
            "thumb-up",
            "↑" if with_words else "",
            name=f"{name}: {up}" if name else up,
        )
        self._down = ThumbButton(
            theme,
            down if with_words else "",
            "thumb-down",
            "↓" if with_words else "",
            name=f"{name}: {down}" if name else down,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12 if with_words else 8)
        row.addWidget(self._up)
        row.addWidget(self._down)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)

    def set_value(self, is_thumb_up: bool | None) -> None:
        """Show what was told; emits nothing."""
        self._up.setChecked(is_thumb_up is True)
        self._down.setChecked(is_thumb_up is False)

    def set_keys_visible(self, visible: bool) -> None:
        """Show or leave out the key caps."""
        self._up.set_key_visible(visible)
        self._down.set_key_visible(visible)

    def _on_up(self) -> None:
        self.judged.emit(True)

    def _on_down(self) -> None:
        self.judged.emit(False)
