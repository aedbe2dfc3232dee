"""The validated program is kept and read back, and what cannot be read back is made anew."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import program_app
from program_app.content import compiled
from program_app.content.compiled import load_compiled
from program_app.content.errors import ContentError
from program_app.content.loader import load_program
from program_app.paths import program_folder

LOAD = """
import sys
from pathlib import Path
from program_app.content.compiled import load_compiled
loaded = load_compiled(Path(sys.argv[1]), Path(sys.argv[2]))
heavy = {"yaml", "pydantic", "pydantic_core", "difflib", "tempfile"} & set(sys.modules)
print(loaded.content_hash, loaded.program.name, len(loaded.program.days), sorted(heavy))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(program_folder(), tmp_path / "copy")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "data" / "cache"


def _kept(cache: Path) -> list[str]:
    return sorted(path.name for path in cache.iterdir())


def _loaded_by_a_fresh_process(folder: Path, cache: Path) -> str:
    root = Path(program_app.__file__).parent.parent
    run = subprocess.run(
        [sys.executable, "-c", LOAD, str(folder), str(cache)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(root)},
        check=True,
    )
    return run.stdout.strip()


def test_what_is_read_back_equals_what_was_validated(folder, cache):
    first, second = load_compiled(folder, cache), load_compiled(folder, cache)
    assert first == second
    assert second.program == load_program(folder)
    assert _kept(cache) == [f"program-{first.content_hash}.json"]


def test_a_fresh_process_reads_the_kept_program_without_yaml_and_without_validation(folder, cache):
    content_hash = load_compiled(folder, cache).content_hash
    assert _loaded_by_a_fresh_process(folder, cache) == f"{content_hash} Brace 28 28 []"


def test_without_a_cache_folder_the_program_is_read_each_time(folder):
    loaded = load_compiled(folder, None)
    assert loaded.program == load_program(folder)


def test_a_change_of_one_letter_makes_another_hash_and_sends_the_old_program_away(folder, cache):
    before = load_compiled(folder, cache).content_hash
    path = folder / "exercises/heel_slide.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("Slow and even", "Slow and calm"), encoding="utf-8"
    )
    after = load_compiled(folder, cache)
    assert "Slow and calm." in after.program.exercise("heel_slide").cues
    assert after.content_hash != before
    assert _kept(cache) == [f"program-{after.content_hash}.json"]


def test_a_file_under_another_name_makes_another_hash(folder, cache):
    before = load_compiled(folder, cache).content_hash
    (folder / "rescue.yaml").rename(folder / "rescue2.yaml")
    with pytest.raises(ContentError):
        load_compiled(folder, cache)
    (folder / "rescue2.yaml").rename(folder / "rescue.yaml")
    assert load_compiled(folder, cache).content_hash == before


def test_another_version_of_the_app_makes_another_hash(folder, cache, monkeypatch):
    before = load_compiled(folder, cache).content_hash
    monkeypatch.setattr(compiled, "__version__", "99.0")
    assert load_compiled(folder, cache).content_hash != before


def test_a_program_with_problems_is_refused_although_it_was_kept_before(folder, cache):
    load_compiled(folder, cache)
    (folder / "stray.yaml").write_text("x: 1", encoding="utf-8")
    with pytest.raises(ContentError):
        load_compiled(folder, cache)


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda text: "", id="empty"),
        pytest.param(lambda text: text[: len(text) // 2], id="cut in half"),
        pytest.param(lambda text: "\0" * 100, id="zeros"),
        pytest.param(lambda text: "[" * 100_000, id="nested without end"),
        pytest.param(lambda text: "[]", id="a list"),
        pytest.param(lambda text: '{"fields": {}, "program": {}}', id="another shape"),
        pytest.param(lambda text: text.replace('"HoldDose"', '"HeldDose"'), id="an unknown class"),
        pytest.param(
            lambda text: text.replace('"hold_seconds": 5', '"hold_seconds": 5000'), id="out of range"
        ),
        pytest.param(lambda text: text.replace("level", "grade"), id="made for another field"),
        pytest.param(lambda text: text.replace("tempo_words sources", "sources"), id="made for fewer fields"),
        pytest.param(lambda text: text.replace('"supine"', '"upside_down"'), id="an unknown tag"),
    ],
)
def test_a_spoilt_cache_is_made_anew(folder, cache, spoil):
    kept = cache / f"program-{load_compiled(folder, cache).content_hash}.json"
    good = kept.read_text(encoding="utf-8")
    kept.write_text(spoil(good), encoding="utf-8")
    assert load_compiled(folder, cache).program == load_program(folder)
    assert kept.read_text(encoding="utf-8") == good


def test_bytes_that_are_no_text_are_made_anew(folder, cache):
    kept = cache / f"program-{load_compiled(folder, cache).content_hash}.json"
    kept.write_bytes(b"\xff\xfe\xff")
    assert load_compiled(folder, cache).program == load_program(folder)


def test_a_cache_folder_that_cannot_be_made_is_done_without(folder, tmp_path):
    (tmp_path / "data").write_text("a file where a folder should be", encoding="utf-8")
    assert load_compiled(folder, tmp_path / "data" / "cache").program == load_program(folder)


def test_a_cache_that_cannot_be_replaced_is_done_without_and_leaves_nothing_behind(folder, cache):
    kept = cache / f"program-{load_compiled(folder, None).content_hash}.json"
    (kept / "in the way").mkdir(parents=True)
    assert load_compiled(folder, cache).program == load_program(folder)
    assert _kept(cache) == [kept.name]


def test_what_an_interrupted_writer_left_behind_goes(folder, cache):
    cache.mkdir(parents=True)
    (cache / "program-abc.123.tmp").write_text("half", encoding="utf-8")
    (cache / "program-abc.json").write_text("old", encoding="utf-8")
    (cache / "something-else.json").write_text("not ours", encoding="utf-8")
    loaded = load_compiled(folder, cache)
    assert _kept(cache) == [f"program-{loaded.content_hash}.json", "something-else.json"]


def test_the_kept_program_names_its_classes_and_fields(folder, cache):
    kept = cache / f"program-{load_compiled(folder, cache).content_hash}.json"
    whole = json.loads(kept.read_text(encoding="utf-8"))
    assert whole["program"]["$"] == "Program"
    assert whole["program"]["exercises"][0]["tags"][0] == {"$": "Tag", "value": "supine"}
