"""Spoken lines that are ready to be heard, and the thread that makes them ready."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from program_app.sound.clip import Clip
from program_app.sound.voices import Voices

MOST_LINES = 600
"""More than any day says; some 40 MB."""
MOST_SECONDS = 1200.0
"""Of all lines together: paragraphs that are read aloud are long; some 60 MB."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Manner:
    """Who speaks, and how fast."""

    voice: str
    speed: float


class LineShelf:
    """Holds the lines that were wanted, in the chosen voice.

    `on_speech` is called with False when a line cannot be said by any voice, with True when all can again.
    """

    def __init__(self, voices: Voices, voice: str, speed: float, on_speech: Callable[[bool], None]) -> None:
        self._voices = voices
        self._on_speech = on_speech
        self._lock = threading.Condition()  # guards all that follows
        self._manner = _Manner(voice, speed)
        self._wanted: tuple[str, ...] = ()
        self._waiting: deque[str] = deque()
        self._hurried: dict[str, Callable[[Clip], None]] = {}
        self._clips: dict[str, Clip] = {}
        self._mute: set[str] = set()
        self._is_speechless = False
        self._is_working = False

    def prepare(self, lines: Sequence[str]) -> None:
        """Make these ready, the first ones first, instead of what still waits."""
        with self._lock:
            self._wanted = tuple(dict.fromkeys(lines))
            self._wait_for_wanted()

    def hurry(self, line: str, then: Callable[[Clip], None]) -> None:
        """Give `line` to `then` as soon as it is ready, before all others; only the last such line counts."""
        with self._lock:
            clip = self._clips.get(line)
            if clip is None:
                self._hurried = {line: then}
                self._ensure_thread()
        if clip is not None:
            then(clip)

    def clip(self, line: str) -> Clip | None:
        """The line, if it is ready."""
        return self._clips.get(line)

    def seconds(self, line: str) -> float | None:
        """How long it takes; None while that is not known."""
        clip = self._clips.get(line)
        return self._voices.recorded_seconds(line, self._manner.voice) if clip is None else clip.seconds

    def speak_as(self, voice: str, speed: float) -> None:
        """From now on in this voice: what is wanted is made ready again."""
        with self._lock:
            if self._manner == _Manner(voice, speed):
                return
            self._manner = _Manner(voice, speed)
            self._clips = {}
            self._mute.clear()
            self._wait_for_wanted()

    def wait_until_ready(self, timeout_seconds: float) -> bool:
        """Wait until nothing waits any more; False when something still does after `timeout_seconds`."""
        with self._lock:
            return self._lock.wait_for(lambda: not self._is_working, timeout_seconds)

    def _wait_for_wanted(self) -> None:
        self._mute.intersection_update(self._wanted)
        self._waiting = deque(line for line in self._wanted if line not in self._clips)
        self._ensure_thread()

    def _ensure_thread(self) -> None:
        if not self._is_working and (self._waiting or self._hurried):
            self._is_working = True
            threading.Thread(target=self._work, name="lines", daemon=True).start()

    def _work(self) -> None:
        while (task := self._next()) is not None:
            try:
                self._make(*task)
            except Exception:  # noqa: BLE001  logged and told, see below
                # Voices are programs and files of others. Whatever one does costs this line alone: a thread
                # that died of it would leave all other lines unsaid, and nobody would be told.
                _log.exception("a line could not be made ready: %s", task[0])
                self._give_up(*task)

    def _make(self, line: str, then: Callable[[Clip], None] | None, manner: _Manner) -> None:
        clip = self._clips.get(line) or self._voices.say(line, manner.voice, manner.speed)
        if self._keep(line, clip, manner) and clip is not None and then is not None:
            then(clip)
        self._tell()

    def _give_up(self, line: str, _then: Callable[[Clip], None] | None, manner: _Manner) -> None:
        if line not in self._clips:
            self._keep(line, None, manner)
        self._tell()

    def _next(self) -> tuple[str, Callable[[Clip], None] | None, _Manner] | None:
        with self._lock:
            if self._hurried:
                line, then = self._hurried.popitem()
                return line, then, self._manner
            if self._waiting:
                return self._waiting.popleft(), None, self._manner
            self._is_working = False
            self._lock.notify_all()
            return None

    def _keep(self, line: str, clip: Clip | None, manner: _Manner) -> bool:
        """Put the line on the shelf; False when another voice was chosen meanwhile."""
        with self._lock:
            if manner != self._manner:
                return False
            if clip is None:
                self._mute.add(line)
                return True
            self._mute.discard(line)
            self._clips[line] = clip
            self._drop_oldest()
            return True

    def _drop_oldest(self) -> None:
        while len(self._clips) > 1 and (
            len(self._clips) > MOST_LINES or sum(clip.seconds for clip in self._clips.values()) > MOST_SECONDS
        ):
            del self._clips[next(iter(self._clips))]

    def _tell(self) -> None:
        with self._lock:
            before, self._is_speechless = self._is_speechless, bool(self._mute)
            is_new = before != self._is_speechless
        if is_new:
            self._on_speech(not self._is_speechless)
