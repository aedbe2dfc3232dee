"""The ring shows where the keyboard is, and never follows the mouse."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.scroll_area import ScrollArea


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window with two buttons inside a box inside a box."""
    window, outer = QWidget(), QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(outer)
    column = QVBoxLayout(outer)
    column.addWidget(Button(theme, "First"))
    column.addWidget(Button(theme, "Second"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _buttons(page: QWidget) -> list[Button]:
    return page.findChildren(Button)


def _rings(page: QWidget) -> list[FocusRing]:
    return [ring for ring in page.findChildren(FocusRing) if ring.isVisible()]


def test_tab_shows_the_ring_around_the_control(page: QWidget) -> None:
    second = _buttons(page)[1]

    second.setFocus(Qt.FocusReason.TabFocusReason)

    (ring,) = _rings(page)
    around = QRect(second.mapToGlobal(QPoint(0, 0)), second.size()).adjusted(-5, -5, 5, 5)
    assert QRect(ring.mapToGlobal(QPoint(0, 0)), ring.size()) == around


def test_the_mouse_shows_no_ring(page: QWidget) -> None:
    QTest.mouseClick(_buttons(page)[0], Qt.MouseButton.LeftButton)

    assert _rings(page) == []


def test_the_ring_goes_with_the_focus(page: QWidget) -> None:
    first, second = _buttons(page)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    second.setFocus(Qt.FocusReason.TabFocusReason)

    assert len(_rings(page)) == 1


def test_a_key_pressed_after_a_click_shows_the_ring(page: QWidget) -> None:
    first = _buttons(page)[0]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)

    QTest.keyClick(first, Qt.Key.Key_Shift)

    assert len(_rings(page)) == 1


def test_the_ring_follows_a_control_that_moves(qtbot: QtBot, page: QWidget) -> None:
    second = _buttons(page)[1]
    second.setFocus(Qt.FocusReason.TabFocusReason)
    before = _rings(page)[0].geometry()

    page.resize(page.width() + 200, page.height() + 200)

    qtbot.waitUntil(lambda: _rings(page)[0].geometry() != before)
    assert _rings(page)[0].width() == second.width() + 10


def test_a_control_that_goes_away_takes_its_ring_along(page: QWidget) -> None:
    first = _buttons(page)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)

    first.hide()

    assert [ring for ring in _rings(page) if ring.geometry().intersects(first.geometry())] == []


def test_inside_a_scroll_area_the_ring_scrolls_along(qtbot: QtBot, theme: Theme) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    buttons = [Button(theme, f"Button {number}") for number in range(12)]
    for button in buttons:
        column.addWidget(button)
    area = ScrollArea(theme, content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)

    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)

    (ring,) = [ring for ring in content.findChildren(FocusRing) if ring.isVisible()]
    assert ring.parentWidget() is content
