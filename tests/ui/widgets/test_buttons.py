"""Buttons, chips and switches say their name and do what is asked, by mouse and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.check_row import CheckRow
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.choice_card import ChoiceCard
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.ui.widgets.stepper import Stepper
from program_app.ui.widgets.switch import Switch


def _spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_every_kind_of_button_paints_itself_and_has_a_name(
    qtbot: QtBot, theme: Theme, kind: ButtonKind
) -> None:
    button = Button(theme, "This hurts", kind=kind, icon="hurts", key="H", height=64)
    qtbot.addWidget(button)

    assert not button.grab().isNull()
    assert _spoken_name(button) == "This hurts"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_with_the_keyboard(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    button = Button(theme, "Start")
    qtbot.addWidget(button)
    button.show()

    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_waiting_button_can_be_reached_and_does_nothing(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Continue")
    qtbot.addWidget(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)

    button.set_waiting("Tick an answer first")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Return)

    assert pressed == []
    assert button.isEnabled()
    assert button.toolTip() == "Tick an answer first"


def test_a_button_works_again_when_it_has_waited(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Continue")
    qtbot.addWidget(button)
    button.set_waiting("Tick an answer first")
    button.set_waiting(None)

    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_hiding_the_key_cap_makes_room(theme: Theme) -> None:
    button = Button(theme, "Skip", key="→")
    wide = button.sizeHint().width()

    button.set_key_visible(False)

    assert button.sizeHint().width() < wide


def test_larger_text_makes_a_larger_button(theme: Theme) -> None:
    button = Button(theme, "Start")
    before = button.sizeHint()

    theme.set_text_scale(1.5)

    assert button.sizeHint().height() == before.height() + 12
    assert button.sizeHint().width() > before.width()


def test_a_chip_that_is_a_fact_is_not_a_control(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme, "13 min")
    qtbot.addWidget(chip)

    assert chip.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_selectable_chip_keeps_its_place_when_selected(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme, "Left side", selectable=True, height=40)
    qtbot.addWidget(chip)
    before = chip.sizeHint()

    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert chip.isChecked()
    assert chip.sizeHint() == before


@pytest.mark.parametrize("spot", ["left", "right"])
def test_the_whole_row_of_a_check_box_reacts(qtbot: QtBot, theme: Theme, spot: str) -> None:
    row = CheckRow(theme, "I have a fever, chest pain, bad belly pain, or feel very unwell")
    qtbot.addWidget(row)
    row.resize(400, row.heightForWidth(400))
    place = row.rect().center()
    place.setX(3 if spot == "left" else 396)

    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=place)

    assert row.isChecked()


def test_a_narrow_check_row_grows_in_height(theme: Theme) -> None:
    row = CheckRow(theme, "I have a fever, chest pain, bad belly pain, or feel very unwell")

    assert row.heightForWidth(200) > row.heightForWidth(600)


@pytest.mark.parametrize(
    ("build", "role"),
    [
        (lambda theme: CheckRow(theme, "Tones"), QAccessible.Role.CheckBox),
        (lambda theme: Switch(theme, name="Tones"), QAccessible.Role.CheckBox),
        (lambda theme: ChoiceCard(theme, "Tones", "A line", "sound"), QAccessible.Role.RadioButton),
    ],
)
def test_choices_are_announced_as_what_they_are(qtbot: QtBot, theme: Theme, build, role) -> None:
    widget: QAbstractButton = build(theme)
    qtbot.addWidget(widget)

    assert QAccessible.queryAccessibleInterface(widget).role() == role
    assert _spoken_name(widget) == "Tones"


def test_choice_cards_exclude_each_other(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    tired, pain = ChoiceCard(theme, "Tired", "", "tired"), ChoiceCard(theme, "Pain", "", "hurts")
    for card in (tired, pain):
        card.setParent(parent)

    tired.click()
    pain.click()

    assert (tired.isChecked(), pain.isChecked()) == (False, True)


def test_a_segment_that_is_clicked_is_told(qtbot: QtBot, theme: Theme) -> None:
    choice = SegmentedChoice(theme, [("light", "Light"), ("dark", "Dark")], name="Theme")
    qtbot.addWidget(choice)
    choice.set_value("light")
    choice.show()

    with qtbot.waitSignal(choice.chosen) as chosen:
        QTest.mouseClick(choice.findChildren(QAbstractButton)[-1], Qt.MouseButton.LeftButton)

    assert chosen.args == ["dark"]
    assert choice.value() == "dark"


def test_a_value_that_is_set_is_not_told(qtbot: QtBot, theme: Theme) -> None:
    choice = SegmentedChoice(theme, [("light", "Light"), ("dark", "Dark")])
    qtbot.addWidget(choice)

    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value("dark")

    assert choice.value() == "dark"


def test_a_stepper_steps_by_key_and_by_its_ends(qtbot: QtBot, theme: Theme) -> None:
    stepper = Stepper(theme, 5, 30, 5, " s", name="Get ready")
    qtbot.addWidget(stepper)
    stepper.resize(stepper.sizeHint())

    QTest.keyClick(stepper, Qt.Key.Key_Up)
    right = stepper.rect().center()
    right.setX(stepper.width() - 10)
    QTest.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=right)
    assert stepper.value() == 15

    QTest.keyClick(stepper, Qt.Key.Key_Home)
    QTest.keyClick(stepper, Qt.Key.Key_Down)
    assert stepper.value() == 5
