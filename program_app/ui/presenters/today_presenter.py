"""Keeps Today up to date: the pain answer, the second day on one date, and what Start begins."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.local_day import counts_for
from program_app.domain.past_sessions import date_of_the_future
from program_app.domain.plan import PlanForm
from program_app.domain.safety import Light
from program_app.journey.answering import answer_next_day, note_pain, tell_let_go, tell_sign
from program_app.journey.asked import NOTHING_ASKED, Asked, Wish
from program_app.journey.choosing import next_light_day
from program_app.journey.diary import Diary
from program_app.journey.elsewhere import count_as_done_elsewhere
from program_app.journey.today import look_at_today
from program_app.journey.training import LoadedProgram, Now
from program_app.journey.views import TodayView
from program_app.ui.presenters.day_log_presenter import DayLogPresenter
from program_app.ui.today_page import TodayPage
from program_app.ui.widgets.banner import BannerKind
from program_app.words.days import day_and_month
from program_app.words.language import _
from program_app.words.reasons import elsewhere_question, way_on_reason

_CHECK_DATE, _USE_DATE, _STAY, _ELSEWHERE = "check_date", "use_date", "stay", "elsewhere"


class TodayPresenter(QObject):
    """Shows what the program asks now; `started` carries the view that the person agreed to."""

    started = Signal(object)
    resumed = Signal()
    again_wanted = Signal(int)
    walk_started = Signal(int, object)
    """The day whose walk is taken on its own, and the Light it is walked under."""

    def __init__(self, page: TodayPage, loaded: LoadedProgram, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._loaded = loaded
        self._program = loaded.program
        self._diary = diary
        self._now = now
        self._asked = NOTHING_ASKED
        self._night_left_open = ""
        """The session whose next day is not asked about again in this run."""
        page.pain_changed.connect(self.answer_pain)
        page.start_requested.connect(self.start)
        page.second_day_requested.connect(self._on_second_day_requested)
        page.again_requested.connect(self._on_again_requested)
        page.walk_requested.connect(self.start_walk)
        page.way_on_chosen.connect(self._on_way_on_chosen)
        page.banners.acted.connect(self._on_banner_acted)
        self._day_log = DayLogPresenter(page.day_log, page.soreness, diary, now)
        self._day_log.soreness_told.connect(self.show)
        page.wished.connect(self._on_wished)
        page.night_answered.connect(self._on_night_answered)

    def view(self) -> TodayView:
        """Today as it is now, with the answers given so far."""
        now = self._now()
        on = counts_for(now)
        said = replace(self._asked, has_sign=self._diary.has_sign_on(on))
        view = look_at_today(self._program, self._diary, on, said, now)
        asked = view.night_question
        is_left_open = asked is not None and asked.session_id == self._night_left_open
        return replace(view, night_question=None) if is_left_open else view

    def show(self) -> None:
        """Show Today as it is now."""
        self._day_log.show()
        self._page.show_today(self.view())

    def pass_time(self) -> None:
        """A minute has passed: what a pause waits for may have come (DESIGN-2 2.3)."""
        if self.view().pause is not None:
            self.show()

    def check_date(self) -> None:
        """Say so when the computer's date lies before what was done already (DESIGN-2 15.1)."""
        today_on = counts_for(self._now())
        latest = date_of_the_future(self._diary.sessions, today_on)
        if latest is None:
            self._page.banners.clear()
            return
        self._page.banners.put(
            BannerKind.CARE,
            _("The computer's date looks off."),
            _("It reads {today}; the last entry is from {latest}.").format(
                today=day_and_month(today_on), latest=day_and_month(latest)
            ),
            [(_USE_DATE, _("Use it anyway"), False), (_CHECK_DATE, _("Check again"), True)],
            icon="clock",
        )

    def show_day(self, day_number: int) -> None:
        """Show another day than the plan asks for; a demo plays any day."""
        self._ask(replace(self._asked, day_number=day_number))

    def start_over(self) -> None:
        """Forget the answers given before a session and show Today again."""
        self._asked = NOTHING_ASKED
        self.show()

    def answer_pain(self, pain: int) -> None:
        """Take the pain answer, 0 to 10; it decides at once what today is."""
        note_pain(self._diary, self._now(), pain)
        self._ask(replace(self._asked, pain=pain))

    def start(self) -> None:
        """Begin what is shown, or take up what was left."""
        view = self.view()
        if view.resume is not None:
            self.resumed.emit()
        elif view.light is not Light.NO_SESSION:
            self.started.emit(view)

    def start_walk(self) -> None:
        """Begin the walk that is shown, on its own."""
        view = self.view()
        if view.walk is not None and view.light is not Light.NO_SESSION:
            self.walk_started.emit(view.day_number, view.light)

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        self.show()

    def _on_wished(self, wish: Wish) -> None:
        match wish:
            case Wish.SIGN | Wish.NO_SIGN:
                tell_sign(self._diary, self._now(), is_there=wish is Wish.SIGN)
                self.show()
            case Wish.OVERRULE:
                self._ask(replace(self._asked, overrules=True))
            case Wish.SWAP_BENDING:
                self._ask(replace(self._asked, swaps_bending=True))
            case Wish.SHORT:
                self._ask(replace(self._asked, is_short=True, light_day=None))
            case Wish.LIGHT_DAY:
                light_day = next_light_day(self._program, self._diary)
                self._ask(replace(self._asked, light_day=light_day, is_short=False))
            case Wish.PLAN:
                self._ask(Asked(pain=self._asked.pain))
            case _:
                self._take_told(wish)

    def _take_told(self, wish: Wish) -> None:
        view = self.view()
        if wish is Wish.DONE_ELSEWHERE:
            self._ask_about_elsewhere()
            return
        if wish is Wish.LET_GO and view.pause is not None:
            tell_let_go(self._diary, view.pause.spasm_id, self._now())
        elif wish is Wish.NIGHT_OPEN and view.night_question is not None:
            self._night_left_open = view.night_question.session_id
        self.show()

    def _on_night_answered(self, pain: int) -> None:
        question = self.view().night_question
        if question is not None:
            answer_next_day(self._diary, question.session_id, pain)
        self.show()

    def _ask_about_elsewhere(self) -> None:
        """Ask once before a day counts that was not done here."""
        title = elsewhere_question(self.view().day_number)
        actions = [(_STAY, _("Not yet"), False), (_ELSEWHERE, _("Yes, it is done"), True)]
        line = _("It counts as done; its times stay empty.")
        self._page.banners.put(BannerKind.INFO, title, line, actions, takes_keys=True)

    def _on_second_day_requested(self) -> None:
        self._ask(replace(self._asked, second_day=True, pain=None))

    def _on_way_on_chosen(self, form: PlanForm) -> None:
        """Say what changes before anything does."""
        title, line = way_on_reason(form)
        actions = [(_STAY, _("Not yet"), False), (form.value, _("Begin"), True)]
        self._page.banners.put(BannerKind.INFO, title, line, actions, takes_keys=True)

    def _on_banner_acted(self, action: str) -> None:
        if action == _CHECK_DATE:
            self.check_date()
        elif action in (_USE_DATE, _STAY):
            self._page.banners.clear()
        elif action == _ELSEWHERE:
            self._page.banners.clear()
            count_as_done_elsewhere(self._loaded, self._diary, self._now, self.view().day_number)
            self.start_over()
        elif action in tuple(PlanForm):
            self._diary.record(PreferenceSet(name="plan_form", value=action))
            self._diary.record(PreferenceSet(name="plan_began_at", value=self._now().isoformat()))
            self._page.banners.clear()
            self.start_over()

    def _on_again_requested(self) -> None:
        self.again_wanted.emit(self.view().day_number)
