"""When the harder form of an exercise is offered (content.md 3.5): the person takes it, or leaves it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.progress import Feeling

SESSIONS = 2
"""In so many sessions in a row with that exercise all of it has to be true."""
MOST_EFFORT = 3


class HarderForm(StrEnum):
    """What there is to say about the harder form."""

    NOT_OFFERED = "not_offered"
    OFFERED = "offered"
    TAKEN = "taken"


@dataclass(frozen=True, kw_only=True)
class Turn:
    """One session in which the exercise was done."""

    went_well: bool
    """Done, and green."""
    feeling: Feeling | None
    effort: int | None
    was_eased: bool
    """Its easier form was taken, or the set was broken off."""

    @property
    def is_light(self) -> bool:
        """Tired and not pain, with effort 3 or lower, as planned."""
        is_easy = self.effort is not None and self.effort <= MOST_EFFORT
        return self.went_well and self.feeling is Feeling.TIRED and is_easy and not self.was_eased


def may_go_harder(turns: Sequence[Turn]) -> bool:
    """Whether the harder form is offered after these sessions, in the order they were done."""
    latest = turns[-SESSIONS:]
    return len(latest) == SESSIONS and all(turn.is_light for turn in latest)
