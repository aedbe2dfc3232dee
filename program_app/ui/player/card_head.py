"""The head of a card on the stage: code, name, whether it is the easier form, and the line under it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from program_app.painting.fitted_text import centred_baseline, fitted_font, paint_centred
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_scale import StageScale, stage_font
from program_app.words.language import _

_SMALLEST_NAME = 18
_SMALLEST_LINE = 13
_GAP = 16


class CardHead(QWidget):
    """Name and line shrink to one line each."""

    def __init__(self, theme: Theme, *, is_small: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._is_small = is_small
        self._scale = StageScale(1280, 800)
        self._name = ""
        self._line = ""
        self._code = ""
        self._is_eased = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self.update()

    def show_head(self, name: str, line: str, *, code: str = "", is_eased: bool = False) -> None:
        """Show these words; `code` is that of a self-check."""
        self._name, self._line, self._code, self._is_eased = name, line, code, is_eased
        parts = (code, name, _("Easier") if is_eased else "", line)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def wanted_height(self) -> int:
        """Room for the name and the line at the present size."""
        return round(self._name_height + (self._line_height if self._line else 0))

    def head_width(self) -> float:
        """Width of the code and the name at their full size."""
        code = self._scale.of(54, 62, 96) + _GAP if self._code else 0.0
        return code + QFontMetricsF(self._name_font).horizontalAdvance(self._name) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the head."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._paint_code(painter) if self._code else 0.0
        chip = self._chip_width + _GAP if self._is_eased else 0.0
        font = fitted_font(self._name, self._name_font, self.width() - left - chip, _SMALLEST_NAME)
        self._paint_line(
            painter,
            self._name,
            QPointF(left, self._name_height / 2),
            font,
            "ink2" if self._is_small else "ink",
        )
        if self._is_eased:
            self._paint_chip(painter, left + QFontMetricsF(font).horizontalAdvance(self._name) + _GAP)
        nominal = stage_font(self._theme, "player-sub", self._scale.text(22, 24, 36))
        font = fitted_font(self._line, nominal, self.width(), _SMALLEST_LINE)
        middle = self._name_height + self._line_height / 2
        self._paint_line(painter, self._line, QPointF(0, middle), font, "ink2")

    def _paint_line(self, painter: QPainter, text: str, at: QPointF, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(QPointF(at.x(), centred_baseline(font, at.y())), text)

    def _paint_code(self, painter: QPainter) -> float:
        width, height = self._scale.of(54, 62, 96), self._scale.of(38, 44, 68)
        box = QRectF(0, (self._name_height - height) / 2, width, height)
        self._paint_pill(painter, box, 12, ("rest", "onrest"), self._code)
        return width + _GAP

    def _paint_chip(self, painter: QPainter, left: float) -> None:
        height = self._scale.of(28, 30, 48)
        box = QRectF(left, (self._name_height - height) / 2 + 3, self._chip_width, height)
        self._paint_pill(painter, box, height / 2, ("sunken", "ink2"), _("Easier"))

    def _paint_pill(
        self, painter: QPainter, box: QRectF, radius: float, tokens: tuple[str, str], text: str
    ) -> None:
        fill, color = tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(fill))
        painter.drawRoundedRect(box, radius, radius)
        paint_centred(painter, text, box, self._pill_font(bool(self._code)), self._theme.color(color))

    def _pill_font(self, is_code: bool) -> QFont:
        if is_code:
            return stage_font(self._theme, "legend", self._scale.of(18, 20, 32))
        return stage_font(self._theme, "small-strong", self._scale.text(15, 16, 26))

    @property
    def _name_font(self) -> QFont:
        if self._is_small:
            return stage_font(self._theme, "player-sub", self._scale.text(19, 22, 36))
        return stage_font(self._theme, "player-title", self._scale.text(40, 44, 72))

    @property
    def _chip_width(self) -> float:
        return QFontMetricsF(self._pill_font(False)).horizontalAdvance(_("Easier")) + 24

    @property
    def _name_height(self) -> float:
        if self._is_small:
            return self._scale.of(40, 46, 72) * max(1.0, self._theme.text_scale * 0.8)
        return self._scale.text(46, 54, 88)

    @property
    def _line_height(self) -> float:
        return self._scale.text(30, 32, 48)
