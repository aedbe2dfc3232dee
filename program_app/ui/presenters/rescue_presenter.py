"""Leads the rescue page: what is done becomes facts, and what is true is shown and heard."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.preferences import RESCUE_TURNS
from program_app.domain.program import Program
from program_app.domain.rescue_acts import Act, NotYet, RescueMoment, Saved, TakenOut, Touched
from program_app.domain.session_clock import Clock
from program_app.journey.diary import Diary
from program_app.journey.loudspeaker import Loudspeaker
from program_app.journey.rescue import Rescuing
from program_app.journey.training import Now
from program_app.ui.rescue.help_panel import HelpNumbers
from program_app.ui.rescue.rescue_sound import RescueSound
from program_app.ui.rescue.wishes import Wish
from program_app.ui.rescue_page import RescuePage

_TICK_MS, _BRACE_TICK_MS = 500, 50
_NIGHT_FROM, _NIGHT_UNTIL = 21, 7
"""Hours between which the page is dim by itself."""


class RescuePresenter(QObject):
    """Makes a Rescuing each time the page is opened."""

    closed = Signal()
    more_wanted = Signal(str)
    """The id of the spasm whose form is wanted."""
    finished = Signal()
    """It has let go and is saved: the plan waits."""

    def __init__(
        self,
        page: RescuePage,
        program: Program,
        diary: Diary,
        clocks: tuple[Clock, Now],
        loudspeaker: Callable[[], Loudspeaker],
        *,
        live: bool = True,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._clock, self._now = clocks
        self._rescuing: Rescuing | None = None
        self._is_dim = False
        self._is_live = live
        self._sound = RescueSound(program.rescue, diary, loudspeaker, self._clock, self)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.step)
        page.acted.connect(self._on_acted)
        page.wished.connect(self._on_wished)
        page.dim_chosen.connect(self._set_dim)
        page.turn_chosen.connect(self._set_turn)
        page.left.connect(self._on_left)

    def make_ready(self, size: QSize) -> None:
        """Have all that the first picture needs made and painted once, unseen."""
        if self._rescuing is None and not self._page.isVisible():
            self._set_dim(self._is_night)
            self._page.begin(Rescuing(self._program.rescue, self._diary, self._moment).view(), self._numbers)
            self._page.resize(size)
            self._page.grab()

    def open(self, *, anew: bool = False) -> None:
        """The page is about to be shown: a new rescue, or the one that was left a moment ago."""
        self._rescuing = Rescuing(self._program.rescue, self._diary, self._moment, anew=anew)
        kept = self._diary.preferences
        self._set_dim(self._is_night)
        self._page.set_turn(kept.rescue_turn)
        self._page.show_voice(is_on=kept.is_voice_on)
        self._page.begin(self._rescuing.view(), self._numbers)
        if self._is_live:
            self._tick.start(_TICK_MS)
        # The first picture does not wait for the voice.
        QTimer.singleShot(0, self._sound, self._begin_sound)

    def step(self) -> None:
        """A moment has passed."""
        if self._rescuing is None:
            return
        self._rescuing.pass_time()
        self._show()

    def _show(self) -> None:
        if self._rescuing is not None:
            view = self._rescuing.view()
            self._page.show_view(view)
            wanted = _TICK_MS if view.brace is None else _BRACE_TICK_MS
            if self._tick.isActive() and self._tick.interval() != wanted:
                self._tick.setInterval(wanted)
                if view.brace is None:
                    self._sound.follow(self._rescuing.course)

    def _on_acted(self, act: Act) -> None:
        if self._rescuing is None:
            return
        self._rescuing.do(act)
        self._show()
        voice = self._program.rescue.voice
        if isinstance(act, TakenOut):
            self._sound.silence()
        elif isinstance(act, NotYet) and voice is not None:
            self._sound.say_between(self._rescuing.course, voice.not_yet)
        elif not isinstance(act, Touched):
            self._sound.follow(self._rescuing.course)

    def _on_wished(self, wish: Wish) -> None:
        match wish:
            case Wish.CLOSE:
                self.closed.emit()
            case Wish.TURN:
                turn = self._diary.preferences.rescue_turn
                self._set_turn(RESCUE_TURNS[(RESCUE_TURNS.index(turn) + 1) % len(RESCUE_TURNS)])
            case Wish.DIM:
                self._set_dim(not self._is_dim)
            case Wish.VOICE:
                self._toggle_voice()
            case Wish.ANEW:
                self.open(anew=True)
            case Wish.MORE | Wish.SAVE:
                self._end(wish)
            case _:
                pass

    def _end(self, wish: Wish) -> None:
        if self._rescuing is None:
            return
        if wish is Wish.MORE:
            self.more_wanted.emit(self._rescuing.course.record.id)
            return
        self._rescuing.do(Saved())
        self.finished.emit()

    def _set_dim(self, is_dim: bool) -> None:
        self._is_dim = is_dim
        self._page.set_dim(is_dim)

    def _set_turn(self, turn: str) -> None:
        if turn != self._diary.preferences.rescue_turn:
            self._diary.record(PreferenceSet(name="rescue_turn", value=turn))
        self._page.set_turn(turn)

    def _toggle_voice(self) -> None:
        is_on = not self._diary.preferences.is_voice_on
        self._diary.record(PreferenceSet(name="is_voice_on", value=is_on))
        self._page.show_voice(is_on=is_on)
        if self._rescuing is not None:
            self._sound.silence()
            self._sound.follow(self._rescuing.course)

    def _begin_sound(self) -> None:
        if self._rescuing is not None and self._page.isVisible():
            self._sound.begin(self._rescuing.course)

    def _on_left(self) -> None:
        self._tick.stop()
        self._sound.end()
        self._rescuing = None

    @property
    def _is_night(self) -> bool:
        hour = self._now().hour
        return hour >= _NIGHT_FROM or hour < _NIGHT_UNTIL

    @property
    def _numbers(self) -> HelpNumbers:
        kept = self._diary.preferences
        return HelpNumbers(kept.emergency_number, kept.helper_contacts)

    def _moment(self) -> RescueMoment:
        return RescueMoment(at=self._now(), seconds=self._clock().monotonic_seconds)
