"""`brace28 check` and `brace28 schema`, for those who write programs."""

import json
import shutil
from pathlib import Path

import pytest

from program_app.paths import program_folder
from tests.commands.conftest import Brace28


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return shutil.copytree(program_folder(), tmp_path / "my_program")


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_shipped_program_is_fine_in_one_line_of_counts(brace28: Brace28) -> None:
    answer = brace28("check")
    assert (answer.code, answer.err) == (0, "")
    counts = "28 days, 31 exercises, 7 self-checks, 33 safety questions, 15 articles"
    assert answer.out == f"back_28: {counts}.\n"


def test_a_good_copy_is_fine_too(brace28: Brace28, copy: Path) -> None:
    assert brace28("check", copy) == brace28("check")


def test_every_problem_has_a_line_that_editors_can_follow(brace28: Brace28, copy: Path) -> None:
    _replace(copy / "exercises/clamshell.yaml", "\nlevel:", "\nlevle:")
    _replace(copy / "exercises/heel_slide.yaml", "name:", "nam:")
    (copy / "exercises/curl_up.yaml").unlink()
    answer = brace28("check", copy)
    lines = answer.out.splitlines()
    assert answer.code == 1
    assert answer.err == f"{len(lines)} problems.\n"
    assert len(lines) >= 5
    for line in lines:
        file, row, column, sentence = line.split(":", maxsplit=3)
        assert (copy / file).exists()
        assert int(row) >= 1
        assert int(column) >= 1
        assert sentence.strip()
    assert any("did you mean level?" in line for line in lines)


def test_one_problem_is_one_line(brace28: Brace28, copy: Path) -> None:
    (copy / "rescue.yaml").write_bytes(b"\xff")
    answer = brace28("check", copy)
    assert (answer.code, answer.err) == (1, "1 problem.\n")
    assert answer.out.startswith("rescue.yaml:1:1: ")


def test_a_folder_that_is_not_there_is_one_sentence(brace28: Brace28, tmp_path: Path) -> None:
    answer = brace28("check", tmp_path / "nothing")
    assert (answer.code, answer.err) == (1, "1 problem.\n")
    assert len(answer.out.splitlines()) == 1


def test_the_trace_lists_every_sentence_with_where_it_stands(brace28: Brace28) -> None:
    answer = brace28("check", "--trace")
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert [line.split(" | ")[0] for line in lines] == [f"S{number:03d}" for number in range(1, 101)]
    assert "asks for card, article, rule, chart" in lines[29]
    assert "rule walk_fixed" in lines[29]
    assert lines[98].startswith("S099 | left out: ")


def test_a_sentence_that_stands_in_another_kind_of_place_than_asked_is_a_problem(
    brace28: Brace28, copy: Path
) -> None:
    _replace(copy / "progression.yaml", "sources: [S028, S030]", "sources: [S028]")
    answer = brace28("check", copy, "--trace")
    assert (answer.code, answer.err) == (1, "1 problem.\n")
    assert answer.out.splitlines()[-1] == "S030 stands at no rule"


def test_there_is_a_schema_for_each_kind_of_file(brace28: Brace28) -> None:
    answer = brace28("schema")
    assert (answer.code, answer.err) == (0, "")
    schemas = json.loads(answer.out)
    assert {"program", "exercise", "checks", "safety", "rescue"} <= set(schemas)
    assert all("$schema" in schema for schema in schemas.values())
