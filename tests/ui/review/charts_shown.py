"""What the charts beside the 28 days may show: something in each of them, and nothing as yet."""

from program_app.journey.recent_charts import (
    Column,
    ColumnChart,
    GapBar,
    GapChart,
    PainChart,
    PainMark,
    RecentCharts,
)

FULL = RecentCharts(
    pain=PainChart(
        marks=(PainMark(before=5, after=7, next_day=3), PainMark(before=None, after=2, next_day=None)),
        line="Lower after 0 of 1",
    ),
    held=ColumnChart(columns=(Column(filled=4.5), Column(filled=2, is_part=True)), line="4.5 → 2 min"),
    gaps=GapChart(
        bars=(GapBar(word="Jun", days=18), GapBar(word="Now", days=6, is_running=True)),
        middle=18.0,
        usual="shaded = usual before, 2 to 3 weeks",
        usual_days=(14, 21),
        line="6 days so far, middle 18",
    ),
    walks=ColumnChart(columns=(Column(filled=1, open=3), Column(filled=4, open=4)), line="", gate_at=1),
)
NOTHING = RecentCharts(
    pain=PainChart(marks=(), line="From three sessions on."),
    held=ColumnChart(columns=(), line="From three sessions on."),
    gaps=GapChart(bars=(), middle=None, usual="", line="From three spasms on."),
    walks=ColumnChart(columns=(), line="From the first walk on."),
)
