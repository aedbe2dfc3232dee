"""The safety questions lead to help, to a clinician, to easier ways, or into the program."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from program_app.domain.progress import ScreeningRecord
from program_app.journey.views import ScreeningView
from program_app.ui.first_run.safety_step import Asking, SafetyStep
from program_app.ui.first_run_page import FirstRunPage
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.check_row import CheckRow
from program_app.ui.widgets.label import Label
from tests.ui.first_run.questions import ITEMS, answered

NONE = "None of these is true for me"
Shown = Callable[..., SafetyStep]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    pages: list[FirstRunPage] = []

    def show(
        record: ScreeningRecord | None = None, number: str = "", text_scale: float = 1.0, **asking: Any
    ) -> SafetyStep:
        theme = Theme(scheme="light", text_scale=text_scale)
        page, step = FirstRunPage(theme), SafetyStep(theme)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        view = ScreeningView(items=ITEMS, answered=record)
        step.show_screening(view, Asking(note="For adults.", emergency_number=number, **asking))
        page.show_sheet(step)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return step

    return show


def control(page: SafetyStep, text: str) -> QAbstractButton:
    found = [each for each in page.findChildren(QAbstractButton) if each.text() == text and shows(page, each)]
    assert found, f"nothing says {text}"
    return found[-1]


def shows(page: SafetyStep, widget: QAbstractButton | Label) -> bool:
    return widget.isVisibleTo(page)


def words_on(page: SafetyStep) -> set[str]:
    return {label.text() for label in page.findChildren(Label) if label.text() and shows(page, label)}


def continue_button(page: SafetyStep) -> Button:
    button = control(page, "Continue")
    assert isinstance(button, Button)
    return button


def tick_and_go_on(page: SafetyStep, *ids: str) -> None:
    """Answer the page that is shown with these ids, or with none."""
    rows = {row.objectName(): row for row in page.findChildren(CheckRow) if shows(page, row)}
    for item_id in ids:
        rows[item_id].click()
    if not ids:
        control(page, NONE).click()
    continue_button(page).click()


def test_continue_waits_until_something_is_ticked_but_can_be_reached(shown):
    page = shown()
    button = continue_button(page)
    assert button.is_waiting()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.toolTip() == "Tick an answer first"
    button.click()
    assert "1 of 4" in words_on(page)
    control(page, NONE).click()
    assert not button.is_waiting()


def test_none_of_these_excludes_the_others(shown):
    page = shown()
    control(page, "Statement emergency 1").click()
    control(page, NONE).click()
    assert not control(page, "Statement emergency 1").isChecked()
    control(page, "Statement clinician 2").click()
    assert not control(page, NONE).isChecked()


def test_every_question_of_the_program_is_asked(shown):
    page = shown()
    asked: set[str] = set()
    for _number in range(4):
        asked |= {row.objectName() for row in page.findChildren(CheckRow) if shows(page, row)}
        tick_and_go_on(page)
    assert {item.id for item in ITEMS} <= asked


def test_nothing_true_opens_the_program(shown, qtbot):
    page = shown()
    for _number in range(3):
        tick_and_go_on(page)
    answers: list[object] = []
    page.answered.connect(answers.append)
    with qtbot.waitSignal(page.finished):
        tick_and_go_on(page)
    assert answers == [()]


def test_a_sign_that_needs_help_today_ends_the_questions_at_once(shown, qtbot):
    page = shown()
    with qtbot.assertNotEmitted(page.finished), qtbot.waitSignal(page.answered) as answer:
        tick_and_go_on(page, "emergency_2")
    assert answer.args == [("emergency_2",)]
    assert {"Please get medical help today.", "Call your emergency number"} <= words_on(page)


def test_the_persons_own_emergency_number_is_shown_where_it_is_known(shown):
    page = shown(answered("emergency_2"), number="112")
    assert {"112", "Your emergency number", "Statement emergency 2"} <= words_on(page)


def test_no_key_opens_the_program_past_a_sign_that_needs_help(shown, qtbot):
    page = shown(answered("emergency_2"))
    with qtbot.assertNotEmitted(page.finished):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
            qtbot.keyClick(page, key)


def test_a_clinicians_yes_comes_before_the_program(shown, qtbot):
    page = shown()
    tick_and_go_on(page, "clinician_1")
    for _number in range(3):
        tick_and_go_on(page)
    assert "Please see a clinician first." in words_on(page)
    assert continue_button(page).is_waiting()
    with qtbot.assertNotEmitted(page.finished):
        continue_button(page).click()
    control(page, "A clinician has told me this program is fine for me").click()
    with qtbot.waitSignals([page.clinician_agreed, page.finished], order="strict"):
        continue_button(page).click()


def test_the_words_for_the_clinician_can_be_kept_as_a_page(shown, qtbot):
    page = shown(answered("clinician_1"))
    control(page, "Save as a page to print").click()
    dialog = page.findChildren(QFileDialog)[0]
    with qtbot.waitSignal(page.printable_page_requested) as wanted:
        dialog.fileSelected.emit("/somewhere/page.html")
    dialog.close()
    assert wanted.args[0] == "/somewhere/page.html"
    assert "Statement clinician 1" in wanted.args[1]
    page.show_page_saved("Saved.")
    assert "Saved." in words_on(page)


def test_what_is_to_be_worked_around_is_noted_and_the_program_goes_on(shown, qtbot):
    page = shown()
    for _number in range(3):
        tick_and_go_on(page)
    tick_and_go_on(page, "adapt_3")
    assert {"Noted.", "Statement adapt 3"} <= words_on(page)
    with qtbot.waitSignal(page.finished):
        continue_button(page).click()


def test_answers_can_be_changed_from_a_result(shown):
    page = shown(answered("clinician_1"))
    control(page, "Change my answers").click()
    assert control(page, "Statement clinician 1").isChecked()


def test_enter_goes_on_from_a_result_that_followed_another(shown, qtbot):
    page = shown(answered("clinician_1", "adapt_1"))
    control(page, "A clinician has told me this program is fine for me").click()
    continue_button(page).setFocus()
    qtbot.keyClick(continue_button(page), Qt.Key.Key_Space)
    assert "Noted." in words_on(page)
    assert page.hasFocus()
    with qtbot.waitSignal(page.finished), qtbot.assertNotEmitted(page.rescue_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_a_yes_still_covers_its_answers_when_they_are_looked_at_again(shown, qtbot):
    page = shown(answered("clinician_1", "adapt_1"))
    control(page, "A clinician has told me this program is fine for me").click()
    continue_button(page).click()
    control(page, "Change my answers").click()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    for _number in range(2):
        tick_and_go_on(page)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert "Noted." in words_on(page)


def test_back_keeps_what_was_ticked(shown, qtbot):
    page = shown()
    tick_and_go_on(page, "clinician_1")
    control(page, "Back").click()
    assert control(page, "Statement clinician 1").isChecked()
    tick_and_go_on(page, "clinician_2")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert "1 of 4" in words_on(page)


def test_questions_asked_again_can_be_left_as_they_were(shown, qtbot):
    page = shown(answered("clinician_1", agreed=True))
    assert "1 of 4" in words_on(page)
    with qtbot.waitSignal(page.finished), qtbot.assertNotEmitted(page.answered):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_coming_back_from_rescue_finds_the_page_as_it_was_left(shown):
    page = shown()
    tick_and_go_on(page)
    control(page, "Statement emergency 7").click()
    page.show_screening(ScreeningView(items=ITEMS, answered=None), Asking())
    assert "2 of 4" in words_on(page)
    assert control(page, "Statement emergency 7").isChecked()


def test_rescue_and_guide_are_open_from_a_result_too(shown, qtbot):
    page = shown(answered("emergency_2"), has_guide=True)
    with qtbot.waitSignal(page.rescue_requested):
        control(page, "Spasm now").click()
    with qtbot.waitSignal(page.guide_requested):
        control(page, "Read the guide").click()


def test_without_a_guide_none_is_offered(shown):
    page = shown(answered("emergency_2"))
    assert not [each for each in page.findChildren(Button) if each.text() == "Read the guide"]


def test_each_tick_is_told_at_once_and_taken_up_again(shown, qtbot):
    page = shown()
    drafts: list[str] = []
    page.drafted.connect(drafts.append)
    tick_and_go_on(page)
    control(page, "Statement emergency 7").click()
    again = shown(draft=drafts[-1])
    assert "2 of 4" in words_on(again)
    assert control(again, "Statement emergency 7").isChecked()
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert control(again, NONE).isChecked()


def test_a_draft_that_cannot_be_read_begins_anew(shown):
    for draft in ("nonsense", "x|y|z", "9||"):
        page = shown(draft=draft)
        assert words_on(page) & {"1 of 4", "4 of 4"}


def test_questions_after_a_strong_spasm_cannot_be_left_unanswered(shown, qtbot):
    page = shown(answered(), must_answer=True, title="After a strong spasm these questions come first.")
    assert "After a strong spasm these questions come first." in words_on(page)
    with qtbot.assertNotEmitted(page.finished):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a_yes_that_was_given_covers_the_same_answers_again(shown, qtbot):
    page = shown(answered("clinician_1", agreed=True))
    control(page, "Statement clinician 1").click()
    control(page, "Statement clinician 1").click()
    continue_button(page).click()
    for _number in range(2):
        tick_and_go_on(page)
    with qtbot.waitSignal(page.finished):
        tick_and_go_on(page)


def test_a_new_answer_for_a_clinician_asks_for_a_new_yes(shown, qtbot):
    page = shown(answered("clinician_1", agreed=True))
    tick_and_go_on(page, "clinician_2")
    with qtbot.assertNotEmitted(page.finished):
        for _number in range(3):
            tick_and_go_on(page)
    assert "Please see a clinician first." in words_on(page)


def test_tab_goes_from_the_questions_to_none_and_on(shown, qtbot):
    page = shown()
    control(page, "Statement emergency 1").setFocus()
    passed = []
    for _number in range(11):
        focus = page.focusWidget()
        passed.append(focus.text() if isinstance(focus, QAbstractButton) else "")
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
    assert passed[:2] == ["Statement emergency 1", "Statement emergency 2"]
    assert passed[5] == "Statement clinician 1"
    assert passed[10] == NONE


@pytest.mark.parametrize("text_scale", [1.0, 1.5])
def test_no_word_is_cut(shown, qtbot, text_scale):
    for record in (None, answered("emergency_2"), answered("clinician_1")):
        page = shown(record, text_scale=text_scale)
        window = page.window()
        window.resize(1024, 640)
        QApplication.processEvents()
        assert window.width() == 1024
        for label in page.findChildren(Label):
            if label.isVisible() and label.text() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
