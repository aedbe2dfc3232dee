"""The light brace as a disc: filled while it is on, empty while it is off, and a dot for each round."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.domain.rescue_course import BraceMoment
from program_app.painting.fitted_text import fitted_font, paint_centred
from program_app.ui.theme import Theme
from program_app.words.language import _

_LEAST = 104
_RING = 9.0
_DOT = 3.5


class BraceDisc(QWidget):
    """Shows one moment of the brace; somebody else keeps the time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._moment = BraceMoment(round_number=1, is_on=True, share=0.0)
        self._rounds = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_brace(self, moment: BraceMoment, rounds: int) -> None:
        """Draw this moment; its words are read out when they change."""
        word = _("In") if moment.is_on else _("Let go")
        sentence = _("{word}, round {number} of {count}")
        self.setAccessibleName(sentence.format(word=word, number=moment.round_number, count=rounds))
        self._moment, self._rounds = moment, rounds
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the breathing disc."""
        return QSize(160, 160)

    def minimumSizeHint(self) -> QSize:
        """Small windows have a small disc."""
        return QSize(_LEAST, _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, the disc with its word, and the rounds."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        center = QRectF(self.rect()).center()
        radius = min(self.width(), self.height()) / 2 - 3 * _DOT
        ring = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
        ring.adjust(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2)
        is_on = self._moment.is_on
        track, value = ("holdtrack", "holdring") if is_on else ("resttrack", "restring")
        painter.setPen(QPen(self._theme.color(track), _RING))
        painter.setBrush(self._theme.color("hold" if is_on else "rest"))
        painter.drawEllipse(ring)
        pen = QPen(self._theme.color(value), _RING)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(self._moment.share * 360 * 16))
        word = _("In") if is_on else _("Let go")
        room = 2 * radius - 4 * _RING
        font = fitted_font(word, self._theme.font("lead-title", scaled=False), room, 14)
        paint_centred(painter, word, ring, font, self._theme.color("onhold" if is_on else "onrest"))
        self._paint_rounds(painter, center, radius + 1.5 * _DOT)

    def _paint_rounds(self, painter: QPainter, center: QPointF, radius: float) -> None:
        painter.setPen(QPen(self._theme.color("edge"), 1))
        for number in range(1, self._rounds + 1):
            angle = math.radians(-150 + 120 * (number - 1) / max(1, self._rounds - 1) + 180)
            dot = QPointF(center.x() - radius * math.cos(angle), center.y() - radius * math.sin(angle))
            is_done = number < self._moment.round_number
            is_now = number == self._moment.round_number
            painter.setBrush(self._theme.color("primary" if is_done or is_now else "surface"))
            size = _DOT if not is_now else _DOT * 1.3
            painter.drawEllipse(dot, size, size)
