"""Text in a style of the design, with the line height that belongs to it."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from program_app.painting.text_lines import TextLines, break_lines
from program_app.ui.theme import Theme

_COMFORTABLE_WIDTH = 480
_NARROWEST_WRAPPED = 80


class Label(QLabel):
    """Plain text; with `wrap` it breaks at words and grows in height."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        style: str = "body",
        color: str = "ink",
        wrap: bool = False,
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._style = style
        self._color = color
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def set_color(self, token: str) -> None:
        """Colour of the text by token."""
        self._color = token
        self.update()

    def set_style(self, style: str) -> None:
        """Text style by name, for example "h1"."""
        self._style = style
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """The whole text; wrapped text at a width that reads well."""
        natural = self._lines(None)
        if not self.wordWrap():
            return QSize(math.ceil(natural.width), math.ceil(natural.height))
        width = min(natural.width, self._theme.scaled(_COMFORTABLE_WIDTH))
        return QSize(math.ceil(width), self.heightForWidth(math.ceil(width)))

    def minimumSizeHint(self) -> QSize:
        """One line is never cut; wrapped text may become narrow."""
        if not self.wordWrap():
            return self.sizeHint()
        width = min(self._lines(None).width, self._theme.scaled(_NARROWEST_WRAPPED))
        return QSize(math.ceil(width), math.ceil(self._theme.line_height(self._style)))

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped lines at `width`."""
        return math.ceil(self._lines(width if self.wordWrap() else None).height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, aligned as the label says."""
        lines = self._lines(self.width() if self.wordWrap() else None)
        top = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = max(0.0, (self.height() - lines.height) / 2)
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            top = self.height() - lines.height
        painter = QPainter(self)
        color = self._theme.color(self._color if self.isEnabled() else "ink3")
        lines.paint(painter, QRectF(0, top, self.width(), lines.height), color, self.alignment())

    def _lines(self, width: int | None) -> TextLines:
        font = self._theme.font(self._style)
        return break_lines(self.text(), font, self._theme.line_height(self._style), width)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
