"""The easier form comes from the next rep on, until the exercise ends."""

from math import ceil

import pytest

from program_app.domain.choices import Choices, SidesOrder
from program_app.domain.dose import HoldDose, Side, WalkDose
from program_app.domain.events import EasierTaken, PlaceChanged
from program_app.domain.exercise import EasierForm
from program_app.domain.player import HurtAnswer, PlayerState, SessionPlayer
from program_app.domain.program import DayItem, Program
from program_app.domain.progress import Phase, Place, Variant
from program_app.domain.step import COME_ELSEWHERE_SECONDS, Step
from program_app.domain.timeline import unfold
from tests.builders import a_day, a_program, an_exercise, checks, holds, moves, rehearsal, walk
from tests.fakes import FakeClock
from tests.played_session import PlayedSession
from tests.virtual_session import VirtualSession, shipped_program

P = Phase


def eased_at(
    item: DayItem, steps: int, *forms: tuple[str, EasierForm], choices: Choices | None = None
) -> PlayedSession:
    """A day with `item` and one exercise more; Easier was pressed after `steps` steps."""
    day = a_day(item, holds(5, 1, of="last"))
    program = a_program(
        day, exercises=[an_exercise(name, form) for name, form in forms] + [an_exercise("clam")]
    )
    session = PlayedSession(day, choices, program=program).begin()
    for _ in range(steps):
        session.play_step()
    session.wait(0.5)
    session.do(session.player.easier)
    return session


def rest_of(session: PlayedSession) -> list[Step]:
    """What is still done of the first exercise after the present step."""
    known = len(session.entered)
    session.play_to_end()
    return [event.step for event in session.entered[known:] if event.step.place.item_number == 1]


def told(steps: list[Step]) -> list[tuple[Phase, int, int]]:
    """Phase, set and rep of each step."""
    return [(step.phase, step.place.set_number, step.place.rep_number) for step in steps]


def test_the_present_rep_goes_on_as_it_was_planned():
    session = eased_at(holds(9, 6), steps=1)
    assert session.told(EasierTaken) == [EasierTaken(item_number=1)]
    assert (session.step.phase, session.step.seconds) == (P.HOLD, 9)
    assert not session.view.is_eased
    assert session.view.comes_easier


def test_in_the_last_rep_nothing_easier_comes():
    assert not eased_at(holds(9, 1), steps=1).view.comes_easier


def test_holds_become_shorter_and_fewer():
    steps = rest_of(eased_at(holds(9, 6), steps=3))
    assert told(steps) == [
        (P.RELEASE, 1, 2),
        (P.HOLD, 1, 3),
        (P.RELEASE, 1, 3),
        (P.HOLD, 1, 4),
        (P.RELEASE, 1, 4),
    ]
    assert {step.seconds for step in steps if step.phase is P.HOLD} == {6}
    assert {step.variant for step in steps[1:]} == {Variant.EASIER}


def test_the_present_rep_is_let_go_of_as_it_was_planned():
    session = eased_at(holds(9, 6), steps=9)
    released = rest_of(session)[0]
    assert (released.phase, released.place.rep_number) == (P.RELEASE, 5)
    assert (released.variant, released.dose) == (Variant.PLANNED, HoldDose(hold_seconds=9, reps=6))


def test_it_cannot_be_taken_again_while_the_present_rep_is_let_go_of():
    session = eased_at(holds(9, 6), steps=1)
    session.play_step()
    assert session.step.phase is P.RELEASE
    session.do(session.player.easier)
    assert session.told(EasierTaken) == [EasierTaken(item_number=1)]


