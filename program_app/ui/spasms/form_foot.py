"""The foot of the form: more fields, discard, and save."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from program_app.painting.icons import paint_icon
from program_app.painting.panels import paint_panel
from program_app.painting.text_lines import break_lines
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.words.language import _

_TALL = 64
_RADIUS = 14


class FormFoot(QWidget):
    """`more_toggled(is_open)`, `discard_requested` and `save_requested`."""

    more_toggled = Signal(bool)
    discard_requested = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._more = MoreButton(theme)
        self._discard = Button(theme, "", kind=ButtonKind.QUIET)
        self._save = Button(
            theme, "", kind=ButtonKind.PRIMARY, icon="check", key=_("Enter"), height=_TALL, style="legend"
        )
        self._row = QHBoxLayout(self)
        self._row.setSpacing(16)
        self._row.addWidget(self._more)
        self._row.addStretch()
        self._row.addWidget(self._discard)
        self._row.addWidget(self._save)
        self._more.toggled.connect(self.more_toggled)
        self._discard.clicked.connect(self.discard_requested)
        self._save.clicked.connect(self.save_requested)

    def show_form(self, *, is_new: bool, can_discard: bool) -> None:
        """Name what discarding and saving do here."""
        self._discard.setText(_("Discard draft") if is_new else _("Discard changes"))
        self._save.setText(_("Save") if is_new else _("Save changes"))
        self._discard.updateGeometry()
        self._save.updateGeometry()
        self._discard.setVisible(can_discard)

    def set_more(self, is_open: bool) -> None:
        """Show whether the further fields are open; emits nothing."""
        blocked = self._more.blockSignals(True)
        self._more.setChecked(is_open)
        self._more.blockSignals(blocked)
        self._more.update()

    def set_small(self, small: bool) -> None:
        """Leave out the second line and the key cap where there is little room."""
        self._more.set_small(small)
        self._save.set_key_visible(not small)

    def set_margins(self, left: int, right: int, bottom: int) -> None:
        """Distance from the edges of the page."""
        self._row.setContentsMargins(left, 12, right, bottom)


class MoreButton(QAbstractButton):
    """Opens and closes the fields that are not asked first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setText(_("More, if you like"))
        self._line = _("sitting, sleep, stress, help, note")
        self._is_small = False
        self.setAccessibleDescription(self._line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, _RADIUS)
        theme.changed.connect(self._on_theme_changed)

    def set_small(self, small: bool) -> None:
        """Show the first line alone."""
        if small != self._is_small:
            self._is_small = small
            self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """Room for the sign and its lines."""
        widest = max(
            QFontMetricsF(self._theme.font(style)).horizontalAdvance(text) for style, text in self._lines
        )
        return QSize(math.ceil(widest) + self._left + 20, self._theme.scaled(_TALL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, sign and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "sunken" if self.underMouse() or self.isDown() else "surface"
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette, fill=fill, edge="edge")
        side = self._theme.scaled(22)
        sign = QRectF(20, (self.height() - side) / 2, side, side)
        paint_icon(painter, "close" if self.isChecked() else "plus", sign, self._theme.color("ink"))
        lines = [
            break_lines(text, self._theme.font(style), self._theme.line_height(style))
            for style, text in self._lines
        ]
        top = (self.height() - sum(line.height for line in lines)) / 2
        for line, token in zip(lines, ("ink", "ink2"), strict=False):
            line.paint(painter, QRectF(self._left, top, self.width(), line.height), self._theme.color(token))
            top += line.height

    @property
    def _lines(self) -> tuple[tuple[str, str], ...]:
        first, second = ("body-strong", self.text()), ("small", self._line)
        return (first,) if self._is_small else (first, second)

    @property
    def _left(self) -> int:
        return self._theme.scaled(22) + 32

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
