"""The form of the spasm log keeps every tap and every key, and says calmly what does not fit."""

from dataclasses import fields, replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from program_app.domain.spasm import (
    Doing,
    Help,
    Remedy,
    SpasmHeight,
    SpasmKind,
    SpasmRecord,
    SpasmSide,
    Tried,
)
from program_app.ui.spasm_form_page import SpasmFormPage
from program_app.ui.spasms.small_scale import SmallScale
from program_app.ui.spasms.tried_row import CrossButton
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10
from tests.ui.spasms.log_app import LogApp, button, field, offers, press, words_on


def type_into(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def started(page: SpasmFormPage, what: str = "date") -> QLineEdit:
    return field(page, QLineEdit, f"Started, {what}")


def let_go(page: SpasmFormPage, what: str = "time") -> QLineEdit:
    return field(page, QLineEdit, f"Let go, {what}")


def test_a_new_entry_begins_now_and_keeps_nothing_yet(app, page):
    assert (started(page).text(), started(page, "time").text()) == ("Sat 21 Nov", "18:30")
    assert "Kept as a draft while you type. Every field may stay empty." in words_on(page)
    assert app.kept() == ()


def test_taps_are_kept_at_once_as_a_draft(app, page, qtbot):
    for text in ("Right", "Low", "Twinge", "Bending", "Lifting"):
        press(page, text)
    record = app.only
    assert record.is_draft
    assert (record.side, record.height, record.kind) == (SpasmSide.RIGHT, SpasmHeight.LOW, SpasmKind.TWINGE)
    assert record.doing == (Doing.BENDING, Doing.LIFTING)


def test_a_tap_on_a_chosen_chip_takes_it_back(app, page, qtbot):
    press(page, "Bending")
    press(page, "Bending")
    assert app.only.doing == ()


def test_low_numbers_are_answers_like_any_other(app, page, qtbot):
    qtbot.keyClick(field(page, Scale0To10, "At its worst"), Qt.Key.Key_2)
    qtbot.keyClick(field(page, Scale0To10, "Now"), Qt.Key.Key_0)
    assert (app.only.worst, app.only.now) == (2, 0)
    assert {"2, mild", "0, none"} <= words_on(page)


def test_times_are_kept_while_they_are_typed_and_the_length_follows(app, page, qtbot):
    type_into(started(page), "30 Oct")
    type_into(started(page, "time"), "7:40")
    type_into(let_go(page), "9:10")
    assert app.only.began_at == datetime(2026, 10, 30, 7, 40).astimezone()
    assert app.only.ended_at == datetime(2026, 10, 30, 9, 10).astimezone()
    assert "after 1 h 30" in words_on(page)


def test_a_date_to_come_is_told_when_the_line_is_left_not_while_typing(app, page, qtbot):
    said = "That is after today. Is it 4 November?"
    type_into(started(page), "4 Dec")
    assert said not in words_on(page)
    qtbot.keyClick(started(page), Qt.Key.Key_Tab)
    assert said in words_on(page)
    assert started(page).accessibleDescription() == said
    assert started(page).text() == "4 Dec"
    press(page, "Yes, Wed 4 Nov")
    assert said not in words_on(page)
    assert app.only.began_on == date(2026, 11, 4)


def test_the_sentence_goes_as_soon_as_the_value_is_good(page, qtbot):
    type_into(let_go(page), "late")
    qtbot.keyClick(let_go(page), Qt.Key.Key_Tab)
    assert "Which time? For example 9:10. Empty means still there." in words_on(page)
    type_into(let_go(page), "18:00")
    assert "That is before it started. A date beside it may help." not in words_on(page)
    type_into(let_go(page), "18:30")
    assert not any("?" in words and "time" in words for words in words_on(page))


def test_saving_with_a_fault_goes_to_the_line_and_saves_nothing(app, page, qtbot):
    type_into(started(page), "soon")
    with qtbot.assertNotEmitted(app.form_presenter.saved):
        press(page, "Save")
    assert started(page).hasFocus()
    assert "Which date? For example 30 Oct, or yesterday." in words_on(page)


def test_another_entry_of_the_same_time_can_be_opened(app, qtbot):
    app.add(date(2026, 10, 30), 6, 50, worst=6)
    page = app.form()
    type_into(started(page), "30 Oct")
    type_into(started(page, "time"), "7:40")
    assert "There is one from 06:50 already." in words_on(page)
    link = button(page, "Open that one")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert "Edit the entry of 30 October" in words_on(page)
    assert started(page).hasFocus()
    assert field(page, Scale0To10, "At its worst").value_or_none() == 6


def test_a_thing_that_was_tried_becomes_a_row_to_be_judged_with_one_key(app, page, qtbot):
    press(page, "Heat")
    scale = field(page, SmallScale, "How much Heat helped")
    assert scale.hasFocus()
    assert scale.value_or_none() is None
    qtbot.keyClick(scale, Qt.Key.Key_6)
    assert app.only.tried == (Tried(remedy=Remedy.HEAT, helped=6),)
    assert scale.hasFocus()


def test_a_thing_can_be_taken_off_the_list_and_waits_as_a_chip_again(app, page, qtbot):
    press(page, "Heat")
    cross = next(w for w in page.findChildren(QWidget) if w.accessibleName() == "Take Heat off the list")
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert app.only.tried == ()
    assert offers(page, "Heat")


def test_the_name_of_a_medicine_goes_with_it_and_is_said_in_full_before(app, page):
    press(page, "More, if you like")
    name = field(page, QLineEdit, "Medicine, its name")
    type_into(name, "the white one")
    cross = next(w for w in page.findChildren(CrossButton) if w.isVisible())
    assert cross.accessibleName() == "Take the white one off the list"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert app.only.tried == ()
    assert name.text() == ""


def test_something_else_is_named_in_its_row(app, page, qtbot):
    press(page, "More")
    press(page, "Something else")
    line = field(page, QLineEdit, "Something else, what it was")
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "A hot bath")
    assert app.only.tried == (Tried(remedy=Remedy.OTHER, name="A hot bath"),)
    assert line.accessibleDescription() == "What it was, in your own words."
    scale = field(page, SmallScale, "How much A hot bath helped")
    qtbot.keyClick(scale, Qt.Key.Key_7)
    assert app.only.tried[0].helped == 7
    press(page, "Save")
    page = app.form()
    app.form_presenter.open_draft(app.only.id)
    assert field(page, QLineEdit, "Something else, what it was").text() == "A hot bath"


