"""No text of the program or of the app claims what exercise cannot promise; only denials may name it."""

import ast
import re
from pathlib import Path

import pytest

import program_app
from program_app.content.guarded_yaml import read_yaml
from program_app.paths import program_folder

CLAIMS = re.compile(
    r"""\b(?:
        cure[sd]?|curing|heals?|healed|healing
        |treat|treats|treating|treatments?
        |diagnos\w+
        |prevents?|preventing|prevention
        |fix(?:es|ed|ing)?\ (?:the|your|it|this|a)\b
        |root\ (?:cause|problem)s?
        |(?:studies|research|science)\ proves?
        |(?:scientifically|clinically)?\ ?prove[nd]
        |doctors\ (?:do\ not|don.t|never)\ know
        |guarantee\w*|miracle|permanent(?:ly)?|forever|pain-free\ (?:life|back)
        |get\ rid\ of|eliminates?
        |back\ health\ and\ wellness
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
NOT_SAID_TO_ANYBODY = {"trace.yaml"}
"""It tells what the talk says and why some of it is left out; no page shows it."""
DENIALS = {
    "guide/articles/14_about.yaml": ("It is not medical advice, diagnosis or treatment, and",),
}
WORDS = Path(program_app.__file__).parent / "words"
ALLOWED_WORDS = {
    "work_arounds.py": ("Treated high blood pressure",),
    "baseline.py": ("Treated high blood pressure",),
}
"""A condition that a person may have; nothing is claimed about the program."""


def texts_of(value: object) -> list[str]:
    if isinstance(value, dict):
        # An id is shown to nobody.
        return [text for key, inner in value.items() if key != "id" for text in texts_of(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in texts_of(inner)]
    return [value] if isinstance(value, str) else []


def content_files() -> list[str]:
    folder = program_folder()
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml"))
    return [name for name in names if not name.startswith("poses/") and name not in NOT_SAID_TO_ANYBODY]


def spoken_strings(source: str) -> list[str]:
    """The string literals of a module without its docstrings."""
    tree = ast.parse(source)
    documented = ast.Module | ast.ClassDef | ast.FunctionDef
    docstrings = {
        ast.get_docstring(node, clean=False) for node in ast.walk(tree) if isinstance(node, documented)
    }
    literals = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [text for text in literals if isinstance(text, str) and text not in docstrings]


def claims_in(texts: list[str], allowed: tuple[str, ...]) -> list[str]:
    told = " · ".join(texts)
    for denial in allowed:
        told = told.replace(denial, "")
    return [found[0] for found in CLAIMS.finditer(told)]


def test_all_the_content_is_looked_at():
    assert {"program.yaml", "safety.yaml", "rescue.yaml", "guide/cards/day_27.yaml"} <= set(content_files())
    assert len(content_files()) > 80


@pytest.mark.parametrize("file", content_files())
def test_no_file_of_the_program_makes_a_claim(file):
    document, problems = read_yaml(file, (program_folder() / file).read_bytes())
    assert document is not None
    assert not problems
    assert claims_in(texts_of(document.value), DENIALS.get(file, ())) == []


@pytest.mark.parametrize("module", sorted(path.name for path in WORDS.glob("*.py")))
def test_no_words_of_the_app_make_a_claim(module):
    texts = spoken_strings((WORDS / module).read_text(encoding="utf-8"))
    assert claims_in(texts, ALLOWED_WORDS.get(module, ())) == []


@pytest.mark.parametrize(
    ("file", "denial"), [(file, text) for file, texts in DENIALS.items() for text in texts]
)
def test_a_denial_that_is_allowed_is_really_there(file, denial):
    document, _ = read_yaml(file, (program_folder() / file).read_bytes())
    assert document is not None
    assert any(denial in text for text in texts_of(document.value))


@pytest.mark.parametrize(
    "claim",
    [
        "This plan cures spasms.",
        "It treats the back.",
        "Exercise prevents disease.",
        "It fixes the root cause.",
        "Studies prove it.",
        "Doctors do not know how.",
        "We guarantee it.",
    ],
)
def test_a_claim_would_be_found(claim):
    assert CLAIMS.search(claim)
