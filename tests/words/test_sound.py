"""What is said when sound or a voice is missing."""

from program_app.domain.sound_trouble import SoundTrouble
from program_app.words.sound import trouble_line, voice_line, voice_name


def test_the_recorded_coach_has_a_name_and_others_keep_theirs():
    assert [voice_name(voice) for voice in ("recorded", "espeak-ng")] == ["Recorded coach", "espeak-ng"]


def test_a_computer_without_a_voice_is_told_what_brings_one():
    assert voice_line(("recorded",), "espeak-ng") == "Package espeak-ng brings more voices"
    assert "ackage" not in voice_line(("recorded", "espeak-ng"), "espeak-ng")
    assert "ackage" not in voice_line(("recorded",), "")


def test_a_missing_device_is_told_before_a_missing_voice():
    assert trouble_line((SoundTrouble.NO_VOICE, SoundTrouble.NO_DEVICE), "x").startswith("No sound found.")
    assert "package espeak-ng" in trouble_line((SoundTrouble.NO_VOICE,), "espeak-ng")
    assert "tones mark every change" in trouble_line((SoundTrouble.NO_VOICE,), "")
    assert trouble_line((), "espeak-ng") == ""
