"""A calm message at the top of a page, with what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.painting.icons import paint_icon
from program_app.painting.panels import paint_panel
from program_app.painting.state_badges import diamond
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.label import Label

_HEIGHT = 88
_RADIUS = 16
_BADGE = 48


class BannerKind(Enum):
    """How much a message matters; none of them is an alarm."""

    INFO = auto()
    CARE = auto()
    DONE = auto()


@dataclass(frozen=True)
class _Look:
    """Color tokens of a kind."""

    fill: str
    edge: str
    title: str
    line: str
    secondary: ButtonKind
    icon: str


_LOOKS = {
    BannerKind.INFO: _Look("surface", "edge", "ink", "ink2", ButtonKind.SECONDARY, "info"),
    BannerKind.CARE: _Look("care", "careedge", "oncare", "oncare", ButtonKind.ON_CARE, "info"),
    BannerKind.DONE: _Look("psoft", "primary", "pink", "pink", ButtonKind.ON_SOFT, "check"),
}


class _BannerBadge(QWidget):
    """Square, diamond or disc, by kind."""

    def __init__(self, theme: Theme, kind: BannerKind, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square of 48."""
        return QSize(_BADGE, _BADGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape and the icon in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        token = self._paint_shape(painter, area)
        side = 20 if self._kind is BannerKind.CARE else 24
        glyph = QRectF(0, 0, side, side)
        glyph.moveCenter(area.center())
        paint_icon(painter, self._icon, glyph, self._theme.color(token))

    def _paint_shape(self, painter: QPainter, area: QRectF) -> str:
        """Draw the shape; the token of the icon on it."""
        painter.setPen(Qt.PenStyle.NoPen)
        if self._kind is BannerKind.INFO:
            painter.setBrush(self._theme.color("rest"))
            painter.drawRoundedRect(area, 12, 12)
            return "onrest"
        if self._kind is BannerKind.DONE:
            painter.setBrush(self._theme.color("primary"))
            painter.drawEllipse(area)
            return "onprimary"
        pen = QPen(self._theme.color("careedge"), 2.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolygon(diamond(area.adjusted(2.5, 2.5, -2.5, -2.5)))
        return "oncare"


class Banner(QWidget):
    """Title, line and buttons given as (action_id, text, is_primary); `acted(action_id)` tells the press.

    It never goes by itself and is announced once, when first shown.
    """

    acted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        kind: BannerKind,
        title: str,
        line: str,
        actions: Sequence[tuple[str, str, bool]] = (),
        *,
        icon: str | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._look = _LOOKS[kind]
        self._is_announced = False
        self._actions: dict[Button, str] = {}
        self._primary: Button | None = None
        self._sentence = f"{title} {line}"
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self._lay_out(_BannerBadge(theme, kind, icon or self._look.icon), title, line, actions)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def take_keys(self) -> None:
        """Let Enter press the primary action."""
        if self._primary is not None:
            self._primary.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Announce the message the first time."""
        super().showEvent(event)
        if not self._is_announced:
            self._is_announced = True
            announce(self, self._sentence)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge = self._look.fill, self._look.edge
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette, fill=fill, edge=edge)

    def _lay_out(
        self, badge: QWidget, title: str, line: str, actions: Sequence[tuple[str, str, bool]]
    ) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(16)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        # Not aligned: an aligned layout keeps its height however narrow it is.
        words.addStretch()
        words.addWidget(Label(self._theme, title, style="sentence", color=self._look.title, wrap=True))
        words.addWidget(Label(self._theme, line, style="body-tight", color=self._look.line, wrap=True))
        words.addStretch()
        row.addLayout(words, 1)
        for action_id, text, is_primary in actions:
            kind = ButtonKind.PRIMARY if is_primary else self._look.secondary
            button = Button(self._theme, text, kind=kind)
            button.clicked.connect(self._on_button_clicked)
            self._actions[button] = action_id
            if is_primary:
                self._primary = button
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.acted.emit(self._actions[button])

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(self._theme.scaled(_HEIGHT))
        self.update()
