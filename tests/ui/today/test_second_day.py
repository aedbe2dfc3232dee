"""A second day on one date is asked for twice, and waiting is the easy answer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from program_app.ui.today_page import TodayPage
from tests.ui.today.conftest import Shown
from tests.ui.today.reading import button, has_button, rows_on, words_on
from tests.ui.today.today_views import DONE, PLANNED


def asking(shown: Shown) -> TodayPage:
    page = shown(DONE)
    button(page, "Do it today").click()
    return page


def test_the_question_shows_the_next_day(shown):
    page = asking(shown)
    words = {"You have done day 9 today.", "1 of 2", "Next: Day 10 · Longer brace, short walk"}
    assert words <= words_on(page)
    assert rows_on(page) == ["1. Seated brace, 6 × 8 s hold, 1½ min"]


def test_one_yes_is_not_enough(shown, qtbot):
    page = asking(shown)
    with qtbot.assertNotEmitted(page.second_day_requested):
        button(page, "Do day 10 now").click()
    assert {"Still day 10 today?", "2 of 2"} <= words_on(page)


def test_the_second_yes_asks_for_the_day(shown, qtbot):
    page = asking(shown)
    button(page, "Do day 10 now").click()
    with qtbot.waitSignal(page.second_day_requested):
        button(page, "Yes, day 10 today").click()


def test_enter_leaves_it_for_tomorrow_at_either_question(shown, qtbot):
    for yes in ([], ["Do day 10 now"]):
        page = asking(shown)
        for text in yes:
            button(page, text).click()
        leave = button(page, "Leave it for tomorrow")
        assert leave.hasFocus()
        with qtbot.assertNotEmitted(page.second_day_requested):
            qtbot.keyClick(leave, Qt.Key.Key_Return)
        assert "That is enough for today." in words_on(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_wherever_the_focus_is_waiting_is_the_easy_answer(shown, qtbot, key):
    page = asking(shown)
    page.setFocus()
    qtbot.keyClick(page, key)
    assert "That is enough for today." in words_on(page)


def test_after_the_answer_the_page_has_the_keys(shown, qtbot):
    for texts in (["Leave it for tomorrow"], ["Do day 10 now", "Yes, day 10 today"]):
        page = asking(shown)
        for text in texts:
            button(page, text).click()
        assert QApplication.focusWidget() is page


def test_asking_again_later_starts_at_the_first_question(shown):
    page = asking(shown)
    button(page, "Do day 10 now").click()
    button(page, "Leave it for tomorrow").click()
    button(page, "Do it today").click()
    assert "You have done day 9 today." in words_on(page)


def test_the_question_goes_when_the_day_has_moved_on(shown):
    page = asking(shown)
    page.show_today(replace(PLANNED, day_number=10))
    assert "You have done day 9 today." not in words_on(page)
    page.show_today(DONE)
    assert "That is enough for today." in words_on(page)


def test_it_is_not_offered_where_it_may_not_be(shown):
    assert not has_button(shown(replace(DONE, may_ask_second_day=False)), "Do it today")
