"""How the app looks: theme, text size and motion."""

from PySide6.QtCore import Signal

from program_app.domain.preferences import SCHEMES, TEXT_SCALES, Preferences
from program_app.ui.settings.percents import percent_choices
from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.ui.widgets.switch import Switch
from program_app.words.language import _


class DisplayCard(SettingsCard):
    """`changed(name, value)` tells a setting as it is named in Preferences."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Display"), "text-size")
        words = {"system": _("System"), "light": _("Light"), "dark": _("Dark")}
        schemes = [(scheme, words[scheme]) for scheme in SCHEMES]
        self._scheme = SegmentedChoice(theme, schemes, name=_("Theme"))
        self._text = SegmentedChoice(theme, percent_choices(TEXT_SCALES), name=_("Text size"))
        self._calm = Switch(theme, name=_("Move less"))
        self.add_row(_("Text size"), "", self._text)
        self.add_row(_("Theme"), "", self._scheme)
        self.add_row(_("Move less"), _("Pictures and colours step instead of sliding"), self._calm)
        self._scheme.chosen.connect(self._on_scheme_chosen)
        self._text.chosen.connect(self._on_text_chosen)
        self._calm.clicked.connect(self._on_calm_clicked)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing."""
        self._scheme.set_value(preferences.scheme)
        self._text.set_value(str(preferences.text_scale))
        self._calm.setChecked(preferences.move_less)

    def _on_scheme_chosen(self, scheme: str) -> None:
        self.changed.emit("scheme", scheme)

    def _on_text_chosen(self, scale: str) -> None:
        self.changed.emit("text_scale", float(scale))

    def _on_calm_clicked(self, is_on: bool) -> None:
        self.changed.emit("move_less", is_on)
