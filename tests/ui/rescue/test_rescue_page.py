"""The rescue page helps at once: position, danger signs, breath; nothing is asked first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from program_app.domain.program import Program
from program_app.domain.rescue_acts import (
    AddOnTaken,
    BraceBegun,
    LetGo,
    Moved,
    PositionJudged,
    SignTapped,
    TakenOut,
)
from program_app.domain.spasm import Remedy
from program_app.ui.rescue.help_panel import HelpNumbers
from program_app.ui.rescue.parts import Part
from program_app.ui.rescue.wishes import Wish
from program_app.ui.rescue_page import RescuePage
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from tests.ui.rescue.led_rescue import LedRescue

Shown = Callable[..., LedRescue]
NOBODY = HelpNumbers()
NUMBERS = HelpNumbers("112", "Sam next door, 0151 234 567\n0800 22")


@pytest.fixture
def shown(qtbot: QtBot, back_28: Program) -> Shown:
    def show(
        numbers: HelpNumbers = NOBODY, width: int = 1280, height: int = 800, text_scale: float = 1.0
    ) -> LedRescue:
        page = RescuePage(Theme(scheme="light", text_scale=text_scale), back_28.rescue, back_28.motions)
        qtbot.addWidget(page)
        page.resize(width, height)
        led = LedRescue(page, back_28.rescue, numbers)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()
        return led

    return show


def settle() -> None:
    """A new height of wrapped words asks for another layout."""
    for _ in range(3):
        QApplication.processEvents()


def test_position_and_danger_signs_are_there_from_the_first_moment(shown, back_28):
    led = shown()
    assert {back_28.rescue.title, "Breathe in"} <= led.words()
    assert all(led.button(sign).isVisible() for sign in back_28.rescue.danger_signs)


def test_a_danger_sign_is_noted_and_shows_whom_to_call(shown):
    led = shown(NUMBERS)
    led.click("Chest pain or fainting")
    assert led.acts == [SignTapped("Chest pain or fainting")]
    assert {"Get medical help now.", "112", "Sam next door", "0151 234 567", "0800 22"} <= led.words()
    assert any(words.startswith("Noted at") for words in led.words())


def test_a_sign_that_is_not_true_is_taken_back(shown):
    led = shown()
    led.click("Chest pain or fainting")
    led.click("That is not true, take it back")
    assert led.record.danger_signs == ()
    assert led.page.part is Part.POSITION


def test_without_a_number_none_is_guessed(shown):
    led = shown()
    led.key(Qt.Key.Key_G)
    assert "Call your emergency number." in led.words()


def test_space_moves_on_and_names_what_comes_after_it(shown):
    led = shown()
    assert led.page.sheet.foot.bar.text == "Then: The other side"
    led.key(Qt.Key.Key_Space)
    assert led.acts == [Moved()]
    assert "The other side" in led.words()
    assert led.page.sheet.foot.bar.text == "Then: Legs on a chair"


def test_after_the_time_in_a_position_it_says_calmly_that_it_is_time_to_move(shown):
    led = shown()
    led.pass_seconds(91)
    assert led.page.sheet.foot.bar.text == "Time to move, if you like."
    assert led.page.sheet.foot.cue.text == "Change position, if you like."


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_MediaTogglePlayPause])
def test_clicker_and_media_keys_move_on_as_well(shown, key):
    led = shown()
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(led.page.sheet, pressed)
    assert led.acts == [Moved()]


def test_a_key_that_is_held_down_moves_once(shown):
    led = shown()
    for is_repeat in (False, True, True):
        pressed = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", is_repeat
        )
        QApplication.sendEvent(led.page.sheet, pressed)
    assert led.acts == [Moved()]


@pytest.mark.parametrize(
    ("key", "act"),
    [
        (Qt.Key.Key_Up, PositionJudged(True)),
        (Qt.Key.Key_Down, PositionJudged(False)),
        (Qt.Key.Key_B, BraceBegun()),
        (Qt.Key.Key_PageUp, Moved(steps=-1)),
        (Qt.Key.Key_L, LetGo()),
    ],
)
def test_every_act_has_a_key(shown, key, act):
    led = shown()
    led.key(key)
    assert led.acts == [act]


@pytest.mark.parametrize(
    ("key", "part"),
    [
        (Qt.Key.Key_2, Part.ADD_ONS),
        (Qt.Key.Key_3, Part.HELPER),
        (Qt.Key.Key_4, Part.NIGHT),
        (Qt.Key.Key_Right, Part.ADD_ONS),
        (Qt.Key.Key_H, Part.HELP),
        (Qt.Key.Key_L, Part.END),
    ],
)
def test_every_part_has_a_key(shown, key, part):
    led = shown()
    led.key(key)
    assert led.page.part is part


def test_the_brace_takes_the_place_of_the_breath_and_gives_it_back(shown):
    led = shown()
    led.key(Qt.Key.Key_B)
    assert {"A light brace"} <= led.words()
    assert led.page.sheet.foot.cue.text == "Belly in, lightly."
    led.pass_seconds(6)
    assert led.page.sheet.foot.cue.text == "Let go."
    led.pass_seconds(60)
    assert {"Breathe in", "Breathe out"} & led.words()


def test_an_add_on_says_when_it_comes_off_and_that_it_is_time(shown):
    led = shown()
    led.key(Qt.Key.Key_2)
    led.click("Heat")
    assert led.acts[-1] == AddOnTaken(Remedy.HEAT)
    assert any("at the latest" in words for words in led.words())
    led.pass_seconds(16 * 60)
    assert any(words.startswith("Time to take it off.") for words in led.words())


def test_escape_closes_the_help_first_and_then_the_page(shown, qtbot):
    led = shown()
    led.click("Get help")
    with qtbot.assertNotEmitted(led.page.wished):
        led.key(Qt.Key.Key_Escape)
    assert led.page.part is Part.POSITION
    with qtbot.waitSignal(led.page.wished) as wished:
        led.key(Qt.Key.Key_Escape)
    assert wished.args == [Wish.CLOSE]


def test_it_has_not_let_go_leads_to_when_somebody_should_look(shown, back_28):
    led = shown()
    led.key(Qt.Key.Key_H)
    assert {"It has not let go yet", *back_28.rescue.seek_care_soon} <= led.words()


def test_after_letting_go_what_helped_and_the_worst_pain_may_be_told(shown):
    led = shown()
    led.key(Qt.Key.Key_Up)
    led.key(Qt.Key.Key_L)
    assert led.button("On your side").isChecked()
    led.key(Qt.Key.Key_7)
    assert led.record.worst == 7


def test_it_has_started_again_goes_back_to_the_position(shown):
    led = shown()
    led.key(Qt.Key.Key_L)
    led.click("It has started again")
    assert not led.record.has_let_go
    assert led.page.part is Part.POSITION


def test_after_letting_go_every_button_has_the_key_it_shows(shown, qtbot):
    led = shown()
    led.key(Qt.Key.Key_L)
    with qtbot.waitSignal(led.page.wished) as wished:
        led.key(Qt.Key.Key_Return)
    assert wished.args == [Wish.SAVE]
    led.key(Qt.Key.Key_A)
    assert not led.record.has_let_go
    assert led.record.worst is None
    assert led.page.part is Part.POSITION


def test_who_looks_whom_to_call_after_the_end_comes_back_to_the_end(shown):
    led = shown()
    led.key(Qt.Key.Key_L)
    led.key(Qt.Key.Key_G)
    before = led.record
    for key in (Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_L, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        led.key(key)
    assert (led.page.part, led.record) == (Part.HELP, before)
    led.click("Back")
    assert led.page.part is Part.END


def test_once_it_has_let_go_no_position_is_offered(shown):
    led = shown()
    assert "What else helps" in led.offers()
    led.key(Qt.Key.Key_L)
    assert "What else helps" not in led.offers()
    led.key(Qt.Key.Key_A)
    assert "What else helps" in led.offers()


def test_an_end_that_was_nothing_is_put_back_as_an_end(shown):
    led = shown()
    led.key(Qt.Key.Key_L)
    led.key(Qt.Key.Key_Delete)
    led.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert led.record.counts
    assert led.page.part is Part.END


def test_it_was_nothing_can_be_undone(shown):
    led = shown()
    led.key(Qt.Key.Key_Delete)
    assert led.acts == [TakenOut()]
    assert "Taken out. It counts for nothing." in led.words()
    led.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert led.record.counts
    assert led.page.part is Part.POSITION


def test_nothing_says_relax_or_counts_down(shown):
    words = " ".join(shown().words()).lower()
    assert "relax" not in words
    assert "left" not in words.split()


@pytest.mark.parametrize("turn", ["left", "right"])
def test_turned_for_somebody_who_lies_down_it_is_led_by_the_same_keys_and_clicks(shown, turn):
    led = shown()
    led.page.set_turn(turn)
    QApplication.processEvents()
    assert (led.page.sheet.width(), led.page.sheet.height()) == (800, 1280)
    led.key(Qt.Key.Key_Space)
    assert led.acts == [Moved()]
    led.click_through("Get help")
    assert "Get medical help now." in led.words()
    led.page.set_turn("upright")
    QApplication.processEvents()
    assert (led.page.sheet.width(), led.page.sheet.height()) == (1280, 800)
    led.key(Qt.Key.Key_Escape)
    assert led.page.part is Part.POSITION


def test_dim_is_dark_whatever_the_app_looks_like(shown):
    led = shown()
    assert not led.page.is_dark
    led.page.set_dim(True)
    assert led.page.is_dark
    led.page.set_dim(False)
    assert not led.page.is_dark


@pytest.mark.parametrize(
    ("width", "height", "text_scale"), [(1280, 800, 1.0), (1024, 640, 1.0), (1280, 800, 1.5)]
)
def test_no_word_is_cut(shown, width, height, text_scale):
    led = shown(NUMBERS, width, height, text_scale)
    led.key(Qt.Key.Key_Space)
    for part in Part:
        led.page.sheet.show_part(part)
        QApplication.processEvents()
        for label in led.page.findChildren(Label):
            if label.isVisible() and label.text() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
        for button in led.page.findChildren(QAbstractButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.minimumSizeHint().width(), button.text()


@pytest.mark.parametrize("goes_on", [False, True])
@pytest.mark.parametrize("turn", ["upright", "left"])
@pytest.mark.parametrize("text_scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
def test_every_danger_sign_is_seen_at_once_beside_every_position(
    shown, back_28, size, text_scale, turn, goes_on
):
    led = shown(NUMBERS, *size, text_scale)
    led.page.set_turn(turn)
    led.goes_on = goes_on
    for _position in back_28.rescue.positions:
        led.pass_seconds(1)
        settle()
        for sign in back_28.rescue.danger_signs:
            tile = led.button(sign)
            assert tile.visibleRegion().boundingRect() == tile.rect(), sign
        led.key(Qt.Key.Key_Space)


@pytest.mark.parametrize("turn", ["upright", "left"])
@pytest.mark.parametrize("text_scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 640)])
def test_everything_fits_into_the_window_sideways(shown, width, height, text_scale, turn):
    led = shown(NUMBERS, width, height, text_scale)
    led.page.set_turn(turn)
    for part in Part:
        led.page.sheet.show_part(part)
        QApplication.processEvents()
        sheet = led.page.sheet
        for widget in sheet.findChildren(QAbstractButton):
            if widget.isVisible():
                right = widget.mapTo(sheet, widget.rect().topRight()).x()
                assert right < sheet.width(), (part, widget.text())
