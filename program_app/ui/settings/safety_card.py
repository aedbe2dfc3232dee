"""What keeps a person safe: the safety questions, the longest walk, and whom to call."""

from PySide6.QtCore import Signal

from program_app.domain.preferences import COMFORTABLE_WALK_LIMITS, Preferences
from program_app.domain.progress import ScreeningRecord
from program_app.ui.first_run_steps import FirstRunStep
from program_app.ui.settings.checked_field import CheckedField
from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.words.language import _
from program_app.words.screening import answered_line

_MINUTES_WIDTH = 96
_NUMBER_WIDTH = 176
_NUMBER_SIGNS = frozenset("0123456789+-()/*#. ")
_LONGEST_NUMBER = 24


class SafetyCard(SettingsCard):
    """`changed(name, value)` tells a setting as it is named in Preferences."""

    changed = Signal(str, object)
    first_run_step_requested = Signal(object)
    """A step of the first run to be looked at again, as a FirstRunStep."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Safety"), "shield")
        again = Button(theme, _("Answer again"), height=44)
        self._walk = CheckedField(
            theme,
            name=_("Comfortable walk, in minutes"),
            fault_of=walk_fault,
            width=_MINUTES_WIDTH,
            unit=_("min"),
        )
        self._number = CheckedField(
            theme, name=_("Emergency number"), fault_of=number_fault, width=_NUMBER_WIDTH
        )
        self._questions = self.add_row(_("Safety questions"), answered_line(None), again)
        self.add_row(_("Comfortable walk"), _("No walk is longer than this"), self._walk)
        self.add_row(_("Emergency number"), _("Stands on the spasm page"), self._number)
        again.clicked.connect(self._on_again_clicked)
        self._walk.entered.connect(self._on_walk_entered)
        self._number.entered.connect(self._on_number_entered)

    def show_screening(self, screening: ScreeningRecord | None) -> None:
        """Show when the questions were answered."""
        self._questions.set_line(answered_line(screening))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing."""
        minutes = preferences.comfortable_walk_minutes
        self._walk.show_text("" if minutes is None else str(minutes))
        self._number.show_text(preferences.emergency_number)

    def _on_again_clicked(self) -> None:
        self.first_run_step_requested.emit(FirstRunStep.SAFETY)

    def _on_walk_entered(self, minutes: str) -> None:
        self.changed.emit("comfortable_walk_minutes", int(minutes) if minutes else None)

    def _on_number_entered(self, number: str) -> None:
        self.changed.emit("emergency_number", number)


def walk_fault(text: str) -> str:
    """What is wrong with the minutes of a walk; nothing where they fit or are left open."""
    shortest, longest = COMFORTABLE_WALK_LIMITS
    if not text:
        return ""
    if not (text.isascii() and text.isdigit()):
        return _("Numbers only, please.")
    if not shortest <= int(text) <= longest:
        return _("Between {shortest} and {longest}, please.").format(shortest=shortest, longest=longest)
    return ""


def number_fault(text: str) -> str:
    """What is wrong with a telephone number; nothing where it fits or is left open."""
    if not set(text) <= _NUMBER_SIGNS or (text and not any(sign.isdigit() for sign in text)):
        return _("Numbers only, please.")
    if len(text) > _LONGEST_NUMBER:
        return _("That is longer than a number can be.")
    return ""
