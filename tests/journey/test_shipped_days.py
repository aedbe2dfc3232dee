"""The 28 shipped days can be done from the first get ready to the last letting go."""

import pytest

from program_app.domain.choices import Choices
from program_app.domain.player import PlayerState
from tests.played_session import PlayedSession
from tests.virtual_session import shipped_program


@pytest.mark.parametrize("number", range(1, 29))
def test_a_day_takes_the_seconds_of_the_content_and_tells_every_planned_rep(number):
    program = shipped_program()
    day = program.day(number)
    session = PlayedSession(day, Choices(gate_open=True), program=program).play_to_end()
    assert session.timeline.seconds + 60 == program.day_seconds(day)
    assert (
        len(session.finished_reps) == session.timeline.planned_reps == sum(i.reps for i in day.prescriptions)
    )


@pytest.mark.parametrize("number", range(1, 29))
def test_a_gentle_day_is_shorter_and_tells_every_planned_rep(number):
    program = shipped_program()
    day = program.day(number)
    session = PlayedSession(day, Choices(gentle=True, with_checks=False), program=program).play_to_end()
    assert session.timeline.seconds + 60 < program.day_seconds(day)
    assert len(session.finished_reps) == session.timeline.planned_reps


@pytest.mark.parametrize("number", range(1, 29))
def test_easier_can_be_taken_in_every_exercise(number):
    program = shipped_program()
    day = program.day(number)
    whole = PlayedSession(day, program=program).play_to_end()
    session = PlayedSession(day, program=program).begin()
    while session.state is PlayerState.RUNNING:
        session.do(session.player.easier)
        session.play_step()
    assert session.clock_seconds < whole.clock_seconds
