"""Words on a stage that fill their box: they wrap, then shrink, and are never cut."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.painting.fitted_block import fitted_block
from program_app.painting.text_lines import TextLines
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_scale import stage_font

_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FitText(QWidget):
    """Text in a style of the design at a size that the stage gives."""

    def __init__(
        self,
        theme: Theme,
        *,
        style: str = "body",
        color: str = "ink",
        align: Qt.AlignmentFlag = _TOP_LEFT,
        smallest: int = 13,
        line: float = 1.35,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._style = style
        self._color = color
        self._align = align
        self._smallest = smallest
        self._line = line
        self._pixels = 16.0
        self._text = ""
        self._lines: TextLines | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._on_changed)

    @property
    def text(self) -> str:
        """The words."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other words."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text.replace("\n", " "))
            self._on_changed()

    def set_pixels(self, pixels: float) -> None:
        """Use this size where it fits."""
        if pixels != self._pixels:
            self._pixels = pixels
            self._on_changed()

    def set_color(self, token: str) -> None:
        """Colour of the words by token."""
        self._color = token
        self.update()

    def shown_lines(self) -> TextLines:
        """The lines as they are painted."""
        if self._lines is None:
            font = stage_font(self._theme, self._style, self._pixels)
            room = QSizeF(self.size())
            self._lines = fitted_block(self._text, font, room, self._smallest, self._line)
        return self._lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words anew."""
        super().resizeEvent(event)
        self._on_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        lines = self.shown_lines()
        spare = self.height() - lines.height
        top = 0.0
        if self._align & Qt.AlignmentFlag.AlignVCenter:
            top = spare / 2
        elif self._align & Qt.AlignmentFlag.AlignBottom:
            top = spare
        painter = QPainter(self)
        area = QRectF(0, top, self.width(), lines.height)
        lines.paint(painter, area, self._theme.color(self._color), self._align)

    def _on_changed(self) -> None:
        self._lines = None
        self.update()