def test_the_form_takes_its_labels_and_explanations_from_the_content(app, qtbot):
    logs = app.program.logs
    spasm = tuple(replace(f, label=f"{f.id}?", help=f"About {f.id}.") for f in logs.spasm)
    app.program = replace(app.program, logs=replace(logs, spasm=spasm))
    page = app.form()
    press(page, "More, if you like")
    asked = {f.name for f in fields(SpasmRecord)} & {f.id for f in logs.spasm}
    assert {f"{name}?" for name in asked} <= words_on(page)
    assert {"About sore_hours.", "About worst.", "About danger_signs."} <= words_on(page)
    assert field(page, Scale0To10, "worst?").toolTip() == "About worst."
    assert started_is_called(page) == "began_at?, date"


def started_is_called(page: SpasmFormPage) -> str:
    page.setFocus()
    return page.focusWidget().accessibleName()


def test_more_chips_wait_behind_one(page, qtbot):
    press(page, "More")
    assert offers(page, "Nothing at all")
    assert offers(page, "Massage gun")


def test_further_fields_open_below_and_are_kept_too(app, page, qtbot):
    press(page, "More, if you like")
    sitting = field(page, QLineEdit, "Hours sitting")
    assert sitting.hasFocus()
    type_into(sitting, "6,5")
    type_into(field(page, QLineEdit, "Hours slept before"), "5")
    type_into(field(page, QLineEdit, "Sore for"), "2")
    type_into(field(page, QLineEdit, "As usual again after"), "3")
    type_into(field(page, QLineEdit, "Medicine, its name"), "the white one")
    qtbot.keyClicks(field(page, QPlainTextEdit, "Note, optional"), "Tying a shoe")
    qtbot.keyClick(field(page, Scale0To10, "Stress"), Qt.Key.Key_7)
    qtbot.keyClick(field(page, Scale0To10, "How sure of your back since?"), Qt.Key.Key_4)
    press(page, "Numbness.")
    record = app.only
    assert (record.hours_sitting, record.hours_slept, record.sore_hours) == (6.5, 5, 48)
    assert (record.days_until_usual, record.stress, record.confidence) == (3, 7, 4)
    assert record.tried == (Tried(remedy=Remedy.MEDICINE, name="the white one"),)
    assert (record.note, record.danger_signs) == ("Tying a shoe", ("Numbness.",))


