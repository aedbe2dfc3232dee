"""What the program knows of the person: their spasms, their room, when they get up; and a new beginning."""

from PySide6.QtCore import Signal

from program_app.domain.preferences import Preferences
from program_app.ui.first_run_steps import FirstRunStep
from program_app.ui.settings.checked_field import CheckedField
from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.settings.start_again import StartAgain
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.words.language import _
from program_app.words.moments import typed_time

_TIME = 96


class ProgramCard(SettingsCard):
    """`changed(name, value)` tells a setting as it is named in Preferences."""

    changed = Signal(str, object)
    first_run_step_requested = Signal(object)
    """A step of the first run to be looked at again, as a FirstRunStep."""
    restart_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Program"), "today")
        self._spasms = Button(theme, _("Change"), height=44)
        self._room = Button(theme, _("Try again"), height=44)
        self._gets_up = CheckedField(
            theme, name=_("Getting up"), fault_of=time_fault, width=_TIME, hint=_("7:00")
        )
        self._again = StartAgain(theme)
        self.add_row(_("Your spasms"), _("With your walk and what to work around"), self._spasms)
        self.add_row(_("Your room and voice"), _("Read and heard from the floor"), self._room)
        self.add_row(_("Getting up"), _("Bending waits for an hour after it"), self._gets_up)
        self.add_row(_("A new beginning"), "", self._again)
        self._spasms.clicked.connect(self._on_spasms_clicked)
        self._room.clicked.connect(self._on_room_clicked)
        self._gets_up.entered.connect(self._on_gets_up_entered)
        self._again.confirmed.connect(self.restart_requested)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing."""
        self._gets_up.show_text(preferences.gets_up_at)

    def _on_spasms_clicked(self) -> None:
        self.first_run_step_requested.emit(FirstRunStep.SPASMS)

    def _on_room_clicked(self) -> None:
        self.first_run_step_requested.emit(FirstRunStep.ROOM)

    def _on_gets_up_entered(self, text: str) -> None:
        at = typed_time(text)
        self.changed.emit("gets_up_at", f"{at:%H:%M}" if at is not None else "")


def time_fault(text: str) -> str:
    """What is wrong with a time of day; nothing where it fits or is left open."""
    return _("A time, please: 7:00.") if text and typed_time(text) is None else ""
