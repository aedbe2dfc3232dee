"""What a person does from the mat without coming to the keyboard."""

from PySide6.QtCore import Signal

from program_app.domain.preferences import Preferences
from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.switch import Switch
from program_app.words.language import _


class FloorCard(SettingsCard):
    """`changed(name, value)` tells a setting as it is named in Preferences."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("From the floor"), "mouse")
        self._clicks = Switch(theme, name=_("Click anywhere to pause"))
        self._clicker = Switch(theme, name=_("Clicker keys"))
        self._awake = Switch(theme, name=_("Keep the screen awake"))
        advice = _(
            "A wireless mouse or a presentation clicker beside the mat is the best remote. "
            "The right mouse button always says: this hurts."
        )
        self.rows.addWidget(Label(theme, advice, style="small", color="ink2", wrap=True))
        self.add_row(_("Click anywhere to pause"), _("Another click goes on"), self._clicks)
        self.add_row(
            _("Clicker keys"), _("Page Down skips, Page Up goes back, B and F5 pause"), self._clicker
        )
        self.add_row(_("Keep the screen awake"), _("During sessions and walks"), self._awake)
        self._clicks.clicked.connect(self._on_clicks_clicked)
        self._clicker.clicked.connect(self._on_clicker_clicked)
        self._awake.clicked.connect(self._on_awake_clicked)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing."""
        self._clicks.setChecked(preferences.pauses_on_click)
        self._clicker.setChecked(preferences.takes_clicker)
        self._awake.setChecked(preferences.keeps_awake)

    def _on_clicks_clicked(self, is_on: bool) -> None:
        self.changed.emit("pauses_on_click", is_on)

    def _on_clicker_clicked(self, is_on: bool) -> None:
        self.changed.emit("takes_clicker", is_on)

    def _on_awake_clicked(self, is_on: bool) -> None:
        self.changed.emit("keeps_awake", is_on)
