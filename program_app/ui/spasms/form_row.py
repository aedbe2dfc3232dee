"""One line of a form: its name at the left, what answers it at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label

NAME_WIDTH = 80
_GAP = 12


def form_row(theme: Theme, name: str, *answers: QWidget, name_width: int = NAME_WIDTH) -> QHBoxLayout:
    """The row; the answers stand side by side and keep their width, and the name says what the first says."""
    label = Label(theme, name, style="body-strong", wrap=True)
    label.setToolTip(answers[0].toolTip() if answers else "")
    label.setFixedWidth(theme.scaled(name_width) - _GAP)
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
    for answer in answers:
        row.addWidget(answer, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch()
    return row
