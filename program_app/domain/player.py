"""SessionPlayer: leads through a timeline on a clock it is given; every command returns what happened."""

from dataclasses import replace
from enum import IntEnum, StrEnum

from program_app.domain.coming import ComingStep
from program_app.domain.dose import WalkDose
from program_app.domain.events import (
    CheckResult,
    DiscomfortTold,
    Event,
    HurtReported,
    PauseReason,
    PlaceChanged,
    Resumed,
)
from program_app.domain.player_view import PlayerView
from program_app.domain.program import Program
from program_app.domain.progress import Ended, Phase, Place, SessionEnd
from program_app.domain.session_clock import TICK_SECONDS, Clock, SessionClock
from program_app.domain.sitting import Sitting
from program_app.domain.step import Step
from program_app.domain.timeline import Timeline

BACK_TWICE_SECONDS = 2.0
"""Back pressed twice within this time means the previous exercise."""


class PlayerState(StrEnum):
    """What a session is doing."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    HURT = "hurt"
    ENDED = "ended"


class HurtAnswer(IntEnum):
    """The four answers to "This hurts"."""

    TIRED = 1
    UNCOMFORTABLE = 2
    SHARP = 3
    SPASM = 4


class SessionPlayer:
    """What each wish means in each state of a sitting.

    A command first lets the time pass that has passed; one that makes no sense in the present state
    does no more than that.
    """

    def __init__(
        self,
        timeline: Timeline,
        program: Program,
        clock: Clock,
        start_at: Place | None = None,
        *,
        starts_easier: bool = False,
        was_uncomfortable: bool = False,
    ) -> None:
        self._time = SessionClock(clock)
        self._sitting = Sitting(timeline, program, self._time, start_at)
        self._starts_easier = starts_easier
        self._has_begun = False
        self._is_hurt = False
        self._was_uncomfortable = was_uncomfortable
        self._back_at = float("-inf")

    @property
    def state(self) -> PlayerState:
        """What the session is doing."""
        if self._sitting.has_ended:
            return PlayerState.ENDED
        if self._is_hurt:
            return PlayerState.HURT
        if self._time.is_running:
            return PlayerState.RUNNING
        return PlayerState.PAUSED if self._has_begun else PlayerState.READY

    @property
    def next_moment_in_seconds(self) -> float | None:
        """Seconds until a moment or the end of the step; None while it stands or waits for the person."""
        return self._sitting.next_moment_in_seconds if self._time.is_running else None

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps of the session as they are now."""
        return tuple(self._sitting.route.steps)

    def coming(self, count: int) -> tuple[ComingStep, ...]:
        """The step that runs and those after it, `count` at most; none while the session stands."""
        return self._sitting.coming(count) if self._time.is_running else ()

    def view(self) -> PlayerView:
        """Everything a page shows of this moment."""
        view = self._sitting.view(self.state.value)
        return replace(view, ends_if_uncomfortable=True) if self._was_uncomfortable else view

    def start(self) -> list[Event]:
        """Begin, or go on at the place that was given, from get ready, and easier if that was taken."""
        if self.state is not PlayerState.READY:
            return []
        self._has_begun = True
        self._time.look()
        self._time.run()
        events = self._sitting.begin()
        if self._starts_easier:
            events += self._sitting.ease()
            events += self._sitting.wait_anew()
        return events

    def tick(self, due_in_seconds: float = TICK_SECONDS) -> list[Event]:
        """Tell the player that time has passed; the tick was due `due_in_seconds` after the last one."""
        reason = self._time.look(due_in_seconds)
        if reason is not None:
            return self._sitting.stand(reason, self._time.stands_since)
        return self._sitting.advance()

    def pause(self) -> list[Event]:
        """Stop the clock, keeping the fraction of a second."""
        events = self.tick()
        if self.state is PlayerState.RUNNING:
            events += self._sitting.stand(PauseReason.ASKED, self._time.now)
        return events

    def resume(self) -> list[Event]:
        """Let the clock run on."""
        if self.state is not PlayerState.PAUSED:
            return self.tick()
        self._time.look()
        now = self._time.now
        self._time.run()
        resumed = Resumed(at_seconds=now, paused_seconds=now - self._time.stands_since)
        return [resumed, *self._sitting.advance()]

    def back(self) -> list[Event]:
        """Start the rep again; twice within two seconds, the previous exercise."""
        events = self.tick()
        if not self._can_move:
            return events
        is_twice = self._time.now - self._back_at <= BACK_TWICE_SECONDS
        self._back_at = self._time.now
        route, index = self._sitting.route, self._sitting.index
        target = route.previous_item(index) if is_twice else route.rep_of(index)
        return events + self._sitting.jump(target, Ended.RESTARTED, lead=True)

    def skip(self) -> list[Event]:
        """Go to the next block of reps; out of a wait, straight to its reps."""
        events = self.tick()
        if not self._can_move:
            return events
        index = self._sitting.index
        target = index if self._sitting.is_lead else self._sitting.route.next_block(index)
        return events + self._sitting.jump(target, Ended.SKIPPED)

    def skip_exercise(self) -> list[Event]:
        """Go to the next exercise."""
        events = self.tick()
        if not self._can_move:
            return events
        return events + self._sitting.jump(self._sitting.route.next_item(self._sitting.index), Ended.SKIPPED)

    def add_seconds(self, seconds: float = 10) -> list[Event]:
        """Make the present rest or get ready longer; in a rep, the rest after it."""
        events = self.tick()
        return events + self._sitting.lengthen(seconds) if self._can_move else events

    def easier(self) -> list[Event]:
        """The easier form of this exercise, from the next rep until it ends."""
        events = self.tick()
        step = self._sitting.step
        if not self._can_move or step is None:
            return events
        taken = self._sitting.ease()
        if taken and not step.is_recorded:
            place = PlaceChanged(place=self._sitting.route.place_from(self._sitting.index))
            taken += self._sitting.wait_anew() or [place]
        return events + taken

    def end_walk(self) -> list[Event]:
        """Tired: end the walk at once, as a good result, and go on behind it."""
        events = self.tick()
        step = self._sitting.step
        if not self._can_move or step is None or not isinstance(step.dose, WalkDose):
            return events
        return events + self._sitting.end_walk()

    def hurts(self, result: CheckResult | None = None) -> list[Event]:
        """Stop at once and wait for an answer; what was held is kept, and the `result` of a check."""
        events = self.tick()
        step = self._sitting.step
        if not self._can_move or step is None:
            return events
        now = self._time.now
        self._time.stand(now)
        self._is_hurt = True
        return [*events, HurtReported(step=step, at_seconds=now), *self._sitting.leave(Ended.HURT, result)]

    def answer_hurt(self, answer: HurtAnswer) -> list[Event]:
        """Rest or ease and go on when the person presses; or end the session.

        Uncomfortable takes the easier form the first time, and ends the session the second time.
        """
        if self.state is not PlayerState.HURT:
            return self.tick()
        self._time.look()
        self._is_hurt = False
        now, sitting = self._time.now, self._sitting
        is_eased = answer is HurtAnswer.UNCOMFORTABLE
        if answer in (HurtAnswer.SHARP, HurtAnswer.SPASM) or (is_eased and self._was_uncomfortable):
            return sitting.end(SessionEnd.HURT, now)
        events = self._made_easier() if is_eased else []
        target = sitting.route.next_rep(sitting.ahead)
        events += sitting.enter(sitting.route.way_into(target), now, lead=True)
        if sitting.has_ended:
            return events
        reason = PauseReason.EASIER_NEXT if is_eased else PauseReason.RESTING
        place = PlaceChanged(place=sitting.route.place_from(sitting.index))
        return [*events, place, *sitting.stand(reason, now)]

    def finish_check(self, result: CheckResult) -> list[Event]:
        """Take the result of the self-check that is being done, and go on."""
        events = self.tick()
        step = self._sitting.step
        if not self._can_move or step is None or step.phase is not Phase.CHECK:
            return events
        return events + self._sitting.jump(self._sitting.index + 1, Ended.DONE, result=result)

    def stop(self, result: CheckResult | None = None) -> list[Event]:
        """Leave; what was held is kept, and the `result` of a check, and the session may be resumed.

        When nothing is left to do, leaving is reaching the end.
        """
        if self.state is PlayerState.READY:
            return []
        events = self.tick()
        if self._sitting.has_ended:
            return events
        sitting = self._sitting
        is_behind = self._is_hurt or result is not None
        place = sitting.route.place_from(sitting.ahead if is_behind else sitting.index)
        if self._can_move:
            events += sitting.leave(Ended.LEFT, result)
        return events + sitting.end(SessionEnd.COMPLETED if place is None else None, self._time.now)

    @property
    def _can_move(self) -> bool:
        return self.state in (PlayerState.RUNNING, PlayerState.PAUSED)

    def _made_easier(self) -> list[Event]:
        self._was_uncomfortable = True
        step = self._sitting.step
        told = [DiscomfortTold(item_number=step.place.item_number)] if step is not None else []
        return [*told, *self._sitting.ease()]
