"""The four steps of the first run."""

from enum import IntEnum

from program_app.words.language import _


class FirstRunStep(IntEnum):
    """In the order in which they come; the number is kept as the place where the first run goes on."""

    SAFETY = 1
    SPASMS = 2
    ROOM = 3
    DAY_ONE = 4


def step_name(step: FirstRunStep) -> str:
    """A step as the panel names it."""
    return {
        FirstRunStep.SAFETY: _("Safety check"),
        FirstRunStep.SPASMS: _("Your spasms"),
        FirstRunStep.ROOM: _("Your room and voice"),
        FirstRunStep.DAY_ONE: _("Day 1"),
    }[step]
