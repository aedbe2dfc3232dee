"""Who was asked for help, what medicine was taken, warning signs, and a few words of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from program_app.domain.spasm import Help, Remedy
from program_app.journey.spasm_form_view import SpasmFormView
from program_app.ui.spasms.chip_group import ChipGroup
from program_app.ui.spasms.typed_line import TypedLine
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.check_row import CheckRow
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.note_field import NoteField
from program_app.words.language import _
from program_app.words.spasms import help_word

_MEDICINE = 280


class HelpCard(Card):
    """Help sought, and a medicine by its name alone."""

    answered = Signal(str, object)
    tried_named = Signal(object, str)

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__(theme)
        title = view.field("help_sought").label
        caveat = view.field("tried").about(Remedy.MEDICINE)
        choices = [(one.value, help_word(one)) for one in Help]
        self._chips = ChipGroup(theme, choices, view.record.help_sought, name=title)
        self._chosen = self._chips.values()
        self._medicine = TypedLine(theme, name=_("Medicine, its name"), width=_MEDICINE)
        self._medicine.explain(caveat)
        self.body.setContentsMargins(24, 14, 24, 18)
        self.body.addWidget(Label(theme, title, style="h2"))
        self.body.addWidget(self._chips)
        self.body.addSpacing(4)
        self.body.addWidget(Label(theme, _("Medicine, if any"), style="body-strong"))
        self.body.addWidget(self._medicine)
        self.body.addWidget(Label(theme, caveat, style="small", color="ink2", wrap=True))
        self.body.addStretch()
        self._chips.chosen.connect(self._on_chosen)
        self._medicine.typed.connect(self._on_medicine_typed)
        self.show_form(view)

    def show_form(self, view: SpasmFormView) -> None:
        """Show the name of the medicine, which goes when that is taken off the list."""
        if view.medicine_name != self._medicine.text():
            self._medicine.setText(view.medicine_name)

    def _on_medicine_typed(self, name: str) -> None:
        self.tried_named.emit(Remedy.MEDICINE, name)

    def _on_chosen(self, values: tuple[str, ...]) -> None:
        # Nobody and somebody exclude each other: the later answer counts.
        nobody = Help.NONE.value
        if nobody in values and len(values) > 1:
            is_new = nobody not in self._chosen
            values = (nobody,) if is_new else tuple(value for value in values if value != nobody)
            self._chips.set_chosen(values)
        self._chosen = values
        self.answered.emit("help_sought", tuple(Help(value) for value in values))


class SignsCard(Card):
    """The warning signs of the rescue page, to be ticked when one was there."""

    answered = Signal(str, object)

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__(theme)
        self.body.setContentsMargins(24, 14, 24, 18)
        self.body.setSpacing(0)
        signs = view.field("danger_signs")
        self.body.addWidget(Label(theme, signs.label, style="h2", wrap=True))
        self.body.addWidget(Label(theme, signs.help, style="small", color="ink2", wrap=True))
        self._rows = [CheckRow(theme, sign) for sign in view.danger_signs]
        for row in self._rows:
            row.setChecked(row.text() in view.record.danger_signs)
            row.toggled.connect(self._on_toggled)
            self.body.addWidget(row)
        self.body.addStretch()

    def _on_toggled(self) -> None:
        self.answered.emit("danger_signs", tuple(row.text() for row in self._rows if row.isChecked()))


class NoteCard(Card):
    """A few words of one's own, kept at every key; `confirmed` at Enter."""

    answered = Signal(str, object)
    confirmed = Signal()

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__(theme)
        self._note = NoteField(theme)
        self._note.show_note(view.record.note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body.setContentsMargins(24, 14, 24, 18)
        self.body.addWidget(Label(theme, view.field("note").label, style="h2"))
        self.body.addWidget(self._note)
        self.body.addStretch()
        self._note.textChanged.connect(self._on_changed)
        self._note.confirmed.connect(self.confirmed)

    def _on_changed(self) -> None:
        self.answered.emit("note", self._note.toPlainText())
