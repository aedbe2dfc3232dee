"""The 28 shipped days are code: what content promises about them is asserted here."""

import re
from collections.abc import Iterator

import pytest

from program_app.content.loader import load_program
from program_app.domain.care import Tier
from program_app.domain.dose import Dose, HoldDose, TempoDose, WalkDose, work_seconds
from program_app.domain.exercise import BackDemand, Tag
from program_app.domain.prescription import Prescription
from program_app.domain.program import Rehearsal, SelfChecks
from program_app.domain.self_check import CheckKind
from program_app.paths import program_folder

PROGRAM = load_program(program_folder())

# Day: seconds of the day with its questions, and of each of its items.
SECONDS = {
    1: (711, (245, 70, 88, 88, 72, 88)),
    2: (561, (61, 88, 120, 74, 70, 88)),
    3: (868, (130, 122, 70, 86, 120, 280)),
    4: (655, (61, 106, 124, 124, 122, 58)),
    5: (702, (106, 72, 56, 140, 92, 88, 88)),
    6: (1124, (106, 110, 152, 104, 520, 72)),
    7: (724, (320, 70, 88, 58, 128)),
    8: (838, (76, 112, 304, 76, 152, 58)),
    9: (772, (88, 184, 280, 72, 88)),
    10: (908, (104, 88, 136, 520)),
    11: (728, (88, 304, 116, 88, 72)),
    12: (775, (88, 88, 110, 136, 124, 81, 88)),
    13: (1040, (88, 110, 64, 140, 520, 58)),
    14: (771, (395, 76, 152, 88)),
    15: (848, (100, 304, 100, 140, 86, 58)),
    16: (958, (86, 220, 80, 320, 104, 88)),
    17: (970, (100, 150, 140, 520)),
    18: (776, (86, 86, 220, 100, 124, 100)),
    19: (976, (100, 160, 304, 160, 104, 88)),
    20: (1020, (86, 110, 86, 100, 520, 58)),
    21: (773, (395, 86, 144, 88)),
    22: (892, (100, 110, 128, 76, 360, 58)),
    23: (954, (86, 200, 190, 180, 150, 88)),
    24: (974, (104, 130, 160, 520)),
    25: (924, (86, 248, 128, 152, 150, 100)),
    26: (832, (100, 256, 184, 144, 88)),
    27: (1198, (86, 124, 100, 130, 640, 58)),
    28: (1308, (440, 72, 128, 520, 88)),
}

