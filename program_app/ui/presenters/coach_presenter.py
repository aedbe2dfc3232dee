"""Lets the coach be heard as it is set up, in the settings or at first: each change is heard at once."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from program_app.domain.session_clock import Clock
from program_app.domain.sound_trouble import SoundTrouble
from program_app.domain.tone import Tone
from program_app.journey.diary import Diary
from program_app.journey.loudspeaker import Loudspeaker, Sound
from program_app.words.sound import sample_line

if TYPE_CHECKING:
    from program_app.ui.first_run.room_step import RoomStep
    from program_app.ui.settings_page import SettingsPage

_VOICE_PACKAGE = "espeak-ng" if sys.platform == "linux" else ""
"""What brings voices to a computer that has none; elsewhere the system has its own."""
_VOICE_NAMES = frozenset({"voice", "is_voice_on", "voice_percent", "voice_speed"})
_TONES = ((0.5, Tone.HOLD), (1.3, Tone.RELEASE))
"""The two that matter most, with the seconds until each: a device takes a moment to open."""
_OPEN_MS = 4000


class CoachPresenter(QObject):
    """Shows voices and troubles, passes settings on to the loudspeaker, and plays a sample of each change."""

    def __init__(
        self, page: "SettingsPage | RoomStep", diary: Diary, loudspeaker: Loudspeaker, clock: Clock
    ) -> None:
        super().__init__(page)
        self._page = page
        self._diary = diary
        self._loudspeaker = loudspeaker
        self._clock = clock
        self._samples = 0
        self._has_opened = False
        self._open_time = QTimer(self)
        self._open_time.setSingleShot(True)
        self._open_time.setInterval(_OPEN_MS)
        self._open_time.timeout.connect(self._end_sample)
        page.sample_requested.connect(self.play_sample)
        page.left.connect(self._end_sample)

    @property
    def is_silent(self) -> bool:
        """Nothing can be heard: no device, or no voice."""
        return bool(self._loudspeaker.troubles & {SoundTrouble.NO_DEVICE, SoundTrouble.NO_VOICE})

    @Slot()
    def show_sound(self) -> None:
        """Show what can speak on this computer, and what is missing."""
        self._page.show_sound(self._loudspeaker.troubles, self._loudspeaker.voices(), _VOICE_PACKAGE)

    @Slot(str)
    def follow(self, name: str) -> None:
        """The setting called `name` has changed: it counts from now on, and is heard if it is about sound."""
        kept = self._diary.preferences
        if name in _VOICE_NAMES:
            self._loudspeaker.set_voice(kept.voice, kept.voice_speed)
        if name in _VOICE_NAMES or name == "tones_percent":
            self._loudspeaker.set_volumes(kept.voice_percent, kept.tones_percent)
        if name in _VOICE_NAMES and kept.is_voice_on:
            self._loudspeaker.say_now(sample_line())
        elif name == "tones_percent":
            self._play_tones()

    @Slot()
    def play_sample(self) -> None:
        """Let the voice say its sample; the tones, where it is off."""
        if self._diary.preferences.is_voice_on:
            self._loudspeaker.say_now(sample_line())
        else:
            self._play_tones()

    def _play_tones(self) -> None:
        self._samples += 1
        now = self._clock().monotonic_seconds
        self._has_opened = True
        self._loudspeaker.open()
        self._loudspeaker.play(
            [
                Sound(key=f"sample {self._samples} {tone}", at_seconds=now + wait, tone=tone)
                for wait, tone in _TONES
            ]
        )
        self._open_time.start()

    def _end_sample(self) -> None:
        self._open_time.stop()
        if self._has_opened:
            self._has_opened = False
            self._loudspeaker.close()
