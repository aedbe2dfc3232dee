"""Every moment of a session has its word, its line and its count."""

import pytest

from program_app.domain.choices import Choices, SidesOrder
from program_app.domain.dose import TempoDose
from program_app.domain.events import PauseReason
from program_app.domain.player_view import PlayerView
from program_app.domain.progress import Phase
from program_app.domain.step import Step
from program_app.words import session as words
from program_app.words import session_lines as lines
from tests.virtual_session import VirtualSession, shipped_program


def step_of(view: PlayerView) -> Step:
    """The step that is shown."""
    assert view.step is not None
    return view.step


def at(
    day: int, phase: Phase, *, rep: int = 1, exercise: str = "", choices: Choices | None = None
) -> VirtualSession:
    """A session that has come to this phase and rep."""
    session = VirtualSession(day, choices)
    session.until(
        lambda view: (
            view.step is not None
            and view.step.phase is phase
            and view.step.place.rep_number == rep
            and exercise in ("", view.step.exercise)
        )
    )
    return session


def test_every_phase_has_a_word_and_is_read_out():
    for phase in Phase:
        assert words.phase_word(phase)
        assert words.spoken_phase(phase)


def test_a_hold_counts_its_seconds_down_and_never_shows_zero():
    session = at(1, Phase.HOLD)
    shown = []
    for _second in range(5):
        shown.append(words.digit_text(session.view))
        session.wait(0.999)
    assert shown == ["5", "5", "4", "3", "2"]
    assert words.seconds_left_text(0.0) == "1"


def test_whole_seconds_are_not_rounded_up_by_a_hair():
    assert words.seconds_left_text(3.0000001) == "3"
    assert words.seconds_left_text(3.01) == "4"


def test_a_long_stretch_counts_in_minutes():
    assert words.seconds_left_text(99) == "99"
    assert words.seconds_left_text(452) == "7:32"


def test_a_moving_rep_shows_its_number_and_goes_through_its_own_words():
    session = at(9, Phase.MOVE, rep=3, exercise="tilt_bridge")
    dose = step_of(session.view).dose
    assert isinstance(dose, TempoDose)
    seen = []
    for seconds in (0.1, dose.tempo.out_seconds, dose.tempo.held_seconds):
        session.wait(seconds)
        seen.append((words.panel_word(session.view, session.program), words.digit_text(session.view)))
    assert seen == [("UP", "3"), ("HOLD", "3"), ("DOWN", "3")]


def test_a_tempo_without_a_hold_goes_straight_back():
    session = at(9, Phase.MOVE)
    dose = step_of(session.view).dose
    assert isinstance(dose, TempoDose)
    assert words.tempo_part(dose, dose.tempo.out_seconds + dose.tempo.held_seconds) == 2


def test_the_panel_announces_phase_and_rep():
    session = at(1, Phase.HOLD, rep=4)
    assert words.announcement(step_of(session.view), session.program.day(1)) == "Hold, rep 4 of 6"
    session = at(1, Phase.GET_READY)
    assert words.announcement(step_of(session.view), session.program.day(1)) == "Get ready, 6 reps"


def test_a_walk_counts_rounds():
    session = at(6, Phase.BRACE, rep=2)
    count = words.count_text(step_of(session.view), session.program.day(6))
    assert count is not None
    assert (count.word, count.number, count.total) == ("Round", "2", "/ 8")
    assert lines.next_line(session.view, session.program) == "Next: easy, 40 s"


def test_a_walk_says_how_it_is_built():
    session = at(6, Phase.BRACE)
    assert words.set_line(step_of(session.view), session.program) == "8 rounds · 20 s brace, 40 s easy"


def test_one_set_shows_its_whole_dose():
    session = at(1, Phase.HOLD)
    assert words.set_line(step_of(session.view), session.program) == "6 × 5 s hold"


def test_sides_are_named_and_the_switch_says_which_is_done():
    session = at(1, Phase.HOLD, exercise="single_knee_to_chest")
    assert words.set_line(step_of(session.view), session.program) == "Right side · 10 s hold"
    session = at(1, Phase.SWITCH_SIDE)
    step = step_of(session.view)
    assert words.set_line(step, session.program) == "Side 1 of 2 done · 10 s hold"
    assert lines.legend_text(step, session.program) == "Right side done.\nLeft side next."
    assert lines.cue_text(session.view, session.program) == "Left side now. Take your time."


def test_a_rest_between_sets_says_what_is_done_and_what_comes():
    session = VirtualSession(9)
    view = session.until(
        lambda view: (
            view.step is not None
            and view.step.phase is Phase.REST
            and view.step.place.rep_number == 1
            and view.step.place.set_number == 2
        )
    )
    step = step_of(view)
    assert words.set_line(step, session.program) == "Set 1 of 2 done · 8 reps"
    assert words.side_lines(step) == ("Set 2", "next")
    assert lines.next_line(view, session.program) == "Next: set 2 of 2"