# First and last dose of each exercise: day, and hold seconds or tempo or braced and easy seconds, reps, sets.
ONLY_A_SUBSTITUTE = "standing_leg_out"
"""It stands in no day of the plan."""
FIRST_AND_LAST = {
    "supine_pelvic_tilt": ((1, 5, 8, 1), (28, 10, 8, 1)),
    "drawing_in_breath": ((1, 5, 6, 1), (28, 10, 4, 1)),
    "glute_squeeze": ((1, 5, 8, 1), (26, 10, 6, 1)),
    "side_lying_brace": ((3, 5, 5, 1), (21, 10, 4, 1)),
    "wall_pelvic_tilt": ((2, 5, 6, 1), (24, 15, 4, 1)),
    "standing_brace": ((1, 10, 4, 1), (27, 45, 2, 1)),
    "seated_brace": ((5, 10, 4, 1), (25, 30, 3, 1)),
    "heel_slide": ((4, "3-1-3", 6, 1), (8, "3-1-3", 8, 2)),
    "bent_knee_fallout": ((4, "3-1-3", 6, 1), (8, "3-1-3", 8, 1)),
    "supine_march": ((6, "3-1-3", 5, 1), (11, "3-1-3", 8, 2)),
    "toe_tap": ((13, "3-1-3", 5, 1), (22, "3-1-3", 10, 2)),
    "deadbug_hold": ((8, 8, 5, 1), (22, 10, 8, 1)),
    "deadbug_leg": ((18, "3-1-3", 5, 2), (27, "3-1-3", 6, 1)),
    "deadbug_full": ((22, "3-1-3", 5, 1), (25, "3-1-3", 6, 2)),
    "curl_up": ((11, 3, 6, 2), (22, 8, 5, 1)),
    "reverse_crunch": ((18, "2-1-4", 6, 2), (25, "2-1-4", 8, 2)),
    "knee_plank": ((13, 8, 4, 1), (25, 10, 8, 1)),
    "knee_side_plank": ((19, 8, 3, 1), (26, 10, 4, 1)),
    "quadruped_belly_lift": ((11, 8, 6, 1), (20, 10, 5, 1)),
    "tilt_bridge": ((2, "3-3-3", 6, 1), (26, "3-3-3", 12, 2)),
    "bridge_march": ((16, "2-1-2", 4, 1), (27, "2-1-2", 6, 1)),
    "clamshell": ((2, "2-1-2", 8, 1), (23, "2-1-2", 15, 1)),
    "side_leg_raise": ((12, "2-2-3", 6, 1), (23, "2-2-3", 10, 1)),
    "wall_sit": ((9, 10, 4, 1), (23, 30, 3, 1)),
    "sit_to_stand": ((5, "2-1-3", 6, 1), (26, "2-1-3", 12, 2)),
    "standing_march": ((3, "2-1-2", 8, 1), (24, "2-1-2", 12, 1)),
    "single_knee_to_chest": ((1, 10, 2, 1), (28, 10, 2, 1)),
    "double_knee_to_chest": ((4, 10, 3, 1), (27, 10, 3, 1)),
    "childs_pose": ((6, 20, 2, 1), (25, 30, 2, 1)),
    "braced_walk": ((3, (20, 40), 4, 1), (28, (480, 0), 1, 1)),
}

PER_SIDE = {
    "bent_knee_fallout",
    "bridge_march",
    "clamshell",
    "deadbug_full",
    "deadbug_leg",
    "heel_slide",
    "knee_side_plank",
    "side_leg_raise",
    "side_lying_brace",
    "single_knee_to_chest",
    "standing_march",
    "supine_march",
    "toe_tap",
}
LONG_HOLDS = {"wall_sit", "standing_brace", "seated_brace"}
MODERATE = {"braced_walk", "bridge_march", "knee_side_plank"}
NEVER = (
    "superman",
    "back extension",
    "roman chair",
    "cobra",
    "press-up",
    "back bend",
    "good-morning",
    "good morning",
    "deadlift",
    "kettlebell",
    "hip hinge",
    "rowing",
    "donkey kick",
    "bird-dog",
    "bird dog",
    "double leg lower",
)


def _doses(exercise_id: str) -> list[tuple[int, Dose]]:
    return [
        (day.number, item.dose)
        for day in PROGRAM.days
        for item in day.prescriptions
        if item.exercise == exercise_id
    ]


def _walks() -> list[tuple[int, Prescription, WalkDose]]:
    return [
        (day.number, item, item.dose)
        for day in PROGRAM.days
        for item in day.prescriptions
        if isinstance(item.dose, WalkDose)
    ]


def _is_per_side(dose: Dose) -> bool:
    return isinstance(dose, HoldDose | TempoDose) and dose.per_side


def _summary(number: int, dose: Dose) -> tuple[int, object, int, int]:
    match dose:
        case HoldDose():
            return number, dose.hold_seconds, dose.reps, dose.sets
        case TempoDose():
            return number, str(dose.tempo), dose.reps, dose.sets
        case WalkDose():
            return number, (dose.brace_seconds, dose.easy_seconds), dose.rounds, 1


def _all_texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _all_texts(item)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from _all_texts(getattr(value, name))


