"""The window: one page in front, made when it is first shown, and help a key away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QWidget

from program_app.ui.main_window import MainWindow
from program_app.ui.theme import Theme

MADE: list[str] = []


def _page(name: str) -> QWidget:
    MADE.append(name)
    page = QTextEdit() if name == "settings" else QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return page


@pytest.fixture
def window(qtbot) -> MainWindow:
    MADE.clear()
    window = MainWindow(
        Theme(scheme="light"),
        railed={"today": lambda: _page("today"), "settings": lambda: _page("settings")},
        stage={"player": lambda: _page("player")},
    )
    qtbot.addWidget(window)
    window.show_page("today")
    window.show()
    qtbot.waitActive(window)
    return window


def test_a_page_is_made_when_it_is_first_shown_and_only_once(window):
    assert MADE == ["today"]
    window.show_page("player")
    window.show_page("today")
    window.show_page("player")
    assert MADE == ["today", "player"]


@pytest.mark.parametrize("name", ["today", "player"])
def test_s_asks_for_rescue_on_every_page(window, qtbot, name):
    window.show_page(name)
    with qtbot.waitSignal(window.rescue_requested):
        qtbot.keyClick(window.page(name), Qt.Key.Key_S)


def test_s_is_a_letter_where_somebody_writes(window, qtbot):
    window.show_page("settings")
    field = window.page("settings")
    with qtbot.assertNotEmitted(window.rescue_requested):
        qtbot.keyClick(field, Qt.Key.Key_S)
    assert isinstance(field, QTextEdit)
    assert field.toPlainText() == "s"


def test_with_control_and_shift_s_asks_for_rescue_there_too(window, qtbot):
    window.show_page("settings")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(window.rescue_requested):
        qtbot.keyClick(window.page("settings"), Qt.Key.Key_S, both)


def test_control_and_a_number_asks_for_a_page_of_the_rail(window, qtbot):
    with qtbot.waitSignal(window.page_requested) as asked:
        qtbot.keyClick(window.page("today"), Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["settings"]


def test_a_stage_page_owns_the_window(window, qtbot):
    window.show_page("player")
    with qtbot.assertNotEmitted(window.page_requested):
        qtbot.keyClick(window.page("player"), Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
