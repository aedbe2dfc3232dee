"""A speech recogniser that listens to clips; needs the environment of `make voice`."""

from array import array
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from faster_whisper import WhisperModel

from program_app.recording.shaping import RATE

_RATE_OF_MODEL = 16_000


class Recogniser:
    """Writes down what it hears, knowing nothing of what was meant."""

    def __init__(self, folder: Path) -> None:
        self._model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)

    def hear(self, samples: Sequence[float]) -> str:
        """The words in one clip."""
        there = np.arange(0, len(samples), RATE / _RATE_OF_MODEL)
        audio = np.interp(there, np.arange(len(samples)), np.array(array("f", samples)))
        segments, _about = self._model.transcribe(
            audio.astype(np.float32), language="en", beam_size=5, condition_on_previous_text=False
        )
        return " ".join(segment.text.strip() for segment in segments)