def test_there_are_four_weeks_of_seven_days_and_thirty_exercises_all_of_which_are_used():
    assert [day.number for day in PROGRAM.days] == list(range(1, 29))
    assert [week.number for week in PROGRAM.weeks] == [1, 2, 3, 4]
    assert [week.theme for week in PROGRAM.weeks] == [
        "Find it",
        "Hold it while you move",
        "Load it",
        "Sustain it",
    ]
    planned = {exercise.id for exercise in PROGRAM.exercises} - {ONLY_A_SUBSTITUTE}
    assert planned == set(FIRST_AND_LAST)
    assert len(planned) == 30


def test_names_and_ids_are_unique():
    for names in (
        [exercise.id for exercise in PROGRAM.exercises],
        [exercise.name for exercise in PROGRAM.exercises],
        [day.title for day in PROGRAM.days],
        [check.code for check in PROGRAM.checks],
        [item.id for item in PROGRAM.screening],
        [position.name for position in PROGRAM.rescue.positions],
    ):
        assert len(names) == len(set(names))


@pytest.mark.parametrize("number", range(1, 29))
def test_the_seconds_of_every_item_and_day_are_those_of_the_content_table(number):
    day = PROGRAM.day(number)
    assert PROGRAM.day_seconds(day) == SECONDS[number][0]
    assert tuple(PROGRAM.item_seconds(item) for item in day.items) == SECONDS[number][1]


def test_every_day_takes_between_8_and_25_minutes():
    assert all(8 * 60 <= PROGRAM.day_seconds(day) <= 25 * 60 for day in PROGRAM.days)


def test_there_are_512_holds_824_moving_reps_and_45_rounds_of_walking():
    counts = dict.fromkeys((HoldDose, TempoDose, WalkDose), 0)
    for day in PROGRAM.days:
        for item in day.prescriptions:
            counts[type(item.dose)] += item.reps
    assert counts == {HoldDose: 512, TempoDose: 824, WalkDose: 45}


@pytest.mark.parametrize("exercise_id", FIRST_AND_LAST)
def test_first_and_last_dose_are_those_of_the_catalogue(exercise_id):
    doses = _doses(exercise_id)
    assert (_summary(*doses[0]), _summary(*doses[-1])) == FIRST_AND_LAST[exercise_id]


def test_one_sided_exercises_are_done_on_both_sides_and_the_others_are_not():
    both = {item.exercise for day in PROGRAM.days for item in day.prescriptions if _is_per_side(item.dose)}
    once = {item.exercise for day in PROGRAM.days for item in day.prescriptions} - both
    assert both == PER_SIDE
    assert once == set(FIRST_AND_LAST) - PER_SIDE


def test_holds_last_10_seconds_at_most_but_for_the_listed_exceptions():
    for day in PROGRAM.days:
        for item in day.prescriptions:
            if isinstance(item.dose, HoldDose) and item.dose.hold_seconds > 10:
                is_stretch = Tag.STRETCH in PROGRAM.exercise(item.exercise).tags
                in_week_4 = item.exercise == "wall_pelvic_tilt" and day.week == 4
                assert item.exercise in LONG_HOLDS or is_stretch or in_week_4, (day.number, item.exercise)
                assert item.dose.hold_seconds <= (15 if in_week_4 else 45)


def test_easier_forms_that_are_another_exercise_are_those_that_the_catalogue_names_first():
    others = {exercise.id: exercise.easier.exercise for exercise in PROGRAM.exercises}
    assert {id_: other for id_, other in others.items() if other} == {
        "toe_tap": "supine_march",
        "deadbug_leg": "toe_tap",
        "side_leg_raise": "clamshell",
        "double_knee_to_chest": "single_knee_to_chest",
    }


def test_an_easier_form_never_asks_for_more_than_the_first_dose_of_its_exercise():
    for exercise in PROGRAM.exercises:
        stated = exercise.easier.dose
        if stated is not None:
            assert work_seconds(stated) <= work_seconds(_doses(exercise.id)[0][1])


