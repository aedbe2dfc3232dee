"""Reads pieces of a text aloud, one after the other, with whatever voice the computer has."""

from collections.abc import Sequence
from enum import Enum, auto

from program_app.domain.preferences import RECORDED_VOICE
from program_app.domain.session_clock import Clock
from program_app.domain.sound_trouble import SoundTrouble
from program_app.journey.loudspeaker import Loudspeaker, Sound

_OPENING_SECONDS = 0.6
"""Until the first piece: a device takes a moment to open."""
_BETWEEN_SECONDS = 0.45
_GRACE_SECONDS = 2.5
"""What was missing the last time may be there by now: so long it is tried before it counts as missing."""
_PATIENCE_SECONDS = 30.0
"""Longer than a voice is given for one piece."""


class Ending(Enum):
    """Why nothing is read any more."""

    FINISHED = auto()
    STOPPED = auto()
    NO_DEVICE = auto()
    NO_VOICE = auto()


class ReadingAloud:
    """Told by `tick` that time has passed; the next piece follows the end of the one before."""

    def __init__(self, loudspeaker: Loudspeaker, clock: Clock) -> None:
        self._loudspeaker = loudspeaker
        self._clock = clock
        self._pieces: tuple[str, ...] = ()
        self._index = 0
        self._count = 0
        """Times that reading was begun: names each sound for good."""
        self._began_at = self._waits_since = 0.0
        self._ends_at: float | None = None
        """When the piece that is heard is over; None while it waits for its voice."""
        self.ending = Ending.STOPPED

    @property
    def can_read(self) -> bool:
        """Whether there is a voice for any text: the recorded coach says only what was recorded."""
        return any(voice != RECORDED_VOICE for voice in self._loudspeaker.voices())

    @property
    def index(self) -> int | None:
        """The piece that is read now; None when nothing is, and then `ending` says why."""
        return self._index if self._pieces else None

    def begin(self, pieces: Sequence[str]) -> None:
        """Read `pieces` from the first one on."""
        self.stop()
        self._pieces = tuple(_with_end(piece) for piece in pieces)
        self._count += 1
        self._began_at = self._now
        self._loudspeaker.prepare(self._pieces)
        self._loudspeaker.open()
        self._take(0)

    def tick(self) -> None:
        """Look what is due now."""
        if not self._pieces:
            return
        trouble = self._trouble()
        if trouble is not None:
            self._end(trouble)
        elif self._ends_at is None:
            self._speak()
        elif self._now >= self._ends_at and self._index + 1 < len(self._pieces):
            self._take(self._index + 1)
        elif self._now >= self._ends_at:
            self._end(Ending.FINISHED)

    def stop(self) -> None:
        """Be silent, at once."""
        if self._pieces:
            self._end(Ending.STOPPED)

    def _take(self, index: int) -> None:
        self._index = index
        self._ends_at = None
        self._waits_since = self._now
        self._speak()

    def _speak(self) -> None:
        """Let the piece be heard, if its voice is ready."""
        piece = self._pieces[self._index]
        seconds = self._loudspeaker.seconds(piece)
        if seconds is not None:
            at = max(self._now + _BETWEEN_SECONDS, self._began_at + _OPENING_SECONDS)
            key = f"reading {self._count} {self._index}"
            self._loudspeaker.play([Sound(key=key, at_seconds=at, line=piece)])
            self._ends_at = at + seconds

    def _trouble(self) -> Ending | None:
        missing, waited = self._loudspeaker.troubles, self._now - self._waits_since
        if SoundTrouble.NO_DEVICE in missing and self._now - self._began_at > _GRACE_SECONDS:
            return Ending.NO_DEVICE
        if self._ends_at is not None:
            return None
        is_mute = SoundTrouble.NO_VOICE in missing and waited > _GRACE_SECONDS
        return Ending.NO_VOICE if is_mute or waited > _PATIENCE_SECONDS else None

    def _end(self, ending: Ending) -> None:
        self._pieces = ()
        self.ending = ending
        self._loudspeaker.prepare(())
        self._loudspeaker.close()

    @property
    def _now(self) -> float:
        return self._clock().monotonic_seconds


def _with_end(piece: str) -> str:
    """A heading gets a full stop, so that a voice lets it fall."""
    return piece if piece.endswith((".", "?", "!", ":", "”")) else f"{piece}."
