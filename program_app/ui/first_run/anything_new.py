"""The one question that comes every 14 days: whether anything is new since the safety answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from program_app.ui.first_run.answer_tile import AnswerTile
from program_app.ui.first_run.run_sheet import RunSheet, SheetRoom
from program_app.ui.theme import Theme
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _

_WIDEST = 784


class AnythingNew(RunSheet):
    """Two answers, keys 1 and 2; Enter answers nothing, so that nobody says no by habit."""

    nothing_new = Signal()
    something_new = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, style="cue-small", wrap=True)
        self._nothing = AnswerTile(theme, "1", _("Nothing new"), _("The earlier answers stand"))
        self._something = AnswerTile(theme, "2", _("Something is new"), _("The safety questions come again"))
        self._tiles = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll = PageScroll(theme, self._new_column())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._scroll)
        self._nothing.clicked.connect(self.nothing_new)
        self._something.clicked.connect(self.something_new)

    def ask(self, since: str) -> None:
        """Ask about the time since a date, given in words."""
        self._title.setText(_("Anything new since {date}?").format(date=since))
        self.setAccessibleName(self._title.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 and 2 answer."""
        tiles = {Qt.Key.Key_1: self._nothing, Qt.Key.Key_2: self._something}
        if event.key() in tiles:
            tiles[Qt.Key(event.key())].click()
        else:
            super().keyPressEvent(event)

    def fit(self, room: SheetRoom) -> None:
        """Keep the column readable."""
        side = max(room.margin, (room.width - self._theme.scaled(_WIDEST)) // 2)
        self._scroll.set_margins(side, 24, side, 24)
        directions = QBoxLayout.Direction
        self._tiles.setDirection(directions.TopToBottom if room.is_stacked else directions.LeftToRight)

    def _new_column(self) -> QVBoxLayout:
        line = _(
            "A new illness, an accident, an operation, a pregnancy, numbness or weakness, trouble with "
            "bladder or bowel, a fever, a new medicine: anything like that counts. If you are unsure, look "
            "at the questions again."
        )
        self._tiles.setSpacing(16)
        self._tiles.addWidget(self._nothing, 1)
        self._tiles.addWidget(self._something, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(IconTile(self._theme, "shield", size=64, fill="rest", color="onrest"))
        column.addSpacing(22)
        column.addWidget(self._title)
        column.addSpacing(12)
        column.addWidget(Label(self._theme, line, style="article", color="ink2", wrap=True))
        column.addSpacing(28)
        column.addLayout(self._tiles)
        column.addStretch(2)
        return column
