"""A quiet line in the card, with an icon before it and a small way to act on it after it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.text_link import TextLink

_TOP = Qt.AlignmentFlag.AlignTop


class NoteLine(QWidget):
    """An icon, a sentence, and where it is given an `action` in a word."""

    action_wanted = Signal()

    def __init__(self, theme: Theme, icon: str, sentence: str, *, action: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, icon, size=20, color="ink3"), 0, _TOP)
        row.addWidget(Label(theme, sentence, style="small", color="ink2", wrap=True), 1)
        if action:
            link = TextLink(theme, action)
            link.setAccessibleDescription(sentence)
            link.clicked.connect(self.action_wanted)
            row.addWidget(link, 0, _TOP)
