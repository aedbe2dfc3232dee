"""What is pressed on the stage is what is asked for, and nothing else."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.player import HurtAnswer
from program_app.domain.preferences import Preferences
from program_app.domain.progress import Phase
from program_app.ui.widgets.control_bar import Control
from program_app.ui.widgets.stage_button import StageButton
from tests.ui.player.stage import Stage

Key = Qt.Key


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """A hold on day 8."""
    stage = Stage(qtbot, 8)
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    return stage


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Key.Key_Space, "pause_requested"),
        (Key.Key_Left, "back_requested"),
        (Key.Key_PageUp, "back_requested"),
        (Key.Key_Right, "skip_requested"),
        (Key.Key_PageDown, "skip_requested"),
        (Key.Key_Up, "add_seconds_requested"),
        (Key.Key_E, "easier_requested"),
        (Key.Key_H, "hurts_requested"),
        (Key.Key_M, "voice_toggled"),
        (Key.Key_F11, "full_screen_requested"),
        (Key.Key_Escape, "leave_requested"),
        (Key.Key_S, "rescue_requested"),
    ],
)
def test_a_key_asks_for_one_thing(stage: Stage, key: Key, wish: str):
    stage.key(key)
    assert stage.asked == [wish]


@pytest.mark.parametrize("key", [Key.Key_MediaPlay, Key.Key_MediaPause, Key.Key_MediaTogglePlayPause])
def test_media_keys_pause(stage: Stage, key: Key):
    QApplication.sendEvent(stage.page, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    assert stage.asked == ["pause_requested"]


@pytest.mark.parametrize(
    ("key", "wish"), [(Key.Key_MediaNext, "skip_requested"), (Key.Key_MediaPrevious, "back_requested")]
)
def test_media_keys_go_on_and_back(stage: Stage, key: Key, wish: str):
    stage.key(key)
    assert stage.asked == [wish]


@pytest.mark.parametrize("key", [Key.Key_F5, Key.Key_B, Key.Key_Period])
def test_the_other_buttons_of_a_clicker_pause_and_go_on(stage: Stage, key: Key):
    stage.key(key)
    stage.session.player.pause()
    stage.show()
    stage.key(key)
    assert stage.asked == ["pause_requested", "resume_requested"]


def test_the_show_button_of_a_clicker_never_leaves_the_session(stage: Stage):
    stage.key(Key.Key_F5)
    stage.session.player.pause()
    stage.show()
    stage.key(Key.Key_Escape)
    assert stage.asked == ["pause_requested", "resume_requested"]


def test_escape_after_any_other_key_leaves(stage: Stage):
    stage.key(Key.Key_F5)
    stage.key(Key.Key_Up)
    stage.key(Key.Key_Escape)
    assert stage.asked[-1] == "leave_requested"


def test_who_wants_no_clicker_is_not_moved_by_its_keys(stage: Stage):
    stage.page.input.follow(Preferences(takes_clicker=False))
    for key in (Key.Key_PageUp, Key.Key_PageDown, Key.Key_F5, Key.Key_B, Key.Key_Period):
        stage.key(key)
    assert stage.asked == []
    stage.key(Key.Key_Escape)
    assert stage.asked == ["leave_requested"]


def test_who_wants_no_pause_on_a_click_keeps_the_right_button_and_the_real_buttons(stage: Stage):
    stage.page.input.follow(Preferences(pauses_on_click=False))
    stage.click()
    assert stage.asked == []
    button = stage.page.session.controls.button(Control.PAUSE)
    assert button is not None
    stage.click(button)
    stage.click(button=Qt.MouseButton.RightButton)
    assert stage.asked == ["pause_requested", "hurts_requested"]


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_1, Key.Key_Shift, Key.Key_Return, Key.Key_Down])
def test_other_keys_ask_for_nothing(stage: Stage, key: Key):
    stage.key(key)
    assert stage.asked == []


def test_a_combination_belongs_to_the_window(stage: Stage):
    QTest.keyClick(stage.page, Key.Key_E, modifier=Qt.KeyboardModifier.ControlModifier)
    assert stage.asked == []


def test_a_click_on_the_stage_pauses_and_the_right_button_says_that_it_hurts(stage: Stage):
    stage.click()
    stage.click(stage.page.session.stage.panel)
    stage.click(stage.page.session.cue)
    assert stage.asked == ["pause_requested"] * 3
    stage.click(button=Qt.MouseButton.RightButton)
    assert stage.asked[-1] == "hurts_requested"


def double_click(widget: QWidget, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """As the window system sends it."""
    QTest.mousePress(widget, button)
    QTest.mouseRelease(widget, button)
    QTest.mouseDClick(widget, button)
    QTest.mouseRelease(widget, button)


def test_a_double_click_pauses_once_and_changes_no_screen(stage: Stage):
    double_click(stage.page.session.stage.card)
    assert stage.asked == ["pause_requested"]
    double_click(stage.page.session.stage.card, Qt.MouseButton.RightButton)
    assert stage.asked == ["pause_requested", "hurts_requested"]


def test_a_double_click_on_pause_pauses_once(stage: Stage):
    button = stage.page.session.controls.button(Control.PAUSE)
    assert button is not None
    double_click(button)
    assert stage.asked == ["pause_requested"]


def test_more_rest_and_back_count_every_press(stage: Stage):
    for control in (Control.ADD_SECONDS, Control.BACK):
        button = stage.page.session.controls.button(control)
        assert button is not None
        double_click(button)
    assert stage.asked == ["add_seconds_requested"] * 2 + ["back_requested"] * 2


def test_the_second_half_of_a_double_click_on_an_answer_does_not_go_on(stage: Stage):
    player, page = stage.session.player, stage.page
    player.hurts()
    stage.show()
    tile = page.session.hurts.tiles[0]
    middle = tile.mapTo(page, tile.rect().center())
    page.hurt_answered.connect(lambda answer: player.answer_hurt(HurtAnswer(answer)))
    stage.click(tile)
    stage.show()
    under = page.childAt(middle) or page
    QTest.mouseDClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(page, middle))
    assert stage.asked == ["hurt_answered"]


def test_the_right_button_says_so_on_a_button_too(stage: Stage):
    button = stage.page.session.controls.button(Control.SKIP)
    assert button is not None
    stage.click(button, Qt.MouseButton.RightButton)
    assert stage.asked == ["hurts_requested"]


@pytest.mark.parametrize(
    ("control", "wish"),
    [
        (Control.BACK, "back_requested"),
        (Control.PAUSE, "pause_requested"),
        (Control.SKIP, "skip_requested"),
        (Control.ADD_SECONDS, "add_seconds_requested"),
        (Control.EASIER, "easier_requested"),
        (Control.HURTS, "hurts_requested"),
    ],
)
def test_a_click_on_a_button_acts_on_the_button_only(stage: Stage, control: Control, wish: str):
    button = stage.page.session.controls.button(control)
    assert button is not None
    stage.click(button)
    assert stage.asked == [wish]


def test_space_pauses_after_a_click_on_a_button(stage: Stage):
    button = stage.page.session.controls.button(Control.SKIP)
    assert button is not None
    stage.page.setFocus()
    stage.click(button)
    focused = QApplication.focusWidget()
    QTest.keyClick(stage.page if focused is None else focused, Key.Key_Space)
    assert stage.asked == ["skip_requested", "pause_requested"]


def test_space_pauses_after_the_focused_button_has_gone(stage: Stage):
    button = stage.page.session.controls.button(Control.EASIER)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    stage.session.player.easier()
    stage.show()
    assert not button.isVisible()
    QTest.keyClick(stage.page.window().focusWidget(), Key.Key_Space)
    assert stage.asked == ["pause_requested"]


def test_keys_answer_after_this_hurts_whatever_had_the_focus(stage: Stage):
    button = stage.page.session.controls.button(Control.PAUSE)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    stage.session.player.hurts()
    stage.show()
    QTest.keyClick(stage.page.window().focusWidget(), Key.Key_2)
    assert (stage.asked, stage.values) == (["hurt_answered"], [2])


def test_arrows_keep_their_meaning_on_a_focused_button(stage: Stage):
    button = stage.page.session.controls.button(Control.PAUSE)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Key.Key_Left)
    QTest.keyClick(button, Key.Key_Return)
    assert stage.asked == ["back_requested", "pause_requested"]


def test_when_it_stands_the_same_key_goes_on(stage: Stage):
    stage.session.player.pause()
    stage.show()
    stage.key(Key.Key_Space)
    stage.key(Key.Key_Return)
    stage.click()
    assert stage.asked == ["resume_requested"] * 3


def test_the_skip_key_held_for_a_second_asks_for_the_next_exercise(stage: Stage, qtbot: QtBot):
    with qtbot.waitSignal(stage.page.skip_exercise_requested, timeout=5000):
        QTest.keyPress(stage.page, Key.Key_Right)
    QTest.keyRelease(stage.page, Key.Key_Right)
    assert stage.asked == ["skip_exercise_requested"]


def test_the_forward_key_of_a_clicker_held_for_a_second_asks_for_the_next_exercise(
    stage: Stage, qtbot: QtBot
):
    with qtbot.waitSignal(stage.page.skip_exercise_requested, timeout=5000):
        QTest.keyPress(stage.page, Key.Key_PageDown)
    QTest.keyRelease(stage.page, Key.Key_PageDown)
    assert stage.asked == ["skip_exercise_requested"]


def test_the_skip_button_held_for_a_second_asks_for_the_next_exercise(stage: Stage, qtbot: QtBot):
    button = stage.page.session.controls.button(Control.SKIP)
    assert button is not None
    with qtbot.waitSignal(stage.page.skip_exercise_requested, timeout=5000):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert stage.asked == ["skip_exercise_requested"]


def test_a_page_that_goes_forgets_what_was_held(stage: Stage):
    QTest.keyPress(stage.page, Key.Key_Right)
    stage.page.hide()
    stage.page.show()
    QTest.keyRelease(stage.page, Key.Key_Right)
    assert stage.asked == []


@pytest.mark.parametrize("code", ["", "C1", "C2", "C7"])
def test_every_movement_over_the_stage_is_noticed(qtbot: QtBot, code: str):
    stage = Stage(qtbot, 14)
    if code:
        stage.at_check(code)
    else:
        stage.session.until_phase(Phase.HOLD)
        stage.show()
    stirs: list[bool] = []
    stage.page.stirred.connect(lambda: stirs.append(True))
    parts = [stage.page.session.cue, *stage.page.session.controls.findChildren(StageButton)]
    shown = stage.page.session.check or stage.page.session.stage
    parts += [part for part in (shown, *shown.findChildren(QWidget)) if part.isVisible()]
    for number, part in enumerate(parts, start=1):
        QTest.mouseMove(part, part.rect().center())
        QTest.mouseMove(part, part.rect().center() + QPoint(1, 1))
        assert len(stirs) >= number, part


def test_escape_leaves_full_screen_first(stage: Stage):
    stage.page.showFullScreen()
    stage.key(Key.Key_Escape)
    assert stage.asked == ["full_screen_requested"]


@pytest.mark.parametrize(
    "pressed", ["click", Key.Key_Space, Key.Key_MediaPlay, Key.Key_PageDown, Key.Key_Return]
)
def test_nothing_goes_on_by_itself_after_this_hurts(stage: Stage, pressed: Key | str):
    stage.key(Key.Key_H)
    stage.session.player.hurts()
    stage.show()
    if isinstance(pressed, str):
        stage.click(stage.page.session.hurts)
        stage.click(stage.page.session.hurts, Qt.MouseButton.RightButton)
    else:
        stage.key(pressed)
    stage.wait(600)
    assert stage.asked == ["hurts_requested"]
    assert stage.session.view.state == "hurt"


@pytest.mark.parametrize("code", ["C1", "C3"])
def test_h_and_the_right_button_stop_a_self_check_too(qtbot: QtBot, code: str):
    stage = Stage(qtbot, 14).at_check(code)
    stage.key(Key.Key_H)
    check = stage.page.session.check
    assert check is not None
    stage.click(check, Qt.MouseButton.RightButton)
    assert stage.asked == ["hurts_requested"] * 2


def test_this_hurts_is_heard_while_the_session_stands(stage: Stage):
    stage.session.player.pause()
    stage.show()
    stage.key(Key.Key_H)
    stage.click(button=Qt.MouseButton.RightButton)
    assert stage.asked == ["hurts_requested"] * 2