def test_soreness_may_be_told_in_hours(app, page, qtbot):
    press(page, "More, if you like")
    type_into(field(page, QLineEdit, "Sore for"), "5")
    press(page, "Hours")
    assert app.only.sore_hours == 5


def test_a_number_that_is_none_is_told_when_it_is_left(app, page, qtbot):
    press(page, "More, if you like")
    sitting = field(page, QLineEdit, "Hours sitting")
    type_into(sitting, "1o")
    qtbot.keyClick(sitting, Qt.Key.Key_Tab)
    assert "Numbers only, please." in words_on(page)
    type_into(sitting, "30")
    qtbot.keyClick(sitting, Qt.Key.Key_Tab)
    assert "Up to 24, please." in words_on(page)
    type_into(sitting, "3")
    assert not {"Up to 24, please.", "Numbers only, please."} & words_on(page)
    assert app.only.hours_sitting == 3


def test_a_number_that_is_none_keeps_nothing_of_its_first_keys(app, page, qtbot):
    press(page, "More, if you like")
    usual = field(page, QLineEdit, "As usual again after")
    for text, said in (("99999", "Up to 365, please."), ("2.5", "Whole numbers, please.")):
        type_into(usual, text)
        qtbot.keyClick(usual, Qt.Key.Key_Tab)
        assert said in words_on(page)
        assert app.only.days_until_usual is None


def test_saving_opens_further_fields_where_one_of_them_does_not_fit(page, qtbot):
    press(page, "More, if you like")
    sitting = field(page, QLineEdit, "Hours sitting")
    type_into(sitting, "all day")
    press(page, "More, if you like")
    press(page, "Save")
    assert sitting.isVisible()
    assert sitting.hasFocus()
    assert "Numbers only, please." in words_on(page)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_enter_in_the_note_saves(app, page, qtbot, modifier):
    press(page, "More, if you like")
    note = field(page, QPlainTextEdit, "Note, optional")
    qtbot.keyClicks(note, "Tying a shoe")
    with qtbot.waitSignal(app.form_presenter.saved):
        qtbot.keyClick(note, Qt.Key.Key_Return, modifier)
    assert app.only.note == "Tying a shoe"


def test_nobody_and_somebody_exclude_each_other(app, page, qtbot):
    press(page, "More, if you like")
    press(page, "Doctor")
    press(page, "Nobody")
    assert app.only.help_sought == (Help.NONE,)
    press(page, "Massage therapist")
    assert app.only.help_sought == (Help.MASSAGE,)


def test_the_field_for_a_medicine_asks_for_no_dose_and_says_what_it_is_for(page, qtbot):
    press(page, "More, if you like")
    assert any("getting through a day or a night" in words for words in words_on(page))


def test_enter_saves_and_tells_that_the_plan_waits(app, page, qtbot):
    press(page, "Right")
    with qtbot.waitSignal(app.form_presenter.saved) as saved:
        qtbot.keyClick(started(page), Qt.Key.Key_Return)
    record, asks_rest = saved.args
    assert asks_rest
    assert not record.is_draft
    assert app.kept() == (record,)


