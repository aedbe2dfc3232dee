"""The window with its pages: each is made with its presenter when first shown; who is in front, and when."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from program_app.domain.local_day import counts_for
from program_app.domain.player import Clock
from program_app.domain.safety import Clearance, clearance
from program_app.journey.diary import Diary
from program_app.journey.ports import Records, Saving
from program_app.journey.training import LoadedProgram, Now
from program_app.journey.views import TodayView
from program_app.ui.finished_page import FinishedPage
from program_app.ui.first_run_page import FirstRunPage
from program_app.ui.main_window import MainWindow
from program_app.ui.player_page import PlayerPage
from program_app.ui.presenters.review_presenter import ReviewPresenter
from program_app.ui.presenters.safety_presenter import SafetyPresenter
from program_app.ui.presenters.saving_presenter import SavingPresenter
from program_app.ui.presenters.session_presenter import SessionPresenter
from program_app.ui.presenters.settings_presenter import SettingsPresenter
from program_app.ui.presenters.today_presenter import TodayPresenter
from program_app.ui.rescue_page import RescuePage
from program_app.ui.review_page import ReviewPage
from program_app.ui.settings_page import SettingsPage
from program_app.ui.theme import Theme
from program_app.ui.today_page import TodayPage


_MINUTE_MILLISECONDS = 60_000


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What the pages work with."""

    loaded: LoadedProgram
    diary: Diary
    saving: Saving
    clock: Clock
    now: Now
    records: Records
    live: bool = True
    """False where the clock is stepped from outside."""


