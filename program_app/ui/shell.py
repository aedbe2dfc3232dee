"""The window with its pages: which one is in front, and what follows when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from program_app.domain.local_day import counts_for
from program_app.journey.admission import Admission, admission
from program_app.ui.main_window import MainWindow
from program_app.ui.page_makers import PageMakers
from program_app.ui.presenters.saving_presenter import SavingPresenter
from program_app.ui.ready_voice import ReadyVoice

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QCloseEvent

    from program_app.domain.safety import Light
    from program_app.journey.views import TodayView
    from program_app.ui.presenters.session_presenter import SessionPresenter
    from program_app.ui.presenters.today_presenter import TodayPresenter
    from program_app.ui.surroundings import Surroundings
    from program_app.ui.theme import Theme

_MINUTE_MILLISECONDS = 60_000
_BACK_FROM_GUIDE = frozenset({"today", "walk", "review", "exercises", "settings", "first_run"})
"""Pages that Esc leads back to from the guide."""
_BACK_FROM_EXERCISE = frozenset({"today", "walk", "gate", "guide"})
"""Pages that lead to an exercise and are come back to from it."""
_ASKED_BEFORE = frozenset({"today", "walk", "gate", "exercises", "exercise"})
"""Pages from which something can be begun: questions that are open come before them."""


class Shell(QObject):
    """Brings pages to the front with what is true now.

    `trouble_told` may be emitted from any thread: a trouble with saving, or None when it is over.
    """

    trouble_told = Signal(object)
    sound_troubles_told = Signal(object)
    """From any thread too: what is missing in order to be heard, a frozenset of SoundTrouble."""

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._date_shown = counts_for(around.now())
        """The date that Today was shown for."""
        self._before_rescue = "today"
        self._before_exercise = "exercises"
        self._before_guide = "today"
        self._session: SessionPresenter | None = None
        self._makers = PageMakers(theme, around)
        self.window = MainWindow(theme, railed=self._makers.railed, stage=self._makers.stage)
        self._makers.window = self.window
        self._saving = SavingPresenter(self.window, around.saving, around.records)
        self._ready_voice = ReadyVoice(around, self)
        self._connect()
        if around.live:
            self._clock_hand = QTimer(self)
            self._clock_hand.timeout.connect(self._on_minute_passed)
            self._clock_hand.start(_MINUTE_MILLISECONDS)

    @property
    def today(self) -> TodayPresenter:
        """The presenter of Today."""
        self.window.page("today")
        return self._makers.today

    @property
    def session(self) -> SessionPresenter:
        """The presenter of sessions, made at the first one."""
        if self._session is None:
            self.window.page("player")
            self.window.page("finished")
            self._session = self._makers.session()
            self._session.led.connect(self._ready_voice.stop)
            self._session.page_wanted.connect(self.window.show_page)
            self._session.ended.connect(self._on_session_ended)
            self._session.walk_ended.connect(self._on_walk_ended)
            self._session.gate_wanted.connect(self._on_gate_wanted)
            self._session.practice_ended.connect(self._on_practice_ended)
        return self._session

    def show_first_page(self, *, on_rescue: bool = False) -> None:
        """Today, or what comes before it: questions, a first run that is not at its end; rescue over it."""
        self.show_page("today")
        if on_rescue:
            self.open_rescue()
        elif self.window.current_page == "today":
            self.today.check_date()

    def show_page(self, name: str) -> None:
        """Bring a page to the front with what is true now, or the questions that come before it."""
        name = self._allowed(name)
        self.window.page(name)
        match name:
            case "today":
                self._show_today()
                self._ready_voice.look_ahead(self._makers.today)
            case "guide":
                self._keep_way_back()
                self._makers.guides.presenter.show()
            case "settings":
                self._makers.settings.show()
                self._makers.coach.show_sound()
            case "walk":
                self._makers.walks.show_walk()
            case "gate":
                self._makers.walks.show_gate()
            case "review" | "exercises" | "exercise" | "first_run":
                getattr(self._makers, name).show()
        self.window.show_page(name)

    def answer_safety_questions(self, true_ids: tuple[str, ...]) -> None:
        """Answer the safety questions as their page would."""
        self.window.page("first_run")
        self._makers.first_run.safety.answer(true_ids)

    def open_rescue(self) -> None:
        """The rescue page, at once and from anywhere; a session that runs is paused."""
        if self.window.current_page == "rescue":
            return
        self._before_rescue = self.window.current_page
        if self._session is not None and self.window.current_page == "player":
            self._session.pause()
        self.window.page("rescue")
        self._makers.show_rescue()
        self.window.show_page("rescue")

    def make_rescue_ready(self) -> None:
        """Have the rescue page made before anybody needs it."""
        # Once the window was closed, Qt would take back its quitting for whatever is shown after that.
        if self.window.isVisible():
            self.window.page("rescue")
            self._makers.rescue.make_ready(self.window.size())

    def show_exercise(self, exercise_id: str) -> None:
        """The page of an exercise; the way back leads to where it was wanted, or to all exercises."""
        current = self.window.current_page
        self._before_exercise = current if current in _BACK_FROM_EXERCISE else "exercises"
        self.window.page("exercise")
        self._makers.exercise.choose(exercise_id, comes_from=self._before_exercise)
        self.show_page("exercise")

    def show_card(self, day_number: int) -> None:
        """The card of a day in the guide."""
        self.window.page("guide")
        self._makers.guides.presenter.open_card(day_number)
        self.show_page("guide")

    def show_text(self, entry_id: str) -> None:
        """A text of the guide."""
        self.window.page("guide")
        self._makers.guides.presenter.open_from_elsewhere(entry_id)
        self.show_page("guide")

    def tell_restored(self, saved_at: datetime | None) -> None:
        """Say that a damaged file was replaced by its last good copy (None: there was none)."""
        self._saving.show_restored(saved_at)

    def _connect(self) -> None:
        makers = self._makers
        self.window.page_requested.connect(self.show_page)
        self.window.rescue_requested.connect(self.open_rescue)
        self.window.closing.connect(self._on_closing)
        self.trouble_told.connect(self._saving.show_trouble)
        makers.message_place_made.connect(self._saving.add_place)
        self.sound_troubles_told.connect(makers.sound_troubles_told)
        self.sound_troubles_told.connect(self._on_sound_troubles_told)
        makers.page_wanted.connect(self.show_page)
        makers.rescue_wanted.connect(self.open_rescue)
        makers.rescue_closed.connect(self._on_rescue_closed)
        makers.rescue_finished.connect(self._on_rescue_finished)
        makers.day_wanted.connect(self._on_day_wanted)
        makers.exercise_wanted.connect(self.show_exercise)
        makers.exercise_left.connect(self._on_exercise_left)
        makers.text_wanted.connect(self.show_text)
        makers.card_wanted.connect(self.show_card)
        makers.guide_left.connect(self._on_guide_left)
        makers.practice_wanted.connect(self._on_practice_wanted)
        makers.started.connect(self._on_started)
        makers.resumed.connect(self._on_resumed)
        makers.again_wanted.connect(self._on_again_wanted)
        makers.walk_started.connect(self._on_walk_started)
        makers.gate_test_wanted.connect(self._on_gate_test_wanted)
        makers.day_one_wanted.connect(self._on_day_one_wanted)

    def _allowed(self, name: str) -> str:
        """The page that may be shown when `name` is wanted."""
        around = self._around
        on = counts_for(around.now())
        is_open = admission(around.loaded.program, around.diary, on) is Admission.OPEN
        return "first_run" if name in _ASKED_BEFORE and not is_open else name

    def _on_minute_passed(self) -> None:
        """Today becomes another day at its turn, and what a pause waits for may come, while it is seen."""
        if self.window.current_page != "today":
            return
        if self._date_shown != counts_for(self._around.now()):
            self.show_page("today")
        else:
            self.today.pass_time()

    def _show_today(self) -> None:
        """What was answered on another date is not about this one."""
        before, self._date_shown = self._date_shown, counts_for(self._around.now())
        if before == self._date_shown:
            self._makers.today.show()
        else:
            self._makers.today.start_over()

    def _on_sound_troubles_told(self) -> None:
        if self.window.current_page == "settings":
            self._makers.coach.show_sound()

    def _on_day_one_wanted(self) -> None:
        """Day 1 as Today would begin it; where pain allows no session, Today says so."""
        self.show_page("today")
        self.today.start()

    def _on_started(self, today: TodayView) -> None:
        self.session.start(today)

    def _on_resumed(self) -> None:
        self.session.resume()

    def _on_again_wanted(self, day_number: int) -> None:
        self.session.practise(day_number)

    def _on_walk_started(self, day_number: int, light: Light) -> None:
        self.session.walk(day_number, light)

    def _on_gate_test_wanted(self) -> None:
        self.session.test_gate()

    def _on_gate_wanted(self) -> None:
        self._end_at("gate")

    def _on_walk_ended(self) -> None:
        self._end_at("walk")

    def _on_session_ended(self) -> None:
        self.today.start_over()
        self._end_at("today")

    def _on_exercise_left(self) -> None:
        self.show_page(self._before_exercise)

    def _keep_way_back(self) -> None:
        if self.window.current_page in _BACK_FROM_GUIDE:
            self._before_guide = self.window.current_page

    def _on_guide_left(self) -> None:
        self.show_page(self._before_guide)

    def _on_practice_wanted(self, exercise_id: str) -> None:
        self.session.practise_once(exercise_id)

    def _on_practice_ended(self) -> None:
        self._end_at("exercise")

    def _end_at(self, name: str) -> None:
        """What was led is over: its page comes now, or when the rescue page is left."""
        self._before_rescue = name
        if self.window.current_page != "rescue":
            self.show_page(name)

    def _on_day_wanted(self, day_number: int) -> None:
        self.show_page("review")
        self._makers.review.show(day_number)

    def _on_rescue_closed(self) -> None:
        if self._before_rescue in ("player", "finished"):
            self.window.show_page(self._before_rescue)
        else:
            self.show_page(self._before_rescue)

    def _on_rescue_finished(self) -> None:
        if self._session is not None and self._before_rescue == "player":
            self._session.leave()  # what was done is kept, and may be resumed
        self.show_page("today")

    def _on_closing(self, event: QCloseEvent) -> None:
        typed_in = self.window.focusWidget()
        if typed_in is not None:
            typed_in.clearFocus()  # a field keeps what was typed when it is left
        if self._session is not None:
            self._session.leave()
        self._saving.on_closing(event)
