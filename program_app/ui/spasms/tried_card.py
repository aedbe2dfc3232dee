"""What was tried and how much each of it helped; the rest waits as chips."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.spasm_form import TriedLine
from program_app.journey.spasm_form_view import SpasmFormView
from program_app.ui.spasms.explained import explain
from program_app.ui.spasms.pick_chip import PickChip
from program_app.ui.spasms.tried_row import TriedRow
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_GAP = 8
_FIRST_CHIPS = 4


class TriedCard(Card):
    """`added`, `judged` and `dropped` name what is meant by its remedy and its name; `named` gives one."""

    added = Signal(object, str)
    judged = Signal(object, str, int)
    dropped = Signal(object, str)
    named = Signal(object, str)

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__(theme)
        self._theme = theme
        self._rows: list[TriedRow] = []
        self._chips: dict[PickChip, TriedLine] = {}
        self._shows_all = False
        self._added: tuple[object, str] | None = None
        self._view = view
        self._title = Label(theme, view.field("tried").label, style="h2")
        self._more = PickChip(theme, _("More"), adds=True)
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(0)
        self._chips_box = QWidget()
        self._flow = FlowLayout(_GAP)
        self._chips_box.setLayout(self._flow)
        explain(view.field("tried").help, self._title, self._chips_box)
        head = QHBoxLayout()
        head.addWidget(self._title)
        aside = Label(theme, _("how much it helped, 0–10"), style="small", color="ink3", wrap=True)
        aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(aside, 1)
        self.body.setContentsMargins(24, 14, 24, 18)
        self.body.addLayout(head)
        self.body.addLayout(self._rows_column)
        self.body.addWidget(self._chips_box)
        self.body.addStretch()
        self._more.clicked.connect(self._on_more)
        self.show_form(view)

    def show_form(self, view: SpasmFormView) -> None:
        """Show what was tried; rows that stay keep the keyboard."""
        self._view = view
        shown = [(row.line.remedy, row.line.name) for row in self._rows]
        if shown == [(line.remedy, line.name) for line in view.tried]:
            for row, line in zip(self._rows, view.tried, strict=True):
                row.show_line(line)
        else:
            self._replace_rows(view)
        self._replace_chips(view)

    def _replace_rows(self, view: SpasmFormView) -> None:
        for row in self._rows:
            self._rows_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [
            TriedRow(self._theme, line, about=view.field("tried").about(line.remedy)) for line in view.tried
        ]
        for row in self._rows:
            self._rows_column.addWidget(row)
            row.judged.connect(self.judged)
            row.dropped.connect(self.dropped)
            row.named.connect(self.named)
            row.show()
            if (row.line.remedy, row.line.name) == self._added:
                # On to the question that follows from the chip just pressed.
                row.first_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._added = None

    def _replace_chips(self, view: SpasmFormView) -> None:
        offered = view.offered if self._shows_all else view.offered[:_FIRST_CHIPS]
        if list(self._chips.values()) == list(offered):
            return
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._more)
        self._chips = {PickChip(self._theme, line.title, adds=True): line for line in offered}
        for chip in self._chips:
            chip.clicked.connect(self._on_chip_clicked)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self._more)
        self._more.setVisible(len(offered) < len(view.offered))

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, PickChip):
            line = self._chips[chip]
            self._added = (line.remedy, line.name)
            self.added.emit(line.remedy, line.name)

    def _on_more(self) -> None:
        self._shows_all = True
        known = set(self._chips.values())
        self._replace_chips(self._view)
        first = next((chip for chip, line in self._chips.items() if line not in known), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
