"""The review shows the 28 days, one of them in full, and where to go from there."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.progress import Feeling
from program_app.domain.today import DayState
from program_app.journey.review_views import DayDetailView, ReviewView
from program_app.journey.views import ItemResult, MarkedDay, TodayRow
from program_app.ui.review.day_scroll import DayScroll
from program_app.ui.review.days_view import DaysView
from program_app.ui.review.legend import Legend
from program_app.ui.review.map_card import MapCard
from program_app.ui.review_page import ReviewPage
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.day_map import DayMap
from program_app.ui.widgets.held_bar import HeldBar
from program_app.ui.widgets.held_text import HeldText
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from tests.shipped_logs import shipped_logs
from tests.ui.review.charts_shown import FULL


def mark(number: int, today: int) -> MarkedDay:
    state = DayState.DONE if number < today else DayState.TODAY if number == today else DayState.TO_COME
    return MarkedDay(
        number=number,
        state=state,
        is_check_in=number % 7 == 0,
        done_on=date(2026, 11, number) if number < today else None,
        sentence=f"Day {number}, {state.value}",
    )


REVIEW = ReviewView(
    day_number=19,
    days_in_a_row=13,
    done_days=16,
    partly_days=2,
    held_seconds=6060,
    braced_seconds=9240,
    marks=tuple(mark(number, 19) for number in range(1, 29)),
    is_empty=False,
)
EMPTY = replace(
    REVIEW,
    day_number=1,
    marks=tuple(mark(number, 1) for number in range(1, 29)),
    is_empty=True,
)
DONE_DAY = DayDetailView(
    day_number=16,
    title="Load the glutes",
    state=DayState.DONE,
    is_check_in=False,
    date_text="Tuesday, 17 November",
    line="Done",
    items=(
        ItemResult(title="Posterior tilt, lying", exercise_id=None, done=48, planned=48, unit="s"),
        ItemResult(title="Clamshell", exercise_id=None, done=12, planned=20, unit="reps"),
    ),
    planned_rows=(),
    checks=(),
    pain_before=3,
    pain_after=2,
    effort=5,
    feeling=Feeling.TIRED,
    note="Left leg feels smoother.",
)
COMING_DAY = replace(
    DONE_DAY,
    day_number=20,
    title="Hold the plank",
    state=DayState.TO_COME,
    date_text="",
    line="Tuck first.",
    items=(),
    planned_rows=(
        TodayRow(
            item_number=1,
            title="Tucked bridge",
            exercise_id=None,
            dose_text="6 × 8 s hold",
            easier_text="",
            seconds=90,
        ),
    ),
    pain_before=None,
    pain_after=None,
    effort=None,
    feeling=None,
    note="",
)


@pytest.fixture
def page(qtbot: QtBot) -> ReviewPage:
    return shown(qtbot, REVIEW, DONE_DAY)


def shown(qtbot: QtBot, review: ReviewView, day: DayDetailView, **look: Any) -> ReviewPage:
    page = ReviewPage(Theme(**{"scheme": "light", **look}), shipped_logs())
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show_review(review)
    page.show_day(day)
    page.show()
    qtbot.waitExposed(page)
    page.setFocus()
    return page


def words_on(page: ReviewPage) -> set[str]:
    return {label.text() for label in page.findChildren(Label) if label.isVisibleTo(page) and label.text()}


def test_the_head_says_which_day_it_is_and_what_adds_up(page):
    assert {"Day 19 of 28", "13", "16 + 2", "1 h 41", "2 h 34"} <= words_on(page)


def test_the_day_in_view_is_selected_on_the_map(page):
    assert page.findChild(DayMap).selected_day() == 16


def test_the_day_in_full_says_its_date_and_state(page):
    assert {"Day 16, Load the glutes", "Tuesday, 17 November · Done"} <= words_on(page)


def test_each_exercise_says_what_was_done_of_the_plan_in_figures_and_in_its_bar(page):
    said = ["48 of 48 seconds", "12 of 20 reps"]
    assert [text.accessibleName() for text in page.findChildren(HeldText)] == said
    assert [bar.accessibleName() for bar in page.findChildren(HeldBar)] == said


def test_the_answers_stand_under_the_exercises(page):
    assert {"3 → 2", "5", "Tired, no pain", "Note: Left leg feels smoother."} <= words_on(page)


@pytest.mark.parametrize(("before", "after", "text"), [(3, None, "3 before"), (None, 2, "2 after")])
def test_half_of_an_answer_says_which_half(page, before, after, text):
    page.show_day(replace(DONE_DAY, pain_before=before, pain_after=after))
    assert text in words_on(page)


def test_no_answers_leave_no_empty_words(page):
    nothing: dict[str, Any] = {
        "pain_before": None,
        "pain_after": None,
        "effort": None,
        "feeling": None,
        "note": "",
    }
    page.show_day(replace(DONE_DAY, **nothing))
    assert not {"Pain", "Effort"} & words_on(page)


def test_a_zero_is_an_answer(page):
    page.show_day(replace(DONE_DAY, pain_before=0, pain_after=0, effort=0))
    assert {"0 → 0", "0"} <= words_on(page)


def test_after_a_walk_it_says_how_much_of_the_brace_was_held(page):
    page.show_day(replace(DONE_DAY, brace_quality=0))
    assert "Brace while walking: held 0 of 10" in words_on(page)


def test_where_it_was_felt_and_the_pain_of_the_next_day_stand_beside_the_answers(page):
    page.show_day(replace(DONE_DAY, felt_at=("belly", "thighs"), pain_next_day=1))
    assert {"Felt in: belly, thighs", "3 → 2, next day 1"} <= words_on(page)


def test_the_pain_of_the_next_day_is_shown_where_no_other_was_told(page):
    unanswered = replace(DONE_DAY, pain_before=None, pain_after=None, effort=None, feeling=None, note="")
    page.show_day(replace(unanswered, pain_next_day=1))
    assert {"Pain", "next day 1"} <= words_on(page)


def test_a_day_to_come_shows_its_plan(page):
    page.show_day(COMING_DAY)
    assert {"Day 20, Hold the plank", "Tucked bridge", "6 × 8 s hold"} <= words_on(page)
    assert not {"Posterior tilt, lying", "Pain"} & words_on(page)


def test_self_checks_are_listed_with_their_values(page):
    page.show_day(replace(DONE_DAY, checks=("Tilt hold: 34 s", "Wall gap: step 1")))
    assert {"Self-check", "Tilt hold: 34 s", "Wall gap: step 1"} <= words_on(page)


def test_an_arrow_key_asks_for_the_next_day(page, qtbot):
    with qtbot.waitSignal(page.day_chosen) as chosen:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert chosen.args == [17]


def test_showing_a_day_asks_for_none(page, qtbot):
    with qtbot.assertNotEmitted(page.day_chosen):
        page.show_day(COMING_DAY)


def test_other_sessions_of_a_day_stand_under_its_exercises(page):
    beside = ("Tuesday, 17 November: walk, 4 min braced of 8 min walked", "Monday, 16 November: light day")
    page.show_day(replace(DONE_DAY, beside=beside))
    assert "\n".join(beside) in words_on(page)
    page.show_day(DONE_DAY)
    assert "\n".join(beside) not in words_on(page)


def test_before_the_first_day_one_card_says_what_will_be_here(qtbot):
    page = shown(qtbot, EMPTY, replace(COMING_DAY, day_number=1, state=DayState.TODAY))
    words = words_on(page)
    assert "Your first day will show up here." in words
    assert not {"Pain", "done + partly"} & words
    with qtbot.waitSignal(page.go_to_day_one_requested):
        go = next(button for button in page.findChildren(Button) if button.text() == "Go to day 1")
        qtbot.mouseClick(go, Qt.MouseButton.LeftButton)


def test_before_the_first_day_the_plan_of_other_days_can_be_read(qtbot):
    page = shown(qtbot, EMPTY, COMING_DAY)
    assert "Day 20, Hold the plank" in words_on(page)
    assert "Your first day will show up here." not in words_on(page)


LONG_DAY = replace(
    DONE_DAY,
    items=5 * DONE_DAY.items,
    checks=("Tilt hold: 34 s", "Wall gap: step 1", "Marks for comparing you with yourself."),
    pain_next_day=2,
    note=8 * "Left leg feels smoother. ",
)


def day_scroll(page: ReviewPage) -> DayScroll:
    return page.findChildren(DayScroll)[0]


def test_a_long_day_scrolls_inside_its_card_where_all_is_seen_at_once(qtbot):
    page = shown(qtbot, REVIEW, LONG_DAY)
    inside = day_scroll(page)
    qtbot.waitUntil(lambda: inside.verticalScrollBar().maximum() > 0)
    inside.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.focusWidget() is inside
    qtbot.keyClick(inside, Qt.Key.Key_Down)
    assert inside.verticalScrollBar().value() > 0
    page.show_day(DONE_DAY)
    qtbot.waitUntil(lambda: inside.focusPolicy() is Qt.FocusPolicy.NoFocus)


@pytest.mark.parametrize(("size", "text_scale"), [((1024, 640), 1), ((1280, 800), 1.5), ((1280, 1100), 1)])
def test_a_long_day_stands_whole_in_a_page_that_scrolls_or_is_taller(qtbot, size, text_scale):
    page = shown(qtbot, REVIEW, LONG_DAY, text_scale=text_scale)
    page.resize(*size)
    inside = day_scroll(page)
    qtbot.waitUntil(lambda: inside.verticalScrollBar().maximum() == 0)


@pytest.mark.parametrize("day", [DONE_DAY, COMING_DAY, LONG_DAY])
def test_the_28_days_are_seen_at_once_at_1280_by_800(qtbot, day):
    page = shown(qtbot, REVIEW, day)
    page.show_charts(FULL)
    scrolled = page.findChildren(DaysView)[0].findChildren(PageScroll)[0]
    qtbot.waitUntil(lambda: scrolled.verticalScrollBar().maximum() == 0)
    assert not any("changes nothing" in words for words in words_on(page))


def test_a_page_that_scrolls_says_how_the_map_fills_before_the_first_day(qtbot):
    page = shown(qtbot, EMPTY, replace(COMING_DAY, day_number=1, state=DayState.TODAY))
    assert "How the map fills" not in words_on(page)
    assert "Check-in: Days 7, 14, 21 and 28" in page.findChildren(Legend)[0].toolTip()
    page.resize(1024, 640)
    assert "How the map fills" in words_on(page)


def test_what_the_gaps_mean_is_text_where_the_page_scrolls_or_is_taller(qtbot):
    page = shown(qtbot, REVIEW, DONE_DAY)
    page.show_charts(FULL)
    for size, is_text in (((1280, 800), False), ((1024, 640), True), ((1280, 1000), True)):
        page.resize(*size)
        assert any(words.startswith("Growing gaps") for words in words_on(page)) == is_text


def test_no_program_day_is_called_missed(page):
    said = " ".join(words_on(page)) + page.findChild(Legend).accessibleDescription()
    assert "missed" not in said.lower()


def test_the_legend_names_every_state_of_the_map(page):
    assert page.findChild(Legend).accessibleDescription() == "Done, Partly, Check-in, Today, To come"


def test_a_small_window_keeps_three_totals(page):
    page.resize(1024, 640)
    assert "days in a row" not in words_on(page)
    assert {"done + partly", "time held", "braced walking"} <= words_on(page)


def test_large_text_puts_the_day_under_the_map(qtbot):
    page = shown(qtbot, REVIEW, DONE_DAY, text_scale=1.5)
    title = next(label for label in page.findChildren(Label) if label.text() == "Day 16, Load the glutes")
    card = page.findChildren(MapCard)[0]
    assert title.mapTo(page, title.rect().topLeft()).y() > card.mapTo(page, card.rect().bottomLeft()).y()


@pytest.mark.parametrize(("size", "rail"), [((1024, 640), 144), ((1280, 800), 208)])
@pytest.mark.parametrize("text_scale", [1.0, 1.15, 1.3, 1.5])
@pytest.mark.parametrize("day", [DONE_DAY, COMING_DAY, LONG_DAY])
def test_nothing_stands_outside_the_page_beside_the_rail(qtbot, size, rail, text_scale, day):
    window = QWidget()
    qtbot.addWidget(window)
    page = ReviewPage(Theme(scheme="dark", text_scale=text_scale), shipped_logs(), window)
    page.show_review(REVIEW)
    page.show_day(day)
    window.resize(*size)
    page.setGeometry(rail, 0, size[0] - rail, size[1])
    window.show()
    qtbot.waitExposed(window)
    assert page.minimumSizeHint().width() <= page.width()
    qtbot.waitUntil(lambda: is_inside(page, window))


def is_inside(page: ReviewPage, window: QWidget) -> bool:
    labels = [label for label in page.findChildren(Label) if label.isVisible()]
    return all(label.mapTo(window, label.rect().topRight()).x() < window.width() for label in labels)
