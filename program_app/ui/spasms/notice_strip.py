"""What has just happened to an entry, and the way back; it stays until the page is left."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from program_app.painting.panels import paint_panel
from program_app.ui.spasms.tried_row import CrossButton
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_TALL = 56
_RADIUS = 14


class NoticeStrip(QWidget):
    """`undo_requested` where what happened can be undone."""

    undo_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = IconLabel(theme, "check", size=22, color="ink2")
        self._sentence = Label(theme, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._undo = Button(theme, _("Undo"), icon="undo", key=_("Ctrl Z"), height=40)
        close = CrossButton(theme, _("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(14)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._undo.clicked.connect(self.undo_requested)
        close.clicked.connect(self.clear)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    @property
    def can_undo(self) -> bool:
        """Something is there to be undone."""
        return not self.isHidden() and not self._undo.isHidden()

    def tell(self, sentence: str, *, icon: str, can_undo: bool) -> None:
        """Say what happened."""
        self._icon.set_icon(icon)
        self._sentence.setText(sentence)
        self._undo.setVisible(can_undo)
        self.show()
        announce(self, sentence)

    def clear(self) -> None:
        """Take the message away."""
        self.hide()

    def sentence(self) -> str:
        """What is said now; nothing while it is hidden."""
        return "" if self.isHidden() else self._sentence.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette, edge="edge")

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(self._theme.scaled(_TALL))
        self.update()
