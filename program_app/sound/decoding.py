"""Reads sound files of any kind we meet into clips."""

from pathlib import Path

from program_app.sound.clip import RATE, Clip


class UnreadableSoundError(Exception):
    """The file is not there or is no sound."""


def read_clip(file: Path) -> Clip:
    """Decode Ogg Vorbis, FLAC or WAV. Raises UnreadableSoundError."""
    import miniaudio  # noqa: PLC0415  not before the first picture of the app

    try:
        sound = miniaudio.decode(
            file.read_bytes(),
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
        )
    except (OSError, miniaudio.DecodeError) as error:
        raise UnreadableSoundError(f"{file.name}: {error}") from error
    return Clip(sound.samples)
