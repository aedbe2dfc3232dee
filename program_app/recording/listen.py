"""`python -m program_app.recording.listen FOLDER`: what a recogniser understands (`make voice-heard`)."""

import json
import sys
from pathlib import Path

from program_app import paths
from program_app.recording.encoding import decoded
from program_app.recording.errors import RecordingError
from program_app.recording.fetching import DOWNLOADS, fetched
from program_app.recording.manifest import read_manifest
from program_app.recording.materials import RECOGNISER
from program_app.recording.recogniser import Recogniser
from program_app.recording.soundness import faults
from program_app.recording.word_errors import plain_words, word_errors

_WORDS_WRONG = 0.03


def listen(folder: Path, recogniser: Recogniser, memory: Path) -> bool:
    """Print each line that is not heard word for word or not sound; whether all together is good enough.

    What was heard is kept in the file `memory`, so that only new clips take time.
    """
    known: dict[str, str] = json.loads(memory.read_text(encoding="utf-8")) if memory.exists() else {}
    wrong = spoken = unsound = 0
    for line, entry in read_manifest(folder).items():
        samples = decoded((folder / entry.file).read_bytes())
        if entry.sha256 not in known:
            known[entry.sha256] = recogniser.hear(samples)
            memory.write_text(json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8")
        errors = word_errors(line, known[entry.sha256])
        wrong, spoken = wrong + errors, spoken + len(plain_words(line))
        told = [f'was heard as "{known[entry.sha256]}"'] if errors else []
        for fault in (*told, *(found := list(faults(samples)))):
            print(f'"{line}" {fault}.', flush=True)
        unsound += bool(found)
    print(f"{wrong} of {spoken} words wrong ({wrong / max(spoken, 1):.1%}); {unsound} clips out of measure.")
    return wrong <= _WORDS_WRONG * spoken and not unsound


def main(workshop: Path) -> int:
    """Listen to the shipped clips; one sentence when that cannot be done."""
    model = workshop / "recogniser"
    try:
        for material in RECOGNISER:
            fetched(material, model, workshop / DOWNLOADS)
    except RecordingError as trouble:
        print(trouble, file=sys.stderr)
        return 1
    return 0 if listen(paths.resource("voice", "en"), Recogniser(model), workshop / "heard.json") else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
