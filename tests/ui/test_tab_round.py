"""Tab goes round a page and reaches everything in it that can be pressed, from where the keyboard begins."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from program_app.ui.widgets.day_map import DayMap
from tests.ui.whole_app import WholeApp


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path) -> Iterator[WholeApp]:
    app = WholeApp(qtbot, data_dir)
    yield app
    app.close()


def tab_round(app: WholeApp) -> list[QWidget]:
    """What has the keyboard one after the other, until it is again where it began."""
    stops: list[QWidget] = []
    while (stop := app.window.focusWidget()) not in stops:
        stops.append(stop)
        app.key(Qt.Key.Key_Tab)
    return stops


def test_in_the_review_it_begins_at_the_map_and_reaches_the_switch_of_the_views(app):
    app.shell.show_page("review")
    stops = tab_round(app)
    assert isinstance(stops[0], DayMap)
    assert "28 days" in [stop.text() for stop in stops if isinstance(stop, QRadioButton)]


def test_in_the_spasm_form_it_begins_at_the_start_and_reaches_the_way_back(app):
    app.shell.show_page("review")
    app.press("Spasms")
    app.press("Log a spasm")
    stops = tab_round(app)
    assert stops[0].accessibleName() == "Started, date"
    words = {stop.text() for stop in stops if isinstance(stop, QAbstractButton)}
    assert {"Spasms", "Save"} <= words
