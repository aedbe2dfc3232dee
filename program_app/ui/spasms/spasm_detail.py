"""One entry of the log in full, with what can be done with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.spasm_form import TriedLine
from program_app.journey.spasms import SpasmDetail
from program_app.ui.spasms.back_map import BackMap
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.held_bar import HeldBar
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scroll_area import ScrollArea
from program_app.words.language import _

_NAME = 116
_BAR = 120
_ROW_GAP = 10
_MAP = QSize(58, 90)
_BESIDE_MAP = 3
"""How many of the facts stand beside the drawing."""
_TOP = Qt.AlignmentFlag.AlignTop


class SpasmDetailCard(Card):
    """`edit_requested` (E) and `take_out_requested` (Del)."""

    edit_requested = Signal()
    take_out_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._title = Label(theme, style="h2", wrap=True)
        self._time = Label(theme, color="ink2", wrap=True)
        self._tile = IconTile(theme, "rescue", size=48, fill="rsoft", color="rink")
        self._tile.setToolTip(_("Begun on the spasm page"))
        self._facts = QWidget()
        self._content = QWidget()
        self._slot = QVBoxLayout(self._content)
        self._slot.setContentsMargins(0, 0, 4, 0)
        self._slot.addWidget(self._facts)
        self._slot.addStretch()
        self._edit = Button(theme, _("Edit"), icon="edit", key=_("E"))
        self._take_out = Button(theme, _("Take out"), icon="trash", key=_("Del"))
        self.body.setContentsMargins(24, 18, 24, 20)
        self.body.setSpacing(12)
        self.body.addLayout(self._head())
        self.body.addWidget(Divider(theme))
        self._scroll = ScrollArea(theme, self._content)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(self._foot())
        self._edit.clicked.connect(self.edit_requested)
        self._take_out.clicked.connect(self.take_out_requested)

    @property
    def first_field(self) -> Button:
        """Where the keyboard begins."""
        return self._edit

    def show_detail(self, view: SpasmDetail) -> None:
        """Show another entry."""
        self._title.setText(view.title)
        self._time.setText(view.time_text)
        self._tile.setVisible(view.from_rescue)
        self._edit.setText(_("Complete") if view.is_draft else _("Edit"))
        self._edit.updateGeometry()
        self.setAccessibleName(f"{view.title}, {view.time_text}")
        self._slot.removeWidget(self._facts)
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = self._new_facts(view)
        self._slot.insertWidget(0, self._facts)
        self._facts.show()
        self._scroll.verticalScrollBar().setValue(0)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._time)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self._tile, 0, _TOP)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._edit, 1)
        foot.addWidget(self._take_out, 1)
        return foot

    def _new_facts(self, view: SpasmDetail) -> QWidget:
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._told(view))
        if view.tried:
            column.addWidget(Divider(self._theme))
            column.addWidget(Label(self._theme, view.tried_title, style="small", color="ink2"))
            column.addLayout(self._helped(view.tried))
        if view.note:
            column.addWidget(Divider(self._theme))
            column.addWidget(Label(self._theme, view.note_title, style="small", color="ink2"))
            column.addWidget(Label(self._theme, view.note, wrap=True))
        return facts

    def _told(self, view: SpasmDetail) -> QVBoxLayout:
        told = QVBoxLayout()
        told.setSpacing(_ROW_GAP)
        if view.place == (None, None):
            told.addLayout(self._grid(view.facts))
            return told
        drawing = BackMap(self._theme, _MAP, about=view.place_about, can_be_pressed=False)
        drawing.show_told(view.place)
        first = QHBoxLayout()
        first.addLayout(self._grid(view.facts[:_BESIDE_MAP]), 1)
        first.addWidget(drawing, 0, _TOP)
        told.addLayout(first)
        told.addLayout(self._grid(view.facts[_BESIDE_MAP:]))
        return told

    def _grid(self, facts: tuple[tuple[str, str], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(_ROW_GAP)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(facts):
            label = Label(self._theme, name, color="ink2", wrap=True)
            label.setFixedWidth(self._theme.scaled(_NAME))
            grid.addWidget(label, place, 0, _TOP)
            grid.addWidget(Label(self._theme, value, wrap=True), place, 1)
        grid.setRowStretch(len(facts), 1)
        return grid

    def _helped(self, tried: tuple[TriedLine, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for place, line in enumerate(tried):
            grid.addWidget(Label(self._theme, line.title, wrap=True), place, 0)
            if line.helped is not None:
                grid.addWidget(self._bar(line, line.helped), place, 1)
            grid.addWidget(self._answer(line), place, 2)
        return grid

    def _bar(self, line: TriedLine, helped: int) -> HeldBar:
        bar = HeldBar(self._theme)
        bar.set_seconds(held=helped, planned=10, longest=10)
        bar.setAccessibleName(_("{thing}: {helped} of 10").format(thing=line.title, helped=helped))
        bar.setFixedWidth(self._theme.scaled(_BAR))
        return bar

    def _answer(self, line: TriedLine) -> Label:
        thumbs = {True: _("eased it"), False: _("did not")}
        text = "–" if line.is_thumb_up is None else thumbs[line.is_thumb_up]
        style, color = "small", "ink2"
        if line.helped is not None:
            text, style, color = str(line.helped), "body-strong", "ink"
        answer = Label(self._theme, text, style=style, color=color)
        answer.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return answer
