"""The result when a clinician's yes comes before day 1."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from program_app.domain.care import ScreeningItem, Tier
from program_app.ui.first_run.result_sheet import ResultSheet
from program_app.ui.first_run.tier_looks import TIER_LOOKS
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.check_row import CheckRow
from program_app.ui.widgets.label import Label
from program_app.words.language import _
from program_app.words.screening import clinician_page, what_to_tell


class ClinicianResult(ResultSheet):
    """Words to take along, a page to print, and the clinician's yes that opens the program."""

    page_wanted = Signal(str, str)
    """Path and text of the page to print."""
    agreed = Signal()

    def __init__(self, theme: Theme, items: Sequence[ScreeningItem], note: str) -> None:
        super().__init__(
            theme,
            TIER_LOOKS[Tier.CLINICIAN],
            _("Please see a clinician first."),
            _(
                "You ticked an answer that someone should look at before you start. It may well be fine. "
                "The program will wait for you."
            ),
        )
        self._answers = [item.text for item in items]
        self._screening_note = note
        self._saved = Label(theme, style="small", color="ink2", wrap=True)
        self._yes = CheckRow(theme, _("A clinician has told me this program is fine for me"))
        self._continue = Button(theme, _("Continue"), kind=ButtonKind.PRIMARY)
        self.column.addWidget(self._tell_card())
        answer = Card(theme, padding=12)
        answer.body.setContentsMargins(24, 8, 24, 8)
        answer.body.addWidget(self._yes)
        self.column.addWidget(answer)
        self.foot.addWidget(self._continue)
        self.add_rescue()
        self._show_waiting()
        self._yes.toggled.connect(self._show_waiting)
        self._continue.clicked.connect(self.agreed)

    def press_continue(self) -> None:
        """What Enter does."""
        self._continue.click()

    def show_saved(self, sentence: str) -> None:
        """Say what became of the page to print."""
        self._saved.setText(sentence)
        self._saved.setVisible(bool(sentence))

    def _tell_card(self) -> Card:
        card = Card(self._theme, padding=32)
        card.body.setSpacing(8)
        card.body.addWidget(Label(self._theme, _("What to tell them"), style="h2"))
        told = what_to_tell(self._answers)
        card.body.addWidget(Label(self._theme, told, style="article", color="ink2", wrap=True))
        card.body.addSpacing(8)
        save = Button(self._theme, _("Save as a page to print"), icon="export")
        save.clicked.connect(self._on_save_clicked)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(save)
        row.addWidget(self._saved, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        card.body.addLayout(row)
        self._saved.hide()
        return card

    def _show_waiting(self) -> None:
        self._continue.set_waiting(None if self._yes.isChecked() else _("Tick the sentence above first"))

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, _("Save as a page to print"), "", _("Web page (*.html)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("html")
        dialog.selectFile(_("for-my-clinician.html"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, path: str) -> None:
        self.page_wanted.emit(path, clinician_page(self._answers, self._screening_note))
