"""A motion that plays by itself: a moment still, on its way, held, and back."""

from program_app.figure.keeping_step import CYCLE_SECONDS
from program_app.figure.moving import HELD, Course, Instant, ease

STILL_SECONDS, WAY_SECONDS, HELD_SECONDS = 0.75, 1.75, 2.5
"""How long it stays at its start, on its way, and in its pose: slow enough to be followed.

All are whole numbers of pictures, so that each round shows the same ones."""


def played_once(seconds: float) -> Instant:
    """From the start into the pose, and there it stays."""
    return HELD if seconds >= STILL_SECONDS + WAY_SECONDS else _there_and_back(seconds)


def played_on(course: Course, seconds: float) -> Instant:
    """There and back, over and over; somebody who walks goes on walking."""
    if course.has_cycle and course.motion.stride:
        return Instant(1.0, 1.0, turns=seconds / CYCLE_SECONDS)
    return _there_and_back(seconds % (STILL_SECONDS + 2.0 * WAY_SECONDS + HELD_SECONDS))


def _there_and_back(seconds: float) -> Instant:
    after_still = seconds - STILL_SECONDS
    if after_still <= WAY_SECONDS:
        progress = ease(after_still / WAY_SECONDS)
    else:
        progress = 1.0 - ease((after_still - WAY_SECONDS - HELD_SECONDS) / WAY_SECONDS)
    return Instant(progress, progress)
