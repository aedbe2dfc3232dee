"""Today once all 28 days are done: what they came to, and three ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.views import NumberView
from program_app.painting.day_marks import DayMark
from program_app.ui.theme import Theme
from program_app.ui.today.way_on_tile import WayOnTile
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.link import Link
from program_app.words.language import _
from program_app.words.today import ways_on

_ICONS = ("repeat", "plus", "leaf")
_STACKED_BELOW = 760
_CENTER = Qt.AlignmentFlag.AlignVCenter


class AllDone(QWidget):
    """Stays until a way on is chosen; nothing changes before that."""

    way_on_chosen = Signal(object)
    """The PlanForm to go on with."""
    review_requested = Signal()

    def __init__(self, theme: Theme, numbers: Sequence[NumberView]) -> None:
        super().__init__()
        self._theme = theme
        self._tiles: list[WayOnTile] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._numbers(numbers))
        column.addSpacing(30)
        column.addLayout(self._head())
        column.addSpacing(18)
        column.addLayout(self._row)
        column.addSpacing(20)
        column.addLayout(self._foot())
        column.addStretch()
        self._add_tiles()

    def fit(self, width: float) -> None:
        """Stack the tiles where the effective `width` is small."""
        is_stacked = width < _STACKED_BELOW
        flow = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(flow)

    def press_key(self, key: str) -> bool:
        """Choose the way with this key, 1 to 3; whether there was one."""
        for tile in self._tiles:
            if tile.key == key:
                tile.press()
                return True
        return False

    def _add_tiles(self) -> None:
        for number, (way, icon) in enumerate(zip(ways_on(), _ICONS, strict=True), start=1):
            tile = WayOnTile(self._theme, way, icon, key=str(number), is_primary=number == 1)
            tile.chosen.connect(self.way_on_chosen)
            self._row.addWidget(tile, 1)
            self._tiles.append(tile)

    def _numbers(self, numbers: Sequence[NumberView]) -> Card:
        card = Card(self._theme)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(DayMarkView(self._theme, DayMark.DONE, radius=34))
        for number in numbers:
            row.addWidget(Divider(self._theme, upright=True))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addStretch()
            words.addWidget(Label(self._theme, number.label, style="small", color="ink2"))
            words.addWidget(Label(self._theme, number.value, style="lead-title"))
            words.addWidget(Label(self._theme, number.line, style="small", wrap=True))
            words.addStretch()
            row.addLayout(words, 1)
        card.body.addLayout(row)
        card.setMinimumHeight(self._theme.scaled(152))
        return card

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(Label(self._theme, _("Three ways on"), style="h2"), 0, _CENTER)
        calm = _("No hurry. Today can also just be the end of a cycle.")
        head.addWidget(Label(self._theme, calm, color="ink2", wrap=True), 1, _CENTER)
        return head

    def _foot(self) -> QHBoxLayout:
        sentence = _(
            "The talk behind this plan speaks of months, up to a year. The benefit fades when exercise stops."
        )
        link = Link(self._theme, _("Look back"))
        link.clicked.connect(self.review_requested)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(IconLabel(self._theme, "info", size=22, color="ink2"), 0, _CENTER)
        foot.addWidget(Label(self._theme, sentence, color="ink2", wrap=True), 1, _CENTER)
        foot.addWidget(link)
        return foot
