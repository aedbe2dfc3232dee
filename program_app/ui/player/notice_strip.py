"""One calm line under the session bar, for example that no sound was found (DESIGN-2.md 15.2)."""

import math

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.painting.fitted_text import fitted_font, paint_at_left
from program_app.painting.icons import paint_icon
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.key_cap import key_cap_size, paint_key_cap
from program_app.ui.widgets.stage_button import StageTile
from program_app.ui.widgets.stage_scale import StageScale, stage_font

_SMALLEST = 12
_WORDS = 16
_EDGE = 14
_GAP = 10
_RADIUS = 12


class NoticeStrip(QWidget):
    """Stands until a whole rep was done under it; what can be done about it is offered at its right end."""

    pressed = Signal()
    """What is offered is wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._icon = "info"
        self._grown = 1.0
        self._action = _Action(theme)
        self._action.setParent(self)
        self._action.hide()
        self._action.clicked.connect(self.pressed)
        theme.changed.connect(self._on_theme_changed)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text

    @property
    def has_action(self) -> bool:
        """Whether something can be done about it."""
        return bool(self._action.text())

    def set_text(self, text: str, *, icon: str = "info", action: str = "", key: str = "") -> None:
        """Say something else, its first sentence strongly; `action` is offered with its key."""
        self._text, self._icon = text, icon
        self.setAccessibleName(text)
        self._action.set_action(action, key)
        self._action.setVisible(bool(action))
        self._place_action()
        self.update()

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._grown = scale.grown
        self._action.set_grown(scale.grown)
        self._place_action()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the offer at the right end."""
        super().resizeEvent(event)
        self._place_action()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette, edge="edge")
        side = min(22 * self._grown, self.height() - 8)
        icon = QRectF(_EDGE, (self.height() - side) / 2, side, side)
        paint_icon(painter, self._icon, icon, self._theme.color("ink"))
        end = self._action.x() if self.has_action else self.width()
        self._paint_words(
            painter, QRectF(icon.right() + _GAP, 0, end - icon.right() - 2 * _GAP, self.height())
        )

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        first, dot, rest = self._text.partition(". ")
        first, rest = first + dot.strip(), rest.strip()
        nominal = stage_font(self._theme, "body-strong", self._theme.scaled(_WORDS * self._grown))
        strong = fitted_font(f"{first}  {rest}", nominal, area.width(), _SMALLEST)
        paint_at_left(painter, first, area, strong, self._theme.color("ink"))
        weak = stage_font(self._theme, "body", strong.pixelSize())
        area.setLeft(area.left() + QFontMetricsF(strong).horizontalAdvance(first) + _GAP)
        paint_at_left(painter, rest, area, weak, self._theme.color("ink2"))

    def _place_action(self) -> None:
        size = self._action.sizeHint()
        tall = min(size.height(), self.height() - 4)
        left = self.width() - size.width() - _EDGE // 2
        self._action.setGeometry(left, (self.height() - tall) // 2, size.width(), tall)

    def _on_theme_changed(self) -> None:
        self._place_action()
        self.update()


class _Action(StageTile):
    """Quiet words to press, with their key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", 8)
        self._key = ""
        self._grown = 1.0

    def set_grown(self, grown: float) -> None:
        """Show words and key that much larger."""
        self._grown = grown
        self.update()

    def set_action(self, text: str, key: str) -> None:
        """Offer something else."""
        self._key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words and the key."""
        words = math.ceil(QFontMetricsF(self._font).horizontalAdvance(self.text()))
        key = key_cap_size(self._theme, self._key, self._grown).width() + 8 if self._key else 0
        return QSize(words + key + 20, self._theme.scaled(34 * self._grown))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            paint_panel(painter, QRectF(self.rect()), 8, self._theme.palette, fill="sunken", edge="sunken")
        words = QRectF(self.rect()).adjusted(10, 0, 0, 0)
        paint_at_left(painter, self.text(), words, self._font, self._theme.color("primary"))
        if self._key:
            size = key_cap_size(self._theme, self._key, self._grown)
            left, top = self.width() - 10 - size.width(), (self.height() - size.height()) / 2
            cap = QRectF(left, top, size.width(), size.height())
            paint_key_cap(
                painter, self._theme, self._key, cap, self._theme.color("ink"), self._theme.color("edge")
            )

    @property
    def _font(self) -> QFont:
        return stage_font(self._theme, "body-strong", self._theme.scaled(_WORDS * self._grown))
