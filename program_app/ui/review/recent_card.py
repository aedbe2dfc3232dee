"""The last sessions as a list that leads to their days."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.journey.review_views import ReviewView, SessionLine
from program_app.painting.day_marks import DayMark
from program_app.ui.day_marks import mark_for
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.label import Label
from program_app.words.days import date_text
from program_app.words.language import _

_ROW = 56
_RADIUS = 12


class RecentCard(Card):
    """`day_chosen` tells which day the person wants to look at."""

    day_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._rows: list[_SessionRow] = []
        self._columns = 2
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self.body.setContentsMargins(24, 20, 24, 16)
        self.body.addWidget(Label(theme, _("Recent days"), style="h2"))
        self.body.addLayout(self._grid)
        self.body.addStretch()

    def show_review(self, view: ReviewView) -> None:
        """List the sessions of `view`, newest first."""
        for row in self._rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        marks = {day.number: mark_for(day.state, is_check_in=day.is_check_in) for day in view.marks}
        self._rows = [_SessionRow(self._theme, line, marks[line.day_number]) for line in view.recent]
        for row in self._rows:
            row.clicked.connect(self._on_row_clicked)
        self._arrange()

    def set_narrow(self, narrow: bool) -> None:
        """One column instead of two."""
        columns = 1 if narrow else 2
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        height = -(-len(self._rows) // self._columns)
        for place, row in enumerate(self._rows):
            self._grid.addWidget(row, place % height, place // height)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, self._columns - 1)

    def _on_row_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, _SessionRow):
            self.day_chosen.emit(sender.day_number)


class _SessionRow(QAbstractButton):
    """Day and date over what was done."""

    def __init__(self, theme: Theme, line: SessionLine, mark: DayMark) -> None:
        super().__init__()
        self._theme = theme
        self.day_number = line.day_number
        heading = _("Walk · {date}") if line.is_walk else _("Day {day} · {date}")
        heading = heading.format(day=line.day_number, date=date_text(line.started_on))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(line.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_quiet(Label(theme, heading, style="body-strong", wrap=True)))
        words.addWidget(_quiet(Label(theme, line.line, style="small", color="ink2", wrap=True)))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(_quiet(DayMarkView(theme, mark)))
        row.addLayout(words, 1)
        FocusRing(self, theme, _RADIUS)

    def sizeHint(self) -> QSize:
        """As the words need it, at least a comfortable target."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._theme.scaled(_ROW)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint the row under the mouse."""
        if self.underMouse() or self.isDown():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)


def _quiet(widget: QWidget) -> QWidget:
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget
