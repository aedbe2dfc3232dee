"""A card of safety questions of one tier."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.care import ScreeningItem, Tier
from program_app.ui.first_run.answers import QuestionGroup
from program_app.ui.first_run.tier_looks import TIER_LOOKS
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.check_row import CheckRow
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.label import Label
from program_app.words.screening import tier_words

_ROW, _LOW_ROW = 72, 56
_ROOM = 4


class QuestionCard(Card):
    """Head and rows; `ticked(id, is_true)` tells each change that the person makes."""

    ticked = Signal(str, bool)

    def __init__(self, theme: Theme, group: QuestionGroup, *, columns: int) -> None:
        super().__init__(theme)
        self._theme = theme
        self._rows: dict[str, CheckRow] = {}
        title, line = tier_words(group.tier)
        self.body.setContentsMargins(24, 24, 24, 8)
        self.body.setSpacing(0)
        self.body.addLayout(self._head(group.tier, title, line))
        self.body.addSpacing(16)
        self.body.addWidget(Divider(theme))
        self.body.addLayout(self._grid(group.items, columns))
        self.body.addStretch()
        self.setAccessibleName(f"{title}. {line}")

    def set_true(self, item_id: str, *, is_true: bool) -> None:
        """Show a question as ticked or not; emits nothing."""
        row = self._rows.get(item_id)
        if row is not None:
            row.blockSignals(True)
            row.setChecked(is_true)
            row.blockSignals(False)
            row.update()

    def item_ids(self) -> tuple[str, ...]:
        """The questions of the card."""
        return tuple(self._rows)

    def set_low(self, low: bool) -> None:
        """Use lower rows where there is little height."""
        for row in self._rows.values():
            row.setMinimumHeight(self._theme.scaled(_LOW_ROW if low else _ROW) - 1)

    def _head(self, tier: Tier, title: str, line: str) -> QHBoxLayout:
        icon, fill, color = TIER_LOOKS[tier]
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self._theme, title, style="h2", wrap=True))
        words.addWidget(Label(self._theme, line, style="small", color="ink2", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(12)
        tile = IconTile(self._theme, icon, fill=fill, color=color)
        head.addWidget(tile, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(words, 1)
        return head

    def _grid(self, items: tuple[ScreeningItem, ...], columns: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(0)
        deep = -(-len(items) // columns)
        for place, item in enumerate(items):
            grid.addWidget(self._row(item, is_last=place % deep == deep - 1), place % deep, place // deep)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return grid

    def _row(self, item: ScreeningItem, *, is_last: bool) -> QWidget:
        row = CheckRow(self._theme, item.text, line=item.hint, room=_ROOM)
        row.setObjectName(item.id)
        row.toggled.connect(self._on_toggled)
        self._rows[item.id] = row
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row, 1)
        if not is_last:
            column.addWidget(Divider(self._theme))
        return holder

    def _on_toggled(self, is_true: bool) -> None:
        row = self.sender()
        if isinstance(row, CheckRow):
            self.ticked.emit(row.objectName(), is_true)
