"""The figure keeps in step with a session: which point of its motion belongs to which second."""

from dataclasses import replace
from itertools import pairwise

import pytest

from program_app.domain.dose import Dose, HoldDose, Tempo, TempoDose, WalkDose
from program_app.domain.progress import Phase, Place
from program_app.domain.step import Step
from program_app.figure.keeping_step import (
    CYCLE_SECONDS,
    INTO_HOLD_SECONDS,
    PICTURES_A_SECOND,
    RELEASE_SECONDS,
    instant_at,
    moves_at,
    seen_at,
    until_next_picture,
)
from program_app.figure.moving import HELD, START, Instant

HOLDS = HoldDose(hold_seconds=10, reps=3)
REPS = TempoDose(tempo=Tempo.parse("3-1-3"), reps=6)
ROUNDS = WalkDose(brace_seconds=20, easy_seconds=10, rounds=3)
FRAME = 0.04
"""Seconds between two pictures."""
SMALL = 0.2501
"""A rise of the belly that is not seen as a jump, in figure units."""


def _step(phase: Phase, seconds: float | None = 10, dose: Dose | None = HOLDS, rep: int = 1) -> Step:
    place = Place(item_number=1, rep_number=rep)
    return Step(phase=phase, seconds=seconds, place=place, exercise="bridge", dose=dose)


HOLD, RELEASE, MOVE = _step(Phase.HOLD), _step(Phase.RELEASE, 4), _step(Phase.MOVE, 7, REPS)


def _walk(phase: Phase, rep: int) -> Step:
    return _step(phase, 20 if phase is Phase.BRACE else 10, ROUNDS, rep)


def _points(step: Step, *, move_less: bool = False) -> list[Instant]:
    seconds = step.seconds or 10
    return [instant_at(step, k * FRAME, move_less=move_less) for k in range(int(seconds / FRAME) + 1)]


# Holds


def test_the_figure_comes_into_a_hold_in_nine_tenths_of_a_second():
    assert INTO_HOLD_SECONDS == 0.9
    assert instant_at(HOLD, 0.0) == START
    half = instant_at(HOLD, 0.45)
    assert (half.progress, half.effort) == pytest.approx((0.5, 0.5))
    assert instant_at(HOLD, 0.9) == HELD
    assert instant_at(HOLD, 0.88).progress < 1.0


def test_a_hold_is_held_to_its_end():
    for tenths in range(9, 101):
        point = instant_at(HOLD, tenths / 10)
        assert (point.progress, point.effort) == (1.0, 1.0)


def test_it_lets_go_in_a_second_and_a_fifth_and_then_lies_still():
    assert RELEASE_SECONDS == 1.2
    assert instant_at(RELEASE, 0.0) == HELD
    half = instant_at(RELEASE, 0.6)
    assert (half.progress, half.effort) == pytest.approx((0.5, 0.5))
    for seconds in (1.2, 2.0, 4.0):
        assert instant_at(RELEASE, seconds) == START


def test_a_held_figure_breathes_by_at_most_one_unit_and_does_breathe():
    breaths = [point.breath for point in _points(HOLD)]
    assert min(breaths) == 0.0
    assert 0.9 <= max(breaths) <= 1.0
    assert all(breath == 0.0 for breath in breaths[: int(0.9 / FRAME)])


def test_a_breath_rises_and_falls_in_five_seconds():
    long_hold = _step(Phase.HOLD, 30)
    assert instant_at(long_hold, 0.9 + 2.5).breath == pytest.approx(1.0, abs=0.1)
    assert instant_at(long_hold, 0.9 + 5.0).breath == pytest.approx(0.0, abs=0.1)


def test_a_breath_changes_in_few_steps_that_are_all_small():
    breaths = [point.breath for point in _points(_step(Phase.HOLD, 30))]
    changes = [abs(after - before) for before, after in pairwise(breaths) if after != before]
    assert max(changes) <= SMALL
    assert 5 <= len(set(breaths)) <= 11


def test_the_belly_does_not_jump_when_a_hold_is_let_go():
    at_rest = instant_at(RELEASE, 0.0).breath
    for seconds in (3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 45, 60):
        last = instant_at(_step(Phase.HOLD, seconds), seconds)
        assert abs(last.breath - at_rest) <= SMALL, f"after {seconds} s"


@pytest.mark.parametrize("phase", [Phase.GET_READY, Phase.REST, Phase.SWITCH_SIDE])
def test_in_every_wait_the_figure_is_at_its_start(phase):
    for move_less in (False, True):
        assert set(_points(_step(phase), move_less=move_less)) == {START}


@pytest.mark.parametrize("phase", [Phase.REHEARSE, Phase.CHECK])
def test_in_a_rehearsal_and_in_a_check_the_posture_is_shown(phase):
    for move_less in (False, True):
        assert set(_points(_step(phase, 20, None), move_less=move_less)) == {HELD}


