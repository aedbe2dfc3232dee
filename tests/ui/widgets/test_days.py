"""The strip and the map lead to any day, by mouse and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from program_app.painting.day_marks import DayMark
from program_app.ui.theme import Theme
from program_app.ui.widgets.day_map import DayMap
from program_app.ui.widgets.day_strip import DayStrip

_MARKS = [DayMark.DONE] * 8 + [DayMark.TODAY] + [DayMark.TO_COME] * 19
_DAYS = [(number, mark, f"Day {number}") for number, mark in enumerate(_MARKS, 1)]


@pytest.fixture
def day_map(qtbot: QtBot, theme: Theme) -> DayMap:
    widget = DayMap(theme)
    qtbot.addWidget(widget)
    widget.set_days(_DAYS)
    widget.resize(widget.sizeHint())
    widget.select_day(9)
    widget.show()
    return widget


@pytest.fixture
def day_strip(qtbot: QtBot, theme: Theme) -> DayStrip:
    widget = DayStrip(theme)
    qtbot.addWidget(widget)
    widget.set_days(_DAYS, 2)
    widget.resize(1008, widget.sizeHint().height())
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("key", "number"),
    [
        (Qt.Key.Key_Right, 10),
        (Qt.Key.Key_Left, 8),
        (Qt.Key.Key_Down, 16),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Home, 8),
        (Qt.Key.Key_End, 14),
    ],
)
def test_keys_move_the_selection(qtbot: QtBot, day_map: DayMap, key: Qt.Key, number: int) -> None:
    with qtbot.waitSignal(day_map.day_selected) as selected:
        QTest.keyClick(day_map, key)

    assert selected.args == [number]
    assert day_map.accessibleDescription() == f"Day {number}"


def test_the_selection_stays_on_the_map(day_map: DayMap) -> None:
    day_map.select_day(1)

    QTest.keyClick(day_map, Qt.Key.Key_Left)
    QTest.keyClick(day_map, Qt.Key.Key_Up)

    assert day_map.selected_day() == 1


def test_enter_opens_the_selected_day(qtbot: QtBot, day_map: DayMap) -> None:
    with qtbot.waitSignal(day_map.day_opened) as opened:
        QTest.keyClick(day_map, Qt.Key.Key_Return)

    assert opened.args == [9]


@pytest.mark.parametrize("number", [1, 7, 16, 28])
def test_a_click_selects_and_a_double_click_opens(qtbot: QtBot, day_map: DayMap, number: int) -> None:
    spot = day_map.day_area(number).center().toPoint()

    with qtbot.waitSignals([day_map.day_selected, day_map.day_opened]):
        QTest.mouseClick(day_map, Qt.MouseButton.LeftButton, pos=spot)
        QTest.mouseDClick(day_map, Qt.MouseButton.LeftButton, pos=spot)

    assert day_map.selected_day() == number


def test_selecting_from_outside_tells_nobody(qtbot: QtBot, day_map: DayMap) -> None:
    with qtbot.assertNotEmitted(day_map.day_selected):
        day_map.select_day(20)

    assert day_map.selected_day() == 20


def test_the_map_paints_itself_in_a_small_place(day_map: DayMap) -> None:
    day_map.resize(day_map.minimumSizeHint())

    assert not day_map.grab().isNull()


def test_the_strip_starts_at_today_and_enter_chooses(qtbot: QtBot, day_strip: DayStrip) -> None:
    QTest.keyClick(day_strip, Qt.Key.Key_Left)
    QTest.keyClick(day_strip, Qt.Key.Key_Left)

    with qtbot.waitSignal(day_strip.day_chosen) as chosen:
        QTest.keyClick(day_strip, Qt.Key.Key_Return)

    assert chosen.args == [7]
    assert day_strip.accessibleDescription() == "Day 7"


def test_the_strip_ends_with_its_last_day(day_strip: DayStrip) -> None:
    for _press in range(5):
        QTest.keyClick(day_strip, Qt.Key.Key_Down)

    assert day_strip.accessibleDescription() == "Day 28"


@pytest.mark.parametrize("width", [1008, 872, 700])
def test_every_day_of_the_strip_can_be_clicked(day_strip: DayStrip, width: int) -> None:
    day_strip.resize(width, day_strip.height())
    chosen: set[int] = set()
    day_strip.day_chosen.connect(chosen.add)

    for x in range(0, width, 4):
        spot = day_strip.rect().center()
        spot.setX(x)
        spot.setY(42)
        QTest.mouseClick(day_strip, Qt.MouseButton.LeftButton, pos=spot)

    assert chosen == set(range(1, 29))
