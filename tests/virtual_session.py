"""A session of the shipped program on a clock that stands until it is moved."""

from collections.abc import Callable
from functools import cache

from program_app.content.loader import load_program
from program_app.domain.choices import Choices
from program_app.domain.events import Event
from program_app.domain.player import SessionPlayer
from program_app.domain.player_view import PlayerView
from program_app.domain.program import Program
from program_app.domain.progress import Phase
from program_app.domain.session_clock import ClockReading
from program_app.domain.timeline import unfold
from program_app.paths import program_folder


@cache
def shipped_program() -> Program:
    """The 28 days as they are delivered."""
    return load_program(program_folder())


class VirtualSession:
    """A day being played; time passes only in `wait` and `until`."""

    def __init__(self, day_number: int, choices: Choices | None = None) -> None:
        self.program = shipped_program()
        self.day_number = day_number
        self.seconds = 1000.0
        timeline = unfold(self.program, self.program.day(day_number), choices or Choices())
        self.player = SessionPlayer(timeline, self.program, self.read_clock)

    def read_clock(self) -> ClockReading:
        """All clocks show the same time."""
        return ClockReading(
            monotonic_seconds=self.seconds, boot_seconds=self.seconds, wall_seconds=self.seconds
        )

    @property
    def view(self) -> PlayerView:
        """What a page is shown now."""
        return self.player.view()

    def wait(self, seconds: float) -> list[Event]:
        """Let time pass, in one tick that was due then."""
        self.seconds += seconds
        return self.player.tick(seconds)

    def until(self, wanted: Callable[[PlayerView], bool]) -> PlayerView:
        """Play on to the first moment at which `wanted` holds; self-checks are skipped over."""
        if self.player.state == "ready":
            self.player.start()
        while not wanted(self.view):
            ahead = self.player.next_moment_in_seconds
            if ahead is None:
                self.player.skip()
            else:
                self.wait(ahead)
            assert self.player.state == "running", "the session ended before it came to that"
        return self.view

    def until_phase(self, phase: Phase, *, rep_number: int = 1) -> PlayerView:
        """Play on to the first step of this phase and rep."""
        return self.until(
            lambda view: (
                view.step is not None
                and view.step.phase is phase
                and view.step.place.rep_number == rep_number
            )
        )
