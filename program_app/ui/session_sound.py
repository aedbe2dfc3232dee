"""Lets a session be heard: what the driver tells becomes sound, captions, and calm notices."""

from PySide6.QtCore import QObject, QTimer, Slot

from program_app.domain.changes import PreferenceSet
from program_app.domain.check_clock import ClockPhase
from program_app.domain.events import PauseReason
from program_app.domain.player import PlayerState
from program_app.domain.player_view import PlayerView
from program_app.domain.saying import Say, Saying
from program_app.domain.self_check import SelfCheck
from program_app.domain.session_clock import Clock
from program_app.domain.sound_trouble import SoundTrouble
from program_app.journey.coaching import Coaching
from program_app.journey.diary import Diary
from program_app.journey.loudspeaker import Loudspeaker
from program_app.ui.player_driver import PlayerDriver
from program_app.ui.player_page import PlayerPage
from program_app.words.coach import spoken
from program_app.words.sound import look_again, session_notice

_SOFTEN_AGAIN_SECONDS = 8.0
"""Somebody who brings the dial down in steps is told once."""
_LINES_DUE_MS, _TRIES = 250, 20
"""A voice of the computer takes a moment to make its first lines ready."""
_LONG_PAUSE_MS = 600_000
"""After so long the device is let go of; going on opens it again."""
_OPENING_SECONDS = 1.2
_STANDING = {
    PauseReason.RESTING: Say.REST_THEN_PRESS,
    PauseReason.EASIER_NEXT: Say.EASIER_THEN_PRESS,
}


