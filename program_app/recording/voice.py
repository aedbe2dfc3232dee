"""The neural voice: phonemes to samples; needs the environment of `make voice`."""

import json
from pathlib import Path

import numpy as np
import onnxruntime

from program_app.recording.errors import RecordingError

_STYLES = 510
_STYLE_WIDTH = 256


class Voice:
    """Says phonemes, always in the same way."""

    def __init__(self, model: Path, style: Path, tokens: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # a recording is no hurry, and the machine has other work
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._styles = np.fromfile(style, dtype="<f4").reshape(_STYLES, 1, _STYLE_WIDTH)
        self._tokens: dict[str, int] = json.loads(tokens.read_text(encoding="utf-8"))["vocab"]

    def say(self, phonemes: str, pace: float) -> list[float]:
        """What is heard of one sentence; `pace` 1 is the voice's own."""
        strange = sorted(set(phonemes) - set(self._tokens))
        if strange:
            raise RecordingError(f'The voice does not know {" ".join(strange)} in "{phonemes}".')
        tokens = [self._tokens[sign] for sign in phonemes]
        (samples, *_others) = self._session.run(
            None,
            {
                "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
                "style": self._styles[min(len(tokens), _STYLES - 1)],
                "speed": np.array([pace], dtype=np.float32),
            },
        )
        return list(map(float, np.ravel(samples)))
