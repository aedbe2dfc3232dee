"""Leads through the first run, and through the questions that come again; makes each step when it is due."""

# ruff: noqa: PLC0415 - steps that are not on the first screen are imported when they are wanted
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.local_day import counts_for
from program_app.journey.admission import Admission, admission
from program_app.journey.answering import nothing_new
from program_app.ui.first_run.safety_step import SafetyStep
from program_app.ui.first_run_steps import FirstRunStep
from program_app.ui.presenters.safety_presenter import SafetyPresenter
from program_app.words.days import day_and_month
from program_app.words.language import _

if TYPE_CHECKING:
    from collections.abc import Callable

    from program_app.ui.first_run.anything_new import AnythingNew
    from program_app.ui.first_run_page import FirstRunPage
    from program_app.ui.presenters.baseline_presenter import BaselinePresenter
    from program_app.ui.presenters.day_one_presenter import DayOnePresenter
    from program_app.ui.presenters.room_presenter import RoomPresenter
    from program_app.ui.presenters.today_presenter import TodayPresenter
    from program_app.ui.surroundings import Surroundings
    from program_app.ui.theme import Theme

_OVER = 0


class FirstRunPresenter(QObject):
    """`left` names the page that comes next; `day_one_wanted` asks Today to begin what it shows."""

    left = Signal(str)
    day_one_wanted = Signal()
    close_wanted = Signal()

    def __init__(
        self,
        page: FirstRunPage,
        theme: Theme,
        around: Surroundings,
        find_today: Callable[[], TodayPresenter],
        *,
        has_guide: bool,
    ) -> None:
        super().__init__(page)
        self._find_today = find_today
        self._page = page
        self._theme = theme
        self._around = around
        self._has_guide = has_guide
        self._revisited: FirstRunStep | None = None
        """The one step that is looked at again from the settings."""
        self._reached = FirstRunStep.SAFETY
        self._asked_again: Admission | None = None
        """Why all questions are being asked again."""
        self._news: AnythingNew | None = None
        self._spasms: BaselinePresenter | None = None
        self._room: RoomPresenter | None = None
        self._day_one: DayOnePresenter | None = None
        self._safety_step = SafetyStep(theme)
        self.safety = SafetyPresenter(self._safety_step, around.loaded.program, around.diary, around.now)
        self.safety.cleared.connect(self._on_safety_over)
        page.set_guide(has_guide)
        page.step_chosen.connect(self._on_step_chosen)
        page.guide_requested.connect(self._on_guide_requested)
        self._safety_step.rescue_requested.connect(page.rescue_requested)
        self._safety_step.guide_requested.connect(page.guide_requested)

    def show(self) -> None:
        """Show what comes first, or the step that was asked for."""
        comes_first = self._comes_first()
        if comes_first in (Admission.FULL_LIST, Admission.ANYTHING_NEW):
            self._revisited = None  # these lead to Today, whatever was looked at before
        if comes_first is Admission.FULL_LIST:
            self._show_questions(comes_first)
        elif comes_first in (Admission.SAFETY, Admission.ANYTHING_NEW) and self._asked_again is not None:
            self._show_questions(self._asked_again)
        elif comes_first is Admission.ANYTHING_NEW:
            self._show_news()
        elif comes_first is Admission.SAFETY:
            self._show_step(FirstRunStep.SAFETY)
        elif self._revisited is not None:
            self._show_step(self._revisited)
        else:
            kept = self._around.diary.preferences.first_run_step
            self._show_step(FirstRunStep(kept) if kept else FirstRunStep.SAFETY)

    def revisit(self, step: FirstRunStep) -> None:
        """Let one step be looked at again, on its own, when shown next."""
        self._revisited = step

    def show_sound(self) -> None:
        """Show what can be heard now, where the room is asked about."""
        if self._room is not None:
            self._room.show_sound()

    def _comes_first(self) -> Admission:
        around = self._around
        return admission(around.loaded.program, around.diary, counts_for(around.now()))

    @property
    def _is_run(self) -> bool:
        """Whether this is the first run, not one step that is looked at again."""
        kept = self._around.diary
        return kept.screening is None or bool(kept.preferences.first_run_step)

    def _show_step(self, step: FirstRunStep) -> None:
        if self._is_run:
            self._reached = max(self._reached, step)
            done = [each for each in FirstRunStep if each < self._reached]
            self._page.show_steps(tuple(FirstRunStep), step, done)
        else:
            self._page.show_steps((step,), step, ())
        match step:
            case FirstRunStep.SAFETY:
                self.safety.show(has_guide=self._has_guide)
                self._page.show_sheet(self._safety_step)
            case FirstRunStep.SPASMS:
                self._page.show_sheet(self._spasms_presenter().show(is_run=self._is_run))
            case FirstRunStep.ROOM:
                self._page.show_sheet(self._room_presenter().show(is_run=self._is_run))
            case FirstRunStep.DAY_ONE:
                self._page.show_sheet(self._day_one_presenter().show())

    def _show_news(self) -> None:
        from program_app.ui.first_run.anything_new import AnythingNew

        if self._news is None:
            self._news = AnythingNew(self._theme)
            self._news.nothing_new.connect(self._on_nothing_new)
            self._news.something_new.connect(self._on_something_new)
        answered = self._around.diary.screening
        if answered is not None:
            self._news.ask(day_and_month(answered.answered_on))
        self._page.show_steps((FirstRunStep.SAFETY,), FirstRunStep.SAFETY, ())
        self._page.show_sheet(self._news)

    def _show_questions(self, comes_first: Admission) -> None:
        """All questions, before anything else: after a strong spasm, or because something is new."""
        self._asked_again = comes_first
        if comes_first is Admission.FULL_LIST:
            title = _("After a strong spasm these questions come first.")
        else:
            title = _("What is true now?")
        self._page.show_steps((FirstRunStep.SAFETY,), FirstRunStep.SAFETY, ())
        must_answer = comes_first is Admission.FULL_LIST
        self.safety.show(title=title, must_answer=must_answer, has_guide=self._has_guide)
        self._page.show_sheet(self._safety_step)

    def _spasms_presenter(self) -> BaselinePresenter:
        from program_app.ui.presenters.baseline_presenter import BaselinePresenter

        if self._spasms is None:
            around = self._around
            self._spasms = BaselinePresenter(self._theme, around.loaded.program, around.diary, around.now)
            self._spasms.continued.connect(self._on_continued)
            self._spasms.went_back.connect(self._on_went_back)
            self._spasms.left_for_later.connect(self._on_look_around)
        return self._spasms

    def _room_presenter(self) -> RoomPresenter:
        from program_app.ui.presenters.room_presenter import RoomPresenter

        if self._room is None:
            self._room = RoomPresenter(self._theme, self._around)
            self._room.continued.connect(self._on_continued)
            self._room.went_back.connect(self._on_went_back)
        return self._room

    def _day_one_presenter(self) -> DayOnePresenter:
        from program_app.ui.presenters.day_one_presenter import DayOnePresenter

        if self._day_one is None:
            self._day_one = DayOnePresenter(
                self._theme, self._around.loaded.program.logs, self._find_today(), self._around.diary
            )
            self._day_one.went_back.connect(self._on_went_back)
            self._day_one.start_wanted.connect(self._on_day_one_wanted)
            self._day_one.close_wanted.connect(self._on_close_wanted)
            self._day_one.left.connect(self._on_look_around)
        return self._day_one

    def _go_to(self, step: FirstRunStep) -> None:
        self._keep(step.value)
        self._show_step(step)

    def _keep(self, place: int) -> None:
        if self._around.diary.preferences.first_run_step != place:
            self._around.diary.record(PreferenceSet(name="first_run_step", value=place))

    def _leave_revisited(self) -> None:
        self._revisited = None
        self.left.emit("settings")

    def _on_safety_over(self) -> None:
        self._asked_again = None
        self._safety_step.forget()
        if self._comes_first() is Admission.ANYTHING_NEW:
            self._show_news()
        elif self._is_run:
            self._go_to(FirstRunStep.SPASMS)
        elif self._revisited is not None:
            self._leave_revisited()
        else:
            self.left.emit("today")

    def _on_nothing_new(self) -> None:
        nothing_new(self._around.diary, self._around.now())
        self._on_safety_over()

    def _on_something_new(self) -> None:
        self._show_questions(Admission.ANYTHING_NEW)

    def _on_continued(self, step: int) -> None:
        if self._is_run:
            self._go_to(FirstRunStep(step + 1))
        else:
            self._leave_revisited()

    def _on_went_back(self, step: int) -> None:
        if not self._is_run:
            self._leave_revisited()
        elif step > FirstRunStep.SPASMS:
            self._go_to(FirstRunStep(step - 1))
        else:
            self._show_step(FirstRunStep.SAFETY)

    def _on_step_chosen(self, step: int) -> None:
        if step == FirstRunStep.SAFETY or self._comes_first() is not Admission.SET_UP:
            self._show_step(FirstRunStep.SAFETY)
        else:
            self._go_to(FirstRunStep(step))

    def _on_look_around(self) -> None:
        self._keep(_OVER)
        self.left.emit("today")

    def _on_day_one_wanted(self) -> None:
        self._keep(_OVER)
        self.day_one_wanted.emit()

    def _on_close_wanted(self) -> None:
        self._keep(_OVER)
        self.close_wanted.emit()

    def _on_guide_requested(self) -> None:
        self.left.emit("guide")
