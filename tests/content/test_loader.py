"""A program folder that is not right is refused with every problem, each at its line and column."""

import shutil
from pathlib import Path

import pytest

from program_app.content.errors import ContentError
from program_app.content.loader import load_program
from program_app.paths import program_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(program_folder(), tmp_path / "copy")


def _change(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the only `old` of a file by `new`."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (file, old, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")


def _place(folder: Path, file: str, marker: str) -> str:
    """`file:line:column` of the only place at which `marker` stands."""
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(marker) == 1, (file, marker, text.count(marker))
    before = text[: text.index(marker)]
    return f"{file}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def _problems(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_program(folder)
    return [str(problem) for problem in caught.value.problems]


HEEL = "exercises/heel_slide.yaml"


def test_the_shipped_folder_loads():
    assert load_program(program_folder()).id == "back_28"


def test_a_copy_of_the_shipped_folder_loads_the_same_wherever_it_lies(folder):
    assert load_program(folder) == load_program(program_folder())


@pytest.mark.parametrize(
    ("file", "old", "new", "marker", "sentence"),
    [
        pytest.param(
            HEEL,
            "breathing: ",
            "breathign: ",
            "breathign",
            "unknown key breathign; did you mean breathing?",
            id="an unknown key near a known one",
        ),
        pytest.param(
            HEEL,
            "level: 2",
            "level: 2\ncolour: blue",
            "colour",
            "unknown key colour",
            id="an unknown key near nothing",
        ),
        pytest.param(
            HEEL,
            "level: 2\n",
            "",
            "id: heel_slide",
            "the key level is missing",
            id="a missing key, at the start of its mapping",
        ),
        pytest.param(
            "program.yaml",
            "title: Meet the tuck\n",
            "subject: Meet the tuck\n",
            "number: 1\n    week: 1\n    subject",
            "the key title is missing",
            id="a missing key inside a list",
        ),
        pytest.param(
            HEEL,
            "level: 2",
            "level: 2\nlevel: 3",
            "level: 3",
            "the key level stands here twice; the first is in line {first}",
            id="a duplicate key",
        ),
        pytest.param(
            HEEL,
            "level: 2",
            "level: two",
            "two",
            "level must be a whole number, not text",
            id="text for a number",
        ),
        pytest.param(
            HEEL,
            "level: 2",
            "level: 2.0",
            "2.0",
            "level must be a whole number, not the number 2.0",
            id="a fraction for a whole number",
        ),
        pytest.param(
            HEEL,
            "name: Heel slide",
            "name: 12",
            "12",
            "name must be text, not the number 12; put it in quotes",
            id="a number for text",
        ),
        pytest.param(
            HEEL,
            "- Slow and even.",
            "- Slow: and even.",
            "Slow:",
            "item 2 of cues must be text, not a mapping; text with a colon needs quotes",
            id="a colon that makes a mapping of text",
        ),
        pytest.param(
            HEEL,
            "name: Heel slide",
            "name: true",
            "true",
            "name must be text, not true; put it in quotes",
            id="a truth for text",
        ),
        pytest.param(
            "program.yaml",
            "note: The back decides how far the leg goes.",
            "note:",
            "title: Move a leg",
            None,
            id="nothing for text",
        ),
        pytest.param(
            HEEL,
            "tags: [supine, floor]",
            "tags: supine",
            "supine\nequipment",
            "tags must be a list, not text",
            id="text for a list",
        ),
        pytest.param(
            HEEL,
            "tags: [supine, floor]",
            "tags: [supine, flor]",
            "flor]",
            "item 2 of tags is flor; it must be one of supine, side, standing, seated, kneeling, walking, "
            "floor, isometric, flexion, stretch, neck, arms, knees, balance, rescue; did you mean floor?",
            id="an unknown tag near a known one",
        ),
        pytest.param(
            HEEL,
            "back_demand: none",
            "back_demand: high",
            "high",
            "back_demand is high; it must be one of none, low, moderate",
            id="a back demand that does not exist",
        ),
        pytest.param(
            HEEL, "level: 2", "level: 5", "5", "level is 5; it must be from 1 to 4", id="a level out of range"
        ),
        pytest.param(
            "exercises/toe_tap.yaml",
            "tempo_words: [Down, Hold, Up]",
            "tempo_words: [Down, Up]",
            "[Down, Up]",
            "tempo_words has too few items",
            id="too few words",
        ),
        pytest.param(
            "exercises/toe_tap.yaml",
            "tempo_words: [Down, Hold, Up]",
            "tempo_words: [Down, Hold, Up, Rest]",
            "[Down, Hold, Up, Rest]",
            "tempo_words has too many items; 3 belong here",
            id="too many words",
        ),
        pytest.param(
            HEEL,
            "name: Heel slide",
            'name: " "',
            '" "',
            "this text is empty or holds characters that cannot be shown",
            id="an empty text",
        ),
        pytest.param(
            HEEL,
            "id: heel_slide",
            "id: heelslide",
            "heelslide",
            "id is heelslide; in this file it must be heel_slide",
            id="an id that is not the name of its file",
        ),
        pytest.param(
            HEEL,
            "id: heel_slide",
            "id: clamshell",
            "clamshell",
            "id is clamshell; another file holds the exercise of that id",
            id="an id that is taken",
        ),
        pytest.param(
            "exercises/toe_tap.yaml",
            "exercise: supine_march",
            "exercise: supine_mach",
            "supine_mach",
            "there is no exercise supine_mach; did you mean supine_march?",
            id="an easier form that does not exist",
        ),
        pytest.param(
            "exercises/toe_tap.yaml",
            "exercise: supine_march",
            "exercise: toe_tap",
            "toe_tap\nharder",
            "the easier form is the exercise itself; leave exercise out",
            id="an easier form of itself",
        ),
        pytest.param(
            "program.yaml",
            "self_checks: [C1, C3, C7]",
            "self_checks: [C1, C33, C7]",
            "C33",
            "there is no self-check C33; did you mean C3?",
            id="a self-check that does not exist",
        ),
        pytest.param(
            "checks.yaml",
            "postures: [check_c2_0, check_c2_1,",
            "postures: [check_c2_0, check_c2_9,",
            "check_c2_9",
            "there is no posture check_c2_9; did you mean check_c2_3?",
            id="a picture of a choice that does not exist",
        ),
        pytest.param(
            "program.yaml",
            "rehearsal: [On your side, The other side,",
            "rehearsal: [On your side, The otter side,",
            "The otter side",
            "there is no rescue position The otter side; did you mean The other side?",
            id="a rescue position that does not exist",
        ),
        pytest.param(
            "program.yaml",
            "{brace_seconds: 600, easy_seconds: 0, rounds: 1}",
            "{brace_seconds: 6000, easy_seconds: 0, rounds: 1}",
            "6000",
            "brace_seconds is 6000; it must be from 5 to 1800",
            id="a walk that is too long",
        ),
        pytest.param(
            "program.yaml",
            "{tempo: 3-1-3, reps: 6, sets: 2, per_side: true}",
            "{tempo: 3-1, reps: 6, sets: 2, per_side: true}",
            "3-1,",
            "tempo is '3-1'; it must look like 3-1-3 (seconds out, held, back)",
            id="a tempo that is none",
        ),
        pytest.param(
            "program.yaml",
            "{tempo: 3-1-3, reps: 6, sets: 2, per_side: true}",
            "{tempo: [3, 1, 3], reps: 6, sets: 2, per_side: true}",
            "[3, 1, 3]",
            "tempo must be written like 3-1-3 (seconds out, held, back)",
            id="a tempo that is a list",
        ),
        pytest.param(
            "program.yaml",
            "{tempo: 3-1-3, reps: 6, sets: 2, per_side: true}",
            "{tempo: 99-1-3, reps: 6, sets: 2, per_side: true}",
            "99-1-3",
            "out_seconds is 99; it must be from 1 to 10",
            id="a tempo out of range",
        ),
        pytest.param(
            "program.yaml",
            "{brace_seconds: 600, easy_seconds: 0, rounds: 1}",
            "{brace_second: 600, easy_seconds: 0, rounds: 1}",
            "brace_second:",
            "unknown key brace_second; did you mean brace_seconds?",
            id="a misspelt key of one kind of dose",
        ),
        pytest.param(
            "program.yaml",
            "{brace_seconds: 600, easy_seconds: 0, rounds: 1}",
            "600",
            "600\n",
            "dose must be a mapping of keys to values, not the number 600",
            id="a number for a dose",
        ),
        pytest.param(
            "program.yaml",
            "      - exercise: heel_slide\n        dose: {tempo: 3-1-3, reps: 6, per_side: true}\n",
            "      - heel_slide\n",
            "heel_slide\n      - exercise: bent",
            "item 3 of items must be a mapping of keys to values, not text",
            id="text for an item of a day",
        ),
        pytest.param(
            "program.yaml",
            "number: 9\n",
            "number: 8\n",
            "8\n    week: 2\n    title: Hips",
            "number 8 is taken already",
            id="a day twice",
        ),
        pytest.param(
            "program.yaml",
            "number: 9\n    week: 2",
            "number: 9\n    week: 3",
            "3\n    title: Hips",
            "week is 3; day 9 lies in week 2",
            id="a day in the wrong week",
        ),
        pytest.param(
            "guide/cards/day_17.yaml",
            "sources: [S043]",
            "sources: []",
            "[]",
            "sources is empty",
            id="a card without sources",
        ),
        pytest.param(
            "checks.yaml",
            "    cap_seconds: 60\n    choices:",
            "    choices:",
            "code: C2",
            "a self-check of the kind ladder needs cap_seconds",
            id="a ladder without a cap",
        ),
        pytest.param(
            "checks.yaml",
            "code: C6",
            "code: C5",
            "C5\n    name: Chair",
            "code C5 is taken already",
            id="a code twice",
        ),
        pytest.param(
            "checks.yaml",
            "id: worst_pain",
            "id: average_pain",
            "average_pain\n        topic: Worst",
            "id average_pain is taken already",
            id="a question twice",
        ),
        pytest.param(
            "safety.yaml",
            "    sets: floor\n",
            "",
            "id: no_floor",
            "sets is missing; in the tier adapt it says what the sessions are adapted to",
            id="an adapting answer that adapts nothing",
        ),
        pytest.param(
            "rescue.yaml",
            "name: Leaning on a table",
            "name: Standing",
            "Standing\n    line: Stand",
            "name Standing is taken already",
            id="a rescue position twice",
        ),
    ],
)
def test_a_problem_is_named_at_its_line_and_column(folder, file, old, new, marker, sentence):
    _change(folder, file, old, new)
    if sentence is None:
        assert any(problem.endswith("note must be text, not nothing") for problem in _problems(folder))
        return
    text = (folder / file).read_text(encoding="utf-8")
    first = text[: text.find("level: 2")].count("\n") + 1
    expected = f"{_place(folder, file, marker)}: {sentence.format(first=first)}"
    assert expected in _problems(folder)


