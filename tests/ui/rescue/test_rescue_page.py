"""The rescue page helps at once: position, danger signs, breath; nothing is asked first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from program_app.domain.care import Rescue, RescuePosition
from program_app.ui.rescue_page import RescuePage
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label

RESCUE = Rescue(
    title="On your side, knees to chest",
    cue="Belly in gently. Round your low back toward the wall.",
    positions=(
        RescuePosition(
            name="On your side", line="Knees up as far as is comfortable.", exercise="side_lying_brace"
        ),
        RescuePosition(name="Standing", line="Stand up with a hand on something firm."),
    ),
    danger_signs=("Both legs are weak", "A big fall or an accident"),
    seek_care_soon=("The spasm has not let go after several hours.",),
    see_someone=("Any worry.",),
    sources=("S005",),
)
Shown = Callable[..., RescuePage]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(number: str = "", width: int = 1280, height: int = 800, text_scale: float = 1.0) -> RescuePage:
        page = RescuePage(Theme(scheme="dark", text_scale=text_scale))
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show_rescue(RESCUE, number)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()
        return page

    return show


def words_on(page: RescuePage) -> set[str]:
    return {label.text() for label in page.findChildren(Label) if label.isVisible() and label.text()}


def button(page: RescuePage, text: str) -> QAbstractButton:
    return next(
        each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.text() == text
    )


def test_position_and_danger_signs_are_there_from_the_first_moment(shown):
    page = shown()
    assert {RESCUE.title, "Knees up as far as is comfortable.", "Breathe slowly"} <= words_on(page)
    assert all(button(page, sign).isVisible() for sign in RESCUE.danger_signs)


def test_a_danger_sign_shows_whom_to_call(shown):
    page = shown(number="112")
    button(page, "Both legs are weak").click()
    assert {"Get medical help now.", "112", "Both legs are weak"} <= words_on(page)


def test_without_a_number_none_is_guessed(shown, qtbot):
    page = shown()
    qtbot.keyClick(page, Qt.Key.Key_G)
    assert "Call your emergency number." in words_on(page)


def test_space_and_the_arrow_go_through_the_positions_and_round_again(shown, qtbot):
    page = shown()
    with qtbot.waitSignal(page.position_changed):
        qtbot.keyClick(page, Qt.Key.Key_Space)
    assert "Standing" in words_on(page)
    with qtbot.waitSignal(page.position_changed):
        qtbot.keyClick(page, Qt.Key.Key_Right)
    assert RESCUE.title in words_on(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_MediaTogglePlayPause])
def test_clicker_and_media_keys_go_on_as_well(shown, qtbot, key):
    page = shown()
    with qtbot.waitSignal(page.position_changed):
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(page, pressed)


def test_a_key_that_is_held_down_goes_on_once(shown):
    page = shown()
    moves: list[bool] = []
    page.position_changed.connect(lambda: moves.append(True))
    for is_repeat in (False, True, True):
        pressed = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", is_repeat
        )
        QApplication.sendEvent(page, pressed)
    assert moves == [True]


def test_escape_closes_the_help_first_and_then_the_page(shown, qtbot):
    page = shown()
    button(page, "Get help").click()
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert RESCUE.title in words_on(page)
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_it_opens_at_the_first_position_again(shown, qtbot):
    page = shown()
    qtbot.keyClick(page, Qt.Key.Key_Space)
    qtbot.keyClick(page, Qt.Key.Key_G)
    page.show_rescue(RESCUE, "")
    assert not page.is_help_open
    assert button(page, "Another position").isVisible()


def test_nothing_says_relax_or_counts_down(shown):
    words = " ".join(words_on(shown())).lower()
    assert "relax" not in words
    assert "left" not in words.split()


@pytest.mark.parametrize(
    ("width", "height", "text_scale"), [(1280, 800, 1.0), (1024, 640, 1.0), (1280, 800, 1.5)]
)
def test_no_word_is_cut(shown, qtbot, width, height, text_scale):
    page = shown(width=width, height=height, text_scale=text_scale)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_G):
        QApplication.processEvents()
        for label in page.findChildren(Label):
            if label.isVisible() and label.text() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
        qtbot.keyClick(page, key)