def test_with_all_sets_of_a_side_together_the_set_is_named_beside_the_side():
    session = at(8, Phase.MOVE, exercise="heel_slide", choices=Choices(sides_order=SidesOrder.LEFT_ALL_SETS))
    assert words.set_line(step_of(session.view), session.program) == "Left side · Set 1 of 2 · 8 reps"


def test_a_rep_taken_up_again_is_named():
    session = at(1, Phase.HOLD, rep=3)
    session.player.back()
    assert words.side_lines(step_of(session.view)) == ("Rep 3", "next")


def test_easier_is_answered_in_the_rep_it_was_asked_for():
    session = at(1, Phase.HOLD)
    session.player.easier()
    assert lines.cue_text(session.view, session.program) == "Easier from the next rep."


def test_get_ready_shows_the_position_and_how_to_get_there():
    session = at(1, Phase.GET_READY, exercise="supine_pelvic_tilt")
    assert lines.cue_text(session.view, session.program) == "On your back, knees bent."
    legend = lines.legend_text(step_of(session.view), session.program)
    assert legend.startswith("Lie on your back")


def test_the_strip_shows_the_cue_of_the_rep():
    session = at(1, Phase.HOLD, exercise="supine_pelvic_tilt", rep=2)
    cue = shipped_program().exercise("supine_pelvic_tilt").cues[1]
    assert lines.cue_text(session.view, session.program) == cue


def test_a_rehearsal_names_its_positions():
    session = at(3, Phase.REHEARSE, rep=2)
    step, day = step_of(session.view), session.program.day(3)
    assert words.title(step, session.program) == "The other side"
    assert words.announcement(step, day) == "Rehearse, position 2 of 3"
    assert lines.place_line(session.view, session.program, day) == "Rescue rehearsal"
    assert lines.next_line(session.view, session.program) == "Next: Legs on a chair"
    assert words.set_line(step, session.program) == "Rescue rehearsal"


def test_self_checks_are_counted_apart_from_exercises():
    session = VirtualSession(1)
    session.player.start()
    day = session.program.day(1)
    assert lines.place_line(session.view, session.program, day) == "Self-check 1 of 3"
    assert lines.next_line(session.view, session.program) == "Next: Wall gap"
    session.until_phase(Phase.GET_READY)
    assert lines.place_line(session.view, session.program, day) == "Exercise 1 of 5"


def test_nothing_comes_after_the_last_exercise():
    session = at(1, Phase.HOLD, exercise="single_knee_to_chest")
    assert lines.next_line(session.view, session.program) == ""


def test_the_last_exercise_of_checks_leads_to_the_first_exercise():
    session = VirtualSession(1)
    session.player.start()
    session.player.skip()
    session.player.skip()
    assert lines.next_line(session.view, session.program) == "Next: Drawing-in on the out-breath"


@pytest.mark.parametrize(("seconds", "text"), [(0, "1 min left"), (61, "2 min left"), (720, "12 min left")])
def test_minutes_left_are_rounded_up(seconds: float, text: str):
    assert lines.left_text(seconds) == text


def test_every_reason_to_stand_says_how_to_go_on():
    for reason in PauseReason:
        assert "Space" in words.pause_text(reason)


def test_where_it_hurt_is_said():
    session = at(9, Phase.MOVE, rep=3, exercise="tilt_bridge")
    place = lines.hurt_place(step_of(session.view), session.program)
    assert place == "Paused · Tucked bridge, set 1, rep 3"
    session = at(6, Phase.BRACE, rep=2)
    assert lines.hurt_place(step_of(session.view), session.program) == "Paused · Walking ab brace, round 2"


def test_every_moment_of_every_day_has_its_words():
    program = shipped_program()
    for day in program.days:
        session = VirtualSession(day.number)
        session.player.start()
        while session.player.state == "running":
            view = session.view
            step = step_of(view)
            assert words.panel_word(view, program)
            assert lines.place_line(view, program, day)
            assert lines.cue_text(view, program).strip(" .")
            assert words.title(step, program)
            assert words.announcement(step, day)
            session.player.skip() if step.seconds is None else session.wait(step.seconds)


def test_between_two_braces_of_a_walk_nothing_works_and_the_legend_says_so():
    session = at(3, Phase.EASY, exercise="braced_walk")
    step = step_of(session.view)
    assert lines.legend_text(step, session.program) == "Nothing to hold now.\nWalk on, do not arch."
    assert not lines.shows_work(step)
