"""SessionPlayer: leads through a timeline on a clock it is given; every command returns what happened."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from program_app.domain.easing import eased, eased_tail
from program_app.domain.events import (
    CheckEnded,
    CheckResult,
    EasierTaken,
    Event,
    HurtReported,
    MomentPassed,
    Paused,
    PauseReason,
    PlaceChanged,
    RepEnded,
    Resumed,
    SecondsAdded,
    SessionEnded,
    StepEntered,
    StepLeft,
)
from program_app.domain.player_view import PlayerView, Route
from program_app.domain.program import Prescription, Program
from program_app.domain.progress import Ended, Phase, Place, SessionEnd, Variant
from program_app.domain.step import Step
from program_app.domain.timeline import Timeline, get_ready_again
from program_app.domain.unfolding import prescription_steps

LATE_SECONDS = 2.0
"""A tick later than this, or clocks this far apart, mean that nobody was exercising."""
BACK_TWICE_SECONDS = 2.0
"""Back pressed twice within this time means the previous exercise."""
TICK_SECONDS = 0.1


@dataclass(frozen=True, kw_only=True)
class ClockReading:
    """One look at the clocks: monotonic, one that counts suspend (None where there is none), and the wall."""

    monotonic_seconds: float
    boot_seconds: float | None
    wall_seconds: float


Clock = Callable[[], ClockReading]


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
    """The state machine of one sitting.

    The end of a step is the start of the next, whatever the tick did, so lateness never adds up.
    A command that makes no sense in the present state returns an empty list.
    """

    def __init__(
        self, timeline: Timeline, program: Program, clock: Clock, start_at: Place | None = None
    ) -> None:
        self._program = program
        self._clock = clock
        self._timeline = timeline
        self._route = Route(timeline, program)
        self._state = PlayerState.READY
        self._index = 0 if start_at is None else timeline.index_of(start_at)
        self._starts_again = start_at is not None
        self._step: Step | None = None
        self._is_lead = False
        self._serial = 0
        self._step_start = 0.0
        self._moments_passed = 0
        self._paused_at = 0.0
        self._paused_elapsed = 0.0
        self._extra_rest = 0.0
        self._back_at = float("-inf")
        self._last = ClockReading(monotonic_seconds=0.0, boot_seconds=None, wall_seconds=0.0)

    # What the page shows

    @property
    def state(self) -> PlayerState:
        """What the session is doing."""
        return self._state

    @property
    def next_moment_in_seconds(self) -> float | None:
        """Seconds until a moment or the end of the step; None while it stands or waits for the person."""
        step = self._step
        if self._state is not PlayerState.RUNNING or step is None or step.seconds is None:
            return None
        elapsed = self._elapsed(self._last.monotonic_seconds)
        if self._moments_passed < len(step.moments):
            return max(0.0, step.moments[self._moments_passed].offset_seconds - elapsed)
        return max(0.0, step.seconds - elapsed)

    def view(self) -> PlayerView:
        """Everything a page shows of this moment."""
        now = self._clock().monotonic_seconds
        elapsed = self._paused_elapsed if self._state is not PlayerState.RUNNING else self._elapsed(now)
        return self._route.view(self._state.value, self._step, self._index, elapsed, is_lead=self._is_lead)

    # Commands

    def start(self) -> list[Event]:
        """Begin, or go on at the place that was given, from get ready."""
        if self._state is not PlayerState.READY:
            return []
        self._last = self._clock()
        self._state = PlayerState.RUNNING
        return self._enter(self._index, self._last.monotonic_seconds, lead=self._starts_again)

    def tick(self, due_in_seconds: float = TICK_SECONDS) -> list[Event]:
        """Tell the player that time has passed; the tick was due `due_in_seconds` after the last one."""
        reading, last = self._clock(), self._last
        self._last = reading
        if self._state is not PlayerState.RUNNING:
            return []
        reason = _interruption(last, reading, due_in_seconds)
        if reason is not None:
            return self._pause_at(last.monotonic_seconds, reason)
        return self._advance(reading.monotonic_seconds)

    def pause(self) -> list[Event]:
        """Stop the clock, keeping the fraction of a second."""
        events = self.tick()
        if self._state is PlayerState.RUNNING:
            events += self._pause_at(self._last.monotonic_seconds, PauseReason.ASKED)
        return events

    def resume(self) -> list[Event]:
        """Let the clock run on."""
        if self._state is not PlayerState.PAUSED:
            return []
        self._last = self._clock()
        now = self._last.monotonic_seconds
        self._state = PlayerState.RUNNING
        self._step_start = now - self._paused_elapsed
        return [Resumed(at_seconds=now, paused_seconds=now - self._paused_at), *self._advance(now)]

    def back(self) -> list[Event]:
        """Start the rep again; twice within two seconds, the previous exercise."""
        events = self.tick()
        if not self._can_move():
            return events
        now = self._last.monotonic_seconds
        is_twice = now - self._back_at <= BACK_TWICE_SECONDS
        self._back_at = now
        target = self._route.previous_item(self._index) if is_twice else self._route.rep_of(self._index)
        return events + self._jump(target, Ended.RESTARTED, lead=not is_twice)

    def skip(self) -> list[Event]:
        """Go to the next block of reps; out of a wait, straight to its reps."""
        events = self.tick()
        if not self._can_move():
            return events
        target = self._index if self._is_lead else self._route.next_block(self._index)
        return events + self._jump(target, Ended.SKIPPED)

    def skip_exercise(self) -> list[Event]:
        """Go to the next exercise."""
        events = self.tick()
        if not self._can_move():
            return events
        return events + self._jump(self._route.next_item(self._index), Ended.SKIPPED)

    def add_seconds(self, seconds: float = 10) -> list[Event]:
        """Make the present rest or get ready longer; in a rep, the rest after it."""
        events = self.tick()
        if not self._can_move() or self._step is None:
            return events
        if self._step.leads_in or self._step.phase in (Phase.RELEASE, Phase.EASY):
            self._step = _lengthened(self._step, seconds, self._moments_passed)
        else:
            self._extra_rest += seconds
        return [*events, SecondsAdded(seconds=seconds)]

    def easier(self) -> list[Event]:
        """The easier form of this exercise, from the next rep until it ends."""
        events = self.tick()
        return events + self._ease() if self._can_move() else events

    def hurts(self, result: CheckResult | None = None) -> list[Event]:
        """Stop at once and wait for an answer; what was held is kept, and the `result` of a check."""
        events = self.tick()
        if not self._can_move() or self._step is None:
            return events
        now, step = self._last.monotonic_seconds, self._step
        self._pause_clock(now)
        self._state = PlayerState.HURT
        return [*events, HurtReported(step=step, at_seconds=now), *self._leave(now, Ended.HURT, result)]

    def answer_hurt(self, answer: HurtAnswer) -> list[Event]:
        """Rest or ease and go on when the person presses; or end the session."""
        if self._state is not PlayerState.HURT:
            return []
        self._last = self._clock()
        now = self._last.monotonic_seconds
        if answer in (HurtAnswer.SHARP, HurtAnswer.SPASM):
            return self._end(SessionEnd.HURT, now)
        events = self._ease() if answer is HurtAnswer.UNCOMFORTABLE else []
        is_eased = answer is HurtAnswer.UNCOMFORTABLE
        reason = PauseReason.EASIER_NEXT if is_eased else PauseReason.RESTING
        target = self._route.next_rep(self._index, beyond=not self._is_lead and not self._waits_for_rep())
        self._state = PlayerState.PAUSED
        events += self._enter(target, now, lead=True)
        if self._state is PlayerState.PAUSED:
            self._paused_at, self._paused_elapsed = now, 0.0
            events.append(Paused(reason=reason, at_seconds=now))
        return events

    def finish_check(self, result: CheckResult) -> list[Event]:
        """Take the result of the self-check that is being done, and go on."""
        events = self.tick()
        step = self._step
        if self._state is not PlayerState.RUNNING or step is None or step.phase is not Phase.CHECK:
            return events
        return events + self._jump(self._index + 1, Ended.DONE, result=result)

    def stop(self, result: CheckResult | None = None) -> list[Event]:
        """Leave; what was held is kept, and the `result` of a check, and the session may be resumed."""
        if self._state is PlayerState.READY or self._has_ended():
            return []
        events = self.tick()
        now = self._last.monotonic_seconds
        if self._can_move():
            events += self._leave(now, Ended.LEFT, result)
        return events if self._has_ended() else events + self._end(None, now)

    # How time passes

    def _elapsed(self, now: float) -> float:
        return now - self._step_start

    def _can_move(self) -> bool:
        return self._state in (PlayerState.RUNNING, PlayerState.PAUSED) and self._step is not None

    def _has_ended(self) -> bool:
        return self._state is PlayerState.ENDED

    def _waits_for_rep(self) -> bool:
        return self._step is not None and self._step.leads_in

    def _pause_clock(self, now: float) -> None:
        if self._state is PlayerState.RUNNING:
            self._paused_elapsed = self._elapsed(now)
            self._paused_at = now

    def _pause_at(self, now: float, reason: PauseReason) -> list[Event]:
        self._pause_clock(now)
        self._state = PlayerState.PAUSED
        return [Paused(reason=reason, at_seconds=now)]

    def _advance(self, now: float) -> list[Event]:
        events: list[Event] = []
        while self._state is PlayerState.RUNNING and self._step is not None:
            events += self._pass_moments(self._elapsed(now))
            if self._step.seconds is None or self._elapsed(now) < self._step.seconds:
                break
            end = self._step_start + self._step.seconds
            events += self._leave(end, Ended.DONE)
            events += self._enter(self._index if self._is_lead else self._index + 1, end)
        return events

    def _pass_moments(self, elapsed: float) -> list[Event]:
        events: list[Event] = []
        step = self._step
        while step is not None and self._moments_passed < len(step.moments):
            moment = step.moments[self._moments_passed]
            if moment.offset_seconds > elapsed:
                break
            self._moments_passed += 1
            at = self._step_start + moment.offset_seconds
            events.append(MomentPassed(serial=self._serial, step=step, moment=moment, at_seconds=at))
        return events

    def _enter(self, index: int, at: float, *, lead: bool = False) -> list[Event]:
        self._index = index
        if index >= len(self._route.steps):
            return self._end(SessionEnd.COMPLETED, at)
        step = self._route.steps[index]
        self._is_lead = lead and step.is_recorded and step.phase is not Phase.CHECK
        step = get_ready_again(step) if self._is_lead else step
        if self._extra_rest and (step.leads_in or step.phase in (Phase.RELEASE, Phase.EASY)):
            step = _lengthened(step, self._extra_rest, 0)
            self._extra_rest = 0.0
        self._step = step
        self._serial += 1
        self._step_start = at
        self._moments_passed = 0
        if self._state is PlayerState.PAUSED:
            self._paused_elapsed = 0.0
        return [StepEntered(serial=self._serial, step=step, at_seconds=at)]

    def _leave(self, at: float, ended: Ended, result: CheckResult | None = None) -> list[Event]:
        step = self._step
        if step is None:
            return []
        is_running = self._state is PlayerState.RUNNING
        elapsed = self._elapsed(at) if is_running else self._paused_elapsed
        if ended is Ended.DONE and step.seconds is not None:
            elapsed = step.seconds
        left = StepLeft(
            serial=self._serial,
            step=step,
            elapsed_seconds=elapsed,
            at_seconds=at,
            is_finished=ended is Ended.DONE,
        )
        stays = ended in (Ended.RESTARTED, Ended.LEFT) and result is None
        place = self._route.next_place(self._index, stays=stays)
        if step.phase is Phase.CHECK:
            check = CheckEnded(step=step, result=result or CheckResult(), ended=ended, next_place=place)
            is_kept = result is not None or ended in (Ended.DONE, Ended.SKIPPED)
            return [left, check] if is_kept else [left]
        if not step.is_recorded or (elapsed <= 0 and ended is not Ended.DONE):
            return [left]
        return [left, RepEnded(step=step, held_seconds=elapsed, ended=ended, next_place=place)]

    def _jump(
        self, target: int, ended: Ended, *, lead: bool = False, result: CheckResult | None = None
    ) -> list[Event]:
        now = self._last.monotonic_seconds
        events = self._leave(now, ended, result)
        events += self._enter(target, now, lead=lead)
        if self._state is not PlayerState.ENDED:
            events.append(PlaceChanged(place=self._route.place_from(self._index)))
        if self._state is PlayerState.RUNNING:
            events += self._advance(now)
        return events

    def _ease(self) -> list[Event]:
        step = self._step
        if step is None or step.dose is None or step.variant is Variant.EASIER:
            return []
        form = eased(self._program, Prescription(exercise=step.exercise, dose=step.dose))
        number = step.place.item_number
        steps = prescription_steps(self._program, form, number, self._timeline.choices, Variant.EASIER)
        after = self._index if self._is_lead else self._index + 1
        item_end = self._route.next_item(self._index)
        tail = eased_tail(step, self._route.steps[after:item_end], steps)
        self._route.replace_steps(after, item_end, tail)
        return [EasierTaken(item_number=number)]

    def _end(self, end: SessionEnd | None, at: float) -> list[Event]:
        self._state = PlayerState.ENDED
        self._step = None
        return [SessionEnded(end=end, at_seconds=at)]


def _interruption(last: ClockReading, now: ClockReading, due_in_seconds: float) -> PauseReason | None:
    passed = now.monotonic_seconds - last.monotonic_seconds
    if last.boot_seconds is not None and now.boot_seconds is not None:
        if abs(now.boot_seconds - last.boot_seconds - passed) > LATE_SECONDS:
            return PauseReason.SLEPT
    if passed - due_in_seconds > LATE_SECONDS:
        return PauseReason.SLEPT
    if abs(now.wall_seconds - last.wall_seconds - passed) > LATE_SECONDS:
        return PauseReason.CLOCK_CHANGED
    return None


def _lengthened(step: Step, seconds: float, passed: int) -> Step:
    later = tuple(
        replace(moment, offset_seconds=moment.offset_seconds + seconds) for moment in step.moments[passed:]
    )
    return replace(step, seconds=(step.seconds or 0) + seconds, moments=(*step.moments[:passed], *later))
