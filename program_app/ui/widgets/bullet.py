"""One line of a list, with its dot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label


def bullet(theme: Theme, text: str, color: str) -> QHBoxLayout:
    """A dot in the colour of a token, and `text` beside it in as many lines as it takes."""
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(Label(theme, "•", color=color), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(theme, text, wrap=True), 1)
    return row
