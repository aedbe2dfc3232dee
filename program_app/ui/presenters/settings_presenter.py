"""Keeps the settings: each change is recorded, and the look follows at once."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.plan import PlanForm
from program_app.domain.program import Program
from program_app.journey.diary import Diary
from program_app.journey.ports import KeepingError, Records
from program_app.journey.training import Now
from program_app.ui.look import apply_look
from program_app.ui.presenters.bin_presenter import BinPresenter
from program_app.ui.settings_page import SettingsPage
from program_app.ui.theme import Theme
from program_app.words.days import moment_text
from program_app.words.language import _


class SettingsPresenter(QObject):
    """Shows the settings, records what is changed, and saves everything to a file when asked."""

    preference_kept = Signal(str)
    """The name of a setting that has just changed."""

    def __init__(
        self,
        page: SettingsPage,
        theme: Theme,
        program: Program,
        diary: Diary,
        records: Records,
        now: Now,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._diary = diary
        self._records = records
        self._now = now
        self._bin = BinPresenter(page.bin, diary, now)
        page.show_about(program)
        page.preference_changed.connect(self._on_preference_changed)
        page.restart_requested.connect(self._on_restart_requested)
        page.export_requested.connect(self._on_export_requested)

    def show(self) -> None:
        """Show the settings as they are."""
        self._page.show_preferences(self._diary.preferences)
        self._page.show_screening(self._diary.screening)
        self._bin.show()
        saved_at = self._records.last_backup_at()
        last = moment_text(saved_at) if saved_at is not None else _("None yet")
        kilobytes = -(-self._records.size_bytes() // 1000)
        self._page.show_data(str(self._records.folder), last, _("{size} kB").format(size=kilobytes))

    def _on_preference_changed(self, name: str, value: object) -> None:
        if value is not None and not isinstance(value, str | int | float | bool):
            raise TypeError(value)
        self._diary.record(PreferenceSet(name=name, value=value))
        apply_look(self._theme, self._diary.preferences)
        self._page.show_preferences(self._diary.preferences)
        self.preference_kept.emit(name)

    def _on_restart_requested(self) -> None:
        """Begin a new cycle; what was done in the earlier ones stays."""
        self._diary.record(PreferenceSet(name="plan_form", value=PlanForm.PLANNED.value))
        self._diary.record(PreferenceSet(name="plan_began_at", value=self._now().isoformat()))

    def _on_export_requested(self, target: str) -> None:
        try:
            self._records.save_everything(Path(target))
        except KeepingError as error:
            self._page.show_export_result(str(error), is_fault=True)
        else:
            self._page.show_export_result(_("Everything is saved in {path}.").format(path=target))
