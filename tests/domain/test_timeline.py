"""A day becomes steps whose seconds are those of the content, whatever the person's choices do to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program_app.domain.choices import Choices, CountStyle, SidesOrder
from program_app.domain.dose import Side, Tempo, TempoDose, WalkDose, dose_seconds, reps_in, work_seconds
from program_app.domain.exercise import EasierForm
from program_app.domain.prescription import Prescription
from program_app.domain.program import Day, DayItem, Program
from program_app.domain.progress import Phase, Place, Variant
from program_app.domain.timeline import Timeline, unfold
from tests.builders import CHECK_SECONDS, a_day, a_program, an_exercise, checks, holds, moves, rehearsal, walk

P = Phase
SHORT_WALK = WalkDose(brace_seconds=20, easy_seconds=40, rounds=8)
LONG_WALK = WalkDose(brace_seconds=45, easy_seconds=15, rounds=8)
tempos = st.builds(
    Tempo, out_seconds=st.integers(1, 5), held_seconds=st.integers(0, 5), back_seconds=st.integers(1, 5)
)
any_prescription = st.one_of(
    st.builds(holds, st.integers(1, 60), st.integers(1, 8), sets=st.integers(1, 4), per_side=st.booleans()),
    st.builds(
        lambda tempo, reps, sets, per_side: Prescription(
            exercise="march", dose=TempoDose(tempo=tempo, reps=reps, sets=sets, per_side=per_side)
        ),
        tempos,
        st.integers(1, 8),
        st.integers(1, 4),
        st.booleans(),
    ),
    st.builds(walk, st.integers(5, 600), st.integers(0, 60), st.integers(1, 8)),
)


def unfolded(*items: DayItem, choices: Choices | None = None) -> Timeline:
    """A day of these items."""
    day = a_day(*items)
    return unfold(a_program(day), day, choices or Choices())


def seconds_of(timeline: Timeline, *phases: Phase) -> list[float | None]:
    """How long the steps of these phases are."""
    return [step.seconds for step in timeline.steps if step.phase in phases]


@given(any_prescription)
def test_an_exercise_takes_the_seconds_of_its_dose(item):
    timeline = unfolded(item)
    assert timeline.seconds == timeline.items[0].seconds == dose_seconds(item.dose)
    assert timeline.planned_reps == reps_in(item.dose)
    assert timeline.planned_work_seconds == work_seconds(item.dose)


@given(any_prescription, st.sampled_from(SidesOrder))
def test_the_order_of_sides_changes_neither_the_reps_nor_the_seconds(item, order):
    standard, other = unfolded(item), unfolded(item, choices=Choices(sides_order=order))
    assert other.seconds == standard.seconds
    assert {step.place for step in other.steps if step.is_rep} == {
        step.place for step in standard.steps if step.is_rep
    }


@given(any_prescription, st.sampled_from((0.75, 1.0, 1.25, 1.5, 2.0)))
def test_no_step_is_empty_and_every_place_is_met_once(item, rest_scale):
    timeline = unfolded(item, choices=Choices(rest_scale=rest_scale))
    assert all(step.seconds for step in timeline.steps)
    places = [step.place for step in timeline.steps if step.is_rep]
    assert len(places) == len(set(places))


@given(any_prescription, st.sampled_from(CountStyle), st.sampled_from((0.75, 1.0, 2.0)))
def test_moments_stand_in_order_within_their_step(item, style, rest_scale):
    for step in unfolded(item, choices=Choices(count_style=style, rest_scale=rest_scale)).steps:
        offsets = [moment.offset_seconds for moment in step.moments]
        assert offsets == sorted(offsets)
        assert all(0 <= offset < (step.seconds or 0) for offset in offsets)


@pytest.mark.parametrize("item", [checks("C1", "C2"), checks("C4", "C1"), rehearsal("side", "back", "chair")])
def test_checks_and_rehearsals_take_the_seconds_of_the_content(item):
    day = a_day(item)
    program = a_program(day)
    assert unfold(program, day, Choices()).seconds == program.item_seconds(item)


def test_a_day_takes_the_sum_of_its_items():
    day = a_day(checks("C1"), holds(5, 8), moves("3-1-3", 8, per_side=True), walk(20, 40, 4))
    program = a_program(day)
    assert unfold(program, day, Choices()).seconds + 60 == program.day_seconds(day)


def test_time_to_get_ready_is_chosen():
    timeline = unfolded(holds(5, 1), walk(20, 40, 1), choices=Choices(get_ready_seconds=40))
    assert seconds_of(timeline, P.GET_READY) == [40, 40 + 20]


def test_a_rehearsal_has_its_own_time_to_settle():
    timeline = unfolded(rehearsal("side"), choices=Choices(get_ready_seconds=40))
    assert seconds_of(timeline, P.GET_READY) == [10]


@pytest.mark.parametrize(
    ("hold_seconds", "rest_scale", "release_and_rest"),
    [
        (5, 1.0, [4]),
        (5, 0.75, [3]),
        (5, 1.25, [5]),
        (5, 1.5, [6]),
        (5, 2.0, [4, 4]),
        (15, 1.0, [4, 4]),
        (15, 0.75, [6]),
        (20, 1.0, [4, 8]),
        (30, 1.0, [4, 16]),
        (30, 2.0, [4, 36]),
    ],
)
def test_a_rest_begins_with_letting_go_and_is_never_only_a_flash(hold_seconds, rest_scale, release_and_rest):
    timeline = unfolded(holds(hold_seconds, 2), choices=Choices(rest_scale=rest_scale))
    between = timeline.steps[2 : 2 + len(release_and_rest)]
    assert [step.seconds for step in between] == release_and_rest
    assert [step.phase for step in between] == [P.RELEASE, P.REST][: len(between)]
    assert timeline.steps[2 + len(between)].phase is P.HOLD


def test_rests_between_sets_and_sides_are_stretched_too():
    stretched = Choices(rest_scale=1.5)
    assert seconds_of(unfolded(moves("3-1-3", 2, sets=2), choices=stretched), P.REST) == [26]
    assert seconds_of(unfolded(holds(5, 1, per_side=True), choices=stretched), P.SWITCH_SIDE) == [26]


def test_letting_go_belongs_to_the_rep_before_and_a_rest_to_the_rep_after_it():
    steps = unfolded(holds(20, 2)).steps
    assert [(step.phase, step.place.rep_number) for step in steps] == [
        (P.GET_READY, 1),
        (P.HOLD, 1),
        (P.RELEASE, 1),
        (P.REST, 2),
        (P.HOLD, 2),
        (P.RELEASE, 2),
    ]


@pytest.mark.parametrize(
    ("order", "blocks"),
    [
        (SidesOrder.RIGHT_FIRST, [(1, Side.RIGHT), (1, Side.LEFT), (2, Side.RIGHT), (2, Side.LEFT)]),
        (SidesOrder.LEFT_FIRST, [(1, Side.LEFT), (1, Side.RIGHT), (2, Side.LEFT), (2, Side.RIGHT)]),
        (SidesOrder.RIGHT_ALL_SETS, [(1, Side.RIGHT), (2, Side.RIGHT), (1, Side.LEFT), (2, Side.LEFT)]),
        (SidesOrder.LEFT_ALL_SETS, [(1, Side.LEFT), (2, Side.LEFT), (1, Side.RIGHT), (2, Side.RIGHT)]),
    ],
)
def test_sides_come_in_the_chosen_order(order, blocks):
    timeline = unfolded(holds(5, 1, sets=2, per_side=True), choices=Choices(sides_order=order))
    assert [(step.place.set_number, step.place.side) for step in timeline.steps if step.is_rep] == blocks


def test_between_two_sets_of_one_side_there_is_a_rest_and_no_change_of_sides():
    choices = Choices(sides_order=SidesOrder.LEFT_ALL_SETS)
    steps = unfolded(holds(5, 1, sets=2, per_side=True), choices=choices).steps
    assert [step.phase for step in steps if step.leads_in] == [P.GET_READY, P.REST, P.SWITCH_SIDE, P.REST]


def test_the_cues_of_an_exercise_take_turns():
    steps = unfolded(holds(5, 3), walk(20, 40, 2)).steps
    cues = [step.cue for step in steps if step.is_rep]
    assert cues == ["First cue.", "Second cue.", "First cue.", "First cue.", "Second cue."]
    assert {step.cue for step in steps if not step.is_rep} == {""}


def test_a_walk_without_easy_stretches_braces_in_one_go():
    assert [step.phase for step in unfolded(walk(480, 0, 1)).steps] == [P.GET_READY, P.BRACE, P.RELEASE]


def test_checks_that_are_taken_from_walks_ask_for_nothing():
    assert [step.exercise for step in unfolded(checks("C1", "C4", "C3")).steps] == ["C1", "C3"]


def test_a_session_without_checks_keeps_the_numbers_of_its_other_items():
    timeline = unfolded(checks("C1"), holds(5, 2), choices=Choices(with_checks=False))
    assert [item.item_number for item in timeline.items] == [2]
    assert {step.place.item_number for step in timeline.steps} == {2}


def test_items_name_what_they_are():
    timeline = unfolded(checks("C1"), rehearsal("side"), holds(5, 2))
    assert [(item.exercise, item.dose is not None) for item in timeline.items] == [
        ("self_checks", False),
        ("rehearsal", False),
        ("bridge", True),
    ]
    assert timeline.items[0].seconds == 20 + CHECK_SECONDS


def test_an_unknown_exercise_is_refused():
    day = a_day(holds(5, 2))
    empty = a_program(
        a_day(holds(5, 2, of="plank")), *(a_day(holds(5, 2, of="plank"), number=n) for n in range(2, 29))
    )
    with pytest.raises(KeyError, match="bridge"):
        unfold(empty, day, Choices())


class TestTheGate:
    """A walk with another dose while the gate is closed."""

    CLOSED = WalkDose(brace_seconds=60, easy_seconds=20, rounds=6)

    def walk_under(self, **choices: bool) -> WalkDose:
        """The dose of a walk of 8 minutes in one go."""
        item = walk(480, 0, 1, gate_closed=self.CLOSED)
        dose = unfolded(item, choices=Choices(gate_open=choices.get("gate_open", False))).items[0].dose
        assert isinstance(dose, WalkDose)
        return dose

    def test_is_closed_until_it_is_opened(self):
        assert self.walk_under() == self.CLOSED

    def test_open_gives_the_planned_walk(self):
        assert self.walk_under(gate_open=True).rounds == 1

    def test_means_nothing_to_a_walk_without_another_dose(self):
        assert unfolded(walk(30, 30, 8)).items[0].dose == WalkDose(
            brace_seconds=30, easy_seconds=30, rounds=8
        )


class TestTheComfortableWalk:
    """No walk is longer than the person's own minutes."""

    @pytest.mark.parametrize(("minutes", "rounds"), [(None, 8), (10, 8), (8, 8), (5, 5), (4.5, 4), (1, 1)])
    def test_drops_rounds(self, minutes, rounds):
        timeline = unfolded(walk(30, 30, 8), choices=Choices(comfortable_walk_minutes=minutes))
        assert timeline.items[0].dose == WalkDose(brace_seconds=30, easy_seconds=30, rounds=rounds)

    def test_cuts_the_brace_of_the_last_round(self):
        timeline = unfolded(walk(30, 30, 8), choices=Choices(comfortable_walk_minutes=0.75))
        assert timeline.items[0].dose == WalkDose(brace_seconds=15, easy_seconds=30, rounds=1)

    def test_cuts_a_walk_in_one_go(self):
        timeline = unfolded(walk(480, 0, 1), choices=Choices(comfortable_walk_minutes=3))
        assert seconds_of(timeline, P.BRACE) == [180]


