"""The safety questions lead to help, to a clinician, to easier ways, or into the program."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from program_app.domain.progress import ScreeningRecord
from program_app.journey.views import ScreeningView
from program_app.ui.first_run_page import FirstRunPage
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.check_row import CheckRow
from program_app.ui.widgets.label import Label
from tests.ui.first_run.questions import ITEMS, answered

NONE = "None of these is true for me"
Shown = Callable[..., FirstRunPage]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(
        record: ScreeningRecord | None = None, number: str = "", text_scale: float = 1.0
    ) -> FirstRunPage:
        page = FirstRunPage(Theme(scheme="light", text_scale=text_scale))
        qtbot.addWidget(page)
        page.resize(1280, 800)
        view = ScreeningView(items=ITEMS, answered=record)
        page.show_screening(view, note="For adults.", emergency_number=number)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


def control(page: FirstRunPage, text: str) -> QAbstractButton:
    found = [each for each in page.findChildren(QAbstractButton) if each.text() == text and shows(page, each)]
    assert found, f"nothing says {text}"
    return found[-1]


def shows(page: FirstRunPage, widget: QAbstractButton | Label) -> bool:
    return widget.isVisibleTo(page)


def words_on(page: FirstRunPage) -> set[str]:
    return {label.text() for label in page.findChildren(Label) if label.text() and shows(page, label)}


def continue_button(page: FirstRunPage) -> Button:
    button = control(page, "Continue")
    assert isinstance(button, Button)
    return button


def tick_and_go_on(page: FirstRunPage, *ids: str) -> None:
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
    page.show_screening(ScreeningView(items=ITEMS, answered=None))
    assert "2 of 4" in words_on(page)
    assert control(page, "Statement emergency 7").isChecked()


def test_rescue_is_open_before_any_answer(shown, qtbot):
    page = shown()
    with qtbot.waitSignal(page.rescue_requested):
        control(page, "Open rescue").click()


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
        page.resize(1024, 640)
        QApplication.processEvents()
        assert page.width() == 1024
        for label in page.findChildren(Label):
            if label.isVisible() and label.text() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
