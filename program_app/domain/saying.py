"""What the coach may say, as codes with values; `words` makes the sentence of each."""

from dataclasses import dataclass
from enum import Enum, auto

from program_app.domain.dose import Side


class Say(Enum):
    """One thing to say; its sentence has at most seven words."""

    WORDS = auto()
    """The content's own words: a cue, a position, a question."""
    NAME = auto()
    FIRST = auto()
    """The first exercise by its name."""
    NEXT = auto()
    """The next exercise by its name."""
    CHECK = auto()
    """A self-check by its name."""
    HOLDS = auto()
    """`number` holds of `seconds` each."""
    REPS = auto()
    ROUNDS = auto()
    BRACED = auto()
    """A walk that is braced throughout, in `seconds`."""
    SHARES = auto()
    """`number` seconds braced, `seconds` easy."""
    SETS = auto()
    EACH_SIDE = auto()
    SIDE_FIRST = auto()
    SIDE_NOW = auto()
    GO_ON = auto()
    """After a pause."""
    TEN_MORE = auto()
    """Seconds, after a wish for more rest."""
    REST_THEN_PRESS = auto()
    EASIER_THEN_PRESS = auto()
    PRESS_TO_START = auto()
    ON_SCREEN = auto()
    """Questions that are answered on the screen."""
    TAKE_TIME = auto()
    SET = auto()
    """Which of all sets comes now."""
    LEFT_TO_DO = auto()
    """So many reps still to come; the last one by name."""
    READY = auto()
    HOLD = auto()
    BREATHE = auto()
    """A breathing word; `number` alternates it."""
    COUNT = auto()
    HALFWAY = auto()
    LET_GO = auto()
    """`number` alternates it."""
    REST = auto()
    BRACE = auto()
    EASY = auto()
    BRACE_NEXT = auto()
    SOFTEN = auto()
    """Less effort; `number` alternates it."""
    LAST_ROUND = auto()
    VOLUME_UP = auto()
    WILL_CALL = auto()
    WALK_END = auto()
    SESSION_END = auto()
    START = auto()
    SLIP = auto()
    """What to do when a hold that is measured is lost."""
    PAUSED = auto()
    EASIER = auto()
    TOO_FIRM = auto()
    HURT = auto()
    HURT_CHOICE = auto()
    """The four answers to "This hurts", `number` 1 to 4."""
    NEXT_REHEARSAL = auto()
    SAMPLE = auto()


@dataclass(frozen=True, kw_only=True)
class Saying:
    """Something to say with its values."""

    say: Say
    text: str = ""
    number: int = 0
    total: int = 0
    seconds: int = 0
    side: Side | None = None


def words_of(text: str) -> Saying:
    """The content's own words."""
    return Saying(say=Say.WORDS, text=text)
