"""`python -m program_app.recording.understand WAV`: how many words of a recorded session are understood.

Beside the WAV lies a JSON file of the same name with the second and the words of each line.
"""

import json
import sys
import wave
from array import array
from collections.abc import Iterable
from pathlib import Path

from program_app import paths
from program_app.recording.manifest import read_manifest
from program_app.recording.recogniser import Recogniser
from program_app.recording.word_errors import plain_words, word_errors

_ROOM_SECONDS = 0.12
_CLOSE_SECONDS = 0.8


def understand(wav: Path, recogniser: Recogniser) -> str:
    """One sentence; before it each line that was understood differently is printed."""
    with wave.open(str(wav), "rb") as file:
        rate, samples = file.getframerate(), array("h", file.readframes(file.getnframes()))
    wrong = said = 0
    for line, start, end in _phrases(json.loads(wav.with_suffix(".json").read_text(encoding="utf-8"))):
        first, last = max(0, round((start - _ROOM_SECONDS) * rate)), round((end + _ROOM_SECONDS) * rate)
        heard = recogniser.hear([sample / 32768 for sample in samples[first:last]])
        errors = word_errors(line, heard)
        wrong, said = wrong + errors, said + len(plain_words(line))
        if errors:
            print(f'"{line}" was heard as "{heard}".', flush=True)
    return f"understood: {said - wrong} of {said} words ({(said - wrong) / max(said, 1):.1%})"


def _phrases(lines: Iterable[tuple[float, str]]) -> list[tuple[str, float, float]]:
    """Words, start and end in seconds; what follows closely is listened to in one go."""
    lengths = {line: entry.seconds for line, entry in read_manifest(paths.resource("voice", "en")).items()}
    phrases: list[tuple[str, float, float]] = []
    for at, line in lines:
        if phrases and at - phrases[-1][2] < _CLOSE_SECONDS:
            before, start, _ = phrases.pop()
            phrases.append((f"{before} {line}", start, at + lengths[line]))
        else:
            phrases.append((line, at, at + lengths[line]))
    return phrases


if __name__ == "__main__":
    print(understand(Path(sys.argv[1]), Recogniser(Path(sys.argv[1]).parents[1] / "voice" / "recogniser")))
