"""Keeps the settings: each change is recorded, and the look follows at once."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.preferences import Preferences
from program_app.journey.diary import Diary
from program_app.ui.settings_page import SettingsPage
from program_app.ui.theme import Theme


class SettingsPresenter(QObject):
    """Shows the settings and records what is changed."""

    changed = Signal()

    def __init__(self, page: SettingsPage, theme: Theme, diary: Diary, data_folder: Path) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._diary = diary
        self._data_folder = data_folder
        page.preference_changed.connect(self._on_preference_changed)

    def show(self) -> None:
        """Show the settings as they are."""
        self._page.show_preferences(self._diary.preferences)

    def _on_preference_changed(self, name: str, value: object) -> None:
        if value is not None and not isinstance(value, str | int | float | bool):
            raise TypeError(value)
        self._diary.record(PreferenceSet(name=name, value=value))
        apply_look(self._theme, self._diary.preferences)
        self.changed.emit()


def apply_look(theme: Theme, preferences: Preferences) -> None:
    """Let the theme follow the settings."""
    theme.set_scheme(preferences.scheme)
    theme.set_text_scale(preferences.text_scale)
    theme.set_move_less(preferences.move_less)
