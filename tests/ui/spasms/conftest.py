"""An empty spasm log with its form open; a file that wants another one has its own."""

import pytest
from pytestqt.qtbot import QtBot

from program_app.ui.spasm_form_page import SpasmFormPage
from tests.ui.spasms.log_app import LogApp


@pytest.fixture
def app(qtbot: QtBot) -> LogApp:
    return LogApp(qtbot)


@pytest.fixture
def page(app: LogApp) -> SpasmFormPage:
    return app.form()
