"""The 0 to 10 scale is empty until it is answered, and every way of answering works."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from program_app.ui.theme import Theme
from program_app.ui.widgets.scale import Scale0To10


@pytest.fixture
def scale(qtbot: QtBot, theme: Theme) -> Scale0To10:
    widget = Scale0To10(theme, name="Back pain right now", low_text="No pain", high_text="Worst I know")
    qtbot.addWidget(widget)
    widget.resize(340, widget.sizeHint().height())
    widget.show()
    return widget


def _press(scale: Scale0To10, *keys: Qt.Key) -> list[int]:
    """Press `keys`; the answers that the scale gave."""
    answers: list[int] = []
    scale.answered.connect(answers.append)
    for key in keys:
        QTest.keyClick(scale, key)
    return answers


def test_it_starts_without_an_answer(scale: Scale0To10) -> None:
    assert scale.value_or_none() is None
    assert "Not answered yet." in scale.accessibleDescription()


def test_a_digit_answers(qtbot: QtBot, scale: Scale0To10) -> None:
    assert _press(scale, Qt.Key.Key_7) == [7]
    assert scale.value_or_none() == 7


def test_zero_is_an_answer(qtbot: QtBot, scale: Scale0To10) -> None:
    assert _press(scale, Qt.Key.Key_0) == [0]
    assert scale.value_or_none() == 0


def test_one_then_zero_is_ten(qtbot: QtBot, scale: Scale0To10) -> None:
    assert _press(scale, Qt.Key.Key_1, Qt.Key.Key_0) == [1, 10]


def test_one_then_another_digit_is_that_digit(qtbot: QtBot, scale: Scale0To10) -> None:
    assert _press(scale, Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_0) == [1, 4, 0]


def test_ten_then_zero_is_zero(qtbot: QtBot, scale: Scale0To10) -> None:
    assert _press(scale, Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_0) == [1, 10, 0]


def test_the_first_arrow_starts_at_zero(qtbot: QtBot, scale: Scale0To10) -> None:
    assert _press(scale, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up) == [0, 1, 2]


def test_arrows_stop_at_the_ends(qtbot: QtBot, scale: Scale0To10) -> None:
    keys = (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Left)

    assert _press(scale, *keys) == [10, 0]


def test_enter_confirms(qtbot: QtBot, scale: Scale0To10) -> None:
    with qtbot.waitSignal(scale.confirmed):
        QTest.keyClick(scale, Qt.Key.Key_Return)


def test_control_enter_is_left_to_the_page(qtbot: QtBot, scale: Scale0To10) -> None:
    with qtbot.assertNotEmitted(scale.confirmed):
        QTest.keyClick(scale, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("value", [0, 1, 5, 10])
def test_a_click_on_a_number_answers_with_it(qtbot: QtBot, scale: Scale0To10, value: int) -> None:
    spot = QPoint(round(18 + value * (340 - 36) / 10), 50)

    with qtbot.waitSignal(scale.answered) as answered:
        QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=spot)

    assert answered.args == [value]


def test_an_answer_given_before_is_shown_silently(qtbot: QtBot, scale: Scale0To10) -> None:
    with qtbot.assertNotEmitted(scale.answered):
        scale.set_value_or_none(4)

    assert scale.value_or_none() == 4


def test_an_answer_can_be_taken_away(scale: Scale0To10) -> None:
    scale.set_value_or_none(4)
    scale.set_value_or_none(None)

    assert scale.value_or_none() is None


def test_the_same_answer_is_told_after_it_was_taken_away(qtbot: QtBot, scale: Scale0To10) -> None:
    scale.set_value_or_none(None)

    assert _press(scale, Qt.Key.Key_0) == [0]


def test_screen_readers_hear_a_slider_with_its_name(scale: Scale0To10) -> None:
    spoken = QAccessible.queryAccessibleInterface(scale)

    assert spoken.role() == QAccessible.Role.Slider
    assert spoken.text(QAccessible.Text.Name) == "Back pain right now"


def test_it_grows_with_the_text(scale: Scale0To10, theme: Theme) -> None:
    before = scale.sizeHint().height()

    theme.set_text_scale(1.5)

    assert scale.sizeHint().height() > before
