"""The loudness slider: keys, mouse, and what it tells."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from program_app.ui.theme import Theme
from program_app.ui.widgets.slider import Slider


@pytest.fixture
def slider(qtbot: QtBot) -> Slider:
    slider = Slider(Theme(scheme="light"), name="Voice volume")
    qtbot.addWidget(slider)
    slider.set_percent(80)
    slider.show()
    return slider


@pytest.fixture
def chosen(slider: Slider) -> list[int]:
    told: list[int] = []
    slider.chosen.connect(told.append)
    return told


@pytest.mark.parametrize(
    ("key", "percent"),
    [
        (Qt.Key.Key_Right, 85),
        (Qt.Key.Key_Up, 85),
        (Qt.Key.Key_Left, 75),
        (Qt.Key.Key_Down, 75),
        (Qt.Key.Key_PageUp, 100),
        (Qt.Key.Key_PageDown, 60),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 100),
    ],
)
def test_a_key_tells_another_loudness(slider: Slider, chosen: list[int], key: Qt.Key, percent: int):
    QTest.keyClick(slider, key)
    assert chosen == [percent]


def test_at_its_end_a_key_tells_nothing(slider: Slider, chosen: list[int]):
    slider.set_percent(100)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert chosen == []


def test_dragging_tells_once_when_the_mouse_lets_go(slider: Slider, chosen: list[int]):
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(150, middle))
    QTest.mouseMove(slider, QPoint(80, middle))
    assert slider.value() < 60
    slider.set_percent(80)
    assert slider.value() < 60, "it slips out of the hand"
    QTest.mouseMove(slider, QPoint(-50, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(-50, middle))
    assert chosen == [0]


def test_the_right_button_and_the_wheel_change_nothing(slider: Slider, chosen: list[int]):
    QTest.mouseClick(slider, Qt.MouseButton.RightButton)
    wheel = QWheelEvent(
        QPointF(50, 20),
        QPointF(50, 20),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, wheel)
    assert (chosen, slider.value()) == ([], 80)


def test_showing_a_loudness_tells_nothing(slider: Slider, chosen: list[int]):
    slider.set_percent(30)
    assert (chosen, slider.value()) == ([], 30)


def test_a_screen_reader_finds_a_slider_with_its_value(slider: Slider):
    interface = QAccessible.queryAccessibleInterface(slider)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Voice volume"
    assert interface.valueInterface().currentValue() == 80
