"""The Walk page offers the latest walk once more, or says calmly why not."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from program_app.domain.safety import Light
from program_app.journey.views import WalkView
from program_app.journey.walk import WalkDone, WalkPageView, WalkState
from program_app.ui.theme import Theme
from program_app.ui.walk_page import WalkPage
from program_app.ui.widgets.scale import Scale0To10
from program_app.words.walk import gentle_walk_line, no_walk_line
from tests.shipped_logs import shipped_logs

WALK = WalkPageView(
    state=WalkState.READY,
    light=Light.PLANNED,
    pain=None,
    first_day=3,
    day_number=10,
    walk=WalkView(brace_seconds=30, easy_seconds=30, rounds=8, seconds=480),
    today_number=11,
    is_todays=False,
    is_in_session=False,
    has_walked_today=False,
    recent=(
        WalkDone(
            day_number=10,
            started_on=date(2026, 11, 12),
            walked_seconds=480,
            braced_seconds=240,
            brace_quality=7,
            is_own=False,
        ),
        WalkDone(
            day_number=6,
            started_on=date(2026, 11, 9),
            walked_seconds=240,
            braced_seconds=80,
            brace_quality=None,
            is_own=True,
        ),
    ),
)


def view(**values: Any) -> WalkPageView:
    return WalkPageView(**{**{name: getattr(WALK, name) for name in WALK.__dataclass_fields__}, **values})


@pytest.fixture
def page(qtbot: QtBot) -> WalkPage:
    page = WalkPage(Theme(scheme="light", move_less=True), shipped_logs())
    qtbot.addWidget(page)
    page.resize(1072, 800)
    page.show_walk(WALK)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    return page


def words_on(page: WalkPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page: WalkPage, text: str) -> QAbstractButton:
    return next(b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == text)


def test_it_shows_what_will_be_walked_and_how_firm(page: WalkPage):
    words = words_on(page)
    assert "The walk of day 10 once more, if you like. Never longer, never faster." in words
    assert {"Brace 30 s", "Easy 30 s", "8 rounds"} <= set(words)
    assert "Aim for 2 to 4 of 10. You can still chat in full sentences." in words


def test_it_lists_the_walks_with_braced_minutes_and_quality(page: WalkPage):
    words = words_on(page)
    assert "Day 10, 12 November" in words
    assert "4 min braced of 8 min walked" in words
    assert "Held 7 of 10" in words
    assert "On its own, 9 November" in words


def test_the_gate_stands_there_in_one_line(page: WalkPage):
    page.show_walk(view(gate_line="Gate: 4 of 5."))
    assert "Gate: 4 of 5." in words_on(page)


def test_the_gate_has_a_page_of_its_own(page: WalkPage, qtbot: QtBot):
    with qtbot.waitSignal(page.page_requested, timeout=0) as told:
        button(page, "Walking gate").click()
    assert told.args == ["gate"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_starts_the_walk(page: WalkPage, qtbot: QtBot, key: Qt.Key):
    with qtbot.waitSignal(page.start_requested, timeout=0):
        QTest.keyClick(page, key)


def test_a_digit_answers_the_pain(page: WalkPage, qtbot: QtBot):
    with qtbot.waitSignal(page.pain_changed, timeout=0) as told:
        QTest.keyClick(page, Qt.Key.Key_3)
    assert told.args == [3]


def test_the_scale_keeps_its_focus_while_the_cards_change(page: WalkPage):
    QTest.keyClick(page, Qt.Key.Key_4)
    scale = page.findChild(Scale0To10)
    assert scale is not None
    page.show_walk(view(pain=4, light=Light.GENTLE, care_line=gentle_walk_line(4)))
    assert scale.hasFocus()
    assert "Pain is 4 of 10, so the walk does not grow today." in words_on(page)


def test_with_strong_pain_the_button_opens_rescue(page: WalkPage, qtbot: QtBot):
    no_session = WalkState.NO_SESSION
    page.show_walk(view(pain=7, light=Light.NO_SESSION, state=no_session, care_line=no_walk_line(7)))
    assert any("the braced walk waits" in words for words in words_on(page))
    with (
        qtbot.waitSignal(page.rescue_requested, timeout=0),
        qtbot.assertNotEmitted(page.start_requested),
    ):
        button(page, "Open rescue").click()


def test_before_the_first_walk_it_leads_to_the_standing_brace(page: WalkPage, qtbot: QtBot):
    page.show_walk(view(state=WalkState.NOT_YET, walk=None, day_number=0, today_number=1, recent=()))
    assert "Your first walk comes on day 3." in words_on(page)
    assert not page.foot.isVisible()
    with qtbot.waitSignal(page.exercise_chosen, timeout=0) as told:
        button(page, "See the standing brace").click()
    assert told.args == ["standing_brace"]


def test_in_the_session_of_the_first_walk_it_leads_to_today(page: WalkPage, qtbot: QtBot):
    page.show_walk(
        view(state=WalkState.NOT_YET, walk=None, day_number=0, today_number=3, is_in_session=True, recent=())
    )
    with qtbot.waitSignal(page.page_requested, timeout=0) as told:
        button(page, "Go to Today").click()
    assert told.args == ["today"]


def test_with_too_few_minutes_for_a_walk_it_leads_to_the_march(page: WalkPage, qtbot: QtBot):
    page.show_walk(view(state=WalkState.ON_THE_SPOT, walk=None, day_number=0, first_day=0, recent=()))
    assert "For now you march on the spot." in words_on(page)
    assert not page.foot.isVisible()
    with qtbot.waitSignal(page.exercise_chosen, timeout=0) as told:
        button(page, "See the standing march").click()
    assert told.args == ["standing_march"]


def test_without_an_offer_enter_starts_nothing(page: WalkPage, qtbot: QtBot):
    page.show_walk(view(state=WalkState.NOT_YET, walk=None, recent=()))
    with qtbot.assertNotEmitted(page.start_requested):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_todays_walk_is_offered_for_any_time_of_the_day(page: WalkPage):
    page.show_walk(view(is_todays=True, day_number=13))
    assert "The walk of day 13, at whatever time of today suits you." in words_on(page)
    line = "This is the walk of today’s session. Walked here, the session goes without it."
    assert line in words_on(page)


def test_when_the_session_has_a_walk_to_come_it_says_so(page: WalkPage):
    page.show_walk(view(is_in_session=True))
    assert "Today’s session has a walk of its own; a second one is not needed." in words_on(page)


def test_who_has_walked_today_may_leave_it_at_that(page: WalkPage):
    page.show_walk(view(has_walked_today=True))
    assert "You have walked today. The next walk can wait for another day." in words_on(page)


@pytest.mark.parametrize("text_scale", [1.0, 1.3, 1.5])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640), (1920, 1080)])
def test_no_word_is_cut_at_any_size(qtbot: QtBot, size: tuple[int, int], text_scale: float):
    page = WalkPage(Theme(scheme="light", text_scale=text_scale, move_less=True), shipped_logs())
    qtbot.addWidget(page)
    page.resize(size[0] - 144, size[1])
    page.show_walk(WALK)
    page.show()
    qtbot.waitExposed(page)
    for label in page.findChildren(QLabel):
        if label.isVisible():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed, label.text()
    content = page.findChild(Scale0To10)
    assert content is not None
    assert content.width() >= content.minimumSizeHint().width()
    start = button(page, "Start walk")
    assert start.mapTo(page, start.rect().bottomRight()).x() <= page.width()
