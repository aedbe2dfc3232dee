"""Files made to hurt: each ends in one sentence, within 2 s and 200 MB, and nothing in it is executed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import program_app
from program_app.content.errors import ContentError
from program_app.content.folder import ProgramFolder, read_folder
from program_app.content.loader import build_program
from program_app.paths import program_folder

# Loads each folder with at most 2 s of processor time for it, in a process that never has more than 200 MB.
LOAD = """
import json, resource, sys
from pathlib import Path
from program_app.content.loader import load_program
from program_app.content.errors import ContentError
resource.setrlimit(resource.RLIMIT_DATA, (200_000_000, 200_000_000))
for folder in sys.argv[1:]:
    used = resource.getrusage(resource.RUSAGE_SELF)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 2, resource.RLIM_INFINITY))
    try:
        load_program(Path(folder))
    except ContentError as error:
        print(json.dumps([str(problem) for problem in error.problems]), flush=True)
"""

PYTHON_TAG = 'id: heel_slide\nname: !!python/object/apply:os.system ["touch {proof}"]\n'
BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
)
HOSTILE = {
    "not UTF-8": (b"id: heel_slide\nname: \xff\xfe", ":2:7: the file is not UTF-8 text"),
    "cut inside a letter": ("id: Übung".encode()[:5], ":1:5: the file is not UTF-8 text"),
    "UTF-16": ("id: heel_slide\n".encode("utf-16"), ":1:1: the file is not UTF-8 text"),
    "a NUL": (b"id: heel\0slide\n", ":1:9: the character U+0000 does not belong in a text file"),
    "a control character": (
        b"id: a\nname: \x07\n",
        ":2:7: the character U+0007 does not belong in a text file",
    ),
    "a Python tag": (
        PYTHON_TAG.encode(),
        ":2:7: tags such as !!python/object/apply:os.system are not allowed",
    ),
    "a harmless tag": (b"id: !!str heel_slide\n", ":1:5: tags such as !!str are not allowed"),
    "a tag of its own": (b"id: !mine heel_slide\n", ":1:5: tags such as !mine are not allowed"),
    "an alias bomb": (
        BOMB.encode(),
        ":1:5: anchors and aliases (& and *) are not allowed; write the value out",
    ),
    "an alias as a key": (
        b"id: x\n*a : b\n",
        ":2:1: anchors and aliases (& and *) are not allowed; write the value out",
    ),
    "a merge of an alias": (
        b"id: x\n<<: *a\n",
        ":2:5: anchors and aliases (& and *) are not allowed; write the value out",
    ),
    "lists nested 10,000 deep": (
        b"id: " + b"[" * 10_000 + b"]" * 10_000,
        ":1:17: values are nested too deeply; 12 levels are enough",
    ),
    "mappings nested 900 deep": (
        b"".join(b" " * depth + b"a:\n" for depth in range(900)),
        ":14:14: values are nested too deeply; 12 levels are enough",
    ),
    "keys nested 10,000 deep": (b"? " * 10_000, ":1:3: a key must be a short word"),
    "50 MB of one letter": (
        b"a" * 50_000_000,
        ":1:1: the file is too large; 500 kB are enough for a program file",
    ),
    "50 MB of list": (
        b"- a\n" * 12_500_000,
        ":1:1: the file is too large; 500 kB are enough for a program file",
    ),
    "too many values": (
        b"id: [" + b"a," * 200_000 + b"]",
        ":1:16000: the file holds too many values; 8000 are enough",
    ),
    "a key without end": (b"? " + b"k" * 400_000 + b"\n: v\n", ":1:3: a key must be a short word"),
    "an unclosed list": (
        b"[" * 5,
        ":2:1: YAML cannot be read here: did not find expected node content",
    ),
    "an unclosed quote": (
        b'id: "heel',
        ":1:10: YAML cannot be read here: found unexpected end of stream",
    ),
    "a tabulator for spaces": (
        b"id: x\nset_up:\n\t- y\n",
        ":3:1: YAML cannot be read here: found character that cannot start any token",
    ),
    "nothing": (b"", ":1:1: the file is empty"),
    "only remarks": (b"# nothing\n\n", ":1:1: the file is empty"),
    "only a text": (b"heel slide\n", ":1:1: the file must be a mapping of keys to values"),
    "only a list": (b"- id: heel_slide\n", ":1:1: the file must be a mapping of keys to values"),
    "two documents": (b"id: a\n---\nid: b\n", ":2:1: a program file holds one document only"),
    "directives without end": (
        b"".join(b"%%TAG !a%d! x\n" % number for number in range(25_000)) + b"---\nid: a\n",
        ":1:1: directives (%) are not allowed",
    ),
    "lists nested without end": (b"[" * 490_000, ":1:14: values are nested too deeply; 12 levels are enough"),
    "mappings nested without end": (
        b"{a: " * 120_000,
        ":1:53: values are nested too deeply; 12 levels are enough",
    ),
    "lists in one line without end": (
        b"- " * 240_000,
        ":1:27: values are nested too deeply; 12 levels are enough",
    ),
    "one line without end": (
        b"id: " + b"x" * 490_000 + b": y",
        ":1:490005: YAML cannot be read here: mapping values are not allowed in this context",
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(program_folder(), tmp_path / "copy")


@pytest.fixture(scope="module")
def proof(tmp_path_factory):
    """A file that would exist if anything had been executed."""
    return tmp_path_factory.mktemp("proof") / "executed"


@pytest.fixture(scope="module")
def said_of(tmp_path_factory, proof):
    """What is said of each hostile file, in a folder that is right otherwise."""
    folders = []
    for content, _ in HOSTILE.values():
        folder = shutil.copytree(program_folder(), tmp_path_factory.mktemp("hostile") / "copy")
        (folder / "exercises/heel_slide.yaml").write_bytes(content.replace(b"{proof}", bytes(proof)))
        folders.append(folder)
    return dict(zip(HOSTILE, _said_of(*folders), strict=False))


def _said_of(*folders: Path) -> list[list[str]]:
    root = Path(program_app.__file__).parent.parent
    run = subprocess.run(
        [sys.executable, "-c", LOAD, *map(str, folders)],
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, "PYTHONPATH": str(root)},
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    return [json.loads(line) for line in run.stdout.splitlines()]


def _load(folder: Path) -> list[str]:
    return _said_of(folder)[0]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_one_sentence_in_2_seconds_and_200_megabytes(said_of, proof, name):
    assert said_of[name] == [f"exercises/heel_slide.yaml{HOSTILE[name][1]}"]
    assert not proof.exists()


def test_a_file_of_a_million_mistakes_costs_no_more(folder):
    lines = b"".join(b"k%d: {hold_second: 1, rep: 2}\n" % number for number in range(1200))
    (folder / "exercises/heel_slide.yaml").write_bytes(lines)
    assert len(_load(folder)) > 1200


def test_a_day_full_of_unknown_doses_costs_no_more(folder):
    text = (folder / "program.yaml").read_bytes()
    item = b"      - exercise: heel_slide\n        dose: {hold_second: 1, rep: 2, set: 3}\n"
    (folder / "program.yaml").write_bytes(text + item * 500)
    assert len(_load(folder)) >= 500


def test_numbers_without_end_are_text_and_not_worked_out(folder):
    path = folder / "exercises/heel_slide.yaml"
    path.write_bytes(path.read_bytes().replace(b"level: 2", b"level: " + b"9" * 400_000))
    (problem,) = _load(folder)
    assert problem.endswith("level must be a whole number, not text")


def test_what_a_sentence_quotes_is_short_and_can_be_printed(folder):
    path = folder / "exercises/heel_slide.yaml"
    tags = b'tags: ["\\e[31m\\n' + b"x" * 400_000 + b'"]'
    path.write_bytes(path.read_bytes().replace(b"tags: [supine, floor]", tags))
    (folder / "exercises/\x1b[31m\udcff.txt").write_bytes(b"x")
    for problem in _load(folder):
        assert problem.isprintable()
        assert len(problem) < 500


def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(folder):
    (folder / "rescue.yaml").unlink()
    os.mkfifo(folder / "rescue.yaml")
    assert _load(folder) == ["rescue.yaml:1:1: this is not a file"]


def test_a_folder_in_the_place_of_a_file_is_named(folder):
    (folder / "rescue.yaml").unlink()
    (folder / "rescue.yaml").mkdir()
    assert _load(folder) == ["rescue.yaml:1:1: this is not a file"]


def test_a_folder_with_thousands_of_files_is_not_read(folder):
    for number in range(300):
        (folder / f"exercises/e{number}.yaml").write_bytes(b"x: 1")
    assert _load(folder) == ["copy:1:1: a folder holds more than 200 files"]


SHIPPED = read_folder(program_folder()).files
FRAGMENTS = [
    *(b"\"'[]{}#&*!|>?%~\\"[at : at + 1] for at in range(17)),
    *(b"\n", b"  ", b"- ", b": ", b"---\n", b"\t", b"\xff", b"\0", b"null", b"true", b"1.5", b"<<: 1"),
    *(
        b"tempo: 3-1-3",
        b"dose: {reps: 1}",
        b"exercise: [a]",
        b"HoldDose: 1",
        b"number: [1]",
        b"self_checks: {a: 1}",
    ),
]
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.sampled_from(FRAGMENTS)), min_size=1, max_size=4
)


@given(st.sampled_from(["rescue.yaml", "checks.yaml", "exercises/side_leg_raise.yaml"]), edits)
def test_whatever_is_broken_in_a_file_ends_in_problems_at_lines_of_files(name, edits):
    content = SHIPPED[name]
    for share, length, fragment in edits:
        at = int(share * len(content))
        content = content[:at] + fragment + content[at + length :]
    with pytest.raises(ContentError) as caught:
        build_program(ProgramFolder({**_small(), name: content}, ()))
    lines = content.count(b"\n") + 2
    problems = caught.value.problems
    assert all(1 <= problem.line <= lines for problem in problems if problem.file == name)
    assert all(str(problem).isprintable() for problem in problems)


def _small() -> dict[str, bytes]:
    """Too little for a program, but enough to look for references between files."""
    names = ("safety.yaml", "rescue.yaml", "checks.yaml", "exercises/clamshell.yaml")
    return {name: SHIPPED[name] for name in names}
