"""Practising leads through one rep as a session does, and nobody keeps anything of it."""

from dataclasses import replace

import pytest

from program_app.domain.choices import Choices
from program_app.domain.dose import HoldDose, Tempo, TempoDose, WalkDose
from program_app.domain.exercise import EasierForm
from program_app.domain.player import HurtAnswer, PlayerState
from program_app.domain.program import Program
from program_app.domain.progress import Phase, Variant
from program_app.journey.practice import Practice, once
from tests.builders import a_day, a_program, an_exercise, holds, moves, walk
from tests.played_session import PlayedSession
from tests.virtual_session import shipped_program

P = Phase


class PractisedSession(PlayedSession):
    """One exercise, practised."""

    def __init__(self, practice: Practice, program: Program) -> None:
        super().__init__(program.days[0], program=program)
        self.timeline = practice.timeline
        self.player = practice.player(self.clock)


def practised(
    *, of: str = "bridge", program: Program | None = None, is_eased: bool = False
) -> PractisedSession:
    program = program or a_program(a_day(holds(5, 8, sets=2, per_side=True)))
    return PractisedSession(Practice(program, of, Choices(), is_eased=is_eased), program)


def test_a_hold_is_done_once_on_one_side():
    session = practised().play_to_end()
    assert session.phases == [P.GET_READY, P.HOLD, P.RELEASE]
    assert [(rep.held_seconds, rep.step.place.side) for rep in session.finished_reps] == [(5, None)]


def test_a_moving_rep_keeps_its_tempo():
    session = practised(of="march", program=a_program(a_day(moves("3-1-3", 6, per_side=True)))).play_to_end()
    assert session.phases == [P.GET_READY, P.MOVE, P.RELEASE]
    assert [rep.held_seconds for rep in session.finished_reps] == [7]


def test_a_walk_is_one_short_round():
    session = practised(of="walk", program=a_program(a_day(walk(60, 20, 8)))).play_to_end()
    assert session.phases == [P.GET_READY, P.BRACE, P.EASY, P.RELEASE]
    assert [rep.held_seconds for rep in session.finished_reps] == [20]


@pytest.mark.parametrize(
    ("dose", "single"),
    [
        (HoldDose(hold_seconds=8, reps=6, sets=2, per_side=True), HoldDose(hold_seconds=8, reps=1)),
        (TempoDose(tempo=Tempo.parse("3-1-3"), reps=6), TempoDose(tempo=Tempo.parse("3-1-3"), reps=1)),
        (
            WalkDose(brace_seconds=600, easy_seconds=0, rounds=1),
            WalkDose(brace_seconds=20, easy_seconds=10, rounds=1),
        ),
    ],
)
def test_once_is_one_rep_of_the_same(dose, single):
    assert once(dose) == single


def test_the_dose_is_that_of_the_first_day_that_asks_for_it():
    program = a_program(a_day(holds(5, 2), number=1), a_day(holds(30, 2), number=2))
    assert practised(program=program).play_to_end().finished_reps[0].held_seconds == 5


def test_what_no_day_asks_for_cannot_be_practised():
    with pytest.raises(KeyError):
        Practice(shipped_program(), "superman", Choices())


@pytest.mark.parametrize("exercise", shipped_program().exercises, ids=lambda exercise: exercise.id)
@pytest.mark.parametrize("is_eased", [False, True])
def test_every_exercise_can_be_practised_in_about_a_minute(exercise, is_eased):
    practice = Practice(shipped_program(), exercise.id, Choices(), is_eased=is_eased)
    assert sum(step.is_rep for step in practice.timeline.steps) == 1
    assert practice.timeline.seconds <= 75


class TestThisHurts:
    """The answers mean what they mean in a session."""

    def held(self) -> PractisedSession:
        session = practised()
        session.play_until(P.HOLD)
        session.wait(2)
        session.do(session.player.hurts)
        return session

    def test_everything_stands_until_an_answer_is_given(self):
        session = self.held()
        session.wait(60)
        assert session.state is PlayerState.HURT

    @pytest.mark.parametrize("answer", list(HurtAnswer))
    def test_no_answer_goes_on_by_itself(self, answer):
        session = self.held()
        session.do(session.player.answer_hurt, answer)
        assert session.state in (PlayerState.ENDED, PlayerState.PAUSED)

    def test_the_easier_form_is_done_once_too(self):
        easier = EasierForm(
            text="Another one.", exercise="clam", dose=HoldDose(hold_seconds=3, reps=6, per_side=True)
        )
        program = a_program(
            a_day(holds(5, 8)), exercises=(an_exercise("bridge", easier), an_exercise("clam"))
        )
        session = practised(program=program)
        session.begin()
        session.do(session.player.easier)
        session.play_to_end()
        assert [(rep.step.exercise, rep.held_seconds) for rep in session.finished_reps] == [("clam", 3)]

    def test_again_in_the_easier_form(self):
        program = a_program(a_day(holds(6, 8)))
        easier = Practice(program, "bridge", Choices()).again(is_eased=True)
        (rep,) = [step for step in easier.timeline.steps if step.is_rep]
        assert (rep.variant, rep.seconds) == (Variant.EASIER, 4)
        assert easier.again(is_eased=False).timeline == easier.timeline


def test_the_page_is_told_that_it_is_a_practice():
    practice = Practice(a_program(a_day(holds(5, 8))), "bridge", replace(Choices(), get_ready_seconds=8))
    assert practice.session_context().is_practice
    assert practice.timeline.steps[0].seconds == 8


def test_on_a_later_day_the_dose_is_the_last_that_was_asked_for():
    program = a_program(
        a_day(holds(5, 2), number=1), a_day(holds(12, 2), number=2), a_day(holds(30, 2), number=3)
    )
    for today, seconds in ((1, 5), (2, 12), (3, 30)):
        practice = Practice(program, "bridge", Choices(), day_number=today)
        assert [step.seconds for step in practice.timeline.steps if step.is_rep] == [seconds]


def test_the_easier_form_that_is_practised_has_its_own_look_and_another_exercise_has_not():
    program = shipped_program()
    for exercise, has_look in (("supine_pelvic_tilt", True), ("toe_tap", False)):
        practice = Practice(program, exercise, Choices(), is_eased=True)
        context = practice.session_context()
        (rep,) = [step for step in practice.timeline.steps if step.is_rep]
        assert context.has_easier_look(rep) is has_look


def test_an_exercise_of_which_only_the_safe_form_may_come_is_practised_in_it():
    choices = Choices(work_arounds=("balance",))
    practice = Practice(shipped_program(), "standing_march", choices)
    (rep,) = [step for step in practice.timeline.steps if step.is_rep]
    assert rep.variant is Variant.EASIER
    shown = practice.session_context().program.exercise("standing_march")
    assert shown.easier.said == "Lift only the heels, hands held."
