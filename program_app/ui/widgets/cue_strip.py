"""The strip that shows what the voice says, as large as it fits."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.painting.fitted_text import fitted_font, paint_centred
from program_app.painting.text_lines import break_lines
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_scale import StageScale, stage_font

_RADIUS = 16
_SMALLEST = 14
_LINE = 1.2


class CueStrip(QWidget):
    """One line, 48 down to 36; what does not fit even then goes on two smaller lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._text = ""
        self._lines: tuple[str, ...] = ()
        self._font = QFont()
        theme.changed.connect(self._fit)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        if scale != self._scale:
            self._scale = scale
            self._fit()

    def set_text(self, text: str) -> None:
        """Show another sentence."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._fit()

    def shown_lines(self) -> tuple[tuple[str, ...], QFont]:
        """The lines as they are painted, and their font."""
        return self._lines, self._font

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sentence anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("psoft"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        height = self._font.pixelSize() * _LINE
        top = self.height() / 2 - height * len(self._lines) / 2
        for number, line in enumerate(self._lines):
            area = QRectF(0, top + number * height, self.width(), height)
            paint_centred(painter, line, area, self._font, self._theme.color("pink"))

    def _fit(self) -> None:
        nominal = stage_font(self._theme, "cue", self._scale.of(48, 48, 80))
        least = round(self._scale.of(36, 36, 60))
        room = self.width() - 2 * self._scale.of(20, 32, 48)
        self._font = fitted_font(self._text, nominal, room, least)
        self._lines = break_lines(self._text, self._font, 1, room).lines
        while len(self._lines) > 1 and not self._fits(len(self._lines)):
            self._font.setPixelSize(self._font.pixelSize() - 1)
            self._lines = break_lines(self._text, self._font, 1, room).lines
        self.update()

    def _fits(self, count: int) -> bool:
        size = self._font.pixelSize()
        return size <= _SMALLEST or (count <= 2 and count * size * _LINE <= self.height() - 4)