class TestAGentleDay:
    """Easier forms, one set each, and a walk that does not grow."""

    GENTLE = Choices(gentle=True)

    def test_takes_two_thirds_and_one_set(self):
        timeline = unfolded(holds(10, 6, sets=3), choices=self.GENTLE)
        assert seconds_of(timeline, P.HOLD) == [7, 7, 7, 7]
        assert {step.variant for step in timeline.steps} == {Variant.EASIER}

    def test_takes_the_form_that_an_author_states_in_one_set(self):
        form = EasierForm(text="Clam.", exercise="clam", dose=moves("2-1-2", 5, sets=2).dose)
        day = a_day(holds(10, 6))
        program = a_program(day, exercises=[an_exercise("bridge", form), an_exercise("clam")])
        (item,) = unfold(program, day, self.GENTLE).items
        assert (item.exercise, item.dose) == ("clam", moves("2-1-2", 5).dose)

    @pytest.mark.parametrize(
        ("last_walk", "expected"),
        [
            (None, walk(30, 30, 6).dose),
            (walk(20, 40, 8).dose, walk(20, 40, 8).dose),
            (walk(30, 30, 8).dose, walk(30, 30, 8).dose),
            (walk(40, 20, 8).dose, walk(30, 30, 8).dose),
        ],
    )
    def test_does_not_walk_beyond_the_last_walk(self, last_walk, expected):
        choices = Choices(gentle=True, last_walk=last_walk)
        assert unfolded(walk(30, 30, 8), choices=choices).items[0].dose == expected

    def test_keeps_to_the_comfortable_minutes_too(self):
        choices = Choices(gentle=True, last_walk=SHORT_WALK, comfortable_walk_minutes=3)
        assert unfolded(walk(30, 30, 8), choices=choices).items[0].dose == walk(20, 40, 3).dose

    def test_with_the_gate_closed_is_measured_by_the_walk_of_the_closed_gate(self):
        item = walk(480, 0, 1, gate_closed=WalkDose(brace_seconds=60, easy_seconds=20, rounds=6))
        choices = Choices(gentle=True, last_walk=LONG_WALK)
        assert unfolded(item, choices=choices).items[0].dose == LONG_WALK

    def test_leaves_a_rehearsal_as_it_is(self):
        assert unfolded(rehearsal("side"), choices=self.GENTLE) == Timeline(
            day_number=1,
            choices=self.GENTLE,
            steps=unfolded(rehearsal("side")).steps,
            items=unfolded(rehearsal("side")).items,
        )


