"""How the gate stands: closed or open in a picture, in a sentence, and in its letters."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.journey.gate_view import GateState, GateView
from program_app.painting.icons import paint_icon
from program_app.ui.gate.letter_badge import LetterBadge
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label

_PICTURE = 56
_BADGE = 34


class StateCard(Card):
    """Made anew for each view."""

    def __init__(self, theme: Theme, view: GateView) -> None:
        super().__init__(theme, padding=0)
        is_open = view.state is GateState.OPEN
        if is_open:
            self.set_colors("psoft", "primary")
        row = QHBoxLayout()
        row.setContentsMargins(20, 14, 22, 14)
        row.setSpacing(20)
        row.addWidget(_GatePicture(theme, is_open=is_open), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, view.title, style="h2", wrap=True))
        words.addWidget(Label(theme, view.line, style="body", color="ink2", wrap=True))
        row.addLayout(words, 1)
        badges = QHBoxLayout()
        badges.setSpacing(10)
        for letter in view.letters:
            badges.addWidget(LetterBadge(theme, letter.letter, is_met=letter.is_met, size=_BADGE))
        row.addLayout(badges)
        self.body.addLayout(row)


class _GatePicture(QWidget):
    """Bars that are closed, or leaves that stand open; the sentence beside it speaks."""

    def __init__(self, theme: Theme, *, is_open: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_open = is_open
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._theme.scaled(_PICTURE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the gate on its ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if not self._is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("rest"))
            painter.drawRoundedRect(area, 12, 12)
        side = area.width() * 0.72
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(area.center())
        name, color = ("gate-open", "primary") if self._is_open else ("gate-closed", "onrest")
        paint_icon(painter, name, icon, self._theme.color(color))
