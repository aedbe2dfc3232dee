"""How an exercise is done, as chips of which one is chosen."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from program_app.domain.exercise import PositionGroup
from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.words.exercises import position_name
from program_app.words.language import _

_HEIGHT = 40
_PADDING = 14
_GAP, _COUNT_GAP = 8, 6
_TICK = 18


class PositionChip(QRadioButton):
    """A position with the number of exercises that fit it; the chosen one is tinted and carries a tick."""

    def __init__(self, theme: Theme, position: PositionGroup | None) -> None:
        super().__init__(position_name(position) if position is not None else _("All"))
        self.position = position
        self._theme = theme
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, _HEIGHT / 2)
        self.toggled.connect(self._on_theme_changed)
        theme.changed.connect(self._on_theme_changed)

    def set_count(self, count: int) -> None:
        """How many exercises fit."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """Room for the words, the number, and the tick of the chosen one."""
        tick = self._tick_room if self.isChecked() else 0
        words = self._advance(self.text(), self._style) + _COUNT_GAP
        width = words + self._advance(str(self._count), "body-medium")
        return QSize(math.ceil(width) + tick + 2 * _PADDING + 2, self._theme.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole chip reacts."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as the arrow keys and Space do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill, its word and its number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on, inset = self.isChecked(), 1.0 if self.isChecked() else 0.5
        painter.setPen(QPen(self._theme.color("primary" if is_on else "edge"), 2 * inset))
        fill = "psoft" if is_on else "sunken" if self.underMouse() else "surface"
        painter.setBrush(self._theme.color(fill))
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        left = float(_PADDING + 1)
        if is_on:
            side = self._theme.scaled(_TICK)
            tick = QRectF(left, (self.height() - side) / 2, side, side)
            paint_icon(painter, "check", tick, self._theme.color("pink"), 2.2)
            left += self._tick_room
        self._paint(painter, self.text(), left, self._style, "pink" if is_on else "ink")
        left += self._advance(self.text(), self._style) + _COUNT_GAP
        self._paint(painter, str(self._count), left, "body-medium", "pink" if is_on else "ink3")

    def _paint(self, painter: QPainter, text: str, left: float, style: str, token: str) -> None:
        area = QRectF(left, 0, 1, self.height())
        paint_at_left(painter, text, area, self._theme.font(style), self._theme.color(token))

    @property
    def _style(self) -> str:
        return "body-strong" if self.isChecked() else "body-medium"

    @property
    def _tick_room(self) -> int:
        return self._theme.scaled(_TICK) + 6

    def _advance(self, text: str, style: str) -> float:
        return QFontMetricsF(self._theme.font(style)).horizontalAdvance(text)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class PositionChips(QWidget):
    """All positions and all of them together; one is always chosen."""

    chosen = Signal(object)
    """PositionGroup, or None for all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips: dict[PositionGroup | None, PositionChip] = {}
        self._flow = FlowLayout(_GAP)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(_("Position"))

    def show_counts(
        self, counts: Sequence[tuple[PositionGroup | None, int]], chosen: PositionGroup | None
    ) -> None:
        """Show each position with its number; emits nothing."""
        for position, count in counts:
            if position not in self._chips:
                chip = self._chips[position] = PositionChip(self._theme, position)
                self._flow.addWidget(chip)
                chip.clicked.connect(self._on_clicked)
            self._chips[position].set_count(count)
        self._chips[chosen].setChecked(True)

    def chip(self, position: PositionGroup | None) -> PositionChip:
        """The chip of a position. Raises KeyError."""
        return self._chips[position]

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, PositionChip):
            self.chosen.emit(chip.position)
