"""Samples to Ogg Vorbis and back; needs the environment of `make voice`."""

import io
from array import array
from collections.abc import Sequence

import soundfile

from program_app.recording.ogg import with_fixed_serial
from program_app.recording.settings import SMALLNESS
from program_app.recording.shaping import RATE


def encoded(samples: Sequence[float]) -> bytes:
    """The clip as it is shipped."""
    stream = io.BytesIO()
    with soundfile.SoundFile(
        stream, "w", RATE, 1, format="OGG", subtype="VORBIS", compression_level=SMALLNESS
    ) as file:
        file.buffer_write(array("f", samples).tobytes(), dtype="float32")
    return with_fixed_serial(stream.getvalue())


def decoded(clip: bytes) -> list[float]:
    """What is heard of a shipped clip."""
    with soundfile.SoundFile(io.BytesIO(clip)) as file:
        return list(array("f", bytes(file.buffer_read(dtype="float32"))))
