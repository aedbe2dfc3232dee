"""What is said about voices and sound, above all when some is missing."""

from collections.abc import Collection

from program_app.domain.preferences import RECORDED_VOICE
from program_app.domain.saying import Say, Saying
from program_app.domain.sound_trouble import SoundTrouble
from program_app.domain.talk import Talk
from program_app.words.coach import spoken
from program_app.words.language import _


def sample_line() -> str:
    """What a voice says to be judged."""
    return spoken(Saying(say=Say.SAMPLE))


def voice_name(voice: str) -> str:
    """A voice as it is chosen from a list."""
    return _("Recorded coach") if voice == RECORDED_VOICE else voice


def voice_line(voices: Collection[str], package: str) -> str:
    """What a voice is for; where the computer has none, the `package` that brings some."""
    if package and not any(voice != RECORDED_VOICE for voice in voices):
        return _("Package {package} brings more voices").format(package=package)
    return _("Cue, count, and what is next")


def talk_line(talk: Talk) -> str:
    """What a choice of how much is said means."""
    lines = {
        Talk.AS_DAYS_GO_BY: _("Cues grow fewer as the days go by"),
        Talk.FULL: _("Every cue on every day"),
        Talk.ESSENTIALS: _("Names, changes and counts"),
    }
    return lines[talk]


def trouble_line(troubles: Collection[SoundTrouble], package: str) -> str:
    """What is missing and what helps, in one or two calm sentences; nothing when all is well."""
    if SoundTrouble.NO_DEVICE in troubles:
        return _("No sound found. Plug in or switch on a speaker; sound comes back by itself.")
    if SoundTrouble.NO_VOICE not in troubles:
        return ""
    if package:
        return _("This voice cannot speak here. Choose another, or install the package {package}.").format(
            package=package
        )
    return _("This voice cannot speak here. Choose another; until then tones mark every change.")


def session_notice(troubles: Collection[SoundTrouble]) -> str:
    """What a session says at its beginning when something is missing; nothing when all is well."""
    if SoundTrouble.NO_DEVICE in troubles:
        return _("No sound found. The session will run on screen only.")
    if SoundTrouble.NO_VOICE in troubles:
        return _("No voice on this computer. Tones mark every change.")
    return ""


def look_again(troubles: Collection[SoundTrouble]) -> str:
    """What can be done about it from the session."""
    return _("Look again") if SoundTrouble.NO_DEVICE in troubles else ""
