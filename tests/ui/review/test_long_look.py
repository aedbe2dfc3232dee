"""The long view says what was found, to the eye and to a screen reader."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.spasm import Doing, Remedy, Tried
from program_app.journey.cycle_charts import EffortChart, FeelingChart, Line, LineChart, WeekStack
from program_app.ui.review.chart import Chart
from program_app.ui.review.effort_dots import EffortDots
from program_app.ui.review.line_chart import LineChartView
from program_app.ui.review.review_head import Look
from program_app.ui.review.week_stacks import WeekStacks
from program_app.ui.review_page import ReviewPage
from program_app.ui.theme import Theme
from tests.ui.spasms.log_app import LogApp, field, words_on

TODAY = date(2026, 11, 21)


def shown(qtbot: QtBot, *days_ago: int) -> tuple[LogApp, ReviewPage]:
    app = LogApp(qtbot)
    for days in days_ago:
        app.add(
            TODAY - timedelta(days=days),
            doing=(Doing.BENDING,),
            tried=(Tried(remedy=Remedy.HEAT, helped=6),),
        )
    page = app.review()
    app.review_presenter.show_look(Look.LONG)
    return app, page


def chart(page: QWidget, name: str) -> Chart:
    return field(page, Chart, name)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_the_season_tells_its_gaps_and_its_middle(qtbot):
    _app, page = shown(qtbot, 76, 50, 22)
    assert chart(page, "Season").accessibleDescription() == "26 days, 28 days, 22 days so far"
    assert "22 days so far, the middle one was 27" in words_on(page)


def test_bars_tell_words_and_numbers(qtbot):
    _app, page = shown(qtbot, 76, 50, 22)
    assert chart(page, "By time of day").accessibleDescription() == "Night 0, Morning 3, Midday 0, Evening 0"
    assert chart(page, "By what was being done").accessibleDescription() == "Bending 3"
    assert chart(page, "What helped me").accessibleDescription() == "Heat 6.0 3×"


def test_before_there_is_enough_each_card_says_from_when(qtbot):
    _app, page = shown(qtbot)
    assert {
        "From three spasms on.",
        "From the first spasm on.",
        "From the second check-in on.",
        "From three sessions on.",
        "From the first thing that you judge.",
        "From the first check-in on.",
    } <= words_on(page)
    assert not [c for c in page.findChildren(Chart) if c.isVisibleTo(page)]


def test_since_chooses_how_far_back_is_looked(qtbot):
    _app, page = shown(qtbot, 300, 250, 22)
    assert chart(page, "By what was being done").accessibleDescription() == "Bending 1"
    since = field(page, QComboBox, "Since")
    since.setCurrentIndex(since.findText("All"))
    since.activated.emit(since.currentIndex())
    assert chart(page, "By what was being done").accessibleDescription() == "Bending 3"


def test_the_foot_says_what_the_marks_are_for(qtbot):
    _app, page = shown(qtbot)
    assert any(words.startswith("Marks for comparing you with yourself.") for words in words_on(page))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_charts_are_painted_in_both_schemes(qtbot, scheme):
    theme = Theme(scheme=scheme)
    lines = LineChartView(theme, name="Checks")
    stacks, dots = WeekStacks(theme, name="Tired"), EffortDots(theme, name="Effort")
    empty = []
    for widget in (lines, stacks, dots):
        qtbot.addWidget(widget)
        widget.resize(QSize(300, 200))
        empty.append(picture(widget))
    points = tuple((day, float(day)) for day in (1, 7, 14, 21, 28))
    series = tuple(Line(name=f"C{place}", points=points) for place in range(4))
    lines.show_chart(LineChart(lines=series, marks=(20.0,), line=""))
    stacks.show_chart(FeelingChart(weeks=(WeekStack(name="W1", counts=(3, 2, 1, 1)),), line=""))
    dots.show_chart(EffortChart(efforts=(2, 4, 10), line=""))
    assert [picture(w) != before for w, before in zip((lines, stacks, dots), empty, strict=True)] == [
        True
    ] * 3
    assert stacks.accessibleDescription() == "W1: 3 tired, 2 neither, 1 both, 1 pain"
    assert dots.accessibleDescription() == "2, 4, 10"


def test_names_at_the_ends_of_series_that_meet_stay_apart(qtbot):
    view = LineChartView(Theme(scheme="light"), name="Checks")
    qtbot.addWidget(view)
    view.resize(QSize(300, 200))
    apart = tuple(Line(name=f"C{place}", points=((1, 5.0), (28, 5.0 + 20 * place))) for place in range(3))
    meeting = tuple(Line(name=f"C{place}", points=((1, 5.0), (28, 60.0))) for place in range(3))
    for series in (apart, meeting):
        view.show_chart(LineChart(lines=series, marks=(), line=""))
        assert not picture(view).isNull()
