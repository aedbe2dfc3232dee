"""Doses: their seconds, their limits, and their easier and shorter forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program_app.domain.dose import (
    Dose,
    HoldDose,
    Tempo,
    TempoDose,
    WalkDose,
    blocks,
    dose_seconds,
    reps_in,
    rest_seconds_after,
    two_thirds,
    work_seconds,
)
from program_app.domain.faults import FieldError

TEMPO = Tempo(out_seconds=3, held_seconds=1, back_seconds=3)

tempos = st.builds(
    Tempo,
    out_seconds=st.integers(1, 10),
    held_seconds=st.integers(0, 10),
    back_seconds=st.integers(1, 10),
)
counts = {"reps": st.integers(1, 30), "sets": st.integers(1, 5), "per_side": st.booleans()}
holds = st.builds(HoldDose, hold_seconds=st.integers(1, 60), **counts)
moves = st.builds(TempoDose, tempo=tempos, **counts)
walks = st.builds(
    WalkDose,
    brace_seconds=st.integers(5, 1800),
    easy_seconds=st.integers(0, 300),
    rounds=st.integers(1, 30),
)


@pytest.mark.parametrize(
    ("hold_seconds", "rest_seconds"),
    [(1, 4), (5, 4), (10, 4), (11, 8), (15, 8), (16, 12), (20, 12), (21, 20), (30, 20), (45, 20)],
)
def test_longer_holds_are_followed_by_longer_rests(hold_seconds, rest_seconds):
    assert rest_seconds_after(hold_seconds) == rest_seconds


@pytest.mark.parametrize(
    ("dose", "seconds"),
    [
        (HoldDose(hold_seconds=5, reps=8), 8 * 5 + 7 * 4 + 20),
        (HoldDose(hold_seconds=3, reps=6, sets=2), 2 * (6 * 3 + 5 * 4) + 20 + 20),
        (HoldDose(hold_seconds=10, reps=2, per_side=True), 2 * (2 * 10 + 4) + 20 + 20),
        (HoldDose(hold_seconds=30, reps=3), 3 * 30 + 2 * 20 + 20),
        (TempoDose(tempo=TEMPO, reps=8, sets=2, per_side=True), 4 * 8 * 7 + 3 * 20 + 20),
        (WalkDose(brace_seconds=20, easy_seconds=40, rounds=8), 480 + 40),
        (WalkDose(brace_seconds=600, easy_seconds=0, rounds=1), 640),
    ],
)
def test_the_seconds_of_a_dose_follow_from_its_parts(dose, seconds):
    assert dose_seconds(dose) == seconds


def test_the_last_easy_stretch_of_a_walk_counts():
    walk = WalkDose(brace_seconds=60, easy_seconds=20, rounds=6)
    assert (walk.walk_seconds, walk.braced_seconds, work_seconds(walk)) == (480, 360, 360)


@pytest.mark.parametrize("number", range(1, 31))
def test_two_thirds_are_rounded_up_and_never_nothing(number):
    assert two_thirds(number) == max(1, -(-number * 2 // 3))


def test_an_eased_hold_has_two_thirds_of_seconds_and_reps_and_one_set_less():
    eased = HoldDose(hold_seconds=10, reps=8, sets=2, per_side=True).eased()
    assert eased == HoldDose(hold_seconds=7, reps=6, sets=1, per_side=True)


def test_an_eased_tempo_keeps_its_tempo():
    eased = TempoDose(tempo=TEMPO, reps=10, sets=2).eased()
    assert eased == TempoDose(tempo=TEMPO, reps=7, sets=1)


def test_an_eased_walk_is_shorter_and_never_faster():
    eased = WalkDose(brace_seconds=30, easy_seconds=30, rounds=8).eased()
    assert eased == WalkDose(brace_seconds=30, easy_seconds=30, rounds=6)


@given(st.one_of(holds, moves, walks))
def test_easing_never_asks_for_more_and_always_for_something(dose: Dose):
    eased = dose.eased()
    assert 0 < dose_seconds(eased) <= dose_seconds(dose)
    assert 0 < reps_in(eased) <= reps_in(dose)


@given(st.one_of(holds, moves))
def test_reps_are_sets_by_sides_by_reps(dose: HoldDose | TempoDose):
    assert reps_in(dose) == blocks(dose) * dose.reps
    assert work_seconds(dose) == reps_in(dose) * dose.rep_seconds


@pytest.mark.parametrize(
    ("minutes", "walk"),
    [
        (8, WalkDose(brace_seconds=30, easy_seconds=30, rounds=8)),
        (20, WalkDose(brace_seconds=30, easy_seconds=30, rounds=8)),
        (5.5, WalkDose(brace_seconds=30, easy_seconds=30, rounds=5)),
        (1, WalkDose(brace_seconds=30, easy_seconds=30, rounds=1)),
    ],
)
def test_a_walk_is_cut_by_rounds_to_the_persons_own_minutes(minutes, walk):
    assert WalkDose(brace_seconds=30, easy_seconds=30, rounds=8).at_most(minutes) == walk


def test_where_one_round_is_too_long_its_brace_is_cut_so_that_no_walk_is_ever_longer():
    cut = WalkDose(brace_seconds=60, easy_seconds=20, rounds=6).at_most(1)
    assert cut == WalkDose(brace_seconds=40, easy_seconds=20, rounds=1)


def test_a_continuous_walk_is_cut_by_seconds():
    cut = WalkDose(brace_seconds=480, easy_seconds=0, rounds=1).at_most(6)
    assert cut == WalkDose(brace_seconds=360, easy_seconds=0, rounds=1)


@given(tempos)
def test_a_tempo_reads_back_as_it_is_written(tempo: Tempo):
    assert Tempo.parse(str(tempo)) == tempo
    assert tempo.seconds == tempo.out_seconds + tempo.held_seconds + tempo.back_seconds


@pytest.mark.parametrize(
    "text", ["", "3", "3-1", "3-1-3-1", "3–1–3", "a-b-c", "3-1-", "-3-1-3", "3.5-1-3", "³-1-3"]
)
def test_what_is_not_a_tempo_is_refused(text):
    with pytest.raises(ValueError, match="it must look like 3-1-3"):
        Tempo.parse(text)


def test_every_field_outside_its_limits_is_named():
    with pytest.raises(FieldError) as caught:
        HoldDose(hold_seconds=61, reps=0, sets=6)
    assert caught.value.faults == {
        "hold_seconds": "hold_seconds is 61; it must be from 1 to 60",
        "reps": "reps is 0; it must be from 1 to 30",
        "sets": "sets is 6; it must be from 1 to 5",
    }


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: Tempo.parse("11-1-3"), id="a tempo"),
        pytest.param(lambda: TempoDose(tempo=TEMPO, reps=31), id="moving reps"),
        pytest.param(lambda: WalkDose(brace_seconds=4, easy_seconds=0, rounds=1), id="a walk"),
    ],
)
def test_a_number_outside_its_limits_is_refused(make):
    with pytest.raises(FieldError, match="it must be from"):
        make()


@pytest.mark.parametrize(
    ("planned", "shorter"),
    [
        ((60, 20, 6), (40, 40, 6)),
        ((20, 40, 8), (14, 46, 8)),
        ((7, 53, 3), (5, 55, 3)),
        ((5, 55, 3), (5, 55, 3)),
        ((480, 0, 1), (320, 160, 1)),
        ((1800, 0, 1), (1500, 300, 1)),
    ],
)
def test_a_shorter_brace_leaves_the_round_as_long_and_within_its_limits(planned, shorter):
    brace, easy, rounds = planned
    dose = WalkDose(brace_seconds=brace, easy_seconds=easy, rounds=rounds)
    found = dose.with_shorter_brace()
    assert (found.brace_seconds, found.easy_seconds, found.rounds) == shorter
    assert found.walk_seconds == dose.walk_seconds


@pytest.mark.parametrize(
    ("hold_seconds", "reps", "longest_seconds", "harder"),
    [
        (3, 6, 10, (5, 6)),
        (5, 8, 10, (8, 8)),
        (8, 6, 10, (10, 6)),
        (10, 8, 10, (10, 10)),
        (10, 6, 10, (10, 7)),
        (10, 3, 10, (10, 3)),
        (10, 4, 45, (15, 4)),
        (20, 3, 30, (30, 3)),
        (30, 3, 30, (30, 3)),
        (30, 4, 45, (45, 4)),
        (45, 2, 45, (45, 2)),
    ],
)
def test_a_harder_hold_is_a_step_longer_and_where_that_is_too_long_has_a_few_more_reps(
    hold_seconds, reps, longest_seconds, harder
):
    dose = HoldDose(hold_seconds=hold_seconds, reps=reps, sets=2, per_side=True).harder(longest_seconds)
    assert (dose.hold_seconds, dose.reps, dose.sets, dose.per_side) == (*harder, 2, True)


@pytest.mark.parametrize(("reps", "harder"), [(3, 3), (4, 5), (6, 7), (8, 10), (12, 14), (15, 17)])
def test_a_harder_tempo_has_two_reps_more_but_never_more_than_a_quarter_more(reps, harder):
    dose = TempoDose(tempo=TEMPO, reps=reps, sets=2).harder()
    assert dose == TempoDose(tempo=TEMPO, reps=harder, sets=2)


@given(holds, st.integers(10, 60))
def test_a_harder_hold_grows_in_seconds_or_in_reps_never_in_both_and_keeps_its_sets(dose, longest_seconds):
    harder = dose.harder(longest_seconds)
    assert harder.hold_seconds == dose.hold_seconds or harder.reps == dose.reps
    assert dose.reps <= harder.reps <= 1.25 * dose.reps
    assert dose.hold_seconds <= harder.hold_seconds <= max(longest_seconds, dose.hold_seconds)
    assert (harder.sets, harder.per_side) == (dose.sets, dose.per_side)


@pytest.mark.parametrize(
    ("planned", "limit", "walked"),
    [
        ((40, 20, 8), (20, 40, 8), (20, 40, 8)),
        ((480, 0, 1), (20, 40, 8), (20, 40, 8)),
        ((600, 0, 1), (30, 30, 8), (30, 30, 10)),
        ((60, 20, 6), (40, 20, 8), (40, 20, 8)),
        ((20, 40, 4), (40, 20, 8), (20, 40, 4)),
        ((20, 40, 4), (20, 40, 8), (20, 40, 4)),
    ],
)
def test_a_walk_braces_no_larger_share_than_its_limit_and_stays_as_long(planned, limit, walked):
    def a_walk(numbers: tuple[int, int, int]) -> WalkDose:
        return WalkDose(brace_seconds=numbers[0], easy_seconds=numbers[1], rounds=numbers[2])

    assert a_walk(planned).braced_no_more_than(a_walk(limit)) == a_walk(walked)
