"""What the tests of Today share."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from program_app.journey.views import TodayView
from program_app.ui.theme import Theme
from program_app.ui.today_page import TodayPage
from tests.shipped_logs import shipped_logs

Shown = Callable[..., TodayPage]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Shows a view in a page of its own window; 1280 × 800 leaves room for everything."""

    def show(view: TodayView, width: int = 1280, height: int = 800, text_scale: float = 1.0) -> TodayPage:
        page = TodayPage(Theme(scheme="light", text_scale=text_scale), shipped_logs())
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show_today(view)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()
        return page

    return show


@pytest.fixture
def theme_large(qapp: QApplication) -> Theme:
    """The light theme at the largest text size."""
    return Theme(scheme="light", text_scale=1.5)
