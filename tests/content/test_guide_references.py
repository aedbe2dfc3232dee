"""What has to fit together in the guide is told with its place: names, numbers, figures, ways to go on."""

import shutil
from pathlib import Path

import pytest

from program_app.content.errors import ContentError
from program_app.content.loader import load_program
from program_app.paths import program_folder

WALKING = "guide/articles/05_is_walking_good.yaml"
CARD_9 = "guide/cards/day_09.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(program_folder(), tmp_path / "copy")


def _change(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the only `old` of a file by `new`."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (file, old, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")


def _problems(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_program(folder)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        pytest.param(
            WALKING,
            "id: is_walking_good",
            "id: walking",
            "id is walking; in this file it must be is_walking_good",
            id="an article of another id than its file",
        ),
        pytest.param(
            WALKING,
            "number: 5",
            "number: 6",
            "number is 6; in this file it must be 5",
            id="a question of another number than its file",
        ),
        pytest.param(
            CARD_9, "day: 9", "day: 8", "day is 8; in this file it must be 9", id="a card of another day"
        ),
        pytest.param(
            WALKING,
            "mistake: Marching proud",
            "mistake: Marching prod",
            "braced_walk has no mistake Marching prod; did you mean Marching proud?",
            id="a slip that the exercise does not have",
        ),
        pytest.param(
            WALKING,
            "exercise: braced_walk",
            "exercise: brased_walk",
            "there is no exercise brased_walk; did you mean braced_walk?",
            id="an exercise that is not there",
        ),
        pytest.param(
            WALKING,
            "target: walk,",
            "target: wlak,",
            "there is no page wlak; did you mean walk?",
            id="a page that is not there",
        ),
        pytest.param(
            CARD_9,
            "target: how_it_thinks",
            "target: how_it_think",
            "there is no article how_it_think; did you mean how_it_thinks?",
            id="an article that is not there",
        ),
        pytest.param(
            CARD_9,
            "sources: [S024,",
            "sources: [S204,",
            "the trace has no sentence S204",
            id="an unknown source",
        ),
        pytest.param(
            "log.yaml",
            "sources: [S014]",
            "sources: [S140]",
            "the trace has no sentence S140",
            id="an unknown source of a field",
        ),
    ],
)
def test_what_does_not_fit_is_told_in_its_file(folder, file, old, new, sentence):
    _change(folder, file, old, new)
    told = [problem.split(": ", 1) for problem in _problems(folder)]
    assert [text for _, text in told] == [sentence]
    assert [place.split(":")[0] for place, _ in told] == [file]


def test_a_question_and_a_day_without_a_file_are_named(folder):
    (folder / WALKING).unlink()
    (folder / CARD_9).unlink()
    told = _problems(folder)
    assert "guide/articles:1:1: question 5 has no article" in told
    assert "guide/cards:1:1: day 9 has no card" in told


def test_a_card_that_is_wrong_is_told_once_and_not_again_at_its_day(folder):
    _change(folder, CARD_9, "title: Why there", "titel: Why there")
    assert [problem.split(": ", 1)[1] for problem in _problems(folder)] == [
        "unknown key titel; did you mean title?"
    ]


def test_a_card_in_the_program_file_is_sent_to_the_guide(folder):
    _change(
        folder, "program.yaml", "title: Glutes under you\n", "title: Glutes under you\n    card: {title: A}\n"
    )
    assert [problem.split(": ", 1)[1] for problem in _problems(folder)] == [
        "the card of a day stands in the guide, in guide/cards"
    ]


def test_a_stray_file_in_the_guide_is_named(folder):
    (folder / "guide/articles/notes.yaml").write_text("x: 1", encoding="utf-8")
    assert _problems(folder)[0].startswith("guide/articles/notes.yaml:1:1: unexpected file")
