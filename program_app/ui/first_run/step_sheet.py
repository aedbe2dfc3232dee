"""Frame of the steps after the safety check: title, cards that scroll, and a foot to go on with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.first_run.run_sheet import RunSheet, SheetRoom
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _

_BUTTON = 64
_CONTINUE = 208


class StepSheet(RunSheet):
    """Cards stand side by side in `cards`; `pinned` stays in sight below them, `quiet` is in the foot."""

    back_requested = Signal()
    continue_requested = Signal()

    def __init__(self, theme: Theme, title: str, line: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, title, style="h1", wrap=True)
        self._line = Label(theme, line, style="article", color="ink2", wrap=True)
        self.cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.cards.setSpacing(16)
        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        self.column.addLayout(self.cards, 1)
        self.pinned = QHBoxLayout()
        self.pinned.setSpacing(16)
        self.quiet = QHBoxLayout()
        self._back = Button(theme, _("Back"), icon="back", height=_BUTTON)
        self._continue = Button(theme, _("Continue"), kind=ButtonKind.PRIMARY, height=_BUTTON, style="legend")
        self._scroll = PageScroll(theme, self.column)
        self._head, self._foot = self._new_head(), self._new_foot()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head)
        page.addWidget(self._scroll, 1)
        page.addLayout(self.pinned)
        page.addLayout(self._foot)
        self._back.clicked.connect(self.press_back)
        self._continue.clicked.connect(self.press_continue)
        self.setAccessibleName(title)

    def set_words(self, title: str, line: str) -> None:
        """Another title and line."""
        self._title.setText(title)
        self._line.setText(line)

    def set_continue_text(self, text: str) -> None:
        """What the button to go on says."""
        self._continue.setText(text)
        self._continue.updateGeometry()

    def press_continue(self) -> None:
        """Go on, unless something on the sheet has to be looked at first."""
        fault = self.first_fault()
        if fault is None:
            self.continue_requested.emit()
        else:
            fault.setFocus()
            self._scroll.bring_into_sight(fault)

    def first_fault(self) -> QWidget | None:
        """The first thing that does not fit; sheets with fields say which."""
        return None

    def press_back(self) -> None:
        """To the step before."""
        self.back_requested.emit()

    def fit(self, room: SheetRoom) -> None:
        """Arrange everything for the room there is."""
        directions = QBoxLayout.Direction
        self.cards.setDirection(directions.TopToBottom if room.is_stacked else directions.LeftToRight)
        margin = room.margin
        self._head.setContentsMargins(margin, 20 if room.is_low else 32, margin, 12 if room.is_low else 15)
        self._foot.setContentsMargins(margin, 12 if room.is_low else 16, margin, 16 if room.is_low else 36)
        self._scroll.set_margins(margin, 0, margin, 2)
        above = 0 if self.pinned.isEmpty() else 12 if room.is_low else 14
        self.pinned.setContentsMargins(margin, above, margin, 0)
        self._title.set_style("h1-small" if room.is_low else "h1")
        self._line.set_style("body" if room.is_low else "article")
        self._continue.setMinimumWidth(self._theme.scaled(160 if room.is_stacked else _CONTINUE))

    def _new_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._line)
        return head

    def _new_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addWidget(self._back)
        foot.addLayout(self.quiet, 1)
        foot.addWidget(self._continue)
        return foot
