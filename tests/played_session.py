"""A session led on a fake clock, with everything that the player told."""

from collections.abc import Callable
from typing import TypeVar

from program_app.domain.choices import Choices
from program_app.domain.events import Event, MomentPassed, RepEnded, StepEntered, StepLeft
from program_app.domain.player import PlayerState, SessionPlayer
from program_app.domain.player_view import PlayerView
from program_app.domain.program import Day, Program
from program_app.domain.progress import Ended, Phase, Place
from program_app.domain.step import Step
from program_app.domain.timeline import unfold
from tests.builders import a_program
from tests.fakes import FakeClock

_Told = TypeVar("_Told")


class PlayedSession:
    """A day being played; time passes only when it is told to."""

    def __init__(
        self,
        day: Day,
        choices: Choices | None = None,
        *,
        program: Program | None = None,
        clock: FakeClock | None = None,
        start_at: Place | None = None,
    ) -> None:
        self.program = program or a_program(day)
        self.clock = clock or FakeClock()
        self.timeline = unfold(self.program, day, choices or Choices())
        self.player = SessionPlayer(self.timeline, self.program, self.clock, start_at)
        self.events: list[Event] = []
        self.began_at = self.clock.monotonic_seconds

    @property
    def state(self) -> PlayerState:
        """What the session is doing."""
        return self.player.state

    @property
    def view(self) -> PlayerView:
        """What a page is shown now."""
        return self.player.view()

    @property
    def step(self) -> Step:
        """The present step."""
        step = self.view.step
        assert step is not None
        return step

    @property
    def clock_seconds(self) -> float:
        """What has passed on the clock since the session was made."""
        return self.clock.monotonic_seconds - self.began_at

    def do(self, command: Callable[..., list[Event]], *values: object) -> list[Event]:
        """Give a command to the player and keep what it tells."""
        events = command(*values)
        self.events += events
        return events

    def begin(self) -> "PlayedSession":
        """Start, and return itself."""
        self.do(self.player.start)
        return self

    def wait(self, seconds: float) -> list[Event]:
        """Let time pass as on a clock that is stepped from moment to moment."""
        told: list[Event] = []
        left = seconds
        while left > 0:
            ahead = self.player.next_moment_in_seconds
            stretch = left if ahead is None else min(left, max(ahead, 0.001))
            self.clock.pass_seconds(stretch)
            told += self.do(self.player.tick, stretch)
            left -= stretch
        return told

    def play_until(self, phase: Phase, *, rep: int = 1, set_number: int = 1, item: int | None = None) -> Step:
        """Play on to the beginning of the next step of this phase, rep and set."""
        if self.state is PlayerState.READY:
            self.begin()
        while True:
            step, place = self.step, self.step.place
            is_there = (step.phase, place.rep_number, place.set_number) == (phase, rep, set_number)
            if is_there and item in (None, place.item_number) and self.view.elapsed_seconds < 0.002:
                return step
            self.play_step()

    def play_step(self) -> None:
        """Play to the end of the present step; a check is skipped."""
        left = self.view.remaining_seconds
        if left is None:
            self.do(self.player.skip)
        else:
            self.wait(left)

    def play_to_end(self) -> "PlayedSession":
        """Play everything that is left."""
        if self.state is PlayerState.READY:
            self.begin()
        while self.state is PlayerState.RUNNING:
            self.play_step()
        return self

    def told(self, kind: type[_Told]) -> list[_Told]:
        """All that was told of this kind."""
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def entered(self) -> list[StepEntered]:
        """The steps that began, in order."""
        return self.told(StepEntered)

    @property
    def left(self) -> list[StepLeft]:
        """The steps that ended, in order."""
        return self.told(StepLeft)

    @property
    def moments(self) -> list[MomentPassed]:
        """The moments that passed, in order."""
        return self.told(MomentPassed)

    @property
    def reps(self) -> list[RepEnded]:
        """The reps and intervals that ended, in order."""
        return self.told(RepEnded)

    @property
    def finished_reps(self) -> list[RepEnded]:
        """The planned reps that were done."""
        return [rep for rep in self.reps if rep.ended is Ended.DONE and rep.step.is_rep]

    @property
    def phases(self) -> list[Phase]:
        """The phases that began, in order."""
        return [event.step.phase for event in self.entered]
