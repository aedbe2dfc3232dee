"""The one bridge between a session and the window: a timer that nudges, and signals for what happened."""

from collections.abc import Callable
from functools import partial
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from program_app.domain.events import (
    CheckEnded,
    CheckResult,
    DiscomfortTold,
    EasierTaken,
    Event,
    HurtReported,
    MomentPassed,
    Paused,
    PlaceChanged,
    RepEnded,
    Resumed,
    SecondsAdded,
    SessionEnded,
    StepEntered,
    WalkEnded,
)
from program_app.domain.player import HurtAnswer, PlayerState, SessionPlayer
from program_app.domain.player_view import PlayerView
from program_app.figure.keeping_step import PICTURES_A_SECOND, moves_at, until_next_picture

_RING_SECONDS = 0.08
"""The ring moves no faster; its end is round and thick, so that smaller steps cannot be told apart."""
_LONGEST_SECONDS = 0.1
_UNSEEN_SECONDS = 0.5
_SMOOTH_PARTS = 540
"""The ring grows by steps of about two pixels: a long step needs fewer of them a second."""


Command = Callable[[SessionPlayer], list[Event]]


class PlayerDriver(QObject):
    """Takes a session, lets its time pass and tells what happened.

    Without `live` no timer runs and whoever holds it calls `step`, as the demo and the tests do.
    """

    view_changed = Signal(object)
    """PlayerView, after every tick and command."""
    moved = Signal()
    """Something has happened, so that what is to come may be different; before the view is told."""
    step_entered = Signal(object)
    """Step"""
    moment_passed = Signal(object, object)
    """Step, Moment"""
    paused = Signal(object)
    """PauseReason"""
    resumed = Signal()
    hurt_reported = Signal()
    discomfort_told = Signal(object)
    """DiscomfortTold"""
    rep_ended = Signal(object)
    """RepEnded"""
    check_ended = Signal(object)
    """CheckEnded"""
    place_changed = Signal(object)
    """PlaceChanged"""
    easier_taken = Signal()
    seconds_added = Signal()
    walk_ended = Signal(object)
    """WalkEnded"""
    session_ended = Signal(object)
    """SessionEnded"""

    def __init__(self, *, live: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_live = live
        self._is_seen = True
        self._player: SessionPlayer | None = None
        self._due_in = _RING_SECONDS
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def player(self) -> SessionPlayer | None:
        """The session in hand."""
        return self._player

    @property
    def next_moment_in_seconds(self) -> float | None:
        """Seconds until something falls due; None while the session stands or waits for the person."""
        return self._player.next_moment_in_seconds if self._player else None

    def view(self) -> PlayerView | None:
        """What a page shows now; None without a session."""
        return self._player.view() if self._player else None

    def take(self, player: SessionPlayer) -> None:
        """Lead this session from now on; it begins with `start`."""
        self._timer.stop()
        self._player = player

    @Slot()
    def start(self) -> None:
        """Begin the session."""
        self._do(SessionPlayer.start)

    def step(self, seconds: float) -> None:
        """Tell the session that `seconds` have passed on its clock as they should."""
        self._do(partial(SessionPlayer.tick, due_in_seconds=seconds))

    @Slot(bool)
    def set_seen(self, is_seen: bool) -> None:
        """Nudge less often while nobody can see it; moments stay exact."""
        self._is_seen = is_seen

    # What the person asks for

    @Slot()
    def pause(self) -> None:
        """Let everything stand."""
        self._do(SessionPlayer.pause)

    @Slot()
    def resume(self) -> None:
        """Go on."""
        self._do(SessionPlayer.resume)

    @Slot()
    def back(self) -> None:
        """The rep again; pressed twice, the previous exercise."""
        self._do(SessionPlayer.back)

    @Slot()
    def skip(self) -> None:
        """On to the next block of reps."""
        self._do(SessionPlayer.skip)

    @Slot()
    def skip_exercise(self) -> None:
        """On to the next exercise."""
        self._do(SessionPlayer.skip_exercise)

    @Slot()
    def add_seconds(self) -> None:
        """Ten seconds more rest."""
        self._do(SessionPlayer.add_seconds)

    @Slot()
    def easier(self) -> None:
        """The easier form from the next rep."""
        self._do(SessionPlayer.easier)

    @Slot()
    def end_walk(self) -> None:
        """Tired: the walk ends here."""
        self._do(SessionPlayer.end_walk)

    @Slot(object)
    def hurts(self, result: CheckResult | None = None) -> None:
        """Stop at once, keeping what a running check clock shows."""
        self._do(partial(SessionPlayer.hurts, result=result))

    @Slot(int)
    def answer_hurt(self, answer: int) -> None:
        """One of the four answers, 1 to 4."""
        self._do(partial(SessionPlayer.answer_hurt, answer=HurtAnswer(answer)))

    @Slot(object)
    def finish_check(self, result: CheckResult) -> None:
        """The result of the self-check that is being done."""
        self._do(partial(SessionPlayer.finish_check, result=result))

    @Slot(object)
    def stop(self, result: CheckResult | None = None) -> None:
        """Leave, keeping what a running check clock shows; the session may be resumed."""
        self._do(partial(SessionPlayer.stop, result=result))

    # How it tells

    def _on_timeout(self) -> None:
        self.step(self._due_in)

    def _do(self, command: Command) -> None:
        player = self._player
        if player is None:
            return
        events = command(player)
        for event in events:
            self._emit(event)
        if events:
            self.moved.emit()
        if player is self._player:
            view = player.view()
            # Before anyone is told: an answer to the signal may lead further, and sets the timer anew.
            self._nudge_again(player, view)
            self.view_changed.emit(view)

    def _emit(self, event: Event) -> None:  # noqa: C901, PLR0912  one line for each event
        match event:
            case StepEntered():
                self.step_entered.emit(event.step)
            case MomentPassed():
                self.moment_passed.emit(event.step, event.moment)
            case RepEnded():
                self.rep_ended.emit(event)
            case CheckEnded():
                self.check_ended.emit(event)
            case PlaceChanged():
                self.place_changed.emit(event)
            case Paused():
                self.paused.emit(event.reason)
            case Resumed():
                self.resumed.emit()
            case EasierTaken():
                self.easier_taken.emit()
            case SecondsAdded():
                self.seconds_added.emit()
            case WalkEnded():
                self.walk_ended.emit(event)
            case HurtReported():
                self.hurt_reported.emit()
            case DiscomfortTold():
                self.discomfort_told.emit(event)
            case SessionEnded():
                self.session_ended.emit(event)

    def _nudge_again(self, player: SessionPlayer, view: PlayerView) -> None:
        if not self._is_live or player.state is not PlayerState.RUNNING:
            self._timer.stop()
            return
        self._due_in = self._interval(player, view)
        self._timer.start(max(1, ceil(self._due_in * 1000)))

    def _interval(self, player: SessionPlayer, view: PlayerView) -> float:
        moment = player.next_moment_in_seconds
        if moment is None:
            return _RING_SECONDS
        if not self._is_seen:
            return min(moment, _UNSEEN_SECONDS)
        length = view.elapsed_seconds + (view.remaining_seconds or 0.0)
        if view.step is not None and moves_at(view.step, view.elapsed_seconds - 1.0 / PICTURES_A_SECOND):
            return min(moment, until_next_picture(view.elapsed_seconds))
        return min(moment, max(_RING_SECONDS, min(_LONGEST_SECONDS, length / _SMOOTH_PARTS)))