def test_a_form_at_another_place_gets_time_to_come_there():
    session = VirtualSession(13)
    session.until(
        lambda view: view.step is not None and view.step.exercise == "knee_plank" and view.step.is_rep
    )
    session.player.easier()
    coming = []
    while (step := session.view.step) is not None and step.exercise == "knee_plank":
        coming.append((step.phase, step.variant))
        if step.phase is P.GET_READY:
            assert step.seconds == COME_ELSEWHERE_SECONDS == 20
        session.wait(session.player.next_moment_in_seconds or 1.0)
    phases = [told for number, told in enumerate(coming) if number == 0 or told != coming[number - 1]]
    assert phases[:4] == [
        (P.HOLD, Variant.PLANNED),
        (P.RELEASE, Variant.PLANNED),
        (P.GET_READY, Variant.EASIER),
        (P.HOLD, Variant.EASIER),
    ]


def test_tempo_stays_and_reps_become_fewer():
    steps = rest_of(eased_at(moves("3-1-3", 6), steps=2))
    assert told(steps) == [(P.MOVE, 1, 3), (P.MOVE, 1, 4), (P.RELEASE, 1, 4)]
    assert {step.seconds for step in steps if step.phase is P.MOVE} == {7}


def test_one_set_fewer_is_done():
    steps = rest_of(eased_at(holds(9, 3, sets=3), steps=1))
    assert [step for step in told(steps) if step[0] is P.HOLD] == [
        (P.HOLD, 1, 2),
        (P.HOLD, 2, 1),
        (P.HOLD, 2, 2),
    ]


def test_from_getting_ready_on_all_of_it_is_easier_without_a_second_wait():
    steps = rest_of(eased_at(holds(9, 3), steps=0))
    assert told(steps) == [(P.HOLD, 1, 1), (P.RELEASE, 1, 1), (P.HOLD, 1, 2), (P.RELEASE, 1, 2)]


def test_a_wait_says_at_once_what_is_really_coming():
    session = eased_at(holds(9, 3), steps=0)
    assert session.view.is_eased
    assert session.view.next_step is not None
    assert (session.step.phase, session.step.dose) == (P.GET_READY, session.view.next_step.dose)


def test_from_letting_go_on_the_next_rep_is_easier():
    steps = rest_of(eased_at(holds(20, 6), steps=2))
    assert told(steps)[:3] == [(P.REST, 1, 2), (P.HOLD, 1, 2), (P.RELEASE, 1, 2)]


def test_from_a_rest_on_the_rep_it_leads_to_is_easier():
    steps = rest_of(eased_at(holds(20, 6), steps=3))
    assert told(steps)[:2] == [(P.HOLD, 1, 2), (P.RELEASE, 1, 2)]


def test_a_rest_before_a_rep_that_falls_away_leads_to_the_next_set():
    session = eased_at(holds(20, 3, sets=3), steps=6)
    assert told([left.step for left in session.left])[-1] == (P.REST, 1, 3)
    assert told([session.step]) == [(P.REST, 2, 1)]
    assert session.told(PlaceChanged) == [
        PlaceChanged(place=Place(item_number=1, set_number=2, rep_number=1))
    ]
    assert told(rest_of(session))[:1] == [(P.HOLD, 2, 1)]


def test_when_enough_was_done_the_exercise_ends_after_the_present_rep():
    session = eased_at(holds(9, 3, sets=2), steps=8)
    assert (session.step.place.set_number, session.step.phase) == (2, P.HOLD)
    assert told(rest_of(session)) == [(P.RELEASE, 2, 1)]


def test_when_enough_was_done_letting_go_leads_to_the_next_exercise():
    session = eased_at(holds(20, 3, sets=2), steps=11)
    assert (session.step.phase, session.step.place.item_number) == (P.RELEASE, 1)
    assert rest_of(session) == []


def test_when_enough_was_done_a_rest_gives_way_to_the_next_exercise():
    session = eased_at(holds(20, 3, sets=2), steps=12)
    assert session.left[-1].step.phase is P.REST
    assert (session.step.phase, session.step.place.item_number) == (P.GET_READY, 2)
    assert rest_of(session) == []