def test_one_set_leaves_the_form_as_it_was_planned():
    timeline = unfolded(holds(10, 6, sets=3), choices=Choices(one_set=True))
    assert seconds_of(timeline, P.HOLD) == [10] * 6
    assert {step.variant for step in timeline.steps} == {Variant.PLANNED}


class TestAPlace:
    """Where a place stands in the steps."""

    @pytest.fixture
    def timeline(self) -> Timeline:
        """Two exercises without the checks that came before them."""
        day: Day = a_day(checks("C1"), holds(5, 2), walk(20, 40, 2))
        program: Program = a_program(day)
        return unfold(program, day, Choices(with_checks=False))

    def test_is_that_of_its_rep(self, timeline):
        assert timeline.steps[timeline.index_of(Place(item_number=2, rep_number=2))].phase is P.HOLD
        assert timeline.steps[timeline.index_of(Place(item_number=3, rep_number=2))].phase is P.BRACE

    def test_that_is_not_there_is_the_start_of_its_item(self, timeline):
        step = timeline.steps[timeline.index_of(Place(item_number=3, rep_number=7))]
        assert (step.phase, step.place.item_number) == (P.GET_READY, 3)

    def test_of_an_item_that_is_left_out_is_the_start_of_the_next(self, timeline):
        assert timeline.index_of(Place(item_number=1)) == 0

    def test_behind_the_end_is_the_end(self, timeline):
        assert timeline.index_of(Place(item_number=4)) == len(timeline.steps)
