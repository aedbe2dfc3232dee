"""`python -m program_app.recording.listen FOLDER`: what a recogniser understands (`make voice-heard`)."""

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


def listen(folder: Path, recogniser: Recogniser) -> bool:
    """Print each line that is not heard word for word or not sound; whether all together is good enough."""
    wrong = spoken = unsound = 0
    for line, entry in read_manifest(folder).items():
        samples = decoded((folder / entry.file).read_bytes())
        heard = recogniser.hear(samples)
        errors = word_errors(line, heard)
        wrong, spoken = wrong + errors, spoken + len(plain_words(line))
        if errors:
            print(f'"{line}" was heard as "{heard}".', flush=True)
        for fault in faults(samples):
            unsound += 1
            print(f"{entry.file} {fault}.", flush=True)
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
    return 0 if listen(paths.resource("voice", "en"), Recogniser(model)) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
