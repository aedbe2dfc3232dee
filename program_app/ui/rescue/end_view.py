"""The end of the rescue page: it has let go; what helped, how bad it was, what to expect."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.care import Rescue
from program_app.domain.rescue_acts import Judged
from program_app.domain.rescue_content import RescueNote
from program_app.domain.spasm import Remedy, Tried
from program_app.journey.rescue import RescueView
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10
from program_app.words.language import _
from program_app.words.rescue import began_sentence, clock_text, remedy_name

_ICONS = ("clock", "leaf", "pause", "today")


class EndView(QWidget):
    """Nothing has to be answered. `helped(Judged)` tells what helped, `worst_told` the worst pain."""

    helped = Signal(object)
    worst_told = Signal(int)
    confirmed = Signal()
    """Enter on the scale, which has the keyboard at first."""

    def __init__(self, theme: Theme, rescue: Rescue) -> None:
        super().__init__()
        self._theme = theme
        self._rescue = rescue
        self._chips: dict[Chip, tuple[Remedy, str]] = {}
        self._lines: list[Label] = []
        self._began = Label(theme, style="body", color="ink3", wrap=True)
        self._worst = Scale0To10(
            theme, name=_("Pain at its worst"), low_text=_("none"), high_text=_("the worst")
        )
        self._helped_title = Label(theme, _("What helped?"), style="body-strong", wrap=True)
        self._helped = FlowLayout(8)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(24)
        if rescue.let_go is not None:
            self._flow.addWidget(self._new_words(rescue.let_go), 1)
        self._flow.addWidget(self._new_answers(), 1)
        self._worst.answered.connect(self.worst_told)
        self._worst.confirmed.connect(self.confirmed)

    def show_view(self, view: RescueView) -> None:
        """Show the record as it is."""
        record = view.record
        began = began_sentence(record.began_at, view.at)
        if record.ended_at is not None:
            began = _("Began at {began}, let go at {ended}").format(
                began=clock_text(record.began_at), ended=clock_text(record.ended_at)
            )
        self._began.setText(began)
        self._worst.set_value_or_none(record.worst)
        self._show_tried(record.tried)

    def take_focus(self) -> None:
        """Digits answer the scale at once."""
        self._worst.setFocus()

    def fit(self, *, is_low: bool, is_stacked: bool) -> None:
        """Arrange for the room there is."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._flow.setDirection(down if is_stacked else right)
        self._flow.setSpacing(16 if is_low else 24)
        for line in self._lines:
            line.set_style("body" if is_low else "article")

    def _new_words(self, note: RescueNote) -> Card:
        card = Card(self._theme, padding=32, radius=20)
        card.body.setSpacing(16)
        card.body.addWidget(Label(self._theme, note.title, style="h1", wrap=True))
        for place, text in enumerate(note.lines):
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(IconTile(self._theme, _ICONS[place % len(_ICONS)]))
            line = Label(self._theme, text, style="article", wrap=True)
            self._lines.append(line)
            row.addWidget(line, 1)
            card.body.addLayout(row)
        card.body.addStretch()
        return card

    def _new_answers(self) -> Card:
        card = Card(self._theme, padding=32, radius=20)
        card.body.setSpacing(12)
        card.body.addWidget(Label(self._theme, _("For the spasm log, if you like"), style="h2", wrap=True))
        card.body.addWidget(self._began)
        card.body.addWidget(Label(self._theme, _("Pain at its worst"), style="body-strong"))
        card.body.addWidget(self._worst)
        card.body.addSpacing(4)
        card.body.addWidget(self._helped_title)
        holder = QVBoxLayout()
        holder.addLayout(self._helped)
        card.body.addLayout(holder)
        card.body.addStretch()
        return card

    def _show_tried(self, tried: Sequence[Tried]) -> None:
        wanted = dict.fromkeys((each.remedy, each.name) for each in tried)
        if list(wanted) != list(self._chips.values()):
            self._remake(tried)
        helped = {(each.remedy, each.name) for each in tried if each.is_thumb_up}
        for chip, what in self._chips.items():
            chip.setChecked(what in helped)

    def _remake(self, tried: Sequence[Tried]) -> None:
        for chip in self._chips:
            self._helped.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for each in {(tried.remedy, tried.name): tried for tried in tried}.values():
            chip = Chip(self._theme, remedy_name(self._rescue, each), selectable=True, height=40)
            chip.clicked.connect(self._on_chip_clicked)
            self._chips[chip] = (each.remedy, each.name)
            self._helped.addWidget(chip)
        self._helped_title.setVisible(bool(self._chips))

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            remedy, name = self._chips[chip]
            self.helped.emit(Judged(remedy=remedy, name=name, is_thumb_up=True))