# Moving reps


@pytest.mark.parametrize(
    ("seconds", "progress"),
    [(0.0, 0.0), (1.5, 0.5), (3.0, 1.0), (3.5, 1.0), (4.0, 1.0), (5.5, 0.5), (7.0, 0.0)],
)
def test_a_rep_goes_out_stays_and_comes_back_in_the_seconds_of_its_tempo(seconds, progress):
    assert instant_at(MOVE, seconds).progress == pytest.approx(progress, abs=1e-9)


def test_a_rep_goes_out_and_back_without_turning_round_on_the_way():
    progress = [point.progress for point in _points(MOVE)]
    out, back = progress[: int(3 / FRAME)], progress[int(4 / FRAME) :]
    assert out == sorted(out)
    assert back == sorted(back, reverse=True)


def test_another_tempo_has_other_seconds():
    step = _step(Phase.MOVE, 5, replace(REPS, tempo=Tempo.parse("2-0-3")))
    assert instant_at(step, 1.0).progress == pytest.approx(0.5)
    assert instant_at(step, 2.0).progress == pytest.approx(1.0)
    assert instant_at(step, 3.5).progress == pytest.approx(0.5)
    assert instant_at(step, 2.1).progress < 1.0


def test_the_tuck_is_set_with_the_first_rep_and_stays_on_through_the_others():
    assert instant_at(MOVE, 0.0).effort == 0.0
    later = [point.effort for point in _points(_step(Phase.MOVE, 7, REPS, 2))]
    assert min(later) == pytest.approx(0.35)
    assert max(later) == 1.0


def test_one_rep_leads_to_the_next_without_a_jump():
    following = _step(Phase.MOVE, 7, REPS, 2)
    assert instant_at(MOVE, 7.0).progress == pytest.approx(instant_at(following, 0.0).progress, abs=1e-9)
    assert instant_at(MOVE, 7.0).effort == instant_at(following, 0.0).effort


def test_after_the_last_rep_the_figure_stays_at_its_start_and_does_not_fly_into_the_held_pose():
    after = _step(Phase.RELEASE, 4, REPS, 6)
    last = instant_at(MOVE, 7.0)
    first = instant_at(after, 0.0)
    assert first.progress == pytest.approx(last.progress, abs=1e-6)
    assert first.effort == pytest.approx(last.effort, abs=1e-6)
    assert {round(point.progress, 6) for point in _points(after)} == {0.0}


# Walks


def test_a_cycle_takes_one_and_three_tenths_of_a_second_to_the_nearest_picture():
    assert pytest.approx(1.3 * PICTURES_A_SECOND, abs=0.5) == CYCLE_SECONDS * PICTURES_A_SECOND == 21
    brace = _walk(Phase.BRACE, 1)
    assert instant_at(brace, 0.0).turns == 0.0
    assert instant_at(brace, CYCLE_SECONDS).turns == pytest.approx(1.0)
    assert instant_at(brace, 10 * CYCLE_SECONDS).turns == pytest.approx(10.0)


def test_a_walk_goes_on_without_a_jump_from_stretch_to_stretch_and_round_to_round():
    steps = [_walk(phase, rep) for rep in (1, 2, 3) for phase in (Phase.BRACE, Phase.EASY)]
    walked = 0.0
    for step, following in pairwise(steps):
        assert step.seconds is not None
        walked += step.seconds
        last, first = instant_at(step, step.seconds), instant_at(following, 0.0)
        assert last.turns == pytest.approx(first.turns)
        assert first.turns == pytest.approx(walked / CYCLE_SECONDS)
        assert last.effort == pytest.approx(first.effort)
        assert last.progress == first.progress == 1.0


def test_after_the_last_easy_stretch_the_brace_does_not_come_on_again():
    last, after = instant_at(_walk(Phase.EASY, 3), 10.0), _step(Phase.RELEASE, 4, ROUNDS, 3)
    assert last.effort == pytest.approx(0.0, abs=1e-6)
    assert {round(point.effort, 6) for point in _points(after)} == {0.0}


def test_the_brace_comes_on_and_goes_off_as_softly_as_a_hold():
    assert [instant_at(_walk(Phase.BRACE, 1), s).effort for s in (0.0, 0.45, 0.9, 5.0)] == pytest.approx(
        [0, 0.5, 1, 1]
    )
    assert [instant_at(_walk(Phase.EASY, 1), s).effort for s in (0.0, 0.45, 0.9, 5.0)] == pytest.approx(
        [1, 0.5, 0, 0]
    )