def test_a_misspelt_key_is_not_reported_missing_as_well(folder):
    _change(folder, HEEL, "breathing: ", "breathign: ")
    assert len(_problems(folder)) == 1


def test_a_mistake_in_one_kind_of_dose_is_not_reported_for_the_other_kinds(folder):
    _change(
        folder, "program.yaml", "{brace_seconds: 600, easy_seconds: 0, rounds: 1}", "{brace_seconds: 600}"
    )
    place = _place(folder, "program.yaml", "{brace_seconds: 600}")
    assert _problems(folder) == [
        f"{place}: the key easy_seconds is missing",
        f"{place}: the key rounds is missing",
    ]


def test_a_missing_day_is_named_at_the_list_of_days(folder):
    text = (folder / "program.yaml").read_text(encoding="utf-8")
    start, end = text.index("  - number: 9\n    week: 2"), text.index("  - number: 10\n")
    (folder / "program.yaml").write_text(text[:start] + text[end:], encoding="utf-8")
    place = _place(folder, "program.yaml", "- number: 1\n    week: 1\n    title: Meet")
    assert _problems(folder) == [f"{place}: day 9 is missing"]


def test_days_out_of_order_are_named(folder):
    _change(folder, "program.yaml", "number: 9\n    week: 2\n", "number: 10 # was 9\n    week: 2\n")
    _change(folder, "program.yaml", "number: 10\n    week: 2\n", "number: 9\n    week: 2\n")
    place = _place(folder, "program.yaml", "9\n    week: 2\n    title: Longer")
    assert _problems(folder) == [f"{place}: day 9 stands after day 10"]


