"""The rail at the left: the pages by name, and the spasm button in its fixed place."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from program_app.painting.fitted_text import fitted_font, paint_at_left, paint_centred
from program_app.painting.icons import paint_icon
from program_app.painting.logo import paint_logo
from program_app.painting.panels import paint_panel
from program_app.painting.text_lines import break_lines
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.key_cap import key_cap_size, paint_key_cap
from program_app.words.language import _

_WIDE = 208
_NARROW = 88
_WIDEST_NARROW = 144
_NARROW_BELOW = 1180
_RADIUS = 12
_ICON = 24
_TARGET = 44
_RESCUE_KEY = "S"


def page_name(page: str) -> str:
    """The word of a page in the rail."""
    return {
        "today": _("Today"),
        "walk": _("Walk"),
        "review": _("Review"),
        "exercises": _("Exercises"),
        "guide": _("Guide"),
        "settings": _("Settings"),
    }[page]


PAGES = ("today", "walk", "review", "exercises", "guide", "settings")


def is_rail_narrow(window_width: int, text_scale: float) -> bool:
    """Whether a window of that width has room only for the narrow rail."""
    return window_width / text_scale < _NARROW_BELOW


class _RailRow(QAbstractButton):
    """One page: icon and word, side by side or one above the other."""

    def __init__(self, theme: Theme, page: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = page
        self.page = page
        self.is_narrow = False
        self.is_current = False
        self.setText(page_name(page))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        FocusRing(self, theme, _RADIUS)

    def show_as(self, *, current: bool, narrow: bool) -> None:
        """Show the row as the open page or not, wide or narrow."""
        self.is_current, self.is_narrow = current, narrow
        self.setAccessibleDescription(_("Open now") if current else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """48 px high with the word beside the icon, 60 px with the word below."""
        return QSize(_NARROW, self._theme.scaled(60 if self.is_narrow else 48))

    def minimumSizeHint(self) -> QSize:
        """Icon and word still fit in a low window with large text."""
        return QSize(_NARROW, max(_TARGET, self._theme.scaled(_ICON + 16)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("psoft" if self.is_current else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        color = self._theme.color("pink" if self.is_current else "ink2")
        side = self._theme.scaled(_ICON)
        if not self.is_narrow:
            paint_icon(painter, self._icon, QRectF(12, (self.height() - side) / 2, side, side), color)
            font = self._theme.font("body-strong" if self.is_current else "body-medium")
            paint_at_left(painter, self.text(), QRectF(24 + side, 0, 1, self.height()), font, color)
            return
        line = self._theme.line_height("key")
        gap = min(self._theme.scaled(4), max(0.0, self.height() - side - line))
        top = (self.height() - side - gap - line) / 2
        paint_icon(painter, self._icon, QRectF((self.width() - side) / 2, top, side, side), color)
        font = self._theme.font("key")
        font.setWeight(QFont.Weight.Bold if self.is_current else QFont.Weight.Medium)
        word = QRectF(0, top + side + gap, self.width(), line)
        paint_centred(painter, self.text(), word, font, color)


class _RescueBox(QAbstractButton):
    """The way to help, always in the same corner."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.is_narrow = False
        self.setText(_("I’m having\na spasm"))
        self.setAccessibleName(self.text().replace("\n", " "))
        self.setAccessibleDescription(_("Key {key}").format(key=_RESCUE_KEY))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, _RADIUS)

    def sizeHint(self) -> QSize:
        """80 px high, 90 px with the words below the icon."""
        return QSize(_NARROW, self._theme.scaled(90 if self.is_narrow else 80))

    def text_width(self) -> float:
        """Width of the longer line in narrow form."""
        return break_lines(self.text(), self._theme.font("key"), 1).width

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_hot = self.underMouse() or self.isDown()
        edge = "rescue" if is_hot else "rline"
        paint_panel(painter, QRectF(self.rect()), _RADIUS + 2, self._theme.palette, fill="rsoft", edge=edge)
        if self.is_narrow:
            self._paint_narrow(painter)
        else:
            self._paint_wide(painter)

    def _paint_wide(self, painter: QPainter) -> None:
        color, side = self._theme.color("rink"), self._theme.scaled(_ICON)
        middle = self.height() / 2
        paint_icon(painter, "rescue", QRectF(13, middle - side / 2, side, side), color)
        size = key_cap_size(self._theme, _RESCUE_KEY)
        cap = QRectF(self.width() - 13 - size.width(), middle - size.height() / 2, *size.toTuple())
        paint_key_cap(painter, self._theme, _RESCUE_KEY, cap, color, color)
        room = cap.left() - 23 - side - 6
        longest = max(self.text().split("\n"), key=len)
        font = fitted_font(longest, self._theme.font("body-strong"), room, self._theme.scaled(13))
        lines = break_lines(self.text(), font, self._theme.scaled(20))
        lines.paint(painter, QRectF(23 + side, middle - lines.height / 2, room, lines.height), color)

    def _paint_narrow(self, painter: QPainter) -> None:
        color, side = self._theme.color("rink"), self._theme.scaled(_ICON)
        lines = break_lines(self.text(), self._theme.font("key"), self._theme.line_height("key"))
        top = (self.height() - side - self._theme.scaled(4) - lines.height) / 2
        paint_icon(painter, "rescue", QRectF((self.width() - side) / 2, top, side, side), color)
        area = QRectF(0, top + side + self._theme.scaled(4), self.width(), lines.height)
        lines.paint(painter, area, color, Qt.AlignmentFlag.AlignHCenter)


