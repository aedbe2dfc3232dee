"""Recording again says only what is missing or changed, and the check sees every difference."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from program_app.recording.differences import differences
from program_app.recording.manifest import read_manifest
from program_app.recording.phoneme_table import read_table, write_table
from program_app.recording.renewal import renew
from program_app.recording.shaping import RATE

_LINES = {"Half way.": 1.0, "Rest.": 1.0, "Next: Rest.": 1.0, "Breathe out.": 0.9}


class _Studio:
    """Hums for a tenth of a second a letter."""

    def __init__(self) -> None:
        self.recorded: list[str] = []
        self.said: list[tuple[str, float]] = []

    def phonemes(self, word: str) -> str:
        return word

    def say(self, phonemes: str, pace: float) -> Sequence[float]:
        self.said.append((phonemes, pace))
        return [0.2, -0.2] * (len(phonemes) * RATE // 20)

    def encoded(self, samples: Sequence[float]) -> bytes:
        return repr(list(samples)[:200]).encode() + len(samples).to_bytes(4)

    def tell(self, done: int, of: int, line: str) -> None:
        self.recorded.append(line)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder where every line is recorded."""
    renew(_LINES, tmp_path / "en", _Studio())
    return tmp_path / "en"


def _renewed(folder: Path, paces: dict[str, float] = _LINES) -> list[str]:
    studio = _Studio()
    assert renew(paces, folder, studio) == len(studio.recorded)
    return studio.recorded


def test_each_line_has_a_file_with_a_readable_name_and_its_seconds(folder: Path):
    entry = read_manifest(folder)["Half way."]
    assert entry.file.startswith("half-way-")
    assert (folder / entry.file).is_file()
    assert entry.seconds == pytest.approx(0.9, abs=0.2)
    assert differences(_LINES, folder) == []


def test_a_line_is_said_sentence_by_sentence_at_its_pace(tmp_path: Path):
    studio = _Studio()
    renew({"Breathe out. Rest.": 0.9}, tmp_path, studio)
    assert studio.said == [("breathe out.", 0.9), ("rest.", 0.9)]


def test_what_is_recorded_is_not_recorded_again(folder: Path):
    assert _renewed(folder) == []


def test_a_corrected_word_is_recorded_wherever_it_is_said(folder: Path):
    write_table(folder, read_table(folder) | {"rest": "ɹˈɛst"})
    assert differences(_LINES, folder) == [
        '"Rest." was recorded with other phonemes, pace or settings.',
        '"Next: Rest." was recorded with other phonemes, pace or settings.',
    ]
    assert _renewed(folder) == ["Rest.", "Next: Rest."]
    assert read_table(folder)["rest"] == "ɹˈɛst"
    assert differences(_LINES, folder) == []


def test_another_pace_is_another_clip(folder: Path):
    assert len(differences(_LINES | {"Rest.": 0.9}, folder)) == 1
    assert _renewed(folder, _LINES | {"Rest.": 0.9}) == ["Rest."]


def test_a_new_line_is_missed_until_it_is_recorded(folder: Path):
    lines = _LINES | {"Let go.": 1.0}
    assert differences(lines, folder) == ['"Let go." has no clip.']
    assert _renewed(folder, lines) == ["Let go."]
    assert differences(lines, folder) == []


def test_a_line_that_is_never_said_any_more_goes_with_its_file(folder: Path):
    file = folder / read_manifest(folder)["Rest."].file
    lines = {line: pace for line, pace in _LINES.items() if line != "Rest."}
    assert differences(lines, folder) == ['"Rest." is recorded and never said.']
    assert _renewed(folder, lines) == []
    assert not file.exists()
    assert differences(lines, folder) == []


def test_a_lost_or_altered_file_is_seen_and_recorded_again(folder: Path):
    lost, altered = (read_manifest(folder)[line].file for line in ("Rest.", "Half way."))
    (folder / lost).unlink()
    (folder / altered).write_bytes(b"noise")
    found = differences(_LINES, folder)
    assert [problem.split(" ")[0] for problem in found] == [altered, lost]
    assert _renewed(folder) == ["Half way.", "Rest."]


def test_a_file_that_no_line_names_is_seen_and_removed(folder: Path):
    (folder / "old-take.ogg").write_bytes(b"noise")
    assert differences(_LINES, folder) == ["old-take.ogg is in no entry of the manifest."]
    _renewed(folder)
    assert not (folder / "old-take.ogg").exists()


def test_a_word_that_vanished_from_the_table_is_named_once_for_each_line(folder: Path):
    table = read_table(folder)
    del table["half"]
    write_table(folder, table)
    assert differences(_LINES, folder) == ['The table of phonemes lacks "half": run `make voice`.']


def test_a_recording_that_was_stopped_goes_on_where_it_was(tmp_path: Path):
    class _Interrupted(_Studio):
        def tell(self, done: int, of: int, line: str) -> None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        renew(_LINES, tmp_path, _Interrupted())
    assert _renewed(tmp_path) == list(_LINES)[1:]


def test_a_folder_without_any_recording_misses_every_line(tmp_path: Path):
    assert len(differences(_LINES, tmp_path)) == len(_LINES)


def test_the_manifest_can_be_read_by_anyone_who_plays_the_clips(folder: Path):
    lines = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["lines"]
    assert set(lines["Half way."]) >= {"file", "seconds"}
