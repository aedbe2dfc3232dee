"""What the tests of widgets share."""

import pytest
from PySide6.QtWidgets import QApplication

from program_app.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %, whatever the machine prefers."""
    return Theme(scheme="light")