def test_a_walk_never_stands_still():
    for step in (_walk(Phase.BRACE, 2), _walk(Phase.EASY, 2)):
        turns = [point.turns or 0.0 for point in _points(step)]
        assert all(after > before for before, after in pairwise(turns))


# Moving less


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (HOLD, {HELD}),
        (RELEASE, {START}),
        (MOVE, {HELD, START}),
        (_walk(Phase.BRACE, 2), {HELD}),
        (_walk(Phase.EASY, 2), {Instant(progress=1.0)}),
    ],
)
def test_who_wants_less_motion_sees_poses_change_at_once_without_a_way(step, expected):
    assert set(_points(step, move_less=True)) == expected


def test_who_wants_less_motion_sees_a_rep_held_until_it_comes_back():
    assert instant_at(MOVE, 0.0, move_less=True) == HELD
    assert instant_at(MOVE, 3.99, move_less=True) == HELD
    assert instant_at(MOVE, 4.0, move_less=True) == START
    changes = _points(MOVE, move_less=True)
    assert sum(before != after for before, after in pairwise(changes)) == 1


def test_every_phase_has_a_point_at_every_moment():
    for phase in Phase:
        for dose in (HOLDS, REPS, ROUNDS, None):
            for move_less in (False, True):
                for point in _points(_step(phase, None, dose), move_less=move_less):
                    assert 0.0 <= point.progress <= 1.0
                    assert 0.0 <= point.effort <= 1.0
                    assert 0.0 <= point.breath <= 1.0


def test_only_the_first_round_of_a_walk_begins_from_standing():
    assert [
        instant_at(_walk(Phase.BRACE, 1), seconds).progress for seconds in (0.0, 0.45, 0.9)
    ] == pytest.approx([0.0, 0.5, 1.0])
    assert instant_at(_walk(Phase.BRACE, 2), 0.0).progress == 1.0
    assert instant_at(_walk(Phase.EASY, 1), 0.0).progress == 1.0


@pytest.mark.parametrize(
    ("step", "seconds", "moves"),
    [
        (HOLD, 0.5, True),
        (HOLD, 3.0, False),
        (RELEASE, 1.0, True),
        (RELEASE, 3.0, False),
        (MOVE, 3.0, True),
        (_walk(Phase.BRACE, 2), 9.0, True),
        (_walk(Phase.EASY, 2), 9.0, True),
        (_step(Phase.RELEASE, 4, ROUNDS), 3.0, True),
        (_step(Phase.REST), 0.5, False),
    ],
)
def test_many_pictures_a_second_are_needed_only_on_the_way(step, seconds, moves):
    assert moves_at(step, seconds) is moves


# Pictures


def _looks(step: Step, late_seconds: float = 0.0) -> list[tuple[float, ...]]:
    """Of all pictures of a step, each asked for a little late, as timers are."""
    pictures = range(int((step.seconds or 0.0) * PICTURES_A_SECOND))
    return [instant_at(step, seen_at(k / PICTURES_A_SECOND + late_seconds)).look for k in pictures]


def test_a_picture_stands_for_a_sixteenth_of_a_second():
    assert seen_at(0.0) == seen_at(0.05) == 0.0
    assert seen_at(1.0) == seen_at(1.05) == 1.0
    assert until_next_picture(1.0) == pytest.approx(1 / 16)
    assert until_next_picture(1.05) == pytest.approx(1 / 16 - 0.05)


def test_a_timer_that_comes_a_moment_too_early_or_too_late_shows_the_picture_that_was_due():
    for second in range(20):
        assert seen_at(second + 0.5 - 0.001) == seen_at(second + 0.5) == seen_at(second + 0.5 + 0.03)
        assert until_next_picture(second + 0.5 - 0.001) > 0.06


def test_every_rep_shows_the_same_pictures_and_they_are_few():
    looks = [_looks(_step(Phase.MOVE, 7, REPS, rep), late) for rep, late in ((2, 0.0), (3, 0.02), (6, 0.04))]
    assert looks[0] == looks[1] == looks[2]
    assert len(set(looks[0])) <= 3 * PICTURES_A_SECOND + 1, "out and back go through the same ones"


def test_every_cycle_of_a_walk_shows_the_same_pictures():
    steady = [_looks(_walk(Phase.BRACE, rep))[PICTURES_A_SECOND:] for rep in (1, 2, 3)]
    assert set(steady[0]) == set(steady[1]) == set(steady[2])
    assert len(set(steady[0])) == 21


def test_pictures_of_a_walk_are_told_apart_by_effort_and_by_breath():
    first = Instant(1.0, 0.5, turns=0.25)
    assert first.look == Instant(1.0, 0.5, turns=7.25).look
    assert first.look not in {replace(first, effort=0.6).look, replace(first, turns=None).look}
    assert replace(first, breath=0.25).look != first.look != replace(first, progress=0.9).look
