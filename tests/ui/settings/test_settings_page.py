"""Settings apply at once, one by one, and say at their place what does not fit."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from program_app import __version__
from program_app.content.compiled import load_compiled
from program_app.domain.choices import CountStyle, SidesOrder
from program_app.domain.preferences import Preferences
from program_app.paths import program_folder
from program_app.ui.first_run_steps import FirstRunStep
from program_app.ui.settings.checked_field import CheckedField
from program_app.ui.settings.safety_card import number_fault, walk_fault
from program_app.ui.settings_page import SettingsPage
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.ui.widgets.slider import Slider
from program_app.ui.widgets.stepper import Stepper
from program_app.ui.widgets.switch import Switch

Changes = list[tuple[str, object]]


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(Theme(scheme="light"))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show_preferences(Preferences())
    page.show_data("/home/anna/brace28", "Yesterday, 21:04", "148 kB")
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def changes(page: SettingsPage) -> Changes:
    told: Changes = []
    page.preference_changed.connect(lambda name, value: told.append((name, value)))
    return told


def control(page: SettingsPage, name: str) -> Any:
    kinds = (SegmentedChoice, Slider, Stepper, Switch, QLineEdit, QComboBox)
    return next(w for w in page.findChildren(QWidget) if isinstance(w, kinds) and w.accessibleName() == name)


def pick(qtbot: Any, page: SettingsPage, name: str, word: str) -> None:
    segments = control(page, name).findChildren(QRadioButton)
    segment = next(segment for segment in segments if segment.text() == word)
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)


def field(page: SettingsPage, name: str) -> CheckedField:
    return next(
        field for field in page.findChildren(CheckedField) if field.focusProxy() is control(page, name)
    )


def button(page: SettingsPage, text: str) -> Button:
    return next(each for each in page.findChildren(Button) if each.text() == text and each.isVisible())


def words_on(page: SettingsPage) -> set[str]:
    return {label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)}


def test_showing_settings_tells_no_change(page, changes):
    page.show_preferences(
        Preferences(
            scheme="dark",
            text_scale=1.3,
            move_less=True,
            get_ready_seconds=30,
            rest_scale=1.5,
            count_style=CountStyle.NONE,
            sides_order=SidesOrder.LEFT_ALL_SETS,
            comfortable_walk_minutes=12,
            emergency_number="112",
        )
    )
    assert changes == []
    assert control(page, "Get-ready time").value() == 30
    assert control(page, "Emergency number").text() == "112"
    assert control(page, "Comfortable walk, in minutes").text() == "12"


@pytest.mark.parametrize(
    ("name", "word", "change"),
    [
        ("Theme", "Dark", ("scheme", "dark")),
        ("Text size", "150 %", ("text_scale", 1.5)),
        ("Rests", "75", ("rest_scale", 0.75)),
        ("Count aloud", "Every", ("count_style", CountStyle.EVERY)),
        ("Side that begins", "Left", ("sides_order", SidesOrder.LEFT_FIRST)),
    ],
)
def test_a_choice_is_told_at_once(page, changes, qtbot, name, word, change):
    pick(qtbot, page, name, word)
    assert changes == [change]


def test_every_change_fits_the_preferences(page, changes, qtbot):
    for name, word in (("Theme", "Light"), ("Text size", "115"), ("Rests", "200 %"), ("Count aloud", "Off")):
        pick(qtbot, page, name, word)
    kept = Preferences()
    for name, value in changes:
        kept = kept.with_value(name, value)
    assert kept == replace(
        Preferences(), scheme="light", text_scale=1.15, rest_scale=2.0, count_style=CountStyle.NONE
    )


def test_one_side_at_a_time_keeps_the_side_that_begins(page, changes, qtbot):
    page.show_preferences(Preferences(sides_order=SidesOrder.LEFT_FIRST))
    qtbot.mouseClick(control(page, "One side at a time"), Qt.MouseButton.LeftButton)
    assert changes == [("sides_order", SidesOrder.LEFT_ALL_SETS)]


def test_another_side_begins_and_still_keeps_all_its_sets(page, changes, qtbot):
    page.show_preferences(Preferences(sides_order=SidesOrder.LEFT_ALL_SETS))
    pick(qtbot, page, "Side that begins", "Right")
    assert changes == [("sides_order", SidesOrder.RIGHT_ALL_SETS)]


def test_get_ready_time_goes_by_two_seconds(page, changes, qtbot):
    qtbot.keyClick(control(page, "Get-ready time"), Qt.Key.Key_Up)
    assert changes == [("get_ready_seconds", 18)]


def test_moving_less_is_a_switch(page, changes, qtbot):
    control(page, "Move less").setFocus()
    qtbot.keyClick(control(page, "Move less"), Qt.Key.Key_Space)
    assert changes == [("move_less", True)]


def test_minutes_are_told_when_the_field_is_left(page, changes, qtbot):
    line = control(page, "Comfortable walk, in minutes")
    line.setFocus()
    qtbot.keyClicks(line, "12")
    assert changes == []
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert changes == [("comfortable_walk_minutes", 12)]


def test_an_emptied_field_takes_the_limit_away(page, changes, qtbot):
    page.show_preferences(Preferences(comfortable_walk_minutes=12))
    line = control(page, "Comfortable walk, in minutes")
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert changes == [("comfortable_walk_minutes", None)]


def test_leaving_a_field_as_it_was_tells_nothing(page, changes, qtbot):
    page.show_preferences(Preferences(emergency_number="112"))
    line = control(page, "Emergency number")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert changes == []


def test_a_fault_is_shown_at_its_field_and_what_was_typed_stays(page, changes, qtbot):
    line = control(page, "Comfortable walk, in minutes")
    line.setFocus()
    qtbot.keyClicks(line, "1o")
    assert "Numbers only, please." not in words_on(page)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert "Numbers only, please." in words_on(page)
    assert line.accessibleDescription() == "Numbers only, please."
    assert line.text() == "1o"
    assert changes == []


def test_a_fault_goes_as_soon_as_the_value_is_good(page, qtbot):
    line = control(page, "Comfortable walk, in minutes")
    purpose = line.accessibleDescription()
    line.setFocus()
    qtbot.keyClicks(line, "1o")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert field(page, "Comfortable walk, in minutes").fault() == ""
    assert line.accessibleDescription() == purpose


def test_what_does_not_fit_yet_is_not_overwritten_by_another_change(page, qtbot):
    line = control(page, "Comfortable walk, in minutes")
    line.setFocus()
    qtbot.keyClicks(line, "300")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    page.show_preferences(Preferences(scheme="dark"))
    assert line.text() == "300"


@pytest.mark.parametrize("text", ["", "1", "8", "240"])
def test_a_walk_may_be_open_or_up_to_four_hours(text):
    assert walk_fault(text) == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("0", "Between 1 and 240, please."),
        ("241", "Between 1 and 240, please."),
        ("-3", "Numbers only, please."),
        ("²", "Numbers only, please."),
        ("ten", "Numbers only, please."),
    ],
)
def test_a_walk_that_cannot_be_says_why(text, sentence):
    assert walk_fault(text) == sentence


@pytest.mark.parametrize("text", ["", "112", "+49 (0)30 123-456"])
def test_a_number_may_be_open_or_any_telephone_number(text):
    assert number_fault(text) == ""


@pytest.mark.parametrize("text", ["help", "+", "1" * 25])
def test_a_number_that_cannot_be_called_is_refused(text):
    assert number_fault(text)


def test_the_safety_questions_can_be_answered_again(page, qtbot):
    again = next(button for button in page.findChildren(Button) if button.text() == "Answer again")
    with qtbot.waitSignal(page.first_run_step_requested) as asked:
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert asked.args == [FirstRunStep.SAFETY]


@pytest.mark.parametrize(
    ("word", "step"), [("Change", FirstRunStep.SPASMS), ("Try again", FirstRunStep.ROOM)]
)
def test_spasms_and_room_can_be_looked_at_again(page, qtbot, word, step):
    with qtbot.waitSignal(page.first_run_step_requested) as asked:
        qtbot.mouseClick(button(page, word), Qt.MouseButton.LeftButton)
    assert asked.args == [step]


@pytest.mark.parametrize(("typed", "kept"), [("7", "07:00"), ("6.30", "06:30"), ("07:15", "07:15")])
def test_the_time_of_getting_up_may_be_typed_as_people_do(page, changes, qtbot, typed, kept):
    line = control(page, "Getting up")
    line.setFocus()
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert changes == [("gets_up_at", kept)]


def test_a_time_that_is_none_says_so(page, changes, qtbot):
    line = control(page, "Getting up")
    line.setFocus()
    qtbot.keyClicks(line, "early")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "A time, please: 7:00." in words_on(page)
    assert changes == []


def test_starting_again_is_asked_once_more_in_its_place(page, qtbot):
    with qtbot.assertNotEmitted(page.restart_requested):
        qtbot.mouseClick(button(page, "Start again…"), Qt.MouseButton.LeftButton)
        assert "Back to Day 1? Everything that was done stays." in words_on(page)
        qtbot.mouseClick(button(page, "Keep going"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Start again…"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.restart_requested):
        qtbot.mouseClick(button(page, "Start again"), Qt.MouseButton.LeftButton)
    assert "Day 1 comes next." in words_on(page)


def test_after_starting_again_the_keys_stay_at_its_button(page, qtbot):
    button(page, "Start again…").setFocus()
    for word in ("Keep going", "Start again"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        button(page, word).setFocus()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert button(page, "Start again…").hasFocus()


def test_what_was_said_about_starting_again_is_gone_when_the_page_was_left(page, qtbot):
    qtbot.mouseClick(button(page, "Start again…"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Start again"), Qt.MouseButton.LeftButton)
    page.hide()
    page.show()
    assert "Day 1 comes next." not in words_on(page)


def test_a_window_that_was_put_aside_still_asks_whether_to_start_again(page, qtbot):
    qtbot.mouseClick(button(page, "Start again…"), Qt.MouseButton.LeftButton)
    page.window().showMinimized()
    page.window().showNormal()
    assert button(page, "Start again").isVisible()


def test_the_data_card_says_where_and_how_much(page):
    assert {"/home/anna/brace28", "148 kB", "Yesterday, 21:04"} <= words_on(page)


def test_without_a_backup_it_says_so(page):
    page.show_data("/home/anna/brace28", "", "0 kB")
    assert "None yet" in words_on(page)


def test_saving_everything_asks_where_without_holding_up_the_window(page, qtbot, tmp_path: Path):
    save = next(button for button in page.findChildren(Button) if button.text() == "Save as JSON…")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    dialog = page.findChildren(QFileDialog)[0]
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine.json")
    with qtbot.waitSignal(page.export_requested) as asked:
        dialog.accept()
    assert Path(asked.args[0]) == tmp_path / "mine.json"


def test_a_file_that_could_not_be_written_is_told_in_its_place(page):
    page.show_export_result("Could not write to that folder. Pick another one.", is_fault=True)
    assert "Could not write to that folder. Pick another one." in words_on(page)


def test_about_says_what_this_is_and_what_it_is_not(page, tmp_path: Path):
    program = load_compiled(program_folder(), tmp_path).program
    page.show_about(program)
    words = words_on(page)
    assert {f"{program.name}, version {__version__}", program.source_line, program.disclaimer} <= words
    assert any("No clinician has reviewed them." in sentence for sentence in words)


def test_every_control_has_a_name_and_says_what_it_is_for(page):
    kinds = (Stepper, Slider, Switch, SegmentedChoice, QLineEdit, QComboBox)
    controls = [widget for widget in page.findChildren(QWidget) if isinstance(widget, kinds)]
    assert len(controls) == 20
    assert all(widget.accessibleName() for widget in controls)


def test_tab_reaches_every_control(page, qtbot):
    page.setFocus()
    reached = set()
    for _step in range(60):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget() or page
        reached |= {widget.accessibleName(), (widget.parentWidget() or page).accessibleName()}
    assert {"Get-ready time", "Rests", "Theme", "Move less", "Emergency number"} <= reached


@pytest.mark.parametrize(("size", "rail"), [((1024, 640), 88), ((1280, 800), 208)])
@pytest.mark.parametrize("text_scale", [1.0, 1.15, 1.3, 1.5])
def test_nothing_is_wider_than_the_page_beside_the_rail(qtbot, size, rail, text_scale):
    window = QWidget()
    qtbot.addWidget(window)
    page = SettingsPage(Theme(scheme="dark", text_scale=text_scale), window)
    window.resize(*size)
    rail = round(min(144, rail * text_scale)) if rail == 88 else 208
    page.setGeometry(rail, 0, size[0] - rail, size[1])
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: is_inside(page, window))


def is_inside(page: SettingsPage, window: QWidget) -> bool:
    parts = [
        part for part in page.findChildren(QWidget) if part.isVisible() and isinstance(part, Label | Button)
    ]
    return all(part.mapTo(window, part.rect().topRight()).x() < window.width() for part in parts)


@pytest.fixture
def coach(page: SettingsPage) -> SettingsPage:
    """On a computer with two voices of its own."""
    page.show_sound((), ("recorded", "espeak-ng", "Piper en_GB"))
    return page


def choose_voice(qtbot: Any, page: SettingsPage, name: str) -> None:
    voice = control(page, "Voice")
    voice.setFocus()
    for _press in range(voice.findText(name) - voice.currentIndex()):
        qtbot.keyClick(voice, Qt.Key.Key_Down)


def test_the_recorded_coach_comes_first_and_silence_last(coach):
    voice = control(coach, "Voice")
    assert [voice.itemText(row) for row in range(voice.count())] == [
        "Recorded coach",
        "espeak-ng",
        "Piper en_GB",
        "Off",
    ]
    assert voice.currentText() == "Recorded coach"


def test_another_voice_is_told_once(coach, changes, qtbot):
    choose_voice(qtbot, coach, "espeak-ng")
    assert changes == [("voice", "espeak-ng")]


def test_silence_keeps_the_voice_for_later(coach, changes, qtbot):
    coach.show_preferences(Preferences(voice="Piper en_GB"))
    choose_voice(qtbot, coach, "Off")
    assert changes == [("is_voice_on", False)]


def test_a_voice_after_silence_speaks_again(coach, changes, qtbot):
    coach.show_preferences(Preferences(is_voice_on=False))
    voice = control(coach, "Voice")
    assert voice.currentText() == "Off"
    voice.setFocus()
    qtbot.keyClick(voice, Qt.Key.Key_Up)
    assert changes == [("voice", "Piper en_GB"), ("is_voice_on", True)]


def test_a_voice_that_is_not_here_stays_chosen(coach):
    coach.show_preferences(Preferences(voice="Piper en_US"))
    coach.show_sound((), ("recorded",))
    assert control(coach, "Voice").currentText() == "Piper en_US"
    coach.show_preferences(Preferences())
    assert control(coach, "Voice").currentText() == "Recorded coach"


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("Click anywhere to pause", ("pauses_on_click", False)),
        ("Clicker keys", ("takes_clicker", False)),
        ("Keep the screen awake", ("keeps_awake", False)),
    ],
)
def test_what_is_done_from_the_floor_can_be_switched_off(page, changes, qtbot, name, change):
    qtbot.mouseClick(control(page, name), Qt.MouseButton.LeftButton)
    assert changes == [change]


@pytest.mark.parametrize(("name", "setting"), [("Voice volume", "voice_percent"), ("Tones", "tones_percent")])
def test_voice_and_tones_have_a_loudness_of_their_own(page, changes, qtbot, name, setting):
    qtbot.keyClick(control(page, name), Qt.Key.Key_Home)
    assert changes == [(setting, 0)]


def test_how_much_is_said_is_a_choice(page, changes, qtbot):
    pick(qtbot, page, "How much is said", "Essentials")
    assert changes == [("talk", "essentials")]


def test_the_time_in_a_position_and_the_helpers_of_the_rescue_page_are_told_at_once(page, changes, qtbot):
    qtbot.keyClick(control(page, "Change of position"), Qt.Key.Key_Right)
    (helpers,) = page.findChildren(QPlainTextEdit)
    qtbot.keyClicks(helpers, "Sam")
    assert changes[0] == ("rescue_change_seconds", 100)
    assert changes[-1] == ("helper_contacts", "Sam")
