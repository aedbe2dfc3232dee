"""Self-checks: any key stops the clock, digits answer, and nothing starts by itself."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from program_app.domain.events import CheckResult
from program_app.journey.session_context import EarlierCheck
from program_app.ui.player.checks.clock_stage import ClockStage
from program_app.ui.player.checks.questions import QuestionsStage
from program_app.ui.player.checks.steps import StepsStage
from program_app.ui.widgets.control_bar import Control
from tests.ui.player.stage import Stage

Key = Qt.Key


def clock_of(stage: Stage) -> ClockStage:
    """The clock that is shown."""
    check = stage.page.session.check
    assert isinstance(check, ClockStage)
    return check


def running(qtbot: QtBot, code: str = "C1", day: int = 14) -> Stage:
    """A check whose clock runs since 3 s."""
    stage = Stage(qtbot, day).at_check(code)
    stage.key(Key.Key_Space)
    stage.wait(5)
    stage.wait(3)
    return stage


def test_the_clock_waits_until_it_is_started(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C1")
    stage.wait(60)
    assert clock_of(stage).panel.digit == "0"
    stage.key(Key.Key_Space)
    stage.wait(1)
    assert clock_of(stage).panel.digit == "4"


def test_it_counts_up(qtbot: QtBot):
    stage = running(qtbot)
    assert clock_of(stage).panel.digit == "3"
    assert stage.page.session.cue.text == "Press any key when it slips."


@pytest.mark.parametrize(
    "key",
    [Key.Key_Space, Key.Key_A, Key.Key_5, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Return, Key.Key_E],
)
def test_any_key_stops_it(qtbot: QtBot, key: Key):
    stage = running(qtbot)
    stage.key(key)
    assert stage.page.session.cue.text == "3 seconds."
    assert stage.asked == []


def test_a_click_stops_it(qtbot: QtBot):
    stage = running(qtbot)
    stage.click(clock_of(stage).panel)
    assert stage.page.session.cue.text == "3 seconds."


@pytest.mark.parametrize(
    ("key", "wish"), [(Key.Key_M, "voice_toggled"), (Key.Key_F11, "full_screen_requested")]
)
def test_voice_and_full_screen_do_not_stop_it(qtbot: QtBot, key: Key, wish: str):
    stage = running(qtbot)
    stage.key(key)
    stage.wait(1)
    assert clock_of(stage).panel.digit == "4"
    assert stage.asked == [wish]


@pytest.mark.parametrize(
    ("key", "wish"), [(Key.Key_H, "hurts_requested"), (Key.Key_Escape, "leave_requested")]
)
def test_pain_and_leaving_stop_it_and_keep_its_seconds(qtbot: QtBot, key: Key, wish: str):
    stage = running(qtbot)
    stage.key(key)
    assert stage.asked == [wish]
    assert stage.values == [CheckResult(seconds=3.0)]


def test_the_right_button_says_that_it_hurts(qtbot: QtBot):
    stage = running(qtbot)
    stage.click(clock_of(stage).panel, Qt.MouseButton.RightButton)
    assert stage.asked == ["hurts_requested"]


def test_a_pause_from_outside_keeps_the_seconds_and_says_how_to_go_on(qtbot: QtBot):
    stage = running(qtbot)
    stage.session.player.pause()
    stage.show()
    assert clock_of(stage).panel.digit == "3"
    assert "Space" in stage.page.session.cue.text
    stage.key(Key.Key_Space)
    assert stage.asked == ["resume_requested"]


def test_the_result_is_handed_over_after_five_seconds(qtbot: QtBot):
    stage = running(qtbot)
    stage.wait(20)
    stage.key(Key.Key_A)
    stage.wait(4.9)
    assert stage.asked == []
    stage.wait(0.2)
    assert stage.values == [CheckResult(seconds=23.0)]


def test_next_hands_it_over_at_once(qtbot: QtBot):
    stage = running(qtbot)
    stage.key(Key.Key_A)
    stage.key(Key.Key_Space)
    assert stage.values == [CheckResult(seconds=3.0)]


def test_again_gives_a_second_try_and_the_longer_counts(qtbot: QtBot):
    stage = running(qtbot)
    stage.key(Key.Key_A)
    stage.key(Key.Key_Left)
    stage.wait(5)
    stage.wait(12)
    stage.key(Key.Key_A)
    assert stage.page.session.controls.button(Control.AGAIN) is None
    stage.wait(5)
    assert stage.values == [CheckResult(seconds=12.0)]


def test_a_slip_is_offered_again(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C1")
    stage.key(Key.Key_Space)
    stage.wait(6)
    stage.key(Key.Key_A)
    stage.wait(1)
    assert "slip" in stage.page.session.cue.text
    assert stage.page.session.controls.button(Control.CLOCK) is not None


def test_the_clock_stops_at_its_cap(qtbot: QtBot):
    stage = running(qtbot)
    stage.wait(58)
    assert clock_of(stage).panel.digit == "60"


def test_the_earlier_result_and_the_gate_stand_on_the_ring(qtbot: QtBot):
    earlier = {"C1": EarlierCheck(day_number=1, result=CheckResult(seconds=22.0))}
    stage = Stage(qtbot, 14, earlier=earlier).at_check("C1")
    face = clock_of(stage).panel.face
    assert face is not None
    assert [(mark.text, mark.is_goal) for mark in face.marks] == [
        ("Day 1: 22 s", False),
        ("Gate: 30 s", True),
    ]
    stage.key(Key.Key_Space)
    stage.wait(39)
    stage.key(Key.Key_A)
    assert stage.page.session.cue.text == "34 seconds. Day 1 was 22."


def test_a_check_may_be_skipped(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C1")
    stage.key(Key.Key_Right)
    assert stage.asked == ["skip_requested"]


def test_the_ladder_starts_low_and_takes_the_picked_step(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C2")
    steps = clock_of(stage)
    assert isinstance(steps, StepsStage)
    assert steps.choice == 0
    stage.key(Key.Key_2)
    assert stage.page.session.cue.text == "Both feet up. Back stuck to the floor."
    stage.click(steps.tiles[3])
    assert steps.choice == 3
    stage.key(Key.Key_1)
    stage.key(Key.Key_Space)
    stage.wait(5)
    stage.wait(21)
    stage.key(Key.Key_A)
    stage.key(Key.Key_Space)
    assert stage.values == [CheckResult(choice=1, seconds=21.0)]


def test_the_ladder_starts_at_the_step_that_was_reached_before(qtbot: QtBot):
    earlier = {"C2": EarlierCheck(day_number=7, result=CheckResult(choice=2, seconds=18.0))}
    assert clock_of(Stage(qtbot, 14, earlier=earlier).at_check("C2")).choice == 2


def test_a_back_that_lifted_is_offered_one_step_lower(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C2")
    stage.key(Key.Key_2)
    stage.key(Key.Key_Space)
    stage.wait(8)
    stage.key(Key.Key_A)
    assert stage.page.session.cue.text == "The back lifted. Take one step lower."
    stage.key(Key.Key_Left)
    assert clock_of(stage).choice == 1
    assert "Start the clock at 1" in _texts(stage)


def test_a_click_beside_the_steps_starts_nothing(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C2")
    stage.click(clock_of(stage))
    stage.wait(6)
    assert "Start the clock at 0" in _texts(stage)


def test_the_gap_wants_an_answer_before_its_clock(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C3")
    stage.key(Key.Key_Space)
    stage.wait(6)
    assert stage.page.session.cue.text == "What fits in the gap? Press 0 to 3."
    assert stage.page.session.controls.button(Control.CLOCK) is None
    stage.key(Key.Key_2)
    assert "Hold it, start the clock" in _texts(stage)


def test_the_gap_may_be_answered_without_a_hold(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C3")
    stage.key(Key.Key_2)
    stage.key(Key.Key_Right)
    assert (stage.asked, stage.values) == (["check_finished"], [CheckResult(choice=2)])


def test_the_gap_may_be_held(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C3")
    stage.key(Key.Key_3)
    stage.key(Key.Key_Space)
    stage.wait(5)
    stage.wait(40)
    assert stage.values == [CheckResult(choice=3, seconds=30.0)]


def test_a_number_that_is_no_step_picks_nothing(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C3")
    stage.key(Key.Key_7)
    assert clock_of(stage).choice is None


def test_stands_are_counted_for_thirty_seconds(qtbot: QtBot):
    stage = Stage(qtbot, 28).at_check("C6")
    stage.key(Key.Key_Space)
    stage.wait(5.5)
    for key in (Key.Key_Space, Key.Key_A, Key.Key_Space):
        stage.key(key)
    stage.click(clock_of(stage).panel)
    assert clock_of(stage).panel.digit == "3"
    stage.wait(29.6)
    assert stage.page.session.cue.text == "3 stands."
    stage.wait(5)
    assert stage.values == [CheckResult(count=3)]


def test_five_questions_are_answered_with_digits(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C7")
    for key in (Key.Key_0, Key.Key_2, Key.Key_4, Key.Key_6, Key.Key_5, Key.Key_7):
        stage.key(key)
        stage.wait(0.7)
    stage.key(Key.Key_1)
    stage.key(Key.Key_0)
    stage.wait(0.7)
    assert stage.values == [CheckResult(answers=(0, 2, 4, 6, 5, 7, 10))]


def test_a_question_may_stay_open_and_be_gone_back_to(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C7")
    questions = stage.page.session.check
    assert isinstance(questions, QuestionsStage)
    stage.key(Key.Key_Right)
    stage.key(Key.Key_3)
    stage.key(Key.Key_Return)
    assert (questions.round.index, questions.round.answers[:2]) == (2, [None, 3])
    stage.key(Key.Key_Left)
    assert questions.round.index == 1


def test_tiles_answer_and_clicks_beside_them_do_nothing(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C7")
    questions = stage.page.session.check
    assert isinstance(questions, QuestionsStage)
    stage.click(questions.tiles[10])
    assert questions.round.answers[0] == 10
    stage.click(questions)
    assert questions.round.index == 0


def test_nothing_can_hurt_in_a_question(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C7")
    stage.key(Key.Key_H)
    assert stage.asked == []
    assert stage.page.session.controls.button(Control.HURTS) is None


def test_leaving_the_questions_keeps_what_was_answered(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C7")
    stage.key(Key.Key_4)
    stage.key(Key.Key_Escape)
    assert stage.values == [CheckResult(answers=(4, None, None, None, None, None, None))]


def _texts(stage: Stage) -> list[str]:
    """The words on the buttons."""
    controls = stage.page.session.controls
    return [button.text() for control in Control if (button := controls.button(control)) is not None]
