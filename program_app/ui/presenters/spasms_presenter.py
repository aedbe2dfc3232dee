"""Fills the spasm log of the review, takes entries out and puts them back."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.bin import BIN_DAYS
from program_app.domain.changes import SpasmKept
from program_app.domain.local_day import counts_for
from program_app.domain.log_fields import Logs
from program_app.domain.spasm import SpasmRecord
from program_app.journey.diary import Diary
from program_app.journey.spasms import (
    Shown,
    SpasmHistory,
    look_at_spasm,
    look_at_spasms,
    take_out,
)
from program_app.journey.training import Now
from program_app.ui.spasms.spasms_view import SpasmsView
from program_app.words.language import _
from program_app.words.moments import day_and_short_month
from program_app.words.spasms import logged_text


class SpasmsPresenter(QObject):
    """Shows the list with one entry in full; `form_wanted(id)` opens the form with an entry."""

    form_wanted = Signal(str)
    changed = Signal()
    """An entry came or went."""

    def __init__(self, view: SpasmsView, logs: Logs, diary: Diary, now: Now) -> None:
        super().__init__(view)
        self._view = view
        self._logs = logs
        self._diary = diary
        self._now = now
        self._shown = Shown.THIS_YEAR
        self._chosen = ""
        self._undo: SpasmRecord | None = None
        view.chosen.connect(self.choose)
        view.filter_chosen.connect(self._on_filter_chosen)
        view.edit_requested.connect(self._on_edit)
        view.take_out_requested.connect(self._on_take_out)
        view.undo_requested.connect(self.undo)

    @property
    def line(self) -> str:
        """How many entries there are."""
        return logged_text(len(self._diary.spasms))

    def show(self) -> None:
        """Show the log as it is; what was told about earlier is gone."""
        self._undo = None
        self._view.strip.clear()
        self._refresh()

    def choose(self, spasm_id: str) -> None:
        """Show one entry in full."""
        self._chosen = spasm_id
        self._view.show_detail(look_at_spasm(self._diary, self._logs, spasm_id))

    def tell_saved(self, record: SpasmRecord) -> None:
        """The entry that the form has just saved is looked at."""
        self._chosen = record.id
        if record.began_on.year != counts_for(self._now()).year:
            self._shown = Shown.ALL
        self._refresh()
        self._view.strip.tell(_("Logged."), icon="check", can_undo=False)

    def tell_discarded(self, before: SpasmRecord | None) -> None:
        """Offer to bring back what the form has just discarded."""
        self._refresh()
        if before is not None:
            self._undo = before
            sentence = _("The draft was discarded.") if before.is_draft else _("The changes were discarded.")
            self._view.strip.tell(sentence, icon="trash", can_undo=True)

    def undo(self) -> None:
        """Put back what was taken out last."""
        if self._undo is not None:
            self._diary.record(SpasmKept(record=self._undo))
            self._chosen = self._undo.id
            self.show()
            self._view.take_keys()
            self.changed.emit()

    def _refresh(self) -> None:
        history = look_at_spasms(self._diary, self._logs, counts_for(self._now()), self._shown)
        if not history.rows and history.count and self._shown is Shown.THIS_YEAR:
            # The log of a new year begins empty: show what there is.
            self._shown = Shown.ALL
            history = look_at_spasms(self._diary, self._logs, counts_for(self._now()), self._shown)
        self._view.show_history(history, self._shown)
        self._show_chosen(history)

    def _show_chosen(self, history: SpasmHistory) -> None:
        ids = [row.id for row in history.rows]
        if not ids:
            self._chosen = ""
            self._view.show_detail(None)
        else:
            self.choose(self._chosen if self._chosen in ids else ids[0])

    def _on_filter_chosen(self, shown: Shown) -> None:
        self._shown = shown
        history = look_at_spasms(self._diary, self._logs, counts_for(self._now()), shown)
        self._view.show_history(history, shown)
        self._show_chosen(history)

    def _on_edit(self) -> None:
        self.form_wanted.emit(self._chosen)

    def _on_take_out(self) -> None:
        now = self._now()
        ids = [row.id for row in look_at_spasms(self._diary, self._logs, counts_for(now), self._shown).rows]
        place = ids.index(self._chosen)
        self._undo = take_out(self._diary, self._chosen, now)
        left = [spasm_id for spasm_id in ids if spasm_id != self._chosen]
        self._chosen = left[min(place, len(left) - 1)] if left else ""
        self._refresh()
        date = day_and_short_month(self._undo.began_at.astimezone().date(), now.date())
        sentence = _("The entry from {date} was taken out. It stays in the bin for {days} days.")
        self._view.strip.tell(sentence.format(date=date, days=BIN_DAYS), icon="trash", can_undo=True)
        self._view.take_keys()
        self.changed.emit()