def test_sides_stay_in_their_order():
    steps = rest_of(eased_at(holds(9, 3, per_side=True), steps=1))
    assert [(step.place.rep_number, step.place.side) for step in steps if step.phase is P.HOLD] == [
        (2, Side.RIGHT),
        (1, Side.LEFT),
        (2, Side.LEFT),
    ]
    assert [step.phase for step in steps if step.leads_in] == [P.SWITCH_SIDE]


def test_all_sets_of_a_side_stay_together():
    item = holds(9, 3, sets=2, per_side=True)
    steps = rest_of(eased_at(item, steps=8, choices=Choices(sides_order=SidesOrder.LEFT_ALL_SETS)))
    assert [(step.place.set_number, step.place.side) for step in steps if step.phase is P.HOLD] == [
        (1, Side.RIGHT),
        (1, Side.RIGHT),
    ]


def test_a_walk_braces_less_from_the_next_round_on_and_its_rounds_stay_as_long():
    steps = rest_of(eased_at(walk(30, 30, 3), steps=1))
    assert told(steps) == [
        (P.EASY, 1, 1),
        (P.BRACE, 1, 2),
        (P.EASY, 1, 2),
        (P.BRACE, 1, 3),
        (P.EASY, 1, 3),
        (P.RELEASE, 1, 3),
    ]
    assert [step.seconds for step in steps] == [30, 20, 40, 20, 40, 4]
    steps = rest_of(eased_at(walk(30, 30, 3), steps=4))
    assert [step.seconds for step in steps] == [20, 40, 4]


def test_before_a_walk_all_its_rounds_brace_less():
    steps = rest_of(eased_at(walk(30, 30, 2), steps=0))
    assert [step.seconds for step in steps] == [20, 40, 20, 40, 4]


def test_in_the_last_round_of_a_walk_nothing_easier_comes():
    session = eased_at(walk(30, 30, 2), steps=3)
    assert session.told(EasierTaken) == []
    assert [step.seconds for step in rest_of(session)] == [30, 4]


def test_the_shortest_brace_stays_as_it_is():
    assert eased_at(walk(5, 55, 3), steps=1).told(EasierTaken) == []


def test_another_exercise_gets_time_to_lie_down():
    session = eased_at(
        moves("3-1-3", 6, of="march"), 2, ("march", EasierForm(text="Bridge.", exercise="clam"))
    )
    steps = rest_of(session)
    assert told(steps) == [
        (P.RELEASE, 1, 2),
        (P.GET_READY, 1, 3),
        (P.MOVE, 1, 3),
        (P.MOVE, 1, 4),
        (P.RELEASE, 1, 4),
    ]
    assert [step.exercise for step in steps] == ["march", "clam", "clam", "clam", "clam"]
    assert steps[1].seconds == 8


def test_another_exercise_after_a_change_of_sides_needs_no_more_time():
    form = EasierForm(text="Clam.", exercise="clam", dose=moves("2-1-2", 2, per_side=True).dose)
    steps = rest_of(eased_at(moves("3-1-3", 4, per_side=True), 3, ("march", form)))
    assert [step.phase for step in steps] == [P.RELEASE, P.SWITCH_SIDE, P.MOVE, P.MOVE, P.RELEASE]


CLAM = ("bridge", EasierForm(text="Clam.", exercise="clam"))


def test_getting_ready_for_another_exercise_begins_at_once_and_whole():
    session = eased_at(holds(9, 3), 0, CLAM)
    assert (session.step.phase, session.step.exercise) == (P.GET_READY, "clam")
    assert (session.view.elapsed_seconds, session.step.seconds) == (0, 16)
    assert told(rest_of(session))[:1] == [(P.HOLD, 1, 1)]


def test_only_the_wait_before_the_easier_exercise_is_counted_down():
    session = eased_at(holds(9, 3), 0, CLAM)
    session.play_until(P.HOLD)
    assert [moment.step.exercise for moment in session.moments if moment.moment.count] == ["clam"] * 3