def test_an_easier_form_works_on_both_sides_exactly_if_its_exercise_does():
    for exercise in PROGRAM.exercises:
        form = exercise.easier
        if form.exercise is not None:
            wanted = form.exercise in PER_SIDE
            assert (_is_per_side(form.dose) if form.dose else exercise.id in PER_SIDE) is wanted


def test_no_exercise_loads_the_back_more_than_moderately_and_those_that_do_keep_the_tuck():
    moderate = {ex.id for ex in PROGRAM.exercises if ex.back_demand is BackDemand.MODERATE}
    assert moderate == MODERATE
    for exercise_id in moderate:
        assert "tuck" in PROGRAM.exercise(exercise_id).back_demand_note.lower()


def test_excluded_exercises_appear_neither_by_name_nor_by_another_name():
    for exercise in PROGRAM.exercises:
        names = " ".join((exercise.name, *exercise.other_names)).lower()
        assert not [excluded for excluded in NEVER if excluded in names]


def test_walks_last_4_minutes_on_day_3_and_8_from_day_6_until_the_gate():
    until_gate = {number: walk.walk_seconds for number, _, walk in _walks() if number < 21}
    assert until_gate == {3: 240, 6: 480, 10: 480, 13: 480, 17: 480, 20: 480}


def test_only_the_braced_share_of_a_walk_grows():
    shares = [walk.braced_seconds / walk.walk_seconds for _, _, walk in _walks()]
    assert shares == sorted(shares)
    assert [round(share, 2) for share in shares] == [0.33, 0.33, 0.5, 0.5, 0.67, 0.75, 1, 1, 1]


def test_while_the_gate_is_closed_walks_stay_at_8_minutes_three_quarters_braced():
    closed = {number: item.gate_closed_dose for number, item, _ in _walks() if item.gate_closed_dose}
    assert set(closed) == {24, 27, 28}
    assert set(closed.values()) == {WalkDose(brace_seconds=60, easy_seconds=20, rounds=6)}
    assert {number: walk.walk_seconds for number, _, walk in _walks() if number > 21} == {
        24: 480,
        27: 600,
        28: 480,
    }


def test_check_in_days_end_the_weeks_and_ask_for_the_self_checks_of_the_table():
    assert [day.number for day in PROGRAM.days if day.is_check_in] == [7, 14, 21, 28]
    asked = {
        day.number: item.self_checks
        for day in PROGRAM.days
        for item in day.items
        if isinstance(item, SelfChecks)
    }
    assert asked == {
        1: ("C1", "C3", "C7"),
        7: ("C1", "C2", "C3", "C7"),
        14: ("C1", "C2", "C3", "C5", "C7"),
        21: ("C1", "C2", "C3", "C4", "C5", "C7"),
        28: ("C1", "C2", "C3", "C5", "C6", "C7"),
    }


def test_self_checks_have_the_kinds_caps_and_gate_marks_of_the_table():
    measured = {
        check.code: (check.kind, check.cap_seconds, check.gate_mark_seconds, check.gate_mark_choice)
        for check in PROGRAM.checks
    }
    assert measured == {
        "C1": (CheckKind.STOPWATCH, 60, 30, None),
        "C2": (CheckKind.LADDER, 60, 20, 2),
        "C3": (CheckKind.GAP, 30, 20, 2),
        "C4": (CheckKind.FROM_WALKS, None, 240, None),
        "C5": (CheckKind.STOPWATCH, 60, None, None),
        "C6": (CheckKind.COUNT, 30, None, None),
        "C7": (CheckKind.QUESTIONS, None, None, None),
    }
    assert [check.code for check in PROGRAM.checks if check.is_optional] == ["C6"]


def test_the_five_questions_ask_seven_things_under_five_topics():
    questions = PROGRAM.check("C7").questions
    assert len(questions) == 7
    assert len({question.topic for question in questions}) == 5


