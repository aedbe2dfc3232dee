"""One thing that may be tried beside a position: a press says that it is, thumbs say whether it eases."""

from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from program_app.domain.rescue_content import AddOn
from program_app.domain.spasm import Remedy, Tried
from program_app.ui.rescue.thumbs import Thumbs
from program_app.ui.theme import Theme
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.stage_button import StageTile
from program_app.words.rescue import off_text, tried_text

_RADIUS = 14
_ICONS = {
    Remedy.OWN_HANDS: "hand",
    Remedy.MASSAGE_GUN: "hurts",
    Remedy.HELPER: "hand",
    Remedy.HEAT: "heat",
    Remedy.COLD: "cold",
    Remedy.CREAM: "drop",
    Remedy.MEDICINE: "medicine",
    Remedy.NOTHING: "rest-day",
}
_OTHER_ICON = "plus"


class AddOnTile(StageTile):
    """`taken(remedy)` tells a press on the tile, `judged(remedy, is_thumb_up)` one on its thumbs."""

    taken = Signal(object)
    judged = Signal(object, bool)

    def __init__(self, theme: Theme, add_on: AddOn) -> None:
        super().__init__(theme, add_on.name, _RADIUS)
        self._add_on = add_on
        self._is_tried = False
        self.setCheckable(True)
        self.setAccessibleDescription(add_on.line)
        self._name = Label(theme, add_on.name, style="sentence", wrap=True)
        self._line = Label(theme, add_on.line, style="body-tight", color="ink2", wrap=True)
        self._thumbs = Thumbs(theme, add_on.name)
        self._lay_out(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_clicked)
        self._thumbs.judged.connect(self._on_judged)
        self.show_tried(None, None)

    @property
    def remedy(self) -> Remedy:
        """What it is."""
        return self._add_on.remedy

    def show_tried(self, tried: Tried | None, at: datetime | None) -> None:
        """Show since when it is tried, and from `at` on that it has been on for long enough."""
        self._is_tried = tried is not None
        self.setChecked(self._is_tried)
        self._thumbs.setVisible(self._is_tried)
        self._thumbs.set_value(tried.is_thumb_up if tried is not None else None)
        text = self._add_on.line if tried is None else tried_text(self._add_on, tried)
        if self._is_over(tried, at):
            text = off_text(self._add_on)
        if text != self._line.text():
            self._line.setText(text)
            self.setAccessibleDescription(text)
        self._line.set_color("pink" if self._is_tried else "ink2")
        self.update()

    def set_low(self, low: bool) -> None:
        """Smaller words where there is little height."""
        self._name.set_style("body-strong" if low else "sentence")
        self._line.set_style("small" if low else "body-tight")

    def nextCheckState(self) -> None:
        """The record says what was tried."""

    def sizeHint(self) -> QSize:
        """As its words ask for."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never less than its words."""
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Wrapped words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return self._row.heightForWidth(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._is_tried else 1
        painter.setPen(QPen(self._theme.color("primary" if self._is_tried else "edge"), width))
        fill = "psoft" if self._is_tried else "sunken" if self.underMouse() else "surface"
        painter.setBrush(self._theme.color(fill))
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    def _lay_out(self, theme: Theme) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._line)
        words.addStretch()
        for label in (self._name, self._line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        icon = IconTile(theme, _ICONS.get(self._add_on.remedy, _OTHER_ICON))
        icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 12, 6)
        self._row.setSpacing(14)
        self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._thumbs, 0, Qt.AlignmentFlag.AlignVCenter)

    def _is_over(self, tried: Tried | None, at: datetime | None) -> bool:
        least = self._add_on.least_minutes
        if tried is None or tried.tried_at is None or at is None or least is None:
            return False
        return at >= tried.tried_at + timedelta(minutes=least)

    def _on_clicked(self) -> None:
        self.taken.emit(self._add_on.remedy)

    def _on_judged(self, is_thumb_up: bool) -> None:
        self.judged.emit(self._add_on.remedy, is_thumb_up)
