"""One entry in the list: its worst pain, when it was, what and where."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.journey.spasms import SpasmRow
from program_app.painting.fitted_text import paint_centred
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_ROW = 72
_SQUARE = 48
_DATE = 104
_RADIUS = 12
_FOR_THE_LIST = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    }
)


class SpasmRowButton(QAbstractButton):
    """Only the chosen row is reached by Tab; `walked(key)` tells the list a key that is its own."""

    walked = Signal(int)

    def __init__(self, theme: Theme, row: SpasmRow) -> None:
        super().__init__()
        self._theme = theme
        self.row = row
        self._strong = [Label(theme, row.date_text, style="body-strong")]
        self._strong.append(Label(theme, row.title, style="body-strong", wrap=True))
        line = _("Not complete yet · {line}").format(line=row.line) if row.is_draft else row.line
        self._quiet = [Label(theme, row.time_text, style="small", color="ink2")]
        self._quiet.append(Label(theme, line, style="small", color="ink2", wrap=True))
        self.setCheckable(True)
        strength = "" if row.worst is None else _("worst {pain} of 10").format(pain=row.worst)
        parts = (row.date_text, row.time_text, row.title, strength)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(line)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lay_out()
        FocusRing(self, theme, _RADIUS)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_chosen(self, is_chosen: bool) -> None:
        """Show the row as the one that is looked at."""
        self.setChecked(is_chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.NoFocus)
        for label in self._strong:
            label.set_color("pink" if is_chosen else "ink")
        for label in self._quiet:
            label.set_color("pink" if is_chosen else "ink2")

    def nextCheckState(self) -> None:
        """The list says which row is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Enter are for the list; on their way there the scroll area would take them."""
        if event.key() in _FOR_THE_LIST:
            self.walked.emit(event.key())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of the chosen row and of the one under the mouse."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("primary"), 2))
            painter.setBrush(self._theme.color("psoft"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        elif self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sunken"))
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    def _on_theme_changed(self) -> None:
        """At least a comfortable target."""
        self.setMinimumHeight(self._theme.scaled(_ROW))
        self.update()

    def _lay_out(self) -> None:
        when, what = self._words(0), self._words(1)
        for label in (self._strong[0], self._quiet[0]):
            label.setMinimumWidth(self._theme.scaled(_DATE))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(16)
        row.addWidget(_Worst(self._theme, self.row.worst))
        row.addLayout(when)
        row.addLayout(what, 1)
        row.addWidget(IconLabel(self._theme, "forward", size=18))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _words(self, place: int) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._strong[place])
        words.addWidget(self._quiet[place])
        words.addStretch()
        return words


class _Worst(QWidget):
    """The pain at its worst in a soft square; a dash where it was not told."""

    def __init__(self, theme: Theme, worst: int | None) -> None:
        super().__init__()
        self._theme = theme
        self._text = "–" if worst is None else str(worst)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square of 48, grown with the text size."""
        side = self._theme.scaled(_SQUARE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw square and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_panel(painter, area, 12, self._theme.palette, fill="rsoft", edge="rline")
        paint_centred(painter, self._text, area, self._theme.font("h2"), self._theme.color("rink"))
