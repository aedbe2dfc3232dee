"""What the pages work with."""

from collections.abc import Callable
from dataclasses import dataclass

from program_app.domain.session_clock import Clock
from program_app.journey.diary import Diary
from program_app.journey.loudspeaker import Loudspeaker
from program_app.journey.ports import Records, Saving
from program_app.journey.silence import Silence
from program_app.journey.training import LoadedProgram, Now


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """The program, the diary, the disk behind it, the clocks, and what makes sound."""

    loaded: LoadedProgram
    diary: Diary
    saving: Saving
    records: Records
    clock: Clock
    now: Now
    loudspeaker: Callable[[], Loudspeaker] = Silence
    """Gives the one loudspeaker, which is made when it is first wanted."""
    live: bool = True
    """False where the clock is stepped from outside."""
