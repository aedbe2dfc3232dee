"""`python -m program_app.recording.understand WAV`: how many words of a recorded session are understood.

Beside the WAV lies a JSON file of the same name with the second and the words of each line.
"""

import json
import sys
import wave
from array import array
from pathlib import Path

from program_app import paths
from program_app.recording.manifest import read_manifest
from program_app.recording.recogniser import Recogniser
from program_app.recording.word_errors import plain_words, word_errors

_ROOM_SECONDS = 0.12
"""Before and after each line: less than the pause between two."""


def understand(wav: Path, recogniser: Recogniser) -> str:
    """One sentence; before it each line that was understood differently is printed."""
    with wave.open(str(wav), "rb") as file:
        rate, samples = file.getframerate(), array("h", file.readframes(file.getnframes()))
    lengths = {line: entry.seconds for line, entry in read_manifest(paths.resource("voice", "en")).items()}
    wrong = said = 0
    for at, line in json.loads(wav.with_suffix(".json").read_text(encoding="utf-8")):
        first = max(0, round((at - _ROOM_SECONDS) * rate))
        last = round((at + lengths[line] + _ROOM_SECONDS) * rate)
        heard = recogniser.hear([sample / 32768 for sample in samples[first:last]])
        errors = word_errors(line, heard)
        wrong, said = wrong + errors, said + len(plain_words(line))
        if errors:
            print(f'"{line}" was heard as "{heard}".', flush=True)
    return f"understood: {said - wrong} of {said} words ({(said - wrong) / max(said, 1):.1%})"


if __name__ == "__main__":
    print(understand(Path(sys.argv[1]), Recogniser(Path(sys.argv[1]).parents[1] / "voice" / "recogniser")))
