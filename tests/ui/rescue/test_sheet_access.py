"""A screen reader finds all of the rescue page in the window, turned as well as upright."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from program_app.domain.program import Program
from program_app.domain.rescue_acts import Moved
from program_app.ui.rescue.help_panel import HelpNumbers
from program_app.ui.rescue.parts import Part
from program_app.ui.rescue_page import RescuePage
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from tests.ui.rescue.led_rescue import LedRescue

TURNS = ("upright", "left", "right")


@pytest.fixture
def led(qtbot: QtBot, back_28: Program) -> LedRescue:
    page = RescuePage(Theme(scheme="light"), back_28.rescue, back_28.motions)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    led = LedRescue(page, back_28.rescue, HelpNumbers("112"))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return led


def found(under: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield under
    for place in range(under.childCount()):
        child = under.child(place)
        if child is not None and not child.state().invisible:
            assert under.indexOfChild(child) == place
            yield from found(child)


def above(found_one: QAccessibleInterface | None) -> Iterator[QObject]:
    while found_one is not None:
        yield found_one.object()
        found_one = found_one.parent()


def all_found(led: LedRescue) -> list[QAccessibleInterface]:
    return list(found(QAccessible.queryAccessibleInterface(led.page)))


def names(led: LedRescue) -> set[str]:
    return {each.text(QAccessible.Text.Name) for each in all_found(led)}


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("part", [Part.POSITION, Part.ADD_ONS, Part.HELP, Part.END])
def test_every_button_and_text_is_found_however_the_page_stands(led, turn, part):
    led.page.set_turn(turn)
    led.page.sheet.show_part(part)
    QApplication.processEvents()
    sheet = led.page.sheet
    shown = {label.text() for label in sheet.findChildren(Label) if label.isVisible()} - {""}
    pressed = {
        each.accessibleName() or each.text()
        for each in sheet.findChildren(QAbstractButton)
        if each.isVisible()
    }
    assert shown | pressed <= names(led)


@pytest.mark.parametrize("turn", TURNS)
def test_a_danger_sign_leads_up_to_the_window_that_is_seen(led, turn):
    led.page.set_turn(turn)
    objects = list(above(QAccessible.queryAccessibleInterface(led.button("Chest pain or fainting"))))
    assert objects[-1] is QApplication.instance()
    assert led.page in objects


@pytest.mark.parametrize("turn", TURNS)
def test_what_is_found_can_be_pressed(led, turn, qtbot):
    led.page.set_turn(turn)
    (moved,) = [each for each in all_found(led) if each.text(QAccessible.Text.Name) == "I’ve moved"]
    with qtbot.waitSignal(led.page.acted) as acted:
        moved.actionInterface().doAction("Press")
    assert acted.args == [Moved()]


def test_turned_back_it_is_found_as_before(led):
    before = names(led)
    for turn in ("left", "right", "upright"):
        led.page.set_turn(turn)
        QApplication.processEvents()
        assert names(led) == before


def test_the_keyboard_stays_with_what_it_was_on(led):
    led.page.set_turn("left")
    help_button = led.button("Get help")
    help_button.setFocus()
    assert QAccessible.queryAccessibleInterface(help_button).state().focused
