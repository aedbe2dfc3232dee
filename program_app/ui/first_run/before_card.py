"""What to have at hand and to know before Day 1."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from program_app.ui.settings.checked_field import CheckedField
from program_app.ui.settings.safety_card import number_fault
from program_app.ui.settings.setting_row import SettingRow
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.first_run import facts
from program_app.words.language import _

_NUMBER = 130


class BeforeCard(Card):
    """The emergency number is typed by the person and never guessed; `number_told(number)` tells it."""

    number_told = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._number = CheckedField(
            theme, name=_("Emergency number"), fault_of=number_fault, width=_NUMBER, hint=_("Type yours")
        )
        self.body.setContentsMargins(24, 18, 24, 14)
        self.body.setSpacing(8)
        self.body.addWidget(Label(theme, _("Before you start"), style="h2"))
        self.body.addWidget(SettingRow(theme, _("Emergency number"), _("For the help page"), self._number))
        self.body.addWidget(Divider(theme))
        for icon, fact in facts():
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconLabel(theme, icon, size=22, color="primary"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(theme, fact, style="small", color="ink2", wrap=True), 1)
            self.body.addLayout(row)
        self.body.addStretch()
        self._number.entered.connect(self.number_told)

    def show_number(self, number: str) -> None:
        """Show the number that is kept; emits nothing."""
        self._number.show_text(number)

    def fields(self) -> tuple[CheckedField, ...]:
        """The field that may hold something that does not fit."""
        return (self._number,)
