"""All voices that can speak on this computer, and who says a line."""

import logging
from collections.abc import Callable, Sequence
from functools import cached_property

from program_app.sound.clip import Clip
from program_app.sound.line_cache import LineCache
from program_app.sound.recorded_voice import RecordedVoice
from program_app.sound.system_voice import SystemVoice
from program_app.sound.voice import Voice, VoiceError

_log = logging.getLogger(__name__)


class Voices:
    """The recorded coach and the voices of the computer, which stand in for one another.

    What `find` gives is looked for once, when it is first needed.
    """

    def __init__(
        self, recorded: RecordedVoice, find: Callable[[], Sequence[SystemVoice]], cache: LineCache
    ) -> None:
        self._recorded = recorded
        self._find = find
        self._cache = cache

    def names(self) -> tuple[str, ...]:
        """The recorded coach first, if there is one."""
        return tuple(voice.name for voice in self._all)

    def recorded_seconds(self, line: str, name: str) -> float | None:
        """How long `line` takes when it is the recorded coach who will say it; otherwise None."""
        is_chosen = name == self._recorded.name or name not in self.names()
        return self._recorded.seconds(line) if is_chosen else None

    def say(self, line: str, name: str, speed: float) -> Clip | None:
        """`line` as the voice called `name` says it, or the first other one that can; None when none can."""
        for voice in sorted(self._all, key=lambda voice: voice.name != name):
            try:
                return self._rendered(voice, line, speed)
            except VoiceError as error:
                _log.info("%s", error)
        return None

    def _rendered(self, voice: Voice, line: str, speed: float) -> Clip:
        if voice is self._recorded:
            return voice.render(line, speed)
        clip = self._cache.find(voice.name, speed, line)
        if clip is None:
            clip = voice.render(line, speed)
            self._cache.keep(voice.name, speed, line, clip)
        return clip

    @cached_property
    def _all(self) -> tuple[Voice, ...]:
        self._cache.tidy()
        recorded: tuple[Voice, ...] = (self._recorded,) if self._recorded.is_there else ()
        return (*recorded, *self._find())
