"""Makes each page with its presenter when it is first shown, and imports it only then, for a quick start."""

# ruff: noqa: PLC0415 - pages that are not on the first screen are imported when they are wanted
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from program_app.ui.guide_pages import GuidePages
from program_app.ui.presenters.today_presenter import TodayPresenter
from program_app.ui.spasm_pages import FORM, SpasmPages
from program_app.ui.today_page import TodayPage
from program_app.ui.walk_pages import WalkPages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from program_app.ui.finished_page import FinishedPage
    from program_app.ui.first_run_steps import FirstRunStep
    from program_app.ui.main_window import MainWindow, PageMaker
    from program_app.ui.player_page import PlayerPage
    from program_app.ui.presenters.coach_presenter import CoachPresenter
    from program_app.ui.presenters.exercise_presenter import ExercisePresenter
    from program_app.ui.presenters.exercises_presenter import ExercisesPresenter
    from program_app.ui.presenters.first_run_presenter import FirstRunPresenter
    from program_app.ui.presenters.rescue_presenter import RescuePresenter
    from program_app.ui.presenters.review_presenter import ReviewPresenter
    from program_app.ui.presenters.session_presenter import SessionPresenter
    from program_app.ui.presenters.settings_presenter import SettingsPresenter
    from program_app.ui.surroundings import Surroundings
    from program_app.ui.theme import Theme

LATER_MODULES = (
    "program_app.ui.presenters.session_presenter",
    "program_app.ui.session_sound",
    "program_app.ui.player_page",
    "program_app.ui.finished_page",
    "program_app.ui.presenters.rescue_presenter",
    "program_app.ui.presenters.walk_presenter",
    "program_app.ui.presenters.gate_presenter",
    "program_app.ui.presenters.review_presenter",
    "program_app.ui.presenters.spasm_form_presenter",
    "program_app.ui.presenters.exercises_presenter",
    "program_app.ui.presenters.exercise_presenter",
    "program_app.ui.presenters.cues_presenter",
    "program_app.ui.presenters.guide_presenter",
    "program_app.ui.presenters.reading_presenter",
    "program_app.ui.presenters.settings_presenter",
    "program_app.ui.presenters.coach_presenter",
)
"""What may be imported in the background after the first picture, most likely wanted first."""


