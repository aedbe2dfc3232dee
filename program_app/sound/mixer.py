"""Mixes what is planned into blocks of samples, each sound beginning on the frame of its moment."""

import logging
import threading
from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence

from program_app.journey.loudspeaker import Sound
from program_app.sound.clip import RATE, Clip, frames_in
from program_app.sound.strand import Strand

LATEST_LINE_SECONDS = 0.15
LATEST_TONE_SECONDS = 0.25
"""A word that comes late speaks of another moment; a tone a quarter of a second late still says its own."""
DUCKED = 0.25
"""What is left of a line while a tone is heard: 12 dB less."""
_CUT_FRAMES, _DUCK_FRAMES, _RISE_FRAMES = frames_in(0.008), frames_in(0.015), frames_in(0.06)
FADE_SECONDS = 0.03

_log = logging.getLogger(__name__)


class Mixer:
    """Told the plan by any thread, asked for blocks by the thread of the output stream.

    `clip_for` gives the clip of a sound, or None while there is none; it is called in the stream's thread.
    """

    def __init__(self, clip_for: Callable[[Sound], Clip | None]) -> None:
        self._clip_for = clip_for
        self._lock = threading.Lock()  # guards all that follows; held for less than a millisecond
        self._waiting: list[Sound] = []
        self._said: list[Clip] = []
        self._begun: set[str] = set()
        self._strands: list[Strand] = []
        self._voice_gain = self._tones_gain = 1.0

    def play(self, plan: Sequence[Sound]) -> None:
        """Take `plan` for all that is still to begin."""
        with self._lock:
            fresh = (sound for sound in plan if sound.key not in self._begun)
            self._waiting = sorted(fresh, key=_at_seconds)

    def say(self, clip: Clip) -> None:
        """Begin `clip` with the next block, instead of a line that is being heard."""
        with self._lock:
            self._said = [clip]

    def silence(self) -> None:
        """Withdraw what waits and fade out what is heard."""
        with self._lock:
            self._waiting, self._said = [], []
            for strand in self._strands:
                strand.leave(frames_in(FADE_SECONDS))

    def forget_keys(self) -> None:
        """A new sitting: every key may begin again."""
        with self._lock:
            self._begun.clear()

    def break_off(self) -> None:
        """Nobody hears it any more: what was being heard does not go on later."""
        with self._lock:
            self._strands = []

    def set_gains(self, voice: float, tones: float) -> None:
        """How loud lines and tones are from now on, 1 being as they were made."""
        with self._lock:
            self._voice_gain, self._tones_gain = voice, tones
            for strand in self._strands:
                strand.lead_to(self._gain_of(strand.is_voice), _RISE_FRAMES)

    def mix(self, frames: int, heard_at_seconds: float) -> "array[int]":
        """The next `frames`, the first of which is heard at this moment."""
        block = array("h", bytes(2 * frames))
        with self._lock:
            for clip in self._said:
                self._begin(clip, is_voice=True)
            self._said = []
            done = 0
            for offset, sound, clip in self._due(frames, heard_at_seconds):
                self._render(block, done, offset)
                self._begun.add(sound.key)
                self._begin(clip, is_voice=sound.tone is None)
                done = offset
            self._render(block, done, frames)
        return block

    def _due(self, frames: int, heard_at: float) -> list[tuple[int, Sound, Clip]]:
        """What begins within the block, with the frame it begins on; what is too late is dropped."""
        due, unready = [], []
        coming = bisect_left(self._waiting, heard_at + frames / RATE, key=_at_seconds)
        for sound in self._waiting[:coming]:
            late_seconds = heard_at - sound.at_seconds
            if late_seconds > (LATEST_LINE_SECONDS if sound.tone is None else LATEST_TONE_SECONDS):
                self._begun.add(sound.key)
                _log.info("%s came too late to be heard", sound.key)
            elif (clip := self._clip_for(sound)) is not None:
                due.append((max(0, min(frames - 1, round(-late_seconds * RATE))), sound, clip))
            else:
                unready.append(sound)
        self._waiting[:coming] = unready
        return due

    def _begin(self, clip: Clip, *, is_voice: bool) -> None:
        for strand in self._strands:
            if strand.is_voice == is_voice:
                strand.leave(_CUT_FRAMES)
        self._strands.append(Strand(clip, is_voice=is_voice, gain=self._gain_of(is_voice)))
        if not is_voice:
            self._balance_lines(_DUCK_FRAMES)

    def _render(self, block: "array[int]", first: int, end: int) -> None:
        if first >= end:
            return
        for strand in self._strands:
            strand.add_to(block, first, end)
        self._strands = [strand for strand in self._strands if not strand.is_over]
        self._balance_lines(_RISE_FRAMES)

    def _balance_lines(self, frames: int) -> None:
        """Make room for a tone, or give the room back."""
        gain = self._gain_of(is_voice=True)
        for strand in self._strands:
            if strand.is_voice:
                strand.lead_to(gain, frames)

    def _gain_of(self, is_voice: bool) -> float:
        if not is_voice:
            return self._tones_gain
        is_tone_heard = any(not strand.is_voice for strand in self._strands)
        return self._voice_gain * (DUCKED if is_tone_heard else 1.0)


def _at_seconds(sound: Sound) -> float:
    return sound.at_seconds
