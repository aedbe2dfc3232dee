"""`python -m program_app.recording.record FOLDER`: records what is missing or changed (`make voice`)."""

import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from program_app import paths
from program_app.recording import encoding
from program_app.recording.dictionary import Dictionary
from program_app.recording.errors import RecordingError
from program_app.recording.fetching import DOWNLOADS, fetched
from program_app.recording.lines import lines_to_record
from program_app.recording.materials import DICTIONARIES, MODEL, TOKENS, VOICE, Material
from program_app.recording.renewal import renew
from program_app.recording.voice import Voice


class NeuralStudio:
    """The neural voice and its dictionaries, fetched into `workshop` when they are first needed."""

    def __init__(self, workshop: Path) -> None:
        self._workshop = workshop

    def phonemes(self, word: str) -> str:
        """See `Studio`."""
        return self._dictionary.phonemes(word)

    def say(self, phonemes: str, pace: float) -> Sequence[float]:
        """See `Studio`."""
        return self._voice.say(phonemes, pace)

    def encoded(self, samples: Sequence[float]) -> bytes:
        """See `Studio`."""
        return encoding.encoded(samples)

    def tell(self, done: int, of: int, line: str) -> None:
        """See `Studio`."""
        print(f"{done} of {of}: {line}", flush=True)

    @cached_property
    def _dictionary(self) -> Dictionary:
        return Dictionary([self._fetched(material) for material in DICTIONARIES])

    @cached_property
    def _voice(self) -> Voice:
        return Voice(self._fetched(MODEL), self._fetched(VOICE), self._fetched(TOKENS))

    def _fetched(self, material: Material) -> Path:
        return fetched(material, self._workshop, self._workshop / DOWNLOADS)


def main(workshop: Path) -> int:
    """Record the shipped program's lines; one sentence when that cannot be done."""
    folder = paths.resource("voice", "en")
    try:
        count = renew(lines_to_record(), folder, NeuralStudio(workshop))
    except RecordingError as error:
        print(error, file=sys.stderr)
        return 1
    size = sum(file.stat().st_size for file in folder.glob("*.ogg"))
    print(f"{count} lines recorded; all clips together have {size / 1e6:.1f} MB.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
