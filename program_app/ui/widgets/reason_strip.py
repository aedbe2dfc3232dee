"""Says in one sentence why today is as it is, and opens the reason in place."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.painting.fitted_text import centred_baseline, paint_at_left
from program_app.painting.icons import paint_icon
from program_app.painting.state_badges import BadgeState
from program_app.ui.theme import Theme
from program_app.ui.widgets.badge import StateBadge
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.text_link import TextLink
from program_app.words.language import _

_RADIUS = 14
_HEIGHT = 56
_KEY = "W"
_CARET = 20


@dataclass(frozen=True)
class _Look:
    """Color tokens of a state."""

    fill: str
    text: str


_LOOKS = {
    BadgeState.PLANNED: _Look("psoft", "pink"),
    BadgeState.GENTLE: _Look("care", "oncare"),
    BadgeState.NO_SESSION: _Look("rsoft", "rink"),
    BadgeState.PAUSED: _Look("psoft", "pink"),
    BadgeState.UNMET: _Look("psoft", "pink"),
}


class _WhyButton(QAbstractButton):
    """The underlined word with a caret that turns when open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._color = "ink"
        self.setText(_("Why"))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, 8)

    def set_color(self, token: str) -> None:
        """Colour of word and caret by token."""
        self._color = token
        self.update()

    def sizeHint(self) -> QSize:
        """Room for word and caret, at the height of the sentence beside it."""
        word = QFontMetricsF(self._theme.font("body-strong")).horizontalAdvance(self.text())
        return QSize(round(word) + 6 + self._theme.scaled(_CARET), self._theme.scaled(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw word and caret."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, color = self._theme.font("body-strong"), self._theme.color(self._color)
        paint_at_left(painter, self.text(), QRectF(self.rect()), font, color)
        word = QFontMetricsF(font).horizontalAdvance(self.text())
        base = round(centred_baseline(font, self.height() / 2)) + 3.5
        painter.setPen(QPen(color, 1))
        painter.drawLine(0, round(base), round(word), round(base))
        side = self._theme.scaled(_CARET)
        painter.translate(word + 6 + side / 2, self.height() / 2)
        if self.isChecked():
            painter.rotate(180)
        paint_icon(painter, "caret", QRectF(-side / 2, -side / 2, side, side), color)


class ReasonStrip(QWidget):
    """A badge of 32 px, a sentence, and "Why", which opens a few lines; the key is W."""

    opened_changed = Signal(bool)
    action_wanted = Signal()
    """The way round it that was offered."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state = BadgeState.PLANNED
        self._badge = StateBadge(theme, self._state)
        self._sentence = Label(theme, style="sentence", wrap=True)
        self._reason = Label(theme, style="body-tight", wrap=True)
        self._why = _WhyButton(theme)
        self._action = TextLink(theme, "", style="body-strong")
        self._action.hide()
        self._lay_out()
        self._reason.hide()
        self._action.clicked.connect(self.action_wanted)
        self._why.toggled.connect(self._on_why_toggled)
        self._shortcut = QShortcut(QKeySequence(_KEY), self)
        self._shortcut.activated.connect(self._why.toggle)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_reason(self, state: BadgeState, sentence: str, reason: str = "") -> None:
        """Show `sentence` on the ground of `state`; an empty `reason` leaves "Why" out."""
        self._state = state
        self._badge.set_state(state)
        self._sentence.setText(sentence)
        self._reason.setText(reason)
        for label in (self._sentence, self._reason):
            label.set_color(_LOOKS[state].text)
        self._why.set_color(_LOOKS[state].text)
        self._why.setVisible(bool(reason))
        self._why.setAccessibleDescription(reason)
        self._shortcut.setEnabled(bool(reason))
        self._reason.setVisible(bool(reason) and self.is_open())
        self.setAccessibleName(sentence)
        self.update()

    def set_action(self, text: str) -> None:
        """Offer a way round it under the sentence; an empty text offers none."""
        self._action.set_words(text)
        self._action.set_color(_LOOKS[self._state].text)
        self._action.setVisible(bool(text))

    def is_open(self) -> bool:
        """Whether the reason is shown."""
        return self._why.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or fold away the reason."""
        self._why.setChecked(is_open)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(_LOOKS[self._state].fill))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 11, 16, 11)
        row.setSpacing(14)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._why, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch()
        column.addLayout(head)
        column.addWidget(self._reason)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        row.addLayout(column, 1)

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(self._theme.scaled(_HEIGHT))
        self.update()

    def _on_why_toggled(self, is_open: bool) -> None:
        self._reason.setVisible(is_open and bool(self._reason.text()))
        self.opened_changed.emit(is_open)
