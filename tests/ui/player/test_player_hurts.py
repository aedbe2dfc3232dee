"""After "This hurts" nothing goes on by itself."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from program_app.domain.events import PauseReason
from program_app.domain.progress import Phase
from tests.ui.player.stage import Stage

Key = Qt.Key


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """A hold in which it hurts."""
    stage = Stage(qtbot, 8)
    stage.session.until_phase(Phase.HOLD, rep_number=2)
    stage.session.wait(1)
    stage.session.player.hurts()
    stage.show()
    return stage


def test_clicks_and_space_on_the_stage_do_nothing(stage: Stage):
    stage.click(stage.page.session.hurts)
    stage.click(stage.page.session.hurts, Qt.MouseButton.RightButton)
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Return, Key.Key_H, Key.Key_E, Key.Key_0, Key.Key_5):
        stage.key(key)
    assert stage.asked == []


def test_where_it_stands_is_said(stage: Stage):
    assert "rep 2" in stage.page.session.top.accessibleName()
    assert not stage.page.session.controls.isVisible()


@pytest.mark.parametrize("answer", [1, 2])
def test_number_keys_answer(stage: Stage, answer: int):
    stage.key(Key(Key.Key_0 + answer))
    assert (stage.asked, stage.values) == (["hurt_answered"], [answer])


def test_tiles_answer(stage: Stage):
    stage.click(stage.page.session.hurts.tiles[1])
    assert (stage.asked, stage.values) == (["hurt_answered"], [2])


def test_a_spasm_opens_rescue(stage: Stage):
    stage.key(Key.Key_4)
    assert stage.asked == ["hurt_answered", "rescue_requested"]


def test_escape_ends_the_session(stage: Stage):
    stage.key(Key.Key_Escape)
    assert stage.asked == ["leave_requested"]


def test_a_sharp_pain_shows_the_danger_signs_until_they_are_read(stage: Stage):
    stage.key(Key.Key_3)
    stage.session.player.stop()
    stage.show()
    assert stage.page.shows_signs
    assert stage.page.session.signs.isVisible()
    stage.click(stage.page.session.signs)
    stage.key(Key.Key_Space)
    assert stage.asked == ["hurt_answered"]
    stage.key(Key.Key_Return)
    assert stage.asked == ["hurt_answered", "signs_read"]


def test_rescue_is_one_press_from_the_danger_signs(stage: Stage):
    stage.key(Key.Key_3)
    stage.key(Key.Key_S)
    assert stage.asked[-1] == "rescue_requested"


def test_after_tired_it_goes_on_only_when_the_person_presses(stage: Stage):
    stage.session.player.answer_hurt(1)  # type: ignore[arg-type]
    stage.show()
    stage.page.show_pause_reason(PauseReason.RESTING)
    assert stage.page.session.cue.text == "Rest. Space goes on when you like."
    assert stage.page.session.controls.isVisible()
    stage.key(Key.Key_Space)
    assert stage.asked == ["resume_requested"]


def test_the_next_session_begins_without_the_signs(stage: Stage):
    stage.key(Key.Key_3)
    context = stage.page.session._context
    assert context is not None
    stage.page.begin(context)
    assert not stage.page.shows_signs
