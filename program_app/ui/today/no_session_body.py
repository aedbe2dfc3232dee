"""The card on a day with pain of 6 or more: quiet, not work."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.journey.views import TodayView
from program_app.painting.icons import paint_icon
from program_app.painting.state_badges import BadgeState
from program_app.ui.theme import Theme
from program_app.ui.today.day_card import DayBody
from program_app.ui.widgets.badge import StateBadge
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_ROW = 64


@dataclass(frozen=True)
class _Offer:
    """Something that may help; `opens` where the rescue page shows more of it."""

    icon: str
    title: str
    line: str
    opens: bool


class NoSessionBody(DayBody):
    """Says why, offers three quiet things, and how the session comes back."""

    rescue_requested = Signal()

    def __init__(self, theme: Theme, view: TodayView) -> None:
        super().__init__()
        self._theme = theme
        column = self.column
        self.set_padding(24, 22, 24, 4)
        column.addLayout(self._head())
        column.addSpacing(12)
        column.addWidget(Label(theme, view.reason, style="article", color="ink2", wrap=True))
        column.addSpacing(10)
        for offer in _offers():
            column.addWidget(Divider(theme))
            column.addWidget(self._row(offer))
        column.addWidget(Divider(theme))
        column.addSpacing(10)
        column.addLayout(self._later())
        column.addStretch()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(StateBadge(self._theme, BadgeState.NO_SESSION, size=44))
        head.addWidget(Label(self._theme, _("No session today."), style="h1-small"), 1)
        return head

    def _row(self, offer: _Offer) -> QWidget:
        if not offer.opens:
            return _OfferRow(self._theme, offer)
        button = _OfferButton(self._theme, offer)
        button.clicked.connect(self.rescue_requested)
        return button

    def _later(self) -> QHBoxLayout:
        later = QHBoxLayout()
        later.setSpacing(12)
        later.addWidget(IconLabel(self._theme, "clock", size=22, color="ink3"), 0, Qt.AlignmentFlag.AlignTop)
        sentence = _("Easier later? Move the scale to 5 or less and the gentle version opens.")
        later.addWidget(Label(self._theme, sentence, color="ink2", wrap=True), 1)
        return later


class _OfferRow(QWidget):
    """An icon on a soft ground, a title and a line."""

    def __init__(self, theme: Theme, offer: _Offer) -> None:
        super().__init__()
        self._theme = theme
        self.setMinimumHeight(theme.scaled(_ROW) - 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addWidget(IconTile(theme, offer.icon))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, offer.title, style="body-strong"))
        words.addWidget(Label(theme, offer.line, color="ink2", wrap=True))
        row.addLayout(words, 1)


class _OfferButton(QAbstractButton):
    """The same row with an arrow, to be pressed."""

    def __init__(self, theme: Theme, offer: _Offer) -> None:
        super().__init__()
        self._theme = theme
        self.setText(offer.title)
        self.setAccessibleDescription(offer.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = _OfferRow(theme, offer)
        self._row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._row, 1)
        row.addSpacing(theme.scaled(28))
        FocusRing(self, theme, 8)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As large as the row in it."""
        return self._row.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arrow at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.scaled(22)
        area = QRectF(self.width() - side, (self.height() - side) / 2, side, side)
        paint_icon(painter, "forward", area, self._theme.color("ink"))


def _offers() -> tuple[_Offer, ...]:
    return (
        _Offer("bed", _("Rest positions"), _("Side, knees tucked. Change every minute or two."), opens=True),
        _Offer("heat", _("Heat or cold"), _("Neither wins. Try each, with a cloth between."), opens=False),
        _Offer("breath", _("Slow breathing"), _("In for 4, out for 6. Five minutes, no force."), opens=True),
    )
