"""A sentence beside a small mark that stands in the middle of its first line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label

_GAP = 12


def marked_row(theme: Theme, mark: QWidget, text: str, *, color: str = "ink", gap: int = _GAP) -> QHBoxLayout:
    """`mark` and `text`, which takes as many lines as it needs."""
    label = Label(theme, text, color=color, wrap=True)
    tall = mark.sizeHint().height()
    drop = (round(theme.line_height("body")) - tall) // 2
    place = QVBoxLayout()
    place.addSpacing(max(0, drop))
    place.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.addSpacing(max(0, -drop))
    words.addWidget(label)
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addLayout(place)
    row.addLayout(words, 1)
    return row
