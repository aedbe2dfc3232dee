"""The page of the walking gate shows each letter against its mark, and one thing to do about it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from program_app.domain.program import Program
from program_app.journey.gate_view import GateView, look_at_gate
from program_app.ui.gate.letter_row import LetterRow
from program_app.ui.gate.name_link import NameLink
from program_app.ui.gate.ticks_card import TicksCard
from program_app.ui.gate_page import GatePage
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from tests.gate_history import MISSING_C, TESTED_ON, at_the_gate, says_pain

NEXT_DAY = TESTED_ON + timedelta(days=1)
RETEST_ON = TESTED_ON + timedelta(days=3)


@pytest.fixture
def closed(back_28: Program) -> GateView:
    return look_at_gate(back_28, at_the_gate(MISSING_C), NEXT_DAY)


def a_page(
    qtbot: QtBot, view: GateView, width: int = 1072, height: int = 800, scale: float = 1.0
) -> GatePage:
    page = GatePage(Theme(scheme="light", text_scale=scale, move_less=True))
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show_gate(view)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def words_on(page: GatePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page: GatePage, text: str) -> QAbstractButton:
    return next(b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == text)


def row(page: GatePage, letter: str) -> LetterRow:
    return next(
        row for row in page.findChildren(LetterRow) if row.letter.letter == letter and row.isVisible()
    )


def test_a_missing_letter_says_so_in_words(qtbot: QtBot, closed: GateView):
    words = words_on(a_page(qtbot, closed))
    assert "Closed. One letter is missing: c." in words
    assert {"2, for 14 s", "missing", "48 s", "2, for 26 s", "5.3 and 6 min"} <= set(words)
    assert words.count("missing") == 1
    assert any(line.startswith("Marks to compare you with yourself.") for line in words)


def test_a_row_is_read_out_as_a_sentence(qtbot: QtBot, closed: GateView):
    page = a_page(qtbot, closed)
    sentence = "Letter c, Wall gap closed, 2 or 3, for 20 s or more: 2, for 14 s, missing"
    assert row(page, "c").accessibleName() == sentence


def test_what_trains_a_letter_leads_to_its_page(qtbot: QtBot, closed: GateView):
    page = a_page(qtbot, closed)
    link = row(page, "d").findChild(NameLink)
    assert isinstance(link, NameLink)
    with qtbot.waitSignal(page.exercise_chosen, timeout=0) as told:
        link.click()
    assert told.args == ["standing_march"]


def test_the_missing_letter_can_be_practised_now_and_tested_later(qtbot: QtBot, closed: GateView):
    page = a_page(qtbot, closed)
    with qtbot.waitSignal(page.practice_requested, timeout=0) as told:
        button(page, "Practise it now").click()
    assert told.args == ["wall_pelvic_tilt"]
    later = button(page, "Test from Wednesday")
    assert isinstance(later, Button)
    assert later.is_waiting()


def test_on_a_green_day_after_three_days_the_test_is_offered(qtbot: QtBot, back_28: Program):
    diary = at_the_gate(MISSING_C)
    says_pain(diary, 2, RETEST_ON)
    page = a_page(qtbot, look_at_gate(back_28, diary, RETEST_ON))
    with qtbot.waitSignal(page.test_requested, timeout=0):
        button(page, "Test now").click()


def test_without_the_pain_of_today_it_leads_to_today(qtbot: QtBot, back_28: Program):
    page = a_page(qtbot, look_at_gate(back_28, at_the_gate(MISSING_C), RETEST_ON))
    assert "Say on Today how strong the pain is, then the test opens." in words_on(page)
    with qtbot.waitSignal(page.page_requested, timeout=0) as told:
        button(page, "Go to Today").click()
    assert told.args == ["today"]


def test_an_open_gate_leads_to_the_walk(qtbot: QtBot, back_28: Program):
    page = a_page(qtbot, look_at_gate(back_28, at_the_gate(), NEXT_DAY))
    assert {"The gate is open.", "8 min in one go", "Braced all the way"} <= set(words_on(page))
    with qtbot.waitSignal(page.left, timeout=0):
        button(page, "Go to the walk").click()


def test_before_day_21_there_are_letters_and_nothing_to_do(qtbot: QtBot, back_28: Program):
    page = a_page(qtbot, look_at_gate(back_28, at_the_gate(done=9), NEXT_DAY))
    words = words_on(page)
    assert words.count("Checked on day 21") == 5
    assert "The upright line is the mark to reach" not in words
    assert not [b for b in page.findChildren(Button) if b.isVisible()]


def test_the_walk_letter_opens_its_four_ticks_for_keyboard_and_mouse(qtbot: QtBot, closed: GateView):
    page = a_page(qtbot, closed)
    walks = row(page, "d")
    ticks = page.findChild(TicksCard)
    assert isinstance(ticks, TicksCard)
    assert not ticks.isVisible()
    walks.setFocus(Qt.FocusReason.TabFocusReason)
    assert ticks.isVisible()
    assert "Pain rose by 1 point at most" in words_on(page)
    row(page, "c").findChildren(NameLink)[0].setFocus()
    assert not ticks.isVisible()
    QTest.mouseMove(page, QPoint(0, 0))
    QTest.mouseMove(walks, walks.rect().center())
    qtbot.waitUntil(ticks.isVisible)
    parent = ticks.parentWidget()
    assert parent is not None
    assert parent.rect().contains(ticks.geometry())


def test_esc_leads_back_to_the_walk(qtbot: QtBot, closed: GateView):
    page = a_page(qtbot, closed)
    page.setFocus()
    with qtbot.waitSignal(page.left, timeout=0):
        QTest.keyClick(page, Qt.Key.Key_Escape)


@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640), (1920, 1080)])
def test_no_word_is_cut_at_any_size(qtbot: QtBot, closed: GateView, size: tuple[int, int], scale: float):
    page = a_page(qtbot, closed, size[0] - 144, size[1], scale)
    for label in page.findChildren(QLabel):
        if label.isVisible():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
            assert label.mapTo(page, label.rect().topRight()).x() <= page.width(), label.text()
