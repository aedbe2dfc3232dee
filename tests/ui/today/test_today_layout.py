"""Whatever the window and the text size, Start is in sight and no word is cut."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from program_app.journey.asked import Asked
from program_app.ui.today.row_table import RowTable
from program_app.ui.today_page import TodayPage
from program_app.ui.widgets.label import Label
from tests.ui.today.reading import button
from tests.ui.today.today_views import CHECK_IN, DONE, GENTLE, NO_SESSION, PLANNED, RESUME, WALK, a_row

LONG = a_row(1, "Dead bug, opposite arm and leg", "2 × 10 s each side", "Arms only, or legs only. " * 3)
STATES = {
    "planned": replace(PLANNED, rows=(LONG,) * 7, walk=WALK),
    "gentle": replace(GENTLE, rows=(LONG,) * 5),
    "no session": NO_SESSION,
    "resume": RESUME,
    "done": DONE,
    "check-in": replace(CHECK_IN, rows=(LONG,) * 4),
}
SIZES = [(1280, 800, 1.0), (1024, 640, 1.0), (1280, 800, 1.5), (1366, 720, 1.15), (1920, 1080, 1.3)]


def place_in(page: TodayPage, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("width", "height", "text_scale"), SIZES)
def test_no_word_is_cut(shown, state, width, height, text_scale):
    page = shown(STATES[state], width, height, text_scale)
    for label in page.findChildren(Label):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed - 1, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width() - 1, label.text()


@pytest.mark.parametrize(("width", "height", "text_scale"), SIZES)
def test_start_is_always_in_sight(shown, width, height, text_scale):
    page = shown(STATES["planned"], width, height, text_scale)
    assert page.rect().contains(place_in(page, button(page, "Start")))


def test_a_small_window_puts_the_start_bar_under_the_whole_page(shown):
    page = shown(PLANNED, 1024, 640)
    start = place_in(page, button(page, "Start"))
    assert page.height() - start.bottom() < 24
    page.resize(1280, 800)
    roomy = place_in(page, button(page, "Start"))
    assert page.height() - roomy.bottom() > 48


def test_the_answer_survives_a_change_of_the_window(shown):
    page = shown(replace(PLANNED, asked=Asked(pain=2)))
    page.resize(1024, 640)
    page.show_today(replace(PLANNED, asked=Asked(pain=2)))
    assert button(page, "Start").isVisible()


def test_a_dose_without_room_beside_its_name_goes_under_it(theme_large):
    table = RowTable(theme_large, (LONG,))
    narrow, wide = table.place(LONG, 520), table.place(LONG, 1400)
    assert narrow.dose.width() == 0
    assert narrow.under is not None
    assert narrow.under.lines[0].startswith("2 × 10 s each side")
    assert wide.dose.left() > wide.name.right()
    assert wide.dose.right() < wide.minutes.left()


def test_doses_stand_in_one_column(theme_large):
    rows = (a_row(1, "Clamshell"), a_row(2, "One knee to chest"))
    table = RowTable(theme_large, rows)
    assert len({table.place(row, 1000).dose.left() for row in rows}) == 1
