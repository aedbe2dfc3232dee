"""What may be missing in order to be heard."""

from enum import StrEnum


class SoundTrouble(StrEnum):
    """What is missing while a session goes on without it."""

    NO_DEVICE = "no_device"
    """Nothing can be heard: no output device, or it went away."""
    NO_VOICE = "no_voice"
    """The chosen voice cannot speak; tones are heard."""
