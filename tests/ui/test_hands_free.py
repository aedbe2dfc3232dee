"""From the mat, in the whole window: what keys and clicks lead to, and what the settings say of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from program_app.domain.changes import PreferenceSet
from program_app.domain.player import HurtAnswer
from program_app.domain.player_view import PlayerView
from program_app.domain.progress import Phase
from tests.ui.whole_app import WholeApp

Key = Qt.Key


@pytest.fixture
def whole(qtbot: QtBot, data_dir: Path) -> Iterator[WholeApp]:
    whole = WholeApp(qtbot, data_dir)
    yield whole
    whole.close()
    whole.window.deleteLater()


def begin(whole: WholeApp) -> None:
    """The first rep of a practice."""
    whole.open("clamshell")
    whole.press("Practise once")
    whole.wait_for(Phase.MOVE)


def view(whole: WholeApp) -> PlayerView:
    shown = whole.shell.session.driver.view()
    assert shown is not None
    return shown


def click(whole: WholeApp, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    QTest.mouseClick(whole.player.session.stage.card, button)


def test_a_click_anywhere_pauses_and_goes_on(whole):
    begin(whole)
    click(whole)
    assert view(whole).state == "paused"
    click(whole)
    assert view(whole).state == "running"


def test_without_clicks_and_clicker_only_keys_and_buttons_pause(whole):
    for name in ("pauses_on_click", "takes_clicker"):
        whole.app.diary.record(PreferenceSet(name=name, value=False))
    begin(whole)
    click(whole)
    for key in (Key.Key_PageDown, Key.Key_PageUp, Key.Key_B):
        whole.key(key)
    assert view(whole).state == "running"
    assert whole.step.phase is Phase.MOVE
    whole.key(Key.Key_Space)
    assert view(whole).state == "paused"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_S, Qt.KeyboardModifier.NoModifier),
        (Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_rescue_is_one_key_away_and_the_session_waits(whole, key, modifier):
    begin(whole)
    whole.key(key, modifier)
    assert whole.page == "rescue"
    assert view(whole).state == "paused"
    whole.key(Key.Key_Escape)
    assert whole.page == "player"
    assert view(whole).state == "paused"


def test_full_screen_is_left_first_and_then_the_session(whole):
    begin(whole)
    whole.key(Key.Key_F11)
    assert whole.window.isFullScreen()
    whole.key(Key.Key_Escape)
    assert (whole.window.isFullScreen(), whole.page) == (False, "player")
    whole.key(Key.Key_Escape)
    assert whole.page == "exercise"


def test_a_double_click_does_not_change_the_screen(whole):
    begin(whole)
    card = whole.player.session.stage.card
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(card, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton)
    assert not whole.window.isFullScreen()
    assert view(whole).state == "paused"


def test_after_this_hurts_it_goes_on_only_when_somebody_presses(whole):
    begin(whole)
    click(whole, Qt.MouseButton.RightButton)
    for _minute in range(10):
        whole.clock.advance(60)
        whole.shell.session.driver.step(60)
    click(whole)
    whole.key(Key.Key_Space)
    assert view(whole).state == "hurt"
    whole.key(Key(Key.Key_0 + HurtAnswer.TIRED))
    assert view(whole).state == "paused"
    whole.key(Key.Key_Space)
    assert view(whole).state == "running"
