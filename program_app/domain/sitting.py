"""Where a sitting stands and how it moves: the present step, its moments, and the events of each move."""

from math import ceil

from program_app.domain.coming import ComingStep
from program_app.domain.dose import WalkDose
from program_app.domain.easing import eased_tail, easier_form
from program_app.domain.events import (
    CheckEnded,
    CheckResult,
    EasierTaken,
    Event,
    MomentPassed,
    Paused,
    PauseReason,
    PlaceChanged,
    RepEnded,
    SecondsAdded,
    SessionEnded,
    StepEntered,
    StepLeft,
    WalkEnded,
)
from program_app.domain.player_view import Outlook, PlayerView
from program_app.domain.prescription import Prescription
from program_app.domain.program import Program
from program_app.domain.progress import Ended, Phase, Place, SessionEnd, Variant
from program_app.domain.route import Route
from program_app.domain.session_clock import SessionClock
from program_app.domain.step import Step, get_ready_again
from program_app.domain.timeline import Timeline
from program_app.domain.unfolding import prescription_steps

ROUNDING_SECONDS = 1e-6
"""A clock that is stepped exactly to a moment may miss it by so much."""


class Sitting:
    """The present step on its route; the end of a step is the start of the next, whatever a tick did."""

    def __init__(
        self, timeline: Timeline, program: Program, time: SessionClock, start_at: Place | None
    ) -> None:
        self._program = program
        self._choices = timeline.choices
        self._time = time
        self.route = Route(timeline.steps)
        self._outlook = Outlook(self.route, timeline.items, program)
        start = 0 if start_at is None else timeline.index_of(start_at)
        self.index = start if start_at is None else self.route.way_into(start)
        self.step: Step | None = None
        self.is_lead = True
        """The present step is a short get ready before the step at `index`, or nothing was entered yet."""
        self.has_ended = False
        self._is_fresh = start_at is None
        self._serial = 0
        self._moments_passed = 0
        self._extra_rest_seconds = 0.0

    @property
    def next_moment_in_seconds(self) -> float | None:
        """Seconds from the last look until a moment or the end of the step; None in a check."""
        step = self.step
        if step is None or step.seconds is None:
            return None
        due = step.seconds
        if self._moments_passed < len(step.moments):
            due = step.moments[self._moments_passed].offset_seconds
        return max(0.0, due - self._time.elapsed(self._time.now))

    @property
    def ahead(self) -> int:
        """The first step that has not begun, or the wait that is going on."""
        is_waiting = self.step is not None and self.step.leads_in
        return self.index if is_waiting else self.index + 1

    def view(self, state: str) -> PlayerView:
        """Everything a page shows of this moment."""
        elapsed = self._time.elapsed_now()
        return self._outlook.view(state, self.step, self.index, elapsed, is_before=self.is_lead)

    def coming(self, count: int) -> tuple[ComingStep, ...]:
        """The present step and those after it, `count` at most; none beyond one that the person ends."""
        found: list[ComingStep] = []
        step, index, begins_at = self.step, self._next_index, self._time.step_began_at
        while step is not None and len(found) < count:
            following = self._as_entered(index)
            serial = self._serial + len(found)
            found.append(
                ComingStep(serial=serial, step=step, following=following, begins_at_seconds=begins_at)
            )
            if step.seconds is None:
                break
            begins_at += step.seconds
            step, index = following, index + 1
        return tuple(found)

    def begin(self) -> list[Event]:
        """Enter the first step."""
        return self.enter(self.index, self._time.now, lead=not self._is_fresh)

    def advance(self) -> list[Event]:
        """Tell everything that has fallen due up to the last look."""
        events: list[Event] = []
        now = self._time.now
        while self._time.is_running and self.step is not None:
            reached = self._time.elapsed(now) + ROUNDING_SECONDS
            events += self._pass_moments(reached)
            if self.step.seconds is None or reached < self.step.seconds:
                break
            end = self._time.step_began_at + self.step.seconds
            events += self.leave(Ended.DONE, at=end)
            events += self.enter(self._next_index, end)
        return events

    def jump(
        self, target: int, ended: Ended, *, lead: bool = False, result: CheckResult | None = None
    ) -> list[Event]:
        """Leave the present step and go on at `target`."""
        events = self.leave(ended, result)
        events += self.enter(target, self._time.now, lead=lead)
        if not self.has_ended:
            events.append(PlaceChanged(place=self.route.place_from(self.index)))
        return events + self.advance()

    def enter(self, index: int, at: float, *, lead: bool = False) -> list[Event]:
        """Begin the step at `index`, with a short get ready before a rep if `lead`."""
        self.index = index
        self.is_lead = False
        if index >= len(self.route.steps):
            return self.end(SessionEnd.COMPLETED, at)
        step = self.route.steps[index]
        if lead and step.can_be_resumed and step.phase is not Phase.CHECK:
            self.is_lead = True
            step = get_ready_again(step)
        if self._extra_rest_seconds and self._takes_extra_rest(step, index):
            step = step.lengthened(self._extra_rest_seconds)
            self._extra_rest_seconds = 0.0
        self.step = step
        self._serial += 1
        self._moments_passed = 0
        self._time.begin_step(at)
        return [StepEntered(serial=self._serial, step=step, at_seconds=at)]

    def leave(
        self, ended: Ended, result: CheckResult | None = None, *, at: float | None = None
    ) -> list[Event]:
        """End the present step, now or `at` its deadline, and say what was held or measured."""
        step = self.step
        if step is None:
            return []
        elapsed = self._time.elapsed(self._time.now)
        if at is not None and step.seconds is not None:
            elapsed = step.seconds
        left = StepLeft(
            serial=self._serial,
            step=step,
            elapsed_seconds=elapsed,
            at_seconds=self._time.now if at is None else at,
            is_finished=ended is Ended.DONE,
        )
        stays = ended in (Ended.RESTARTED, Ended.LEFT) and result is None
        place = self.route.next_place(self.index, stays=stays)
        if step.phase is Phase.CHECK:
            check = CheckEnded(step=step, result=result or CheckResult(), ended=ended, next_place=place)
            is_kept = result is not None or ended in (Ended.DONE, Ended.SKIPPED)
            return [left, check] if is_kept else [left]
        if not step.is_recorded or elapsed <= 0:
            return [left]
        return [left, RepEnded(step=step, held_seconds=elapsed, ended=ended, next_place=place)]

    def stand(self, reason: PauseReason, since: float) -> list[Event]:
        """Let the clock stand."""
        self._time.stand(since)
        return [Paused(reason=reason, at_seconds=since)]

    def lengthen(self, seconds: float) -> list[Event]:
        """Make the present rest longer, or the next one."""
        if self.step is not None and self.step.can_be_longer:
            self.step = self.step.lengthened(seconds, moments_passed=self._moments_passed)
        else:
            self._extra_rest_seconds += seconds
        return [SecondsAdded(seconds=seconds)]

    def ease(self) -> list[Event]:
        """Put the easier form in the place of what is still planned of this exercise."""
        step = self.step
        if step is None or step.dose is None or step.variant is Variant.EASIER:
            return []
        asked = Prescription(exercise=step.exercise, dose=step.dose)
        form = easier_form(self._program, asked, self._choices)
        if isinstance(form.dose, WalkDose) and form == asked:
            return []
        number = step.place.item_number
        steps = prescription_steps(self._program, form, number, self._choices, Variant.EASIER)
        after = self.index if self.is_lead else self.index + 1
        item_end = self.route.next_item(self.index)
        still_planned = self.route.steps[after:item_end]
        if any(planned.variant is Variant.EASIER for planned in still_planned):
            return []
        motion = self._program.motions.get(step.exercise)
        is_elsewhere = motion is not None and motion.is_easier_elsewhere
        tail = eased_tail(step, still_planned, steps, is_elsewhere=is_elsewhere)
        if tail and tail == tuple(still_planned):
            return []
        self.route.replace_steps(after, item_end, tail)
        if step.leads_in and tail and tail[0].is_recorded:
            self._wait_for(tail[0])
        return [EasierTaken(item_number=number)]

    def wait_anew(self) -> list[Event]:
        """Leave a wait that leads to another wait: whoever only listens would begin after its countdown.

        The other one lasts at least as long as this one would have.
        """
        step, following = self.step, self._as_entered(self._next_index)
        if step is None or not step.leads_in or following is None or not following.leads_in:
            return []
        left = (step.seconds or 0.0) - self._time.elapsed(self._time.now)
        self._extra_rest_seconds += max(0, ceil(left - (following.seconds or 0.0)))
        if not self.is_lead:
            self.route.replace_steps(self.index, self.index + 1, ())
        return self.jump(self.index, Ended.SKIPPED)

    def end_walk(self) -> list[Event]:
        """Leave the walk that is going on; the rounds that are not finished are spared."""
        behind = self.route.next_item(self.index)
        spared = sum(step.is_rep for step in self.route.steps[self.index : behind])
        number = self.route.steps[self.index].place.item_number
        return [WalkEnded(item_number=number, spared_reps=spared), *self.jump(behind, Ended.TIRED)]

    def end(self, end: SessionEnd | None, at: float) -> list[Event]:
        """It is over since `at`; None when it may be resumed."""
        self._time.stand(at)
        self.has_ended = True
        self.step = None
        return [SessionEnded(end=end, at_seconds=at)]

    @property
    def _next_index(self) -> int:
        return self.index if self.is_lead else self.index + 1

    def _as_entered(self, index: int) -> Step | None:
        """The step at `index` with the seconds that were asked for before it; None behind the last."""
        if index >= len(self.route.steps):
            return None
        step = self.route.steps[index]
        extra = self._extra_rest_seconds
        takes_it = index == self._next_index and self._takes_extra_rest(step, index)
        return step.lengthened(extra) if extra and takes_it else step

    def _wait_for(self, rep: Step) -> None:
        """Let the wait that is going on say what is really coming."""
        if not self.is_lead:
            self.route.replace_steps(self.index, self.index + 1, (self.route.steps[self.index].before(rep),))
        if self.step is not None:
            self.step = self.step.before(rep)

    def _takes_extra_rest(self, step: Step, index: int) -> bool:
        after = index + 1
        goes_on_waiting = after < len(self.route.steps) and self.route.steps[after].leads_in
        return step.can_be_longer and not (step.phase is Phase.RELEASE and goes_on_waiting)

    def _pass_moments(self, reached: float) -> list[Event]:
        events: list[Event] = []
        step = self.step
        while step is not None and self._moments_passed < len(step.moments):
            moment = step.moments[self._moments_passed]
            if moment.offset_seconds > reached:
                break
            self._moments_passed += 1
            at = self._time.step_began_at + moment.offset_seconds
            events.append(MomentPassed(serial=self._serial, step=step, moment=moment, at_seconds=at))
        return events
