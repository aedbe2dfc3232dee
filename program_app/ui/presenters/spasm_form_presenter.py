"""Fills the form of the spasm log and keeps what is told in it, answer by answer."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.program import Program
from program_app.domain.spasm import Remedy, SpasmHeight, SpasmRecord, SpasmSide
from program_app.journey.diary import Diary
from program_app.journey.spasm_form import SpasmForm, asks_rest
from program_app.journey.spasm_form_view import look_at_form
from program_app.journey.training import Now
from program_app.journey.typed_times import TypedTimes
from program_app.ui.spasm_form_page import SpasmFormPage


class SpasmFormPresenter(QObject):
    """One entry at a time. `saved`, `discarded` and `left` tell that the page is done."""

    saved = Signal(object, bool)
    """The record, and whether it is a spasm of these days, for which the plan waits."""
    screening_wanted = Signal()
    """After `saved`: it was above 7 of 10, so the safety questions come first."""
    discarded = Signal(object)
    """What puts everything back, or None where there was nothing to take out."""
    left = Signal()

    def __init__(self, page: SpasmFormPage, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._now = now
        self._form: SpasmForm | None = None
        self._connect()

    def show(self) -> None:
        """The entry that is being filled in, or a new one."""
        if self._form is None:
            self.begin()

    def begin(self) -> None:
        """A new entry that begins now."""
        self._open(SpasmForm.begin(self._diary, self._now()))

    def open_draft(self, spasm_id: str) -> None:
        """An entry that is there: a draft of the rescue page or of this form, or one to edit."""
        try:
            form = SpasmForm.open(self._diary, spasm_id)
        except KeyError:
            # It was taken out meanwhile.
            self.begin()
        else:
            self._open(form)

    @property
    def record(self) -> SpasmRecord:
        """The entry as it is now."""
        return self._shown.record

    def _open(self, form: SpasmForm) -> None:
        self._form = form
        self._page.show_form(look_at_form(form, self._program, self._diary, self._now()))

    @property
    def _shown(self) -> SpasmForm:
        if self._form is None:
            self._form = SpasmForm.begin(self._diary, self._now())
        return self._form

    def _refresh(self) -> None:
        self._page.refresh(look_at_form(self._shown, self._program, self._diary, self._now()))

    def _connect(self) -> None:
        page = self._page
        page.answered.connect(self._on_answered)
        page.times_typed.connect(self._on_times_typed)
        page.times_left.connect(self._on_times_left)
        page.tried_added.connect(self._on_tried_added)
        page.tried_judged.connect(self._on_tried_judged)
        page.tried_dropped.connect(self._on_tried_dropped)
        page.tried_named.connect(self._on_tried_named)
        page.placed.connect(self._on_placed)
        page.other_wanted.connect(self.open_draft)
        page.save_requested.connect(self._on_save)
        page.discard_requested.connect(self._on_discard)
        page.left.connect(self._on_left)

    def _on_answered(self, name: str, value: object) -> None:
        self._shown.change(**{name: value})
        self._refresh()

    def _on_times_typed(self, typed: TypedTimes) -> None:
        read = self._shown.tell_times(typed, self._now())
        self._page.show_read(read, only_mended=True)
        self._refresh()

    def _on_times_left(self, typed: TypedTimes) -> None:
        self._page.show_read(self._shown.leave_times(typed, self._now()), only_mended=False)

    def _on_tried_added(self, remedy: Remedy, name: str) -> None:
        self._shown.try_out(remedy, name)
        self._refresh()

    def _on_tried_judged(self, remedy: Remedy, name: str, helped: int) -> None:
        self._shown.judge(remedy, name, helped)
        self._refresh()

    def _on_tried_dropped(self, remedy: Remedy, name: str) -> None:
        self._shown.drop(remedy, name)
        self._refresh()

    def _on_tried_named(self, remedy: Remedy, name: str) -> None:
        self._shown.name_tried(remedy, name)
        self._refresh()

    def _on_placed(self, side: SpasmSide | None, height: SpasmHeight | None) -> None:
        self._shown.change(side=side, height=height)
        self._refresh()

    def _on_save(self) -> None:
        form = self._shown
        form.save()
        self._form = None
        self.saved.emit(form.record, form.is_new and asks_rest(form.record, self._now()))
        if form.asks_screening:
            self.screening_wanted.emit()

    def _on_discard(self) -> None:
        form = self._shown
        self._form = None
        self.discarded.emit(form.discard(self._now()))

    def _on_left(self) -> None:
        self._form = None
        self.left.emit()