class _Head(QWidget):
    """The mark, with the name beside it where there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.is_narrow = False
        self.setAccessibleName("Brace 28")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room down to the first row."""
        return QSize(_NARROW, self._theme.scaled(47 if self.is_narrow else 68))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark and name."""
        painter = QPainter(self)
        side = self._theme.scaled(32)
        if self.is_narrow:
            paint_logo(painter, QRectF((self.width() - side) / 2, 4, side, side), self._theme.palette)
            return
        paint_logo(painter, QRectF(8, 12, side, side), self._theme.palette)
        area = QRectF(20 + side, 12, 1, side)
        paint_at_left(painter, "Brace 28", area, self._theme.font("sentence"), self._theme.color("ink"))


class Rail(QWidget):
    """Asks for pages with `page_requested(page)` and for help with `rescue_requested()`."""

    page_requested = Signal(str)
    rescue_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_narrow = False
        self._head = _Head(theme)
        self._rows = {page: _RailRow(theme, page) for page in PAGES}
        self._rescue = _RescueBox(theme)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._head)
        for row in self._rows.values():
            self._column.addWidget(row)
            row.clicked.connect(self._on_row_clicked)
        self._column.addStretch()
        self._column.addWidget(self._rescue)
        self._rescue.clicked.connect(self.rescue_requested)
        self.setAccessibleName(_("Pages"))
        theme.changed.connect(self._arrange)
        self._arrange()

    def set_available(self, pages: Iterable[str]) -> None:
        """Show only these pages; the others do not exist yet."""
        known = set(pages)
        for page, row in self._rows.items():
            row.setVisible(page in known)

    def set_current(self, page: str) -> None:
        """Mark `page` as the open one."""
        for row in self._rows.values():
            row.show_as(current=row.page == page, narrow=self._is_narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Use the narrow form, icon above word."""
        self._is_narrow = narrow
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line at its right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("line"))

    def _arrange(self) -> None:
        """Take the width and the row form of the moment."""
        side = 8 if self._is_narrow else 16
        self._head.is_narrow = self._rescue.is_narrow = self._is_narrow
        for row in self._rows.values():
            row.show_as(current=row.is_current, narrow=self._is_narrow)
        for widget in (self._head, self._rescue):
            widget.updateGeometry()
        self._column.setContentsMargins(side, 16, side + 1, 12 if self._is_narrow else 16)
        self._column.setSpacing(4)
        self.setFixedWidth(self._narrow_width() if self._is_narrow else self._theme.scaled(_WIDE))
        self.update()

    def _narrow_width(self) -> int:
        """88 px, grown with the text size and as far as the words need, at most 144."""
        metrics = QFontMetricsF(self._theme.font("key"))
        words = max(metrics.horizontalAdvance(page_name(page)) for page in PAGES)
        needed = math.ceil(max(words, self._rescue.text_width())) + 24
        return min(_WIDEST_NARROW, max(self._theme.scaled(_NARROW), needed))

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, _RailRow):
            self.page_requested.emit(row.page)