def test_a_rest_that_gives_way_to_another_exercise_is_not_shorter_for_it():
    session = eased_at(holds(45, 6), 3, CLAM, choices=Choices(rest_scale=2.0))
    left = session.left[-1]
    assert left.step.phase is P.REST
    assert (session.step.phase, session.step.exercise) == (P.GET_READY, "clam")
    remaining = (left.step.seconds or 0) - left.elapsed_seconds
    assert session.step.seconds == ceil(remaining) > 8
    assert told(rest_of(session))[:1] == [(P.HOLD, 1, 2)]


def test_a_change_of_sides_to_another_exercise_tells_the_side_again():
    form = EasierForm(text="Clam.", exercise="clam", dose=holds(9, 2, per_side=True).dose)
    session = eased_at(holds(9, 2, per_side=True), 5, ("bridge", form))
    assert session.left[-1].step.phase is P.SWITCH_SIDE
    assert (session.step.phase, session.step.exercise) == (P.SWITCH_SIDE, "clam")
    assert told(rest_of(session))[:1] == [(P.HOLD, 1, 1)]


def test_in_a_pause_the_new_wait_begins_when_the_person_goes_on():
    session = PlayedSession(a_day(holds(9, 3)), program=_with_clam(holds(9, 3))).begin()
    session.wait(5)
    session.do(session.player.pause)
    session.do(session.player.easier)
    assert session.state is PlayerState.PAUSED
    assert (session.step.exercise, session.view.elapsed_seconds) == ("clam", 0)
    session.do(session.player.resume)
    session.play_until(P.HOLD)
    assert [step.step.phase for step in session.entered] == [P.GET_READY, P.GET_READY, P.HOLD]


def test_after_a_pause_for_discomfort_in_a_wait_only_the_easier_exercise_follows():
    session = PlayedSession(a_day(holds(9, 3)), program=_with_clam(holds(9, 3))).begin()
    session.wait(5)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.UNCOMFORTABLE)
    session.do(session.player.resume)
    session.play_until(P.HOLD)
    assert [step.step.exercise for step in session.entered] == ["bridge", "clam", "clam"]


def test_going_back_out_of_the_easier_exercise_leads_to_its_own_wait():
    session = eased_at(holds(9, 3), 0, CLAM)
    session.play_until(P.HOLD)
    session.do(session.player.back)
    session.do(session.player.back)
    assert (session.step.phase, session.step.exercise) == (P.GET_READY, "clam")
    assert told(rest_of(session))[:1] == [(P.HOLD, 1, 1)]


def test_a_session_that_goes_on_easier_gets_ready_for_the_easier_exercise_alone():
    day = a_day(holds(9, 3))
    program = _with_clam(holds(9, 3))
    clock = FakeClock()
    place = Place(item_number=1, rep_number=2)
    timeline = unfold(program, day, Choices())
    player = SessionPlayer(timeline, program, clock, place, starts_easier=True)
    player.start()
    step = player.view().step
    assert step is not None
    assert (step.phase, step.exercise) == (P.GET_READY, "clam")
    (_, following) = player.coming(2)
    assert (following.step.phase, following.step.place) == (P.HOLD, place)


@pytest.mark.parametrize("exercise", ["toe_tap", "knee_plank"])
def test_on_the_shipped_days_no_second_wait_follows_the_one_that_goes_on(exercise):
    number = next(
        day.number
        for day in shipped_program().days
        if any(prescription.exercise == exercise for prescription in day.prescriptions)
    )
    session = VirtualSession(number)
    session.until(lambda view: view.step is not None and view.step.exercise == exercise)
    item = session.view.step and session.view.step.place.item_number
    session.wait(1)
    session.player.easier()
    waited, following = session.player.coming(2)
    assert (waited.step.phase, waited.step.variant) == (P.GET_READY, Variant.EASIER)
    assert (following.step.is_rep, following.step.place.item_number) == (True, item)


def _with_clam(item: DayItem) -> Program:
    """Its easier form is another exercise."""
    return a_program(a_day(item), exercises=[an_exercise(*CLAM), an_exercise("clam")])


