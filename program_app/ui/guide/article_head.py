"""What stands above a text: what it is, how long it takes, and reading it aloud."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.link import Link
from program_app.words.guide import minutes_to_read
from program_app.words.language import _

READ_ALOUD_KEY = "R"
_HEIGHT = 44
BUTTON_PADDING = 20
"""Right of the words of its button: a layout takes it from its margin."""


class ArticleHead(QWidget):
    """Stays while the text below it scrolls, so that reading can be stopped."""

    reading_requested = Signal()
    """To begin, or to stop what is read now."""
    settings_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips = FlowLayout(8)
        self._shown: list[Chip] = []
        self.aloud = Button(theme, _("Read aloud"), kind=ButtonKind.QUIET, icon="sound", height=_HEIGHT)
        self.aloud.setAccessibleDescription(_("Key {key}").format(key=READ_ALOUD_KEY))
        self._note = Label(theme, style="small", color="ink2", wrap=True)
        self._settings = Link(theme, _("Settings"))
        chips = QWidget()
        chips.setLayout(self._chips)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(chips, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.aloud, 0, Qt.AlignmentFlag.AlignTop)
        noted = QHBoxLayout()
        noted.setContentsMargins(0, 0, BUTTON_PADDING, 0)
        noted.setSpacing(16)
        noted.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        noted.addWidget(self._settings)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self._column.addLayout(noted)
        self.show_note("")
        self.aloud.clicked.connect(self.reading_requested)
        self._settings.clicked.connect(self.settings_requested)

    def show_facts(self, label: str, minutes: int) -> None:
        """Say what the text is."""
        for old in self._shown:
            self._chips.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [Chip(self._theme, text) for text in (label, minutes_to_read(minutes))]
        for chip in self._shown:
            self._chips.addWidget(chip)

    def show_reading(self, *, is_read_now: bool) -> None:
        """Offer to stop while something is read, otherwise to begin."""
        self.aloud.setText(_("Stop reading") if is_read_now else _("Read aloud"))
        self.aloud.set_icon("stop" if is_read_now else "sound")

    def show_note(self, sentence: str, *, leads_to_settings: bool = False) -> None:
        """Say what is missing; empty when nothing is."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._settings.setVisible(bool(sentence) and leads_to_settings)

    @property
    def note(self) -> str:
        """What is said now."""
        return self._note.text()