class Shell(QObject):
    """Who is in front, and what follows when a page is left.

    `trouble_told` may be emitted from any thread: a trouble with saving, or None when it is over.
    """

    trouble_told = Signal(object)

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__()
        self._theme = theme
        self._around = around
        self._session: SessionPresenter | None = None
        self._before_rescue = "today"
        self.window = MainWindow(
            theme,
            railed={
                "today": self._make_today,
                "review": self._make_review,
                "settings": self._make_settings,
            },
            stage={
                "player": self._make_player,
                "finished": self._make_finished,
                "first_run": self._make_first_run,
                "rescue": self._make_rescue,
            },
        )
        self.window.page_requested.connect(self.show_page)
        self.window.rescue_requested.connect(self.open_rescue)
        self.trouble_told.connect(self._on_trouble_told)
        self._date_shown = counts_for(around.now())
        if around.live:
            self._clock_hand = QTimer(self)
            self._clock_hand.timeout.connect(self._on_minute_passed)
            self._clock_hand.start(_MINUTE_MILLISECONDS)

    def show_first_page(self) -> None:
        """Today, or the safety questions where the program may not be used yet."""
        cleared = clearance(self._around.loaded.program, self._around.diary.screening)
        self.show_page("today" if cleared is Clearance.CLEARED else "first_run")

    def show_page(self, name: str) -> None:
        """Bring a page to the front with what is true now."""
        self.window.page(name)
        match name:
            case "today":
                self.today.show()
            case "review":
                self.review.show()
            case "settings":
                self.settings.show()
            case "first_run":
                self.safety.show()
        self.window.show_page(name)

    def start(self, today: TodayView) -> None:
        """Begin the session that Today shows."""
        self.session.start(today)

    @property
    def session(self) -> SessionPresenter:
        """The presenter of sessions, made at the first one."""
        if self._session is None:
            self._session = self._new_session()
        return self._session

    def open_rescue(self) -> None:
        """The rescue page, at once and from anywhere; a session that runs is paused."""
        if self.window.current_page == "rescue":
            return
        self._before_rescue = self.window.current_page
        if self._session is not None and self.window.current_page == "player":
            self._session.pause()
        page = self.window.page("rescue")
        if isinstance(page, RescuePage):
            number = self._around.diary.preferences.emergency_number
            page.show_rescue(self._around.loaded.program.rescue, number)
        self.window.show_page("rescue")

    def tell_restored(self, saved_at: datetime | None) -> None:
        """Say on Today that a damaged file was replaced by its last good copy (None: there was none)."""
        self.window.page("today")
        self.saving.show_restored(saved_at)

    def _make_today(self) -> QWidget:
        page = TodayPage(self._theme)
        around = self._around
        self.today = TodayPresenter(page, around.loaded.program, around.diary, around.now)
        self.today.started.connect(self.start)
        self.today.resumed.connect(self._on_resumed)
        self.today.again_wanted.connect(self._on_again_wanted)
        page.day_chosen.connect(self._on_day_chosen)
        page.rescue_requested.connect(self.open_rescue)
        page.page_requested.connect(self.show_page)
        self.saving = SavingPresenter(self.window, page, around.saving)
        self.window.closing.connect(self._on_closing)
        return page

    def _make_review(self) -> QWidget:
        page = ReviewPage(self._theme)
        around = self._around
        self.review = ReviewPresenter(page, around.loaded.program, around.diary, around.now)
        page.go_to_day_one_requested.connect(self._on_today_wanted)
        return page

    def _make_settings(self) -> QWidget:
        page = SettingsPage(self._theme)
        around = self._around
        program = around.loaded.program
        self.settings = SettingsPresenter(page, self._theme, program, around.diary, around.records)
        page.safety_questions_requested.connect(self._on_safety_wanted)
        return page

    def _make_first_run(self) -> QWidget:
        page = FirstRunPage(self._theme)
        around = self._around
        self.safety = SafetyPresenter(page, around.loaded.program, around.diary, around.now)
        self.safety.cleared.connect(self._on_today_wanted)
        page.rescue_requested.connect(self.open_rescue)
        return page

    def _make_rescue(self) -> QWidget:
        page = RescuePage(self._theme)
        page.closed.connect(self._on_rescue_closed)
        return page

    def _make_player(self) -> QWidget:
        return PlayerPage(self._theme)

    def _make_finished(self) -> QWidget:
        return FinishedPage(self._theme)

    def _new_session(self) -> SessionPresenter:
        player, finished = self.window.page("player"), self.window.page("finished")
        if not isinstance(player, PlayerPage) or not isinstance(finished, FinishedPage):
            raise TypeError(player, finished)
        around = self._around
        session = SessionPresenter(
            (player, finished),
            around.loaded,
            around.diary,
            (around.clock, around.now),
            live=around.live,
        )
        session.page_wanted.connect(self.window.show_page)
        session.ended.connect(self._on_session_ended)
        player.rescue_requested.connect(self.open_rescue)
        player.full_screen_requested.connect(self.window.toggle_full_screen)
        return session

    def _on_minute_passed(self) -> None:
        """At the turn of the day Today becomes another day, also when the app stays open overnight."""
        today_on = counts_for(self._around.now())
        if today_on != self._date_shown and self.window.current_page == "today":
            self._date_shown = today_on
            self.today.start_over()

    def _on_trouble_told(self, trouble: object) -> None:
        self.window.page("today")
        self.saving.show_trouble(trouble)

    def _on_resumed(self) -> None:
        self.session.resume()

    def _on_again_wanted(self, day_number: int) -> None:
        self.session.practise(day_number)

    def _on_session_ended(self) -> None:
        self.today.start_over()
        self.show_page("today")

    def _on_day_chosen(self, day_number: int) -> None:
        self.show_page("review")
        self.review.show(day_number)

    def _on_today_wanted(self) -> None:
        self.show_page("today")

    def _on_safety_wanted(self) -> None:
        self.show_page("first_run")

    def _on_rescue_closed(self) -> None:
        if self._before_rescue in ("player", "finished"):
            self.window.show_page(self._before_rescue)
        else:
            self.show_page(self._before_rescue)

    def _on_closing(self, event: QCloseEvent) -> None:
        if self._session is not None:
            self._session.leave()
        self.saving.on_closing(event)