def test_control_enter_saves_from_a_scale_and_enter_goes_on_from_it(app, page, qtbot):
    scale = field(page, Scale0To10, "At its worst")
    scale.setFocus()
    with qtbot.assertNotEmitted(app.form_presenter.saved):
        qtbot.keyClick(scale, Qt.Key.Key_Return)
    assert field(page, Scale0To10, "Now").hasFocus()
    with qtbot.waitSignal(app.form_presenter.saved):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_enter_on_a_chip_presses_it(app, page, qtbot):
    chip = button(page, "Bending")
    chip.setFocus()
    with qtbot.assertNotEmitted(app.form_presenter.saved):
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert app.only.doing == (Doing.BENDING,)


def test_a_spasm_above_seven_wants_the_safety_questions(app, page, qtbot):
    qtbot.keyClick(field(page, Scale0To10, "At its worst"), Qt.Key.Key_8)
    with qtbot.waitSignal(app.form_presenter.screening_wanted):
        press(page, "Save")


def test_discarding_asks_nothing_and_can_be_undone(app, page, qtbot):
    assert not [b for b in page.findChildren(QWidget) if b.isVisible() and "Discard draft" in _text(b)]
    press(page, "Right")
    with qtbot.waitSignal(app.form_presenter.discarded) as discarded:
        press(page, "Discard draft")
    assert app.kept() == ()
    assert discarded.args[0].side is SpasmSide.RIGHT


def test_escape_leaves_and_the_draft_stays(app, page, qtbot):
    press(page, "Right")
    with qtbot.waitSignal(app.form_presenter.left):
        qtbot.keyClick(started(page), Qt.Key.Key_Escape)
    assert app.only.is_draft


def test_an_earlier_entry_is_shown_with_all_that_was_told(app, qtbot):
    record = app.add(date(2026, 10, 30), worst=7, side=SpasmSide.LEFT, doing=(Doing.SITTING,), note="At work")
    page = app.form()
    app.form_presenter.open_draft(record.id)
    assert (started(page).text(), let_go(page).text()) == ("Fri 30 Oct", "09:10")
    assert button(page, "Left").isChecked()
    assert button(page, "Sitting").isChecked()
    assert offers(page, "Save changes")
    assert not any(text.startswith("Kept as a draft") for text in words_on(page))


def test_an_entry_that_went_meanwhile_gives_a_new_one(app):
    page = app.form()
    app.form_presenter.open_draft("nobody")
    assert "Log a spasm" in words_on(page)


def test_every_field_can_be_reached_by_tab_alone(app, page, qtbot):
    press(page, "More, if you like")
    names = set()
    page.setFocus()
    for _step in range(120):
        focused = page.focusWidget()
        names.add(focused.accessibleName() or _text(focused))
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {
        "Started, date",
        "Let go, time",
        "At its worst",
        "Now",
        "Bending",
        "Heat",
        "Hours sitting",
        "Medicine, its name",
        "Note, optional",
        "Save",
    } <= names


def test_every_field_has_a_name(page, qtbot):
    press(page, "More, if you like")
    fields = [w for w in page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert all(w.accessibleName() or _text(w) for w in fields if w.isVisible())


@pytest.mark.parametrize(("size", "rail"), [((1024, 640), 88), ((1024, 640), 144), ((1280, 800), 208)])
@pytest.mark.parametrize("text_scale", [1.0, 1.3, 1.5])
def test_nothing_stands_outside_the_page(qtbot, size, rail, text_scale):
    app = LogApp(qtbot, text_scale=text_scale)
    window = QWidget()
    page = app.form()
    press(page, "More, if you like")
    press(page, "Heat")
    page.setParent(window)
    app.show(window, size)
    page.setGeometry(rail, 0, size[0] - rail, size[1])
    page.show()
    assert page.minimumSizeHint().width() <= page.width()
    qtbot.waitUntil(lambda: _outside(page, window) == [], timeout=1500)


def _outside(page: SpasmFormPage, window: QWidget) -> list[str]:
    labels = [label for label in page.findChildren(Label) if label.isVisible()]
    return [
        label.text() for label in labels if label.mapTo(window, label.rect().topRight()).x() >= window.width()
    ]


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""
