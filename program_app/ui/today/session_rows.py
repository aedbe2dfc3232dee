"""The exercises of a session, one under the other."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from program_app.journey.views import TodayRow
from program_app.painting.fitted_text import paint_at_left
from program_app.ui.theme import Theme
from program_app.ui.today.row_table import RowTable
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.soon_figure import SoonFigure
from program_app.words.durations import minutes_text

_PICTURE_EDGE = 3


class SessionRow(QAbstractButton):
    """Number, picture, name with its easier form, dose and minutes; pressed, it leads to its exercise."""

    def __init__(self, theme: Theme, table: RowTable, number: int, row: TodayRow, *, is_last: bool) -> None:
        super().__init__()
        self._theme = theme
        self._table = table
        self._number = number
        self._row = row
        self._is_last = is_last
        self._least = 0
        self._picture = SoonFigure(theme, row.find_motion, is_easier=row.has_easier_look)
        self._picture.setParent(self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._make_target()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = (f"{number}. {row.title}", row.dose_text, minutes_text(row.seconds))
        self.setAccessibleName(", ".join(words))
        self.setAccessibleDescription(row.easier_text)
        theme.changed.connect(self._on_theme_changed)

    @property
    def exercise_id(self) -> str | None:
        """The exercise that the row leads to."""
        return self._row.exercise_id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does; elsewhere on the page it starts the session."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def set_height(self, height: int) -> None:
        """The height in pixels at 100 % that the row has at least; long words make it higher."""
        self._least = height
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """A comfortable width and the height that belongs to it."""
        width = self._theme.scaled(590)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows put the dose under the name."""
        return QSize(self._theme.scaled(360), self._theme.scaled(self._least))

    def heightForWidth(self, width: int) -> int:
        """Height of the words at `width`, at least the height set."""
        needed = math.ceil(self._table.place(self._row, width).height) + 1
        return max(self._theme.scaled(self._least), needed)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the picture in its column."""
        left, width = self._table.thumbnail_left, self._table.thumbnail_width
        self._picture.setGeometry(left, _PICTURE_EDGE, width, self.height() - 2 * _PICTURE_EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the line below."""
        painter = QPainter(self)
        if not self._is_last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        placed = self._table.place(self._row, self.width())
        top = (self.height() - 1 - placed.words_height) / 2
        self._paint(painter, str(self._number), QRectF(1, 0, 40, self.height() - 1), "body-strong", "ink2")
        name = "primary" if self.underMouse() and self.exercise_id else "ink"
        self._paint(painter, self._row.title, placed.name.translated(0, top), "body-strong", name)
        if placed.dose.width():
            self._paint(painter, self._row.dose_text, placed.dose.translated(0, top), "body", "ink2")
        minutes = placed.minutes.translated(0, top)
        self._paint(painter, minutes_text(self._row.seconds), minutes, "body", "ink3")
        if placed.under:
            area = QRectF(placed.name.left(), top + placed.under_top, self.width(), placed.under.height)
            placed.under.paint(painter, area, self._theme.color("ink2"), Qt.AlignmentFlag.AlignLeft)

    def _paint(self, painter: QPainter, text: str, area: QRectF, style: str, token: str) -> None:
        paint_at_left(painter, text, area, self._theme.font(style), self._theme.color(token))

    def _make_target(self) -> None:
        if self.exercise_id is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            return
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        FocusRing(self, self._theme, 8)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class SessionRows(QWidget):
    """All rows of a session in one column; `exercise_chosen` tells which one is to be looked at."""

    exercise_chosen = Signal(str)

    def __init__(self, theme: Theme, rows: Sequence[TodayRow], *, row_height: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        table = RowTable(theme, rows)
        self._rows = [
            SessionRow(theme, table, number, row, is_last=number == len(rows))
            for number, row in enumerate(rows, start=1)
        ]
        for row_widget in self._rows:
            row_widget.set_height(row_height)
            row_widget.clicked.connect(self._on_clicked)
            column.addWidget(row_widget)

    def set_row_height(self, height: int) -> None:
        """Height of each row in pixels at 100 %."""
        for row in self._rows:
            row.set_height(height)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, SessionRow) and row.exercise_id is not None:
            self.exercise_chosen.emit(row.exercise_id)
