"""A quiet button in the top bar of a stage: an icon with its word, or with its word as tooltip."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.key_cap import key_cap_size, paint_key_cap
from program_app.ui.widgets.stage_button import StageTile

_ICON = 22
_GAP = 8
_KEY_GAP = 6
_SIDE = 36
_EDGE = 4


class TopButton(StageTile):
    """`name` is its word; it is shown when `with_word`, and always a screen reader's."""

    def __init__(self, theme: Theme, icon: str, name: str, *, key: str = "", with_word: bool = False) -> None:
        super().__init__(theme, name, 8)
        self._icon = icon
        self._key = key
        self._with_word = with_word
        self._is_key_visible = True
        self._is_faint = False
        self._grown = 1.0
        self.set_look(icon, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_look_changed)

    def set_look(self, icon: str, name: str) -> None:
        """Another icon and word."""
        self._icon = icon
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._key})" if self._key else name)
        self._on_look_changed()

    def set_grown(self, grown: float) -> None:
        """Show everything that much larger, on a large stage."""
        if grown != self._grown:
            self._grown = grown
            self._on_look_changed()

    def set_faint(self, is_faint: bool) -> None:
        """Draw it faintly, where it only says something."""
        self._is_faint = is_faint
        self.update()

    def set_key_visible(self, visible: bool) -> None:
        """Show or leave out the key cap."""
        if visible != self._is_key_visible:
            self._is_key_visible = visible
            self._on_look_changed()

    def set_word_visible(self, visible: bool) -> None:
        """Show or leave out the word; the tooltip tells it."""
        if visible != self._with_word:
            self._with_word = visible
            self._on_look_changed()

    def sizeHint(self) -> QSize:
        """Room for what is shown."""
        width = _EDGE * 2 + self._theme.scaled(_ICON * self._grown) + self._key_room()
        if self._with_word:
            metrics = QFontMetricsF(self._font)
            width += _GAP + math.ceil(metrics.horizontalAdvance(self.text()))
        return QSize(width, self._theme.scaled(_SIDE * self._grown))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, word and key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        color = self._theme.color("ink3" if self._is_faint else "ink2")
        side = self._theme.scaled(_ICON * self._grown)
        left = float(_EDGE)
        paint_icon(painter, self._icon, QRectF(left, (self.height() - side) / 2, side, side), color)
        left += side
        if self._with_word:
            font = self._font
            left += _GAP
            paint_at_left(painter, self.text(), QRectF(left, 0, 1, self.height()), font, color)
            left += QFontMetricsF(font).horizontalAdvance(self.text())
        if self._key_room():
            size = key_cap_size(self._theme, self._key, self._grown)
            cap = QRectF(left + _KEY_GAP, (self.height() - size.height()) / 2, size.width(), size.height())
            paint_key_cap(painter, self._theme, self._key, cap, color, self._theme.color("edge"))

    def _key_room(self) -> int:
        is_shown = bool(self._key) and self._is_key_visible
        return _KEY_GAP + key_cap_size(self._theme, self._key, self._grown).width() if is_shown else 0

    @property
    def _font(self) -> QFont:
        font = self._theme.font("body-strong")
        font.setPixelSize(round(font.pixelSize() * self._grown))
        return font

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
