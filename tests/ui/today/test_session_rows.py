"""A row of today's session leads to the page of its exercise."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from program_app.ui.today.session_rows import SessionRow
from program_app.ui.today_page import TodayPage
from tests.ui.today.reading import button
from tests.ui.today.today_views import CHECK_IN, DONE, GENTLE, PLANNED


def rows(page: TodayPage) -> list[SessionRow]:
    return [row for row in page.findChildren(SessionRow) if row.isVisible()]


@pytest.mark.parametrize("view", [PLANNED, GENTLE, CHECK_IN])
def test_a_click_asks_for_the_exercise(shown, qtbot, view):
    page = shown(view)
    with qtbot.waitSignal(page.exercise_chosen) as chosen:
        qtbot.mouseClick(rows(page)[0], Qt.MouseButton.LeftButton)
    assert chosen.args == ["tilt_bridge"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_row_with_the_keys_opens_and_does_not_start(shown, qtbot, key):
    page = shown(PLANNED)
    row = rows(page)[0]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.exercise_chosen), qtbot.assertNotEmitted(page.start_requested):
        qtbot.keyClick(row, key)


def test_a_digit_on_a_row_still_answers_the_scale(shown, qtbot):
    page = shown(PLANNED)
    rows(page)[0].setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.pain_changed) as answered:
        qtbot.keyClick(page.focusWidget(), "3")
    assert answered.args == [3]


def test_tab_comes_to_every_row(shown):
    page = shown(PLANNED)
    assert all(row.focusPolicy() & Qt.FocusPolicy.TabFocus for row in rows(page))


def test_a_row_without_an_exercise_leads_nowhere(shown, qtbot):
    page = shown(replace(PLANNED, rows=(replace(PLANNED.rows[0], exercise_id=None),)))
    (row,) = rows(page)
    assert row.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(page.exercise_chosen):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)


def test_the_rows_of_a_day_that_is_asked_about_lead_there_too(shown, qtbot):
    page = shown(DONE)
    button(page, "Do it today").click()
    with qtbot.waitSignal(page.exercise_chosen):
        qtbot.mouseClick(rows(page)[0], Qt.MouseButton.LeftButton)