class SessionSound(QObject):
    """Follows one session after the other."""

    def __init__(
        self,
        page: PlayerPage,
        driver: PlayerDriver,
        diary: Diary,
        loudspeaker: Loudspeaker,
        clock: Clock,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._driver = driver
        self._diary = diary
        self._loudspeaker = loudspeaker
        self._clock = clock
        self._coaching: Coaching | None = None
        self._is_clock_running = False
        self._has_walk_ended = False
        self._has_device = False
        self._softened_at = float("-inf")
        self._long_pause = QTimer(self)
        self._long_pause.setSingleShot(True)
        self._long_pause.setInterval(_LONG_PAUSE_MS)
        self._long_pause.timeout.connect(self._on_long_pause)
        self._tries_left = _TRIES
        self._lines_due = QTimer(self)
        self._lines_due.setInterval(_LINES_DUE_MS)
        self._lines_due.timeout.connect(self._on_lines_due)
        self._connect()

    @Slot()
    def begin(self) -> None:
        """The session that the driver has taken is about to start."""
        player = self._driver.player
        context = self._page.session.context
        if player is None or context is None:
            return
        kept = self._diary.preferences
        self._loudspeaker.set_voice(kept.voice, kept.voice_speed)
        self._loudspeaker.set_volumes(kept.voice_percent, kept.tones_percent)
        self._has_device = True
        self._coaching = Coaching(player, context, kept, self._loudspeaker)
        self._wait_for_lines()
        self._page.set_voice_on(kept.is_voice_on)
        self.show_troubles(self._loudspeaker.troubles)

    @Slot(object)
    def show_troubles(self, troubles: frozenset[SoundTrouble]) -> None:
        """Say what is missing, or nothing any more, while a session is in hand."""
        if self._coaching is not None:
            self._page.set_sound_missing(SoundTrouble.NO_DEVICE in troubles)
            icon = "mute" if SoundTrouble.NO_DEVICE in troubles else "voice"
            self._page.show_notice(session_notice(troubles), icon=icon, action=look_again(troubles))

    # What happened

    def _on_moved(self) -> None:
        """Something has happened: what is to come may be different now."""
        coaching, player = self._coaching, self._driver.player
        if coaching is None or player is None:
            return
        if player.state is PlayerState.RUNNING and not self._is_clock_running:
            coaching.follow()
            if self._has_walk_ended:
                self._has_walk_ended = False
                self._say_between(Say.WALK_END)
            if coaching.waits_for_lines:
                self._wait_for_lines()

    def _wait_for_lines(self) -> None:
        self._tries_left = _TRIES
        if not self._lines_due.isActive():
            self._lines_due.start()

    def _on_lines_due(self) -> None:
        """Plan anew with lines that have become ready, or stop waiting for any."""
        coaching, player = self._coaching, self._driver.player
        self._tries_left -= 1
        if coaching is None or not coaching.waits_for_lines or not self._tries_left:
            self._lines_due.stop()
        elif player is not None and player.state is PlayerState.RUNNING and not self._is_clock_running:
            coaching.plan_anew()

    def _on_resumed(self) -> None:
        if self._coaching is not None:
            self._have_device()
            self._coaching.say_if_quiet(Say.GO_ON, self._now)

    def _on_paused(self, reason: PauseReason) -> None:
        if self._coaching is not None:
            self._is_clock_running = False
            self._coaching.stand(_STANDING.get(reason, Say.PAUSED), self._now)
            self._long_pause.start()

    def _on_hurt(self) -> None:
        if self._coaching is not None:
            self._is_clock_running = False
            opening = 0.0 if self._has_device else _OPENING_SECONDS
            self._have_device()
            self._coaching.hurt(self._now + opening)

    def _on_seen_changed(self, is_seen: bool) -> None:
        """The answers to "This hurts" are not recited over the rescue page."""
        player = self._driver.player
        if self._coaching is None or player is None or player.state is not PlayerState.HURT:
            return
        if is_seen:
            self._on_hurt()
        else:
            self._loudspeaker.silence()

    def _on_easier_taken(self) -> None:
        player = self._driver.player
        if self._coaching is not None and player is not None and player.state is PlayerState.PAUSED:
            self._coaching.stand(Say.EASIER, self._now)
        else:
            self._say_between(Say.EASIER)

    def _on_seconds_added(self) -> None:
        if self._coaching is not None:
            self._coaching.say_if_quiet(Say.TEN_MORE, self._now)

    def _on_soften_wanted(self) -> None:
        if self._now - self._softened_at > _SOFTEN_AGAIN_SECONDS:
            self._softened_at = self._now
            self._say_between(Say.TOO_FIRM)

    def _on_walk_ended(self) -> None:
        self._has_walk_ended = True

    def _on_ended(self) -> None:
        player = self._driver.player
        if player is not None and player.state is not PlayerState.ENDED:
            return  # another session was begun by whoever heard of the end first
        self._long_pause.stop()
        self._lines_due.stop()
        if self._coaching is not None:
            self._coaching.end()
            self._coaching = None
            self._is_clock_running = False
            if self._has_walk_ended and self._diary.preferences.is_voice_on:
                # Nothing follows the walk: the device stays open for this one line.
                self._loudspeaker.say_now(spoken(Saying(say=Say.WALK_END)))
            self._has_walk_ended = False

    def _on_clock_changed(self, check: SelfCheck, phase: ClockPhase, since_seconds: float) -> None:
        """The clock of a self-check began to get ready, or its run has ended."""
        if self._coaching is None:
            return
        if phase is ClockPhase.GET_READY:
            self._is_clock_running = True
            self._coaching.run_clock(check, since_seconds)
        elif phase is not ClockPhase.RUNNING and self._is_clock_running:
            self._is_clock_running = False
            self._coaching.stop_clock(self._now)

    def _on_view_changed(self, view: PlayerView) -> None:
        if self._coaching is not None and view.state == PlayerState.RUNNING:
            self._page.show_caption(self._coaching.caption(view.elapsed_seconds))

    # What the person wants

    def _on_voice_toggled(self) -> None:
        is_on = not self._diary.preferences.is_voice_on
        self._diary.record(PreferenceSet(name="is_voice_on", value=is_on))
        self._page.set_voice_on(is_on)
        if self._coaching is not None:
            self._coaching.set_voice_on(is_on)

    def _on_look_again(self) -> None:
        self._loudspeaker.close()
        self._loudspeaker.open()
        if self._coaching is not None:
            self._coaching.plan_anew()

    def _on_long_pause(self) -> None:
        self._has_device = False
        self._loudspeaker.close()

    def _have_device(self) -> None:
        self._long_pause.stop()
        self._has_device = True
        self._loudspeaker.open()

    def _say_between(self, say: Say) -> None:
        player = self._driver.player
        if self._coaching is not None and player is not None and player.state is PlayerState.RUNNING:
            self._coaching.say_between(say, self._now)

    @property
    def _now(self) -> float:
        return self._clock().monotonic_seconds

    def _connect(self) -> None:
        driver, page = self._driver, self._page
        driver.moved.connect(self._on_moved)
        driver.paused.connect(self._on_paused)
        driver.resumed.connect(self._on_resumed)
        driver.hurt_reported.connect(self._on_hurt)
        driver.easier_taken.connect(self._on_easier_taken)
        driver.seconds_added.connect(self._on_seconds_added)
        driver.walk_ended.connect(self._on_walk_ended)
        driver.session_ended.connect(self._on_ended)
        driver.view_changed.connect(self._on_view_changed)
        page.seen_changed.connect(self._on_seen_changed)
        page.voice_toggled.connect(self._on_voice_toggled)
        page.soften_wanted.connect(self._on_soften_wanted)
        page.notice_action_requested.connect(self._on_look_again)
        page.session.clock_changed.connect(self._on_clock_changed)
