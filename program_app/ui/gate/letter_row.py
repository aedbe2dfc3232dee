"""One letter of the gate as a row: what it asks, its value against the mark, and what trains it."""

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.gate_view import LetterView
from program_app.ui.gate.letter_badge import LetterBadge
from program_app.ui.gate.mark_bar import MarkBar
from program_app.ui.gate.name_link import NameLink
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.soon_figure import SoonFigure
from program_app.words.gate import missing_word
from program_app.words.language import _

_BADGE = 44
_VALUE = 156
_PICTURE = QSize(56, 52)
_TRAINED = 138
_HIGH = 88
_EDGE = 24


class LetterRow(QWidget):
    """A missing letter lies on a band; `looked_at` tells when its conditions should be seen."""

    exercise_chosen = Signal(str)
    looked_at = Signal(bool)

    def __init__(self, theme: Theme, letter: LetterView) -> None:
        super().__init__()
        self._theme = theme
        self._letter = letter
        self.setAccessibleName(letter.sentence)
        self.setMinimumHeight(theme.scaled(_HIGH))
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(_EDGE + 2, 6, _EDGE, 6))
        row.setSpacing(14)
        row.addWidget(LetterBadge(theme, letter.letter, is_met=letter.is_met, size=_BADGE))
        row.addWidget(self._asked(), 1)
        row.addWidget(self._value())
        row.addWidget(self._picture())
        row.addWidget(self._trained())
        if letter.ticks:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            told = ", ".join(
                f"{tick.text}: {_('met') if tick.is_met else missing_word()}" for tick in letter.ticks
            )
            self.setAccessibleDescription(told)
            FocusRing(self, theme, 8)

    @property
    def letter(self) -> LetterView:
        """What it shows."""
        return self._letter

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse looks at it."""
        super().enterEvent(event)
        self.looked_at.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse looks elsewhere."""
        super().leaveEvent(event)
        self.looked_at.emit(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard has come to it."""
        super().focusInEvent(event)
        self.looked_at.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone on."""
        super().focusOutEvent(event)
        self.looked_at.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the band of a missing letter."""
        if self._letter.is_missing:
            QPainter(self).fillRect(self.rect().adjusted(1, 0, -1, 0), self._theme.color("rest"))

    def _asked(self) -> QWidget:
        theme, letter = self._theme, self._letter
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, letter.asks, style="body-strong", wrap=True))
        words.addWidget(Label(theme, letter.mark_text, style="small", color=self._quiet, wrap=True))
        return _middled(words)

    def _value(self) -> QWidget:
        theme, letter = self._theme, self._letter
        column = QVBoxLayout()
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        if letter.is_met:
            line.addWidget(IconLabel(theme, "check", size=20, color="primary"))
        is_told = letter.filled is not None
        style, color = ("body-strong", "ink") if is_told else ("small", "ink2")
        line.addWidget(Label(theme, letter.value, style=style, color=color, wrap=not is_told), not is_told)
        line.addStretch(1 if is_told else 0)
        column.addLayout(line)
        if letter.filled is not None and letter.mark is not None:
            column.addWidget(MarkBar(theme, letter.filled, letter.mark, is_met=letter.is_met))
        if letter.is_missing:
            column.addWidget(Label(theme, missing_word(), style="small", color="onrest"))
        holder = _middled(column)
        holder.setFixedWidth(theme.scaled(_VALUE))
        return holder

    def _picture(self) -> QWidget:
        theme, size = self._theme, _PICTURE * self._theme.text_scale
        if self._letter.exercise_id is None:
            holder = QHBoxLayout()
            holder.addWidget(IconLabel(theme, "clock", size=32, color="ink2"))
            clock = _middled(holder)
            clock.setFixedSize(size)
            return clock
        figure = SoonFigure(theme, self._letter.find_motion)
        figure.setAccessibleName(self._letter.exercise_name)
        figure.set_wish(size)
        figure.setFixedSize(size)
        return figure

    def _trained(self) -> QWidget:
        theme, letter = self._theme, self._letter
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, _("Trained by"), style="small", color=self._quiet))
        if letter.exercise_id is None:
            words.addWidget(Label(theme, _("Time"), style="body-strong"))
        else:
            link = NameLink(theme, letter.exercise_name, _TRAINED)
            link.setAccessibleDescription(_("Opens the page of the exercise"))
            link.clicked.connect(self._on_exercise)
            words.addWidget(link)
        holder = _middled(words)
        holder.setFixedWidth(theme.scaled(_TRAINED))
        return holder

    @property
    def _quiet(self) -> str:
        """Small words keep their contrast on the band."""
        return "onrest" if self._letter.is_missing else "ink2"

    def _on_exercise(self) -> None:
        if self._letter.exercise_id is not None:
            self.exercise_chosen.emit(self._letter.exercise_id)


def _middled(inside: QVBoxLayout | QHBoxLayout) -> QWidget:
    """In the middle of the row's height."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch()
    column.addLayout(inside)
    column.addStretch()
    return holder
