"""A line is kept by its voice, speed and words, and comes back sample by sample."""

from pathlib import Path

import pytest

from program_app.sound import line_cache
from program_app.sound.line_cache import LineCache
from tests.sound.builders import hum, steady


def test_a_line_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    clip = steady(0.1)
    LineCache(tmp_path / "lines").keep("espeak-ng", 0.9, "Half way.", clip)
    found = LineCache(tmp_path / "lines").find("espeak-ng", 0.9, "Half way.")
    assert found is not None
    assert found.samples == clip.samples


def test_another_voice_speed_or_line_is_another_file(tmp_path: Path) -> None:
    cache = LineCache(tmp_path)
    cache.keep("espeak-ng", 0.9, "Half way.", steady(0.1))
    assert cache.find("Piper en_GB", 0.9, "Half way.") is None
    assert cache.find("espeak-ng", 1.0, "Half way.") is None
    assert cache.find("espeak-ng", 0.9, "Half way") is None


@pytest.mark.parametrize("rest", [b"", b"RIFF", b"nothing that can be heard"])
def test_a_file_that_was_cut_off_is_as_good_as_none(tmp_path: Path, rest: bytes) -> None:
    cache = LineCache(tmp_path)
    cache.keep("espeak-ng", 0.9, "Half way.", steady(0.1))
    (file,) = tmp_path.iterdir()
    file.write_bytes(rest)
    assert cache.find("espeak-ng", 0.9, "Half way.") is None


def test_a_folder_that_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "lines").write_text("a file is in the way", encoding="utf-8")
    cache = LineCache(tmp_path / "lines")
    cache.keep("espeak-ng", 0.9, "Half way.", steady(0.1))
    cache.tidy()
    assert cache.find("espeak-ng", 0.9, "Half way.") is None


def test_a_paragraph_that_is_read_aloud_takes_no_room(tmp_path: Path) -> None:
    LineCache(tmp_path / "lines").keep("espeak-ng", 0.9, "A long story.", steady(10.5))
    assert not (tmp_path / "lines").exists()


def test_only_the_newest_files_stay_when_there_are_very_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_cache, "MOST_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.wav").write_bytes(hum().tobytes())
        (tmp_path / f"{number}.wav").touch()
    LineCache(tmp_path).tidy()
    assert len(list(tmp_path.iterdir())) == 3
