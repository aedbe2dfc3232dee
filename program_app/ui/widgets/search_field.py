"""The field that looks through what a page has, with its sign and its key."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.key_cap import key_cap_size, paint_key_cap
from program_app.words.language import _

SEARCH_KEY = "/"
_SIZE = QSize(296, 48)
_ICON = 20
_EDGE = 18
_LONGEST = 60


class SearchField(QLineEdit):
    """Esc empties it, ↓ and Enter go on to what was found; `name` says in full what `placeholder` says."""

    left_downwards = Signal()

    def __init__(self, theme: Theme, placeholder: str, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setAccessibleDescription(_("Key {key}").format(key=SEARCH_KEY))
        self.setMaxLength(_LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """296 × 48, grown with the text size."""
        return QSize(self._theme.scaled(_SIZE.width()), self._theme.scaled(_SIZE.height()))

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(self._theme.scaled(200), self._theme.scaled(_SIZE.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc first empties the field; without words it is for the page."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign at the left, and the key at the right while nothing is typed."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.scaled(_ICON)
        area = QRectF(_EDGE, (self.height() - side) / 2, side, side)
        paint_icon(painter, "search", area, self._theme.color("ink2"))
        size = key_cap_size(self._theme, SEARCH_KEY)
        left = self.width() - _EDGE - size.width()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        has_room = area.right() + _EDGE + words < left
        if has_room and not self.text() and not self.hasFocus():
            cap = QRectF(left, (self.height() - size.height()) / 2, *size.toTuple())
            color, edge = self._theme.color("ink2"), self._theme.color("edge")
            paint_key_cap(painter, self._theme, SEARCH_KEY, cap, color, edge)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.scaled(_SIZE.height()))
        # The style sheet leaves 14 px before the words.
        self.setTextMargins(_EDGE + self._theme.scaled(_ICON) - 4, 0, 0, 0)
        self.updateGeometry()
