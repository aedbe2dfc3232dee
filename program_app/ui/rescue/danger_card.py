"""The danger signs beside the position: each can be tapped, none has to be answered."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy

from program_app.painting.panels import paint_panel
from program_app.painting.text_lines import TextLines, break_lines
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_RADIUS = 12
_PADDING, _LEAST_PADDING = 12, 8
_HIGH, _LOW, _TIGHT = 60, 48, 32


class DangerTile(QAbstractButton):
    """One sign."""

    def __init__(self, theme: Theme, sign: str) -> None:
        super().__init__()
        self._theme = theme
        self._least = theme.scaled(_HIGH)
        self._is_low = False
        self._padding = _PADDING
        self.setText(sign)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(_("Shows how to get help"))
        FocusRing(self, theme, _RADIUS)
        theme.changed.connect(self._on_theme_changed)

    def set_low(self, low: bool, *, is_tight: bool) -> None:
        """Be lower where there is little height, and where it is tight no higher than a finger needs."""
        self._least = (
            max(_LOW, self._theme.scaled(_TIGHT)) if is_tight else self._theme.scaled(_LOW if low else _HIGH)
        )
        self._is_low = low
        self._padding = _LEAST_PADDING if is_tight else _PADDING
        self._on_theme_changed()

    def nextCheckState(self) -> None:
        """The record says which signs were noted."""

    def sizeHint(self) -> QSize:
        """Room for the sign in two lines."""
        width = self._theme.scaled(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow tiles grow in height."""
        return QSize(self._theme.scaled(120), self._least)

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped sign, large enough to be hit while lying down."""
        return max(self._least, round(self._lines(width).height) + _PADDING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "rsoft" if self.underMouse() or self.isDown() else "surface"
        if self.isChecked():
            fill = "rescue"
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette, fill=fill, edge="rescue")
        lines = self._lines(self.width())
        top = (self.height() - lines.height) / 2
        area = QRectF(self._padding, top, self.width() - 2 * self._padding, lines.height)
        lines.paint(painter, area, self._theme.color("onrescue" if self.isChecked() else "rink"))

    def _lines(self, width: int) -> TextLines:
        font = self._theme.font("small" if self._is_low else "body-medium")
        line = self._theme.line_height("small" if self._is_low else "body-tight")
        return break_lines(self.text(), font, line, max(1, width - 2 * self._padding))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class DangerCard(Card):
    """All signs in two columns; `tapped(sign)` tells which one is true."""

    tapped = Signal(str)

    def __init__(self, theme: Theme, signs: Sequence[str]) -> None:
        super().__init__(theme, padding=20, radius=20, fill="rsoft", edge="rline")
        self._tiles = [DangerTile(theme, sign) for sign in signs]
        self._title = Label(theme, _("Is one of these true? Tap it."), style="h2", color="rink", wrap=True)
        self.body.addWidget(self._title)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, tile in enumerate(self._tiles):
            tile.clicked.connect(self._on_tapped)
            grid.addWidget(tile, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)

    def show_noted(self, signs: Collection[str]) -> None:
        """Fill the tiles of the signs that were tapped."""
        for tile in self._tiles:
            tile.setChecked(tile.text() in signs)

    def set_low(self, low: bool, *, is_tight: bool) -> None:
        """Use lower tiles where there is little height, and a smaller title where there is hardly any."""
        self._title.set_style("body-strong" if is_tight else "h2")
        for tile in self._tiles:
            tile.set_low(low, is_tight=is_tight)
        self.body.setSpacing(8 if low else 10)
        padding = 10 if is_tight else 14 if low else 20
        self.body.setContentsMargins(padding, padding, padding, padding)

    def _on_tapped(self) -> None:
        tile = self.sender()
        if isinstance(tile, DangerTile):
            self.tapped.emit(tile.text())
