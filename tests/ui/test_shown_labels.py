"""Every field and every chart of the logs is met on a page, in the words that the program has for it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.log_fields import Chart, LogField, Logs
from program_app.domain.progress import Answers, Feeling
from program_app.domain.spasm import Doing, Help, Remedy, SpasmHeight, SpasmSide, Tried
from program_app.journey.views import FinishedView
from program_app.ui.finished_page import FinishedPage
from program_app.ui.first_run.spasms_step import SpasmsStep
from program_app.ui.presenters.walk_presenter import WalkPresenter
from program_app.ui.review.recent_charts import RecentChartCards
from program_app.ui.review.review_head import Look
from program_app.ui.theme import Theme
from program_app.ui.today_page import TodayPage
from program_app.ui.walk_page import WalkPage
from tests.builders import a_day, holds, walk
from tests.journey.person import Person
from tests.shipped_logs import shipped_logs
from tests.ui.review.charts_shown import FULL
from tests.ui.spasms.log_app import LogApp

TOLD: dict[str, Any] = {
    "side": SpasmSide.LEFT,
    "height": SpasmHeight.LOW,
    "worst": 6,
    "now": 2,
    "sore_hours": 20.0,
    "doing": (Doing.BENDING,),
    "hours_sitting": 6.0,
    "hours_slept": 7.0,
    "stress": 3,
    "tried": (Tried(remedy=Remedy.MEDICINE, helped=4), Tried(remedy=Remedy.OTHER, helped=3)),
    "help_sought": (Help.PHONE,),
    "days_until_usual": 3,
    "confidence": 5,
    "danger_signs": ("fever",),
    "note": "After the garden.",
}
"""A spasm of which everything is told."""
LOGS = ("spasm", "session", "daily", "baseline")


def in_other_words(logs: Logs) -> Logs:
    """The same fields and charts; what each says can be told from what all others say."""
    anew: dict[str, tuple[LogField, ...]] = {
        log: tuple(field_in_other_words(log, field) for field in getattr(logs, log)) for log in LOGS
    }
    charts = (
        replace(chart, title=f"<title of {chart.id}>", caption=f"<caption of {chart.id}>")
        for chart in logs.charts
    )
    return replace(logs, **anew, charts=tuple(charts))


def field_in_other_words(log: str, field: LogField) -> LogField:
    of = f"of {log}.{field.id}>"
    return replace(
        field,
        label=f"<label {of}",
        short=f"<short {of}" if field.short else "",
        help=f"<help {of}" if field.help else "",
        answers=tuple(replace(answer, help=f"<{answer.id} {of}") for answer in field.answers),
    )


def said(field: LogField | Chart) -> Iterator[str]:
    """All that a page has to say of it."""
    if isinstance(field, Chart):
        yield from (field.title, field.caption)
        return
    yield from (text for text in (field.label, field.short, field.help) if text)
    yield from (answer.help for answer in field.answers)


def words_of(page: QWidget) -> str:
    """Everything that can be read, heard or pointed at, on and behind the page."""
    texts = []
    for widget in (page, *page.findChildren(QWidget)):
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        elif isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    return "\n".join(texts).replace("\u00a0", " ")


@pytest.fixture
def shown(qtbot: QtBot) -> str:
    """The words of all pages that ask for something, or draw it."""
    logs = in_other_words(shipped_logs())
    theme = Theme(scheme="light")
    words = []

    def add(page: QWidget) -> None:
        qtbot.addWidget(page)
        words.append(words_of(page))

    add(TodayPage(theme, logs))
    add(SpasmsStep(theme, logs))
    for answers in (Answers(), Answers(pain_after=0, feeling=Feeling.TIRED)):
        page = FinishedPage(theme, logs)
        page.show_finished(a_finished_walk(answers))
        add(page)
    add(a_walk_page(theme, logs))
    charts = RecentChartCards(theme, logs)
    charts.show_charts(FULL)
    add(charts)
    app = LogApp(qtbot)
    app.program = replace(app.program, logs=logs)
    for on in (date(2026, 10, 7), date(2026, 11, 1)):
        app.add(on)
    app.add(date(2026, 11, 20), **TOLD)
    review = app.review()
    for look in Look:
        app.review_presenter.show_look(look)
        words.append(words_of(review))
    form = app.form()
    words.append(words_of(form))
    app.form_presenter.open_draft(app.kept()[-1].id)
    words.append(words_of(form))
    return "\n".join(words)


def a_finished_walk(answers: Answers) -> FinishedView:
    return FinishedView(
        day_number=3,
        is_done=True,
        held_seconds=60.0,
        planned_seconds=60.0,
        items=(),
        pain_before=2,
        sentence="Day 4 is next.",
        answers=answers,
        has_walked=True,
    )


def a_walk_page(theme: Theme, logs: Logs) -> WalkPage:
    person = Person(a_day(holds(5, 2), walk(30, 30, 4)))
    person.does_day()
    person.sleeps()
    page = WalkPage(theme, logs)
    WalkPresenter(page, person.program, person.diary, person.now).show()
    return page


def test_other_words_in_the_program_are_other_words_on_the_pages(shown):
    logs = in_other_words(shipped_logs())
    known = [field for log in (*LOGS, "charts") for field in getattr(logs, log)]
    missing = [text for field in known for text in said(field) if text not in shown]
    assert not missing, "\n".join(missing)


def test_a_label_that_the_program_has_stands_nowhere_but_in_the_program(shown):
    charts = [chart.title for chart in shipped_logs().charts if chart.id != "map"]
    fields = [
        field.label for log in ("session", "daily", "baseline") for field in getattr(shipped_logs(), log)
    ]
    long_enough = [text for text in (*charts, *fields) if " " in text]
    assert [text for text in long_enough if text in shown] == []
