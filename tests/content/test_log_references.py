"""A log without a field that a page asks for is refused, and so is an answer that nobody can give."""

import re
import shutil
from pathlib import Path

import pytest

from program_app.content.errors import ContentError
from program_app.content.loader import load_program
from program_app.paths import program_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(program_folder(), tmp_path / "copy")


def problems_after(folder: Path, old: str, new: str) -> list[str]:
    path = folder / "log.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_program(folder)
    return [re.sub(r":\d+:\d+", "", str(problem)) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("old", "log", "field"),
    [
        ("  - id: height\n", "spasm", "height"),
        ("  - id: pain_after\n", "session", "pain_after"),
        ("  - id: worst_pain\n", "daily", "worst_pain"),
        ("  - id: first_year\n", "baseline", "first_year"),
    ],
)
def test_a_field_that_a_page_asks_for_is_missed(folder, old, log, field):
    sentence = f"log.yaml: {log} has no field {field}, which a page asks for"
    assert sentence in problems_after(folder, old, "  - id: hight\n")


def test_an_answer_that_nobody_can_give_is_pointed_out(folder):
    (problem,) = problems_after(folder, "      - id: twinge\n", "      - id: twing\n")
    assert problem == "log.yaml: kind has no answer twing; did you mean twinge?"
