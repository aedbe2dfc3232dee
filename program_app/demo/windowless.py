"""Leads one session through the real player without a window, to its end or as far as it goes."""

from enum import Enum, auto

from program_app.demo.virtual_clock import VirtualClock
from program_app.demo.virtual_person import check_result
from program_app.domain.events import Event
from program_app.domain.player import HurtAnswer, PlayerState, SessionPlayer
from program_app.domain.program import Program
from program_app.domain.progress import Phase
from program_app.journey.training import Training


class End(Enum):
    """How a session ends."""

    WHOLE = auto()
    HALF = auto()
    """Less than half is done, the rest is skipped."""
    LEFT = auto()
    HURT = auto()


def lead(training: Training, program: Program, clock: VirtualClock, end: End) -> None:
    """Do the session from moment to moment, and keep what its player tells."""
    player = SessionPlayer(training.timeline, program, clock.read)
    _keep(training, player.start())
    while player.state is not PlayerState.ENDED:
        is_enough = (
            end is not End.WHOLE and 3 * training.summary.finished_reps >= training.timeline.planned_reps
        )
        if not is_enough:
            _keep(training, _go_on(training, player, program, clock))
        elif end is End.HALF:
            _keep(training, player.skip())
        elif end is End.LEFT:
            _keep(training, player.stop())
        else:
            _keep(training, player.hurts())
            _keep(training, player.answer_hurt(HurtAnswer.SHARP))


def _keep(training: Training, events: list[Event]) -> None:
    for event in events:
        training.handle(event)


def _go_on(training: Training, player: SessionPlayer, program: Program, clock: VirtualClock) -> list[Event]:
    """On to the next moment; a self-check takes as long as its result says."""
    seconds = player.next_moment_in_seconds
    if seconds is not None:
        clock.advance(seconds)
        return player.tick(seconds)
    step = player.view().step
    if step is None or step.phase is not Phase.CHECK:
        return player.stop()
    result = check_result(program, step.exercise, training.summary.record.day_number)
    seconds = result.seconds or 0.0
    clock.advance(seconds)
    return [*player.tick(seconds), *player.finish_check(result)]