def test_a_form_with_sides_is_done_whole_after_one_without():
    form = EasierForm(text="One knee.", exercise="clam", dose=holds(7, 1, per_side=True).dose)
    steps = rest_of(eased_at(holds(10, 3), 3, ("bridge", form)))
    assert [step.phase for step in steps] == [
        P.RELEASE,
        P.GET_READY,
        P.HOLD,
        P.RELEASE,
        P.SWITCH_SIDE,
        P.HOLD,
        P.RELEASE,
    ]
    assert {step.dose for step in steps[1:]} == {HoldDose(hold_seconds=7, reps=1, per_side=True)}


def test_a_form_with_sides_is_not_begun_after_the_last_rep():
    form = EasierForm(text="One knee.", exercise="clam", dose=holds(7, 1, per_side=True).dose)
    session = eased_at(holds(10, 3), 5, ("bridge", form))
    assert session.step.place.rep_number == 3
    assert [step.phase for step in rest_of(session)] == [P.RELEASE]


def test_holds_may_become_moving_reps_of_the_same_exercise():
    form = EasierForm(text="In and out.", dose=moves("1-1-1", 4).dose)
    steps = rest_of(eased_at(holds(10, 5), 3, ("bridge", form)))
    assert told(steps) == [(P.MOVE, 1, 3), (P.MOVE, 1, 4), (P.RELEASE, 1, 4)]


def test_a_walk_may_become_holds():
    form = EasierForm(text="Indoors.", exercise="clam", dose=holds(10, 3).dose)
    steps = rest_of(eased_at(walk(20, 40, 4), 1, ("walk", form)))
    assert [step.phase for step in steps] == [P.RELEASE, P.GET_READY, P.HOLD, P.RELEASE, P.HOLD, P.RELEASE]


def test_a_stated_form_keeps_to_the_one_set_that_was_chosen():
    form = EasierForm(text="Shorter.", dose=holds(4, 2, sets=3).dose)
    steps = rest_of(eased_at(holds(9, 3, sets=3), 0, ("bridge", form), choices=Choices(one_set=True)))
    assert {step.place.set_number for step in steps} == {1}


def test_it_lasts_until_the_exercise_ends():
    session = eased_at(holds(9, 6), steps=1)
    session.play_until(P.HOLD, rep=2)
    assert session.view.is_eased
    session.play_until(P.HOLD, item=2)
    assert not session.view.is_eased


def test_it_cannot_be_taken_twice():
    session = eased_at(holds(9, 6), steps=1)
    session.play_until(P.HOLD, rep=2)
    before = len(session.told(EasierTaken))
    session.do(session.player.easier)
    assert len(session.told(EasierTaken)) == before


def test_in_a_pause_it_is_taken_and_the_session_still_stands():
    day = a_day(holds(9, 6))
    session = PlayedSession(day)
    session.play_until(P.HOLD)
    session.do(session.player.pause)
    session.do(session.player.easier)
    assert session.state is PlayerState.PAUSED
    assert session.view.next_step is not None
    assert session.view.next_step.seconds == 6


def test_after_back_the_rep_itself_is_done_in_the_easier_form():
    session = PlayedSession(a_day(holds(9, 6)))
    session.play_until(P.HOLD, rep=2)
    session.do(session.player.back)
    session.do(session.player.easier)
    session.play_until(P.HOLD, rep=2)
    assert session.step.seconds == 6


@pytest.mark.parametrize("item", [checks("C1"), rehearsal("side")])
def test_checks_and_rehearsals_have_no_easier_form(item):
    session = PlayedSession(a_day(item)).begin()
    assert session.do(session.player.easier) == []


def test_an_eased_walk_has_as_many_rounds_and_is_as_long():
    steps = rest_of(eased_at(walk(20, 40, 3), steps=0))
    assert {step.dose for step in steps} == {WalkDose(brace_seconds=14, easy_seconds=46, rounds=3)}