def test_day_3_rehearses_three_rescue_positions_of_40_seconds():
    rehearsals = [item for day in PROGRAM.days for item in day.items if isinstance(item, Rehearsal)]
    assert rehearsals == [PROGRAM.day(3).items[0]]
    assert (len(rehearsals[0].rehearsal), rehearsals[0].position_seconds) == (3, 40)


def test_the_safety_questions_hold_all_three_tiers():
    counts = {tier: sum(item.tier is tier for item in PROGRAM.screening) for tier in Tier}
    assert counts == {Tier.EMERGENCY: 9, Tier.CLINICIAN: 17, Tier.ADAPT: 7}
    tiers = [item.tier for item in PROGRAM.screening]
    assert tiers == sorted(tiers, key=list(Tier).index)


def test_the_rescue_page_has_its_six_danger_signs():
    assert len(PROGRAM.rescue.danger_signs) == 6


def test_nothing_an_exercise_needs_is_left_out():
    for exercise in PROGRAM.exercises:
        assert 3 <= len(exercise.mistakes) <= 4
        assert 4 <= len(exercise.cues) <= 5
        assert 2 <= len(exercise.other_names) <= 4
        if exercise.id != ONLY_A_SUBSTITUTE:
            assert exercise.level == _level_when_it_enters(exercise.id)
        assert len(exercise.working_line.split(". ")) == 2


def _level_when_it_enters(exercise_id: str) -> int | None:
    """1 and 2 enter in week 1, 3 in week 2, 4 later; the belly lift is a 2 that enters in week 2."""
    level = PROGRAM.exercise(exercise_id).level
    week = (_doses(exercise_id)[0][0] - 1) // 7 + 1
    weeks = {1: {1}, 2: {1}, 3: {2}, 4: {3, 4}}[level]
    return level if week in weeks or exercise_id == "quadruped_belly_lift" else None


def test_every_source_is_a_sentence_of_the_talk_that_the_product_may_use():
    cards = [day.card.sources for day in PROGRAM.days]
    exercises = [exercise.sources for exercise in PROGRAM.exercises]
    sources = {source for row in (*cards, *exercises, PROGRAM.rescue.sources) for source in row}
    assert all(re.fullmatch(r"S0[0-9]{2}", source) for source in sources)
    assert sources.isdisjoint({"S000", "S099"})  # S099 is the name of somebody's own program


def test_a_day_where_opinions_part_says_so_on_its_card():
    assert all(PROGRAM.day(number).card.other_views for number in (9, 19, 27))


def test_no_text_shouts_repeats_a_space_or_shows_an_id():
    ids = {exercise.id for exercise in PROGRAM.exercises if "_" in exercise.id}
    references = {item.exercise for day in PROGRAM.days for item in day.prescriptions}
    for text in _all_texts(PROGRAM):
        assert "!" not in text
        assert "  " not in text
        assert text == text.strip()
        if text not in ids | references:
            assert not [id_ for id_ in ids if id_ in text], text


@pytest.mark.parametrize("exercise", PROGRAM.exercises, ids=lambda exercise: exercise.id)
def test_what_is_shown_on_screen_begins_with_a_capital_and_cues_are_short(exercise):
    shown = (
        *exercise.cues,
        *exercise.set_up,
        *exercise.movement,
        *exercise.stop_signs,
        exercise.easier.text,
        exercise.harder,
        exercise.breathing,
        exercise.right_picture,
        exercise.working_line,
    )
    assert all(text[0].isupper() or text[0].isdigit() for text in shown)
    assert all(text.endswith(".") for text in shown)
    assert all(len(cue.split()) <= 8 for cue in exercise.cues)


def test_prescriptions_are_the_only_items_of_ordinary_days():
    special = {day.number for day in PROGRAM.days if len(day.prescriptions) < len(day.items)}
    assert special == {1, 3, 7, 14, 21, 28}
    assert all(isinstance(item, Prescription) for item in PROGRAM.day(9).items)
