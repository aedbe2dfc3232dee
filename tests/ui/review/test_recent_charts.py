"""The cards under the 28 days show their charts, and the words of the program beside them."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.log_fields import Logs
from program_app.journey.recent_charts import Column, ColumnChart, GapBar, GapChart, PainMark, RecentCharts
from program_app.ui.review.chart import Chart
from program_app.ui.review.chart_card import ChartCard
from program_app.ui.review.columns import Columns
from program_app.ui.review.gap_bars import GapBars
from program_app.ui.review.pain_marks import PainMarks
from program_app.ui.review.recent_charts import RecentChartCards
from program_app.ui.theme import Theme
from tests.shipped_logs import shipped_logs
from tests.ui.review.charts_shown import FULL, NOTHING
from tests.ui.spasms.log_app import field, words_on


def shown(
    qtbot: QtBot,
    view: RecentCharts,
    logs: Logs | None = None,
    scheme: str = "light",
    *,
    has_room: bool = True,
) -> QWidget:
    cards = RecentChartCards(Theme(scheme=scheme), logs or shipped_logs())
    qtbot.addWidget(cards)
    cards.resize(1008, 400)
    cards.arrange(4, has_room=has_room)
    cards.show_charts(view)
    cards.show()
    qtbot.waitExposed(cards)
    return cards


def said(cards: QWidget, name: str) -> str:
    return field(cards, Chart, name).accessibleDescription()


def test_every_chart_tells_its_values_to_a_screen_reader(qtbot):
    cards = shown(qtbot, FULL)
    assert said(cards, "Pain, 0–10") == "5, 7, 3; –, 2, –"
    assert said(cards, "Hold time") == "4.5, 2"
    assert said(cards, "Between spasms") == "Jun 18 days, Now 6 days so far"
    assert said(cards, "Braced walking") == "1 + 3, 4 + 4"


def test_the_days_of_a_long_gap_stand_whole_beside_their_bar(qtbot):
    bars = (GapBar(word="Jun", days=888), GapBar(word="Now", days=6, is_running=True))
    chart = GapBars(Theme(scheme="light"), name="Gaps")
    qtbot.addWidget(chart)
    chart.show_chart(GapChart(bars=bars, middle=None, usual="", line=""))
    chart.resize(190, 120)
    picture = chart.grab().toImage()
    last = [picture.pixelColor(picture.width() - 1, y) for y in range(picture.height())]
    assert all(color.lightness() > 200 for color in last)


def test_what_the_gaps_mean_and_what_was_usual_can_be_read(qtbot):
    words = words_on(shown(qtbot, FULL))
    assert "line = middle; shaded = usual before, 2 to 3 weeks" in words
    assert any(text.startswith("Growing gaps are what we hope for.") for text in words)
    assert "The walk stays the same; its braced part grows." in words


def test_without_room_what_the_gaps_mean_comes_up_under_the_mouse_and_is_read_out(qtbot):
    cards = shown(qtbot, FULL, has_room=False)
    assert not any(text.startswith("Growing gaps") for text in words_on(cards))
    card = next(card for card in cards.findChildren(ChartCard) if card.accessibleName() == "Between spasms")
    assert card.toolTip().startswith("Growing gaps are what we hope for.")
    assert card.accessibleDescription().startswith(
        "6 days so far, middle 18 Growing gaps are what we hope for."
    )


@pytest.mark.parametrize("view", [FULL, NOTHING])
def test_the_cards_are_as_low_as_the_design_has_them(qtbot, view):
    cards = shown(qtbot, view, has_room=False)
    assert all(card.minimumSizeHint().height() <= 272 for card in cards.findChildren(ChartCard))


def test_an_outlined_column_is_explained_where_there_is_one(qtbot):
    assert "minutes; outlined = in part" in words_on(shown(qtbot, FULL))
    whole = replace(FULL, held=ColumnChart(columns=(Column(filled=4.5),), line=""))
    assert "minutes per session" in words_on(shown(qtbot, whole))


def test_the_sign_of_the_next_day_is_explained_once_it_was_told(qtbot):
    sign = "◆\u00a0next\u00a0day"
    assert any(sign in text for text in words_on(shown(qtbot, FULL)))
    untold = replace(FULL, pain=replace(FULL.pain, marks=(PainMark(before=3, after=2, next_day=None),)))
    assert not any(sign in text for text in words_on(shown(qtbot, untold)))


def test_the_shade_is_explained_where_pain_was_high_enough_to_see_it(qtbot):
    shade = "; shaded from 4: gentle days"
    assert any(text.endswith(shade) for text in words_on(shown(qtbot, FULL)))
    low = replace(FULL, pain=replace(FULL.pain, marks=(PainMark(before=4, after=2, next_day=1),)))
    assert not any(text.endswith(shade) for text in words_on(shown(qtbot, low)))


def test_before_there_is_enough_only_the_line_says_from_when(qtbot):
    words = words_on(shown(qtbot, NOTHING))
    assert {"From three sessions on.", "From three spasms on.", "From the first walk on."} <= words
    assert not any(text.startswith("Growing gaps") for text in words)


def test_another_title_and_caption_in_the_program_are_shown(qtbot):
    charts = [
        replace(chart, title=f"New {chart.id}", caption="Other words.") for chart in shipped_logs().charts
    ]
    words = words_on(shown(qtbot, FULL, replace(shipped_logs(), charts=tuple(charts))))
    assert {"New pain", "New held", "New gaps", "New walks", "Other words."} <= words
    assert "Between spasms" not in words


UNTOLD = tuple(replace(mark, next_day=None) for mark in FULL.pain.marks)
WHOLE = tuple(replace(column, is_part=False) for column in FULL.held.columns)


@pytest.mark.parametrize(
    ("kind", "view", "plain"),
    [
        (PainMarks, FULL.pain, replace(FULL.pain, marks=UNTOLD)),
        (Columns, FULL.held, replace(FULL.held, columns=WHOLE)),
        (Columns, FULL.walks, replace(FULL.walks, gate_at=None)),
        (GapBars, FULL.gaps, replace(FULL.gaps, middle=None)),
        (GapBars, FULL.gaps, replace(FULL.gaps, usual_days=None)),
    ],
    ids=["next day", "in part", "gate", "middle", "usual"],
)
def test_each_sign_that_a_legend_explains_is_drawn(qtbot, kind, view, plain):
    chart = kind(Theme(scheme="light"), name="Chart")
    qtbot.addWidget(chart)
    chart.resize(190, 120)
    pictures = []
    for shown_view in (view, plain):
        chart.show_chart(shown_view)
        pictures.append(chart.grab().toImage())
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize(("highest", "is_shaded"), [(5, True), (4, False)])
def test_pain_of_gentle_days_is_shaded(qtbot, highest, is_shaded):
    theme = Theme(scheme="light")
    chart = PainMarks(theme, name="Pain")
    qtbot.addWidget(chart)
    chart.resize(190, 120)
    chart.show_chart(replace(FULL.pain, marks=(PainMark(before=highest, after=0, next_day=None),)))
    picture = chart.grab().toImage()
    column = {picture.pixelColor(180, y).name() for y in range(picture.height())}
    assert (theme.color("sunken").name() in column) == is_shaded


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_charts_are_painted_in_both_schemes(qtbot, scheme):
    full, nothing = shown(qtbot, FULL, scheme=scheme), shown(qtbot, NOTHING, scheme=scheme)
    for name in ("Pain, 0–10", "Hold time", "Between spasms", "Braced walking"):
        chart = field(full, Chart, name)
        empty = next(c for c in nothing.findChildren(Chart) if c.accessibleName() == name)
        empty.resize(chart.size())
        assert chart.grab().toImage() != empty.grab().toImage()
