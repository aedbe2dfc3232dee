"""The page after a session takes four answers, each of them at once."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.progress import Answers, Feeling
from program_app.journey.views import FinishedView, ItemResult
from program_app.ui.finished_page import FinishedPage
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.choice_card import ChoiceCard
from program_app.ui.widgets.held_text import HeldText
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.note_field import NoteField
from program_app.ui.widgets.scale import Scale0To10
from tests.shipped_logs import shipped_logs

ITEMS = (
    ItemResult(
        title="Posterior tilt, lying", exercise_id="supine_pelvic_tilt", done=48, planned=48, unit="s"
    ),
    ItemResult(title="Heel slide", exercise_id="heel_slide", done=10, planned=16, unit="reps"),
)


FINISHED = FinishedView(
    day_number=9,
    is_done=True,
    held_seconds=404.0,
    planned_seconds=414.0,
    items=ITEMS,
    pain_before=3,
    sentence="Day 10 is next.",
    answers=Answers(),
)


def finished(**values: Any) -> FinishedView:
    return replace(FINISHED, **values)


@pytest.fixture
def page(qtbot: QtBot) -> FinishedPage:
    page = FinishedPage(Theme(scheme="light"), shipped_logs())
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show_finished(finished())
    page.show()
    qtbot.waitExposed(page)
    page.setFocus()
    return page


@pytest.fixture
def answers(page: FinishedPage) -> list[Answers]:
    given: list[Answers] = []
    page.answers_changed.connect(given.append)
    return given


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def words_on(page: FinishedPage) -> set[str]:
    return {label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)}


def test_a_done_day_is_called_done(page):
    assert "Day 9 is done." in words_on(page)


def test_a_day_that_was_only_partly_done_is_kept_without_reproach(page):
    page.show_finished(finished(is_done=False))
    assert "Part of day 9 is kept." in words_on(page)


def test_the_total_stands_beside_what_was_planned(page):
    assert {"6 min 44 s", "held in all, of 6 min 54 s planned"} <= words_on(page)


def test_each_item_says_how_much_of_it_was_done_in_its_own_unit(page):
    said = [text.accessibleName() for text in page.findChildren(HeldText)]
    assert said == ["48 of 48 seconds", "10 of 16 reps"]


def test_pain_is_compared_with_what_it_was_before(page):
    assert "It was 3 before you started" in words_on(page)


def test_pain_is_not_compared_when_it_was_not_asked_before(page):
    page.show_finished(finished(pain_before=None))
    assert not any("before you started" in words for words in words_on(page))


def press(page: FinishedPage, text: str) -> None:
    chips = [chip for chip in page.findChildren(QAbstractButton) if chip.text() == text]
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton)


def test_what_was_felt_is_asked_for_its_place(page, answers, qtbot):
    assert "Where?" not in words_on(page)
    qtbot.keyClick(page, Qt.Key.Key_T)
    assert "Where?" in words_on(page)
    press(page, "Thighs")
    press(page, "Belly")
    assert answers[-1].felt_at == ("belly", "thighs")
    press(page, "Thighs")
    assert answers[-1].felt_at == ("belly",)


def test_what_was_not_felt_has_no_place(page, answers, qtbot):
    page.show_finished(finished(answers=Answers(feeling=Feeling.PAIN, felt_at=("back",))))
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert "Where?" not in words_on(page)
    assert answers[-1].felt_at == ()


def test_no_pain_at_all_is_called_a_good_result(page, qtbot):
    page.show_finished(finished(answers=Answers(pain_after=0)))
    assert "No pain at all is a very good result." in words_on(page)


def test_before_an_answer_the_effort_says_its_aim(page, qtbot):
    assert "3 to 5 of 10 is the aim" in words_on(page)
    qtbot.keyClick(focused(), Qt.Key.Key_5)
    assert "3 to 5 of 10 is the aim" not in words_on(page)


def test_the_keyboard_begins_at_the_first_question(page):
    assert focused().accessibleName() == "How hard was it?"


def test_all_questions_can_be_answered_with_keys_only(page, answers, qtbot):
    saved = []
    page.saved.connect(lambda: saved.append(True))
    for key in (Qt.Key.Key_5, Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_Return):
        qtbot.keyClick(focused(), key)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(focused(), key)
    qtbot.keyClicks(focused(), "smoother")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert answers[-1] == Answers(effort=5, pain_after=2, feeling=Feeling.PAIN, note="smoother")
    assert saved == []
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert saved == [True]


def test_after_a_walk_it_asks_how_much_of_the_brace_was_held(page, answers, qtbot):
    page.show_finished(finished(has_walked=True))
    assert "Five quick answers, then rest. Stay lying down if you like." in words_on(page)
    for key in (Qt.Key.Key_5, Qt.Key.Key_Return):
        qtbot.keyClick(focused(), key)
    assert focused().accessibleName() == "How much of the brace did you really hold?"
    for key in (Qt.Key.Key_8, Qt.Key.Key_Return):
        qtbot.keyClick(focused(), key)
    assert focused().accessibleName() == "Back pain now"
    assert answers[-1] == Answers(effort=5, brace_quality=8)


def test_without_a_walk_nothing_is_asked_about_the_brace(page):
    page.show_finished(finished(has_walked=True, answers=Answers(brace_quality=8)))
    page.show_finished(finished())
    shown = [scale.accessibleName() for scale in page.findChildren(Scale0To10) if scale.isVisible()]
    assert shown == ["How hard was it?", "Back pain now"]
    assert "Four quick answers, then rest. Stay lying down if you like." in words_on(page)


def test_a_walk_on_its_own_is_no_day(page):
    page.show_finished(finished(is_walk=True, has_walked=True, is_done=False))
    assert "The walk is done." in words_on(page)
    assert "Save walk" in [button.text() for button in page.findChildren(Button)]


def test_every_answer_is_told_at_once(page, answers, qtbot):
    qtbot.keyClick(focused(), Qt.Key.Key_7)
    assert answers == [Answers(effort=7)]


def test_effort_gets_its_word(page, qtbot):
    qtbot.keyClick(focused(), Qt.Key.Key_7)
    assert "Hard" in words_on(page)


@pytest.mark.parametrize(
    ("key", "feeling"),
    [
        (Qt.Key.Key_T, Feeling.TIRED),
        (Qt.Key.Key_P, Feeling.PAIN),
        (Qt.Key.Key_B, Feeling.BOTH),
        (Qt.Key.Key_N, Feeling.NEITHER),
    ],
)
def test_a_letter_answers_tired_or_pain_from_any_scale(page, answers, qtbot, key, feeling):
    qtbot.keyClick(focused(), key)
    assert answers[-1].feeling is feeling


@pytest.mark.parametrize(
    ("key", "feeling"),
    list(zip("1234", (Feeling.TIRED, Feeling.PAIN, Feeling.BOTH, Feeling.NEITHER), strict=True)),
)
def test_a_digit_on_a_card_chooses_among_the_four(page, answers, qtbot, key, feeling):
    page.findChildren(ChoiceCard)[3].setFocus()
    qtbot.keyClick(focused(), key)
    assert answers[-1].feeling is feeling


def test_choosing_another_feeling_tells_one_change(page, answers, qtbot):
    qtbot.keyClick(focused(), Qt.Key.Key_T)
    qtbot.keyClick(focused(), Qt.Key.Key_N)
    assert [given.feeling for given in answers] == [Feeling.TIRED, Feeling.NEITHER]


def test_letters_typed_into_the_note_answer_nothing_else(page, answers, qtbot):
    page.findChild(NoteField).setFocus()
    qtbot.keyClicks(focused(), "tpb1")
    assert answers[-1] == Answers(note="tpb1")


def test_shift_and_enter_begin_a_new_line_in_the_note(page, answers, qtbot):
    note = page.findChild(NoteField)
    note.setFocus()
    qtbot.keyClicks(note, "one")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert note.hasFocus()
    qtbot.keyClicks(note, "two")
    assert note.toPlainText() == "one\ntwo"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("kind", [Scale0To10, ChoiceCard, NoteField, Button])
def test_control_and_enter_save_from_everywhere(page, qtbot, kind, key):
    page.findChild(kind).setFocus()
    with qtbot.waitSignal(page.saved):
        qtbot.keyClick(focused(), key, Qt.KeyboardModifier.ControlModifier)


def test_escape_closes_the_page(page, qtbot):
    with qtbot.waitSignal(page.saved):
        qtbot.keyClick(focused(), Qt.Key.Key_Escape)


def test_escape_leaves_full_screen_before_the_page(page, qtbot):
    page.window().showFullScreen()
    with qtbot.assertNotEmitted(page.saved):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.window().isFullScreen()


def test_saving_needs_no_answer(page, qtbot):
    button = page.findChild(Button)
    assert button.text() == "Save day 9"
    with qtbot.waitSignal(page.saved):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_showing_kept_answers_tells_nothing(page, answers):
    kept = Answers(effort=0, pain_after=10, feeling=Feeling.BOTH, note="slow")
    page.show_finished(finished(answers=kept))
    assert answers == []


def test_kept_answers_stay_when_one_of_them_changes(page, answers, qtbot):
    kept = Answers(effort=0, pain_after=10, feeling=Feeling.BOTH, note="slow")
    page.show_finished(finished(answers=kept))
    qtbot.keyClick(focused(), Qt.Key.Key_1)
    assert answers == [Answers(effort=1, pain_after=10, feeling=Feeling.BOTH, note="slow")]


def test_a_new_session_begins_without_answers(page, answers, qtbot):
    page.show_finished(finished(answers=Answers(effort=4, feeling=Feeling.PAIN, note="x")))
    page.show_finished(finished(day_number=10))
    qtbot.keyClick(focused(), Qt.Key.Key_3)
    assert answers == [Answers(effort=3)]


def test_the_cursor_stays_in_the_note_when_the_same_note_is_shown_again(page, qtbot):
    note = page.findChild(NoteField)
    note.setFocus()
    qtbot.keyClicks(note, "ab")
    qtbot.keyClick(note, Qt.Key.Key_Left)
    page.show_finished(finished(answers=Answers(note="ab")))
    qtbot.keyClicks(note, "-")
    assert note.toPlainText() == "a-b"


def test_enter_brings_the_next_question_into_sight_in_a_small_window(page, qtbot):
    page.resize(1024, 640)
    for _ in range(3):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    note = page.findChild(NoteField)
    assert focused() is note
    assert note.visibleRegion().boundingRect().height() == note.height()


@pytest.mark.parametrize("text_scale", [1.0, 1.15, 1.3, 1.5])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
def test_nothing_stands_outside_the_window(qtbot, size, text_scale):
    page = FinishedPage(Theme(scheme="dark", text_scale=text_scale), shipped_logs())
    qtbot.addWidget(page)
    page.resize(*size)
    page.show_finished(finished(is_done=False))
    page.show()
    qtbot.waitExposed(page)
    assert page.width() == size[0]
    cards = [widget for widget in page.findChildren(Label) if widget.isVisible()]
    assert all(label.mapTo(page, label.rect().topRight()).x() < size[0] for label in cards)
