"""How the rescue page goes: when it says that it is time to move, and whom to call for a hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from program_app.domain.preferences import RESCUE_CHANGE_LIMITS, Preferences
from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.stepper import Stepper
from program_app.words.language import _

_STEP = 10
_LINES_HEIGHT = 92


class RescueCard(SettingsCard):
    """`changed(name, value)` tells a setting as it is named in Preferences, each letter at once."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Spasm page"), "rescue")
        self._change = Stepper(theme, *RESCUE_CHANGE_LIMITS, _STEP, _(" s"), name=_("Change of position"))
        self._contacts = QPlainTextEdit()
        self._contacts.setAccessibleName(_("Helpers and their numbers"))
        self._contacts.setPlaceholderText(_("Name, number"))
        self._contacts.setTabChangesFocus(True)
        self._contacts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add_row(_("Change of position"), _("When it says that it is time to move"), self._change)
        self.rows.addSpacing(8)
        self.rows.addWidget(Label(theme, _("Helpers and their numbers"), style="body-strong", wrap=True))
        line = _("One a line, a name, a comma and a number. They stand under Get help.")
        self._contacts.setAccessibleDescription(line)
        self.rows.addWidget(Label(theme, line, style="small", color="ink2", wrap=True))
        self.rows.addSpacing(6)
        self.rows.addWidget(self._contacts, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addSpacing(8)
        self._change.valueChanged.connect(self._on_change_changed)
        self._contacts.textChanged.connect(self._on_contacts_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing, and what is being typed stays as it is."""
        for widget in (self._change, self._contacts):
            widget.blockSignals(True)
        self._change.setValue(preferences.rescue_change_seconds)
        if preferences.helper_contacts != self._contacts.toPlainText():
            self._contacts.setPlainText(preferences.helper_contacts)
        for widget in (self._change, self._contacts):
            widget.blockSignals(False)
        self._change.update()

    def _on_change_changed(self, seconds: int) -> None:
        self.changed.emit("rescue_change_seconds", seconds)

    def _on_contacts_changed(self) -> None:
        self.changed.emit("helper_contacts", self._contacts.toPlainText())

    def _on_theme_changed(self) -> None:
        self._contacts.setFixedHeight(self._theme.scaled(_LINES_HEIGHT))