def test_an_exercise_that_nothing_uses_is_named(folder):
    heel = (folder / HEEL).read_text(encoding="utf-8")
    (folder / "exercises/spare.yaml").write_text(
        heel.replace("id: heel_slide", "id: spare"), encoding="utf-8"
    )
    assert _problems(folder) == ["exercises/spare.yaml:1:5: the exercise spare is used nowhere"]


def test_an_exercise_that_is_only_its_own_easier_form_is_used_nowhere(folder):
    heel = (folder / HEEL).read_text(encoding="utf-8").replace("id: heel_slide", "id: spare")
    heel = heel.replace("easier:\n", "easier:\n  exercise: spare\n")
    (folder / "exercises/spare.yaml").write_text(heel, encoding="utf-8")
    assert "exercises/spare.yaml:1:5: the exercise spare is used nowhere" in _problems(folder)


def test_unexpected_files_and_folders_are_named_and_hidden_ones_overlooked(folder):
    (folder / "notes.txt").write_text("x", encoding="utf-8")
    (folder / "exercises/readme.md").write_text("x", encoding="utf-8")
    (folder / "more").mkdir()
    (folder / ".DS_Store").write_bytes(b"\0")
    assert [problem.split(";")[0] for problem in _problems(folder)] == [
        "exercises/readme.md:1:1: unexpected file",
        "more:1:1: unexpected file",
        "notes.txt:1:1: unexpected file",
    ]


