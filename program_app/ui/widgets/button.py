"""The button, in the kinds of the design."""

import math
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.key_cap import key_cap_size, paint_key_cap

_PADDING = 20
_ICON_GAP = 10
_KEY_GAP = 12
_TALL = 64
_STAGE_TALL = 80


class ButtonKind(Enum):
    """What a button is for; rescue kinds are for pain, spasm and getting help only.

    ON_CARE and ON_SOFT are the secondary buttons on the grounds of those names.
    """

    PRIMARY = auto()
    SECONDARY = auto()
    QUIET = auto()
    RESCUE_OUTLINE = auto()
    RESCUE_SOLID = auto()
    ON_CARE = auto()
    ON_SOFT = auto()


@dataclass(frozen=True)
class _Look:
    """Color tokens of a kind; None draws nothing."""

    fill: str | None
    hover: str
    text: str
    edge: str | None


_LOOKS = {
    ButtonKind.PRIMARY: _Look("primary", "primaryH", "onprimary", None),
    ButtonKind.SECONDARY: _Look("surface", "sunken", "ink", "edge"),
    ButtonKind.QUIET: _Look(None, "sunken", "primary", None),
    ButtonKind.RESCUE_OUTLINE: _Look("surface", "rsoft", "rink", "rescue"),
    ButtonKind.RESCUE_SOLID: _Look("rescue", "rescueH", "onrescue", None),
    ButtonKind.ON_CARE: _Look(None, "swtrack", "oncare", "careedge"),
    ButtonKind.ON_SOFT: _Look(None, "surface", "pink", "primary"),
}
_WAITING = _Look("sunken", "sunken", "ink3", None)


class Button(QAbstractButton):
    """A word, with an icon before it and a key cap after it where they are given."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str | None = None,
        key: str | None = None,
        height: int = 48,
        style: str = "body-strong",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self._key = key
        self._height = height
        self._style = style
        self._grown = 1.0
        self._is_key_visible = True
        self._is_waiting = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, self._radius)
        theme.changed.connect(self._on_look_changed)

    def set_kind(self, kind: ButtonKind) -> None:
        """Change what the button is for."""
        self._kind = kind
        self.update()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self._on_look_changed()

    def set_key(self, key: str | None) -> None:
        """Name another key on the cap, or none."""
        self._key = key
        self._on_look_changed()

    def set_key_visible(self, visible: bool) -> None:
        """Show or leave out the key cap; the key works all the same."""
        self._is_key_visible = visible
        self._on_look_changed()

    def set_grown(self, grown: float) -> None:
        """Show words, icon and key cap that much larger, on a large stage."""
        if grown != self._grown:
            self._grown = grown
            self._on_look_changed()

    def set_waiting(self, tooltip: str | None) -> None:
        """Look disabled and do nothing, yet be reachable and say why in `tooltip`; None ends it."""
        self._is_waiting = tooltip is not None
        self.setToolTip(tooltip or "")
        self.setAccessibleDescription(tooltip or "")
        self.blockSignals(self._is_waiting)
        self.update()

    def is_waiting(self) -> bool:
        """Whether the button waits for something else to be done first."""
        return self._is_waiting

    def sizeHint(self) -> QSize:
        """Room for icon, text and key cap; grown with the text size."""
        metrics = QFontMetricsF(self._font)
        lead = self._icon_side + _ICON_GAP if self._icon else 0
        width = 2 * _PADDING * self._grown + lead + metrics.horizontalAdvance(self.text()) + self._key_room()
        grown = self._theme.line_height(self._style) - self._theme.line_height(self._style, scaled=False)
        return QSize(math.ceil(width), self._height + math.ceil(grown))

    def minimumSizeHint(self) -> QSize:
        """The text is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button in its state of the moment."""
        look = _LOOKS[self._kind] if self.isEnabled() and not self._is_waiting else _WAITING
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, look)
        self._paint_words(painter, look)

    def _paint_ground(self, painter: QPainter, look: _Look) -> None:
        fill = look.hover if self.underMouse() or self.isDown() else look.fill
        painter.setBrush(self._theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
        width = 2 if self._kind is ButtonKind.RESCUE_OUTLINE and self._height >= _STAGE_TALL else 1
        if self.isDown():
            painter.setPen(QPen(self._theme.color(look.edge or look.hover).darker(130), width))
        elif look.edge:
            painter.setPen(QPen(self._theme.color(look.edge), width))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        inset = width / 2 if look.edge or self.isDown() else 0.0
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, self._radius - inset, self._radius - inset)

    def _paint_words(self, painter: QPainter, look: _Look) -> None:
        font = self._font
        color = self._theme.color(look.text)
        text_width = QFontMetricsF(font).horizontalAdvance(self.text())
        lead = self._icon_side + _ICON_GAP if self._icon else 0
        left = (self.width() - lead - text_width - self._key_room()) / 2
        if self._icon:
            top = (self.height() - self._icon_side) / 2
            paint_icon(painter, self._icon, QRectF(left, top, self._icon_side, self._icon_side), color)
            left += lead
        paint_at_left(painter, self.text(), QRectF(left, 0, text_width, self.height()), font, color)
        if self._key and self._is_key_visible:
            size = key_cap_size(self._theme, self._key, self._grown)
            cap = QRectF(left + text_width + _KEY_GAP, (self.height() - size.height()) / 2, *size.toTuple())
            edge = self._theme.color("edge") if self._kind is ButtonKind.SECONDARY else color
            paint_key_cap(painter, self._theme, self._key, cap, color, edge)

    @property
    def _icon_side(self) -> int:
        """Side of the icon in pixels: 24 beside body text, more beside larger words."""
        return round(12 * self._grown + 0.75 * self._font.pixelSize())

    @property
    def _font(self) -> QFont:
        font = self._theme.font(self._style)
        font.setPixelSize(round(font.pixelSize() * self._grown))
        return font

    @property
    def _radius(self) -> float:
        if self._height >= _STAGE_TALL:
            return 16
        return 14 if self._height >= _TALL else 12

    def _key_room(self) -> int:
        if not self._key or not self._is_key_visible:
            return 0
        return _KEY_GAP + key_cap_size(self._theme, self._key, self._grown).width()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
