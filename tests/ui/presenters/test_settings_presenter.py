"""A new beginning keeps what was done, and asks for Day 1."""

from datetime import date
from pathlib import Path
from typing import Any

from program_app.domain.plan import PlanForm
from program_app.journey.diary import Diary
from program_app.journey.ports import History
from program_app.ui.presenters.settings_presenter import SettingsPresenter
from program_app.ui.settings_page import SettingsPage
from program_app.ui.theme import Theme
from tests.builders import a_program, days_done
from tests.fakes import FakeNow, MemoryDisk


class NoRecords:
    """A disk that has nothing to show."""

    folder = Path("/nowhere")


def test_starting_again_begins_a_new_cycle_and_keeps_the_sessions(qtbot):
    theme, disk = Theme(scheme="light"), MemoryDisk()
    page = SettingsPage(theme)
    qtbot.addWidget(page)
    diary = Diary(History(sessions=tuple(days_done(3))), disk, disk)
    now = FakeNow(date(2026, 11, 5), 9)
    records: Any = NoRecords()
    presenter = SettingsPresenter(page, theme, a_program(), diary, records, now)
    page.restart_requested.emit()
    plan = diary.preferences.plan
    assert (plan.form, plan.began_at) == (PlanForm.PLANNED, now())
    assert len(diary.sessions) == 3
    assert plan.sessions_of(diary.sessions) == ()
    assert presenter.parent() is page
