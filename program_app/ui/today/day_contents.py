"""Chooses what stands in the card, beside it and at its foot, for every state of a day."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from program_app.domain.log_fields import Logs
from program_app.domain.safety import Light
from program_app.domain.today import TodayState
from program_app.journey.asked import Wish
from program_app.journey.views import NextDayView, TodayView
from program_app.ui.theme import Theme
from program_app.ui.today.check_in_body import CheckInBody
from program_app.ui.today.day_area import DayArea
from program_app.ui.today.day_card import DayBody
from program_app.ui.today.done_body import DoneBody
from program_app.ui.today.done_foot import DoneFoot
from program_app.ui.today.foot import Foot
from program_app.ui.today.next_day_body import NextDayBody
from program_app.ui.today.night_foot import NightFoot
from program_app.ui.today.no_session_body import NoSessionBody
from program_app.ui.today.pause_cards import NextStepsCard, TwoThingsCard
from program_app.ui.today.second_day_panel import SecondDayPanel
from program_app.ui.today.session_body import SessionBody
from program_app.ui.today.side_cards import HelpCard, TomorrowCard, TopicCard, WalkCard
from program_app.ui.today.side_of import side_of
from program_app.ui.today.start_bar import StartBar
from program_app.words.today import night_sentence


class DayContents(QObject):
    """Fills a DayArea; the start bar lives on while the card changes, so it keeps its focus."""

    pain_changed = Signal(int)
    start_requested = Signal()
    rescue_requested = Signal()
    again_requested = Signal()
    second_day_requested = Signal()
    day_chosen = Signal(int)
    exercise_chosen = Signal(str)
    walk_requested = Signal()
    """Today's walk on its own."""
    night_answered = Signal(int)
    """How the back was after the day before."""
    wished = Signal(object)
    """A Wish."""
    spasm_log_requested = Signal(str)
    card_wanted = Signal(int)
    """The card of a day."""
    asking_changed = Signal()
    """The question about a second day was opened or left."""

    def __init__(self, theme: Theme, logs: Logs, area: DayArea) -> None:
        super().__init__(area)
        self._theme = theme
        self._area = area
        self._view: TodayView | None = None
        self._next_day: NextDayView | None = None
        """The day that is asked for as a second one on this date; None while nothing is asked."""
        self._is_why_open = True
        self.start_bar = StartBar(theme, logs.session_field("pain_before").label)
        self._done_foot = DoneFoot(theme)
        self._panel: SecondDayPanel | None = None
        self.night_foot: NightFoot | None = None
        """The question about the day before, while it stands in place of the start bar."""
        self.start_bar.pain_changed.connect(self.pain_changed)
        self.start_bar.start_requested.connect(self.start_requested)
        self.start_bar.rescue_requested.connect(self.rescue_requested)
        self.start_bar.wished.connect(self.wished)
        self._done_foot.again_requested.connect(self.again_requested)

    @property
    def asked_day(self) -> NextDayView | None:
        """The day asked for as a second one on this date."""
        return self._next_day

    def leave_second_day(self) -> None:
        """One day was enough for this date."""
        self._ask(None)

    def show(self, view: TodayView) -> None:
        """Show a day. The card is built anew only where more than the number of the pain has changed."""
        if view.state is not TodayState.DONE:
            self._next_day = None
        self.start_bar.show_today(view)
        previous, self._view = self._view, view
        # The number of the pain alone changes nothing in the card.
        if previous is None or _without_pain(previous) != _without_pain(view):
            self._rebuild(view)

    def _rebuild(self, view: TodayView) -> None:
        side = side_of(self._theme, view, asks_second_day=self._next_day is not None)
        for card, _share in side:
            if isinstance(card, TomorrowCard):
                card.look_requested.connect(self.day_chosen)
                card.second_day_asked.connect(self._on_second_day_asked)
            elif isinstance(card, TopicCard):
                card.read_wanted.connect(self.card_wanted)
            elif isinstance(card, WalkCard):
                card.start_requested.connect(self.walk_requested)
            elif isinstance(card, HelpCard):
                card.list_requested.connect(self.rescue_requested)
            elif isinstance(card, TwoThingsCard):
                card.let_go.connect(self._on_let_go)
                card.rescue_requested.connect(self.rescue_requested)
            elif isinstance(card, NextStepsCard):
                card.log_requested.connect(self.spasm_log_requested)
        body = self._body(view)
        body.exercise_chosen.connect(self.exercise_chosen)
        self._area.show_parts(body, side, self._foot(view))

    def _body(self, view: TodayView) -> DayBody:
        if view.state is TodayState.DONE and view.done is not None:
            return (
                NextDayBody(self._theme, self._next_day)
                if self._next_day
                else DoneBody(self._theme, view.done)
            )
        if view.is_red:
            quiet = NoSessionBody(self._theme, view)
            quiet.rescue_requested.connect(self.rescue_requested)
            return quiet
        if view.checks:
            check_in = CheckInBody(self._theme, view, is_why_open=self._is_why_open)
            check_in.why_changed.connect(self._on_why_changed)
            check_in.overruled.connect(self._on_overruled)
            return check_in
        body = SessionBody(self._theme, view, is_why_open=self._is_why_open)
        body.why_changed.connect(self._on_why_changed)
        body.overruled.connect(self._on_overruled)
        body.swap_requested.connect(self._on_swap_requested)
        return body

    def _foot(self, view: TodayView) -> Foot:
        night, self.night_foot = self.night_foot, None
        if night is not None:
            night.deleteLater()
        is_open = view.state is TodayState.READY and view.light is not Light.NO_SESSION
        if view.night_question is not None and is_open:
            self.night_foot = NightFoot(self._theme, night_sentence(view.night_question.day_number))
            self.night_foot.answered.connect(self.night_answered)
            self.night_foot.skipped.connect(self._on_night_skipped)
            return self.night_foot
        if view.state is not TodayState.DONE:
            return self.start_bar
        if self._next_day is None:
            if view.done is not None:
                self._done_foot.show_done(view.done)
            return self._done_foot
        panel = SecondDayPanel(self._theme, view.day_number, self._next_day.day_number)
        panel.left.connect(self.leave_second_day)
        panel.agreed.connect(self._on_second_day_agreed)
        self._panel = panel
        return panel

    def _ask(self, next_day: NextDayView | None) -> None:
        if self._view is None:
            return
        panel, self._panel = self._panel, None
        self._next_day = next_day
        self._rebuild(self._view)
        if panel is not None:
            panel.deleteLater()
        self.asking_changed.emit()

    def _on_second_day_asked(self) -> None:
        self._ask(self._view.next_day if self._view else None)

    def _on_second_day_agreed(self) -> None:
        self._ask(None)
        self.second_day_requested.emit()

    def _on_night_skipped(self) -> None:
        self.wished.emit(Wish.NIGHT_OPEN)

    def _on_let_go(self) -> None:
        self.wished.emit(Wish.LET_GO)

    def _on_overruled(self) -> None:
        self.wished.emit(Wish.OVERRULE)

    def _on_swap_requested(self) -> None:
        self.wished.emit(Wish.SWAP_BENDING)

    def _on_why_changed(self, is_open: bool) -> None:
        self._is_why_open = is_open


def _without_pain(view: TodayView) -> TodayView:
    return replace(view, asked=replace(view.asked, pain=None))