def test_a_missing_file_is_named_once_and_what_refers_to_it_is_not_blamed(folder):
    (folder / "checks.yaml").unlink()
    assert _problems(folder) == ["checks.yaml:1:1: this file is missing"]


def test_an_unreadable_exercise_is_named_once_and_what_refers_to_it_is_not_blamed(folder):
    (folder / HEEL).write_text("id: [", encoding="utf-8")
    assert len(_problems(folder)) == 1


def test_a_missing_exercise_is_named_at_every_place_that_asks_for_it(folder):
    (folder / HEEL).unlink()
    problems = _problems(folder)
    assert len(problems) == 3
    assert all("there is no exercise heel_slide" in problem for problem in problems)


def test_a_folder_that_does_not_exist_is_one_sentence(tmp_path):
    assert _problems(tmp_path / "gone") == ["gone:1:1: the folder cannot be read: no such file or directory"]


def test_an_empty_folder_names_everything_it_should_hold(tmp_path):
    assert _problems(tmp_path) == [
        "checks.yaml:1:1: this file is missing",
        "exercises:1:1: there are no exercises",
        "log.yaml:1:1: this file is missing",
        "program.yaml:1:1: this file is missing",
        "progression.yaml:1:1: this file is missing",
        "rescue.yaml:1:1: this file is missing",
        "safety.yaml:1:1: this file is missing",
        "substitutions.yaml:1:1: this file is missing",
        "trace.yaml:1:1: this file is missing",
    ]


def test_a_file_where_the_folder_of_exercises_should_be_is_named(folder):
    shutil.rmtree(folder / "exercises")
    (folder / "exercises").write_text("x", encoding="utf-8")
    assert "exercises:1:1: this must be a folder with one exercise a file" in _problems(folder)


def test_all_problems_of_all_files_come_at_once_in_the_order_of_files_and_lines(folder):
    _change(folder, HEEL, "level: 2", "level: 7")
    _change(folder, HEEL, "name: Heel slide", "nam: Heel slide")
    _change(folder, "program.yaml", "self_checks: [C1, C3, C7]", "self_checks: [C1, C8, C7]")
    _change(folder, "program.yaml", "title: Glutes under you", "title: 5")
    _change(folder, "program.yaml", "number: 28", "number: 29")
    _change(folder, "safety.yaml", "id: bowel\n    tier: emergency", "id: bowel\n    tier: emergancy")
    (folder / "stray.yaml").write_text("x: 1", encoding="utf-8")
    assert [problem.split(": ", 1)[1] for problem in _problems(folder)] == [
        "unknown key nam; did you mean name?",
        "level is 7; it must be from 1 to 4",
        "day 28 is missing",
        "there is no self-check C8",
        "title must be text, not the number 5; put it in quotes",
        "number is 29; it must be from 1 to 28",
        "tier is emergancy; it must be one of emergency, clinician, adapt; did you mean emergency?",
        "unexpected file; a program folder holds program.yaml, checks.yaml, safety.yaml, rescue.yaml, "
        "progression.yaml, substitutions.yaml, log.yaml, trace.yaml, exercises/<id>.yaml, poses/<id>.yaml, "
        "guide/articles/01_<id>.yaml and guide/cards/day_01.yaml",
    ]


def test_several_faults_of_one_dose_come_at_once(folder):
    dose = "{tempo: 3-1-3, reps: 6, sets: 2, per_side: true}"
    _change(folder, "program.yaml", dose, "{tempo: 3-1-33, reps: 66, sets: true, per_side: 1}")
    assert sorted(problem.split(": ", 1)[1] for problem in _problems(folder)) == [
        "back_seconds is 33; it must be from 1 to 10",
        "per_side must be true or false, not the number 1",
        "reps is 66; it must be from 1 to 30",
        "sets must be a whole number, not true",
    ]


def test_words_that_yaml_often_turns_into_something_else_stay_text(folder):
    _change(folder, HEEL, "name: Heel slide", "name: no")
    _change(folder, HEEL, "Slide half the way. Or use one leg only.", "2026-01-01")
    _change(folder, HEEL, "harder: ", "harder: on # ")
    exercise = load_program(folder).exercise("heel_slide")
    assert (exercise.name, exercise.easier.text, exercise.harder) == ("no", "2026-01-01", "on")


def test_columns_count_characters_also_after_letters_beyond_ascii(folder):
    _change(folder, HEEL, "other_names:\n", 'other_names:\n  - "é×–🙂"\n')
    _change(folder, HEEL, "tags: [supine, floor]", 'tags: [supine, "flöör"]')
    place = _place(folder, HEEL, '"flöör"')
    assert any(problem.startswith(f"{place}: item 2 of tags is flöör") for problem in _problems(folder))
