"""Lets the look follow the settings."""

from program_app.domain.preferences import Preferences
from program_app.ui.theme import Theme


def apply_look(theme: Theme, preferences: Preferences) -> None:
    """Take scheme, text size and calmness of motion from the settings."""
    theme.set_scheme(preferences.scheme)
    theme.set_text_scale(preferences.text_scale)
    theme.set_move_less(preferences.move_less)
