"""What the signs of the season mean."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from program_app.journey.season import Season
from program_app.painting.fitted_text import paint_at_left
from program_app.ui.review.chart import Chart
from program_app.ui.theme import Theme
from program_app.words.language import _
from program_app.words.long_view import middle_text, spasms_text

_SIGN = 18
_GAP, _WORD_GAP = 18, 6


class SeasonLegend(Chart):
    """Spasm, days until the next, and the middle of the last five."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=420, height=20, name=_("What the signs mean"))
        self._spasms = self._middle = ""
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_season(self, view: Season) -> None:
        """Count the spasms and name the middle."""
        self._spasms = spasms_text(len(view.spasms_on))
        self._middle = "" if view.middle is None else middle_text(view.middle)
        self.setAccessibleDescription(", ".join(text for text in self._words if text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw signs and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, color, y = self._theme.font("small"), self._theme.color("ink2"), self.height() / 2
        left = 0.0
        for place, text in enumerate(self._words):
            if text:
                self._paint_sign(painter, place, QPointF(left + _SIGN / 2, y))
                left += _SIGN + _WORD_GAP
                words = QFontMetricsF(font).horizontalAdvance(text)
                paint_at_left(painter, text, QRectF(left, 0, words, self.height()), font, color)
                left += words + _GAP

    @property
    def _words(self) -> tuple[str, ...]:
        return self._spasms, _("days until the next"), self._middle

    def _paint_sign(self, painter: QPainter, place: int, center: QPointF) -> None:
        if place == 0:
            painter.setPen(QPen(self._theme.color("rescue"), 2.5))
            painter.setBrush(self._theme.color("surface"))
            painter.drawEllipse(center, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("rescue"))
            painter.drawEllipse(center, 2.2, 2.2)
        elif place == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("restring"))
            painter.drawRoundedRect(QRectF(center.x() - 7, center.y() - 7, 14, 14), 4, 4)
        else:
            pen = QPen(self._theme.color("ink"), 1.8)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.drawLine(center - QPointF(_SIGN / 2, 0), center + QPointF(_SIGN / 2, 0))