class PageMakers(QObject):
    """A maker for each page by name; what the pages wish for comes together here."""

    sound_troubles_told = Signal(object)
    """From outside: frozenset of SoundTrouble."""
    page_wanted = Signal(str)
    rescue_wanted = Signal()
    rescue_closed = Signal()
    rescue_finished = Signal()
    """It has let go, and what was told is saved."""
    spasm_wanted = Signal(str)
    """The id of the spasm whose form is wanted, or nothing for a new one."""
    day_wanted = Signal(int)
    exercise_wanted = Signal(str)
    exercise_left = Signal()
    practice_wanted = Signal(str)
    text_wanted = Signal(str)
    """A text of the guide by its id."""
    card_wanted = Signal(int)
    """The card of a day."""
    guide_left = Signal()
    started = Signal(object)
    """The TodayView that the person agreed to."""
    resumed = Signal()
    again_wanted = Signal(int)
    walk_started = Signal(int, object)
    """The day whose walk it is, and the Light it is walked under."""
    gate_test_wanted = Signal()
    day_one_wanted = Signal()
    message_place_made = Signal(object)
    """The BannerSlot of a page on which messages about saving may stand."""

    window: MainWindow
    today: TodayPresenter
    review: ReviewPresenter
    exercises: ExercisesPresenter
    exercise: ExercisePresenter
    settings: SettingsPresenter
    coach: CoachPresenter
    rescue: RescuePresenter
    first_run: FirstRunPresenter
    _player_page: PlayerPage
    _finished_page: FinishedPage

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__()
        self._theme = theme
        self._around = around
        spasms = SpasmPages(theme, around)
        spasms.page_wanted.connect(self.page_wanted)
        self.spasm_wanted.connect(spasms.open)
        self._spasms = spasms
        self.walks = WalkPages(theme, around)
        self.guides = GuidePages(theme, around)
        self._connect_pages()
        self.railed: Mapping[str, PageMaker] = {
            "today": self._make_today,
            "walk": self.walks.make_walk,
            "gate": self.walks.make_gate,
            "review": self._make_review,
            FORM: spasms.make_form,
            "exercises": self._make_exercises,
            "exercise": self._make_exercise,
            "guide": self.guides.make_guide,
            "settings": self._make_settings,
        }
        self.stage: Mapping[str, PageMaker] = {
            "player": self._make_player,
            "finished": self._make_finished,
            "first_run": self._make_first_run,
            "rescue": self._make_rescue,
        }

    def session(self) -> SessionPresenter:
        """A presenter for the player's and the finished page; both must have been made."""
        from program_app.ui.awake_screen import AwakeScreen
        from program_app.ui.presenters.session_presenter import SessionPresenter
        from program_app.ui.session_sound import SessionSound

        around, page = self._around, self._player_page
        session = SessionPresenter(
            (page, self._finished_page),
            around.loaded,
            around.diary,
            (around.clock, around.now),
            live=around.live,
        )
        sound = SessionSound(page, session.driver, around.diary, around.loudspeaker(), around.clock)
        session.led.connect(sound.begin)
        self.sound_troubles_told.connect(sound.show_troubles)
        if around.live:
            session.driver.view_changed.connect(AwakeScreen(around.diary, self).follow)
        return session

    def show_rescue(self) -> None:
        """Let the rescue page, which must have been made, begin anew."""
        self.rescue.open()

    def _make_today(self) -> QWidget:
        around = self._around
        page = TodayPage(self._theme, around.loaded.program.logs)
        self.today = TodayPresenter(page, around.loaded, around.diary, around.now)
        self.message_place_made.emit(page.banners)
        self.today.started.connect(self.started)
        self.today.resumed.connect(self.resumed)
        self.today.again_wanted.connect(self.again_wanted)
        self.today.walk_started.connect(self.walk_started)
        page.day_chosen.connect(self.day_wanted)
        page.rescue_requested.connect(self.rescue_wanted)
        page.page_requested.connect(self.page_wanted)
        page.exercise_chosen.connect(self.exercise_wanted)
        page.card_wanted.connect(self.card_wanted)
        page.spasm_log_requested.connect(self.spasm_wanted)
        return page

    def _make_review(self) -> QWidget:
        from program_app.ui.presenters.review_presenter import ReviewPresenter
        from program_app.ui.review_page import ReviewPage

        around = self._around
        page = ReviewPage(self._theme, around.loaded.program.logs)
        self.review = ReviewPresenter(page, around.loaded.program, around.diary, around.now)
        page.go_to_day_one_requested.connect(self._on_today_wanted)
        self.review.form_wanted.connect(self.spasm_wanted)
        self._spasms.review = self.review
        return page

    def _make_exercises(self) -> QWidget:
        from program_app.ui.exercises_page import ExercisesPage
        from program_app.ui.presenters.exercises_presenter import ExercisesPresenter

        around = self._around
        page = ExercisesPage(self._theme)
        self.exercises = ExercisesPresenter(page, around.loaded.program, around.diary, around.now)
        page.exercise_chosen.connect(self.exercise_wanted)
        return page

    def _make_exercise(self) -> QWidget:
        from program_app.ui.exercise_page import ExercisePage
        from program_app.ui.presenters.cues_presenter import CuesPresenter
        from program_app.ui.presenters.exercise_presenter import ExercisePresenter

        around = self._around
        page = ExercisePage(self._theme)
        self.exercise = ExercisePresenter(page, around.loaded.program, around.diary, around.now)
        cues = CuesPresenter(page, around.diary, around.loudspeaker(), around.clock)
        self.exercise.shown.connect(cues.show)
        page.left.connect(self.exercise_left)
        page.practice_requested.connect(self.practice_wanted)
        return page

    def _make_settings(self) -> QWidget:
        from program_app.ui.presenters.coach_presenter import CoachPresenter
        from program_app.ui.presenters.settings_presenter import SettingsPresenter
        from program_app.ui.settings_page import SettingsPage

        around = self._around
        page = SettingsPage(self._theme)
        self.settings = SettingsPresenter(
            page, self._theme, around.loaded.program, around.diary, around.records, around.now
        )
        self.coach = CoachPresenter(page, around.diary, around.loudspeaker(), around.clock)
        self.settings.preference_kept.connect(self.coach.follow)
        page.first_run_step_requested.connect(self._on_first_run_step_wanted)
        page.text_requested.connect(self.text_wanted)
        return page

    def _make_first_run(self) -> QWidget:
        from program_app.ui.first_run_page import FirstRunPage
        from program_app.ui.presenters.first_run_presenter import FirstRunPresenter

        page = FirstRunPage(self._theme)
        has_guide = "guide" in self.railed
        self.first_run = FirstRunPresenter(
            page, self._theme, self._around, self._find_today, has_guide=has_guide
        )
        self.first_run.left.connect(self.page_wanted)
        self.first_run.day_one_wanted.connect(self.day_one_wanted)
        self.first_run.close_wanted.connect(self.window.close)
        self.sound_troubles_told.connect(self.first_run.show_sound)
        page.rescue_requested.connect(self.rescue_wanted)
        self.message_place_made.emit(page.banners)
        return page

    def _make_rescue(self) -> QWidget:
        from program_app.ui.presenters.rescue_presenter import RescuePresenter
        from program_app.ui.rescue_page import RescuePage

        around, program = self._around, self._around.loaded.program
        page = RescuePage(self._theme, program.rescue, program.motions)
        clocks = around.clock, around.now
        self.rescue = RescuePresenter(
            page, program, around.diary, clocks, around.loudspeaker, live=around.live
        )
        self.rescue.closed.connect(self.rescue_closed)
        self.rescue.finished.connect(self.rescue_finished)
        self.rescue.more_wanted.connect(self.spasm_wanted)
        return page

    def _make_player(self) -> QWidget:
        from program_app.ui.player_page import PlayerPage

        self._player_page = PlayerPage(self._theme)
        self._player_page.rescue_requested.connect(self.rescue_wanted)
        self._player_page.full_screen_requested.connect(self.window.toggle_full_screen)
        return self._player_page

    def _make_finished(self) -> QWidget:
        from program_app.ui.finished_page import FinishedPage

        self._finished_page = FinishedPage(self._theme, self._around.loaded.program.logs)
        return self._finished_page

    def _connect_pages(self) -> None:
        walks, guides = self.walks, self.guides
        for pages in (walks, guides):
            pages.page_wanted.connect(self.page_wanted)
            pages.rescue_wanted.connect(self.rescue_wanted)
            pages.exercise_wanted.connect(self.exercise_wanted)
        walks.walk_started.connect(self.walk_started)
        walks.practice_wanted.connect(self.practice_wanted)
        walks.gate_test_wanted.connect(self.gate_test_wanted)
        guides.left.connect(self.guide_left)

    def _find_today(self) -> TodayPresenter:
        self.window.page("today")
        return self.today

    def _on_today_wanted(self) -> None:
        self.page_wanted.emit("today")

    def _on_first_run_step_wanted(self, step: FirstRunStep) -> None:
        self.window.page("first_run")
        self.first_run.revisit(step)
        self.page_wanted.emit("first_run")
