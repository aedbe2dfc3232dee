"""What the program is, where it comes from, and what it is not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from program_app import __version__
from program_app.domain.program import Program
from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.link import Link
from program_app.words.language import _

_GAP = 8
_TEXT = "about"
"""The guide's text that says more, by its id."""


class AboutCard(SettingsCard):
    """Plain sentences; the program says most of them."""

    text_requested = Signal(str)
    """A text of the guide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("About"), "info")
        self._name = Label(theme, style="body-strong", wrap=True)
        self._source = Label(theme, color="ink2", wrap=True)
        self._disclaimer = Label(theme, wrap=True)
        self._views = Label(theme, color="ink2", wrap=True)
        limits = _(
            "The limits for pain, walks and days off are ours. No clinician has reviewed them. "
            "This does not replace the advice of your own clinician."
        )
        voice = _(
            "The coach’s voice comes from Kokoro, an open voice model (Apache-2.0). Its lines are recorded."
        )
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(0, 4, 0, 8)
        self._columns.setSpacing(32)
        self._columns.addLayout(_column(self._name, self._disclaimer, Label(theme, limits, wrap=True)), 1)
        self._columns.addLayout(
            _column(self._source, self._views, Label(theme, voice, color="ink2", wrap=True)), 1
        )
        self.rows.addLayout(self._columns)
        self._more = Link(theme, _("More about this program in the guide"))
        self._more.clicked.connect(self._on_more)
        self.rows.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def set_stacked(self, stacked: bool) -> None:
        """One column of text instead of two."""
        flow = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(flow)
        self._columns.setSpacing(_GAP if stacked else 32)

    def show_about(self, program: Program) -> None:
        """Show what `program` says of itself."""
        name = _("{name}, version {version}").format(name=program.name, version=__version__)
        self._name.setText(name)
        self._source.setText(program.source_line)
        self._disclaimer.setText(program.disclaimer)
        self._views.setText(program.other_views)
        self._views.setVisible(bool(program.other_views))
        self._more.setVisible(any(essay.id == _TEXT for essay in program.guide.essays))

    def _on_more(self) -> None:
        self.text_requested.emit(_TEXT)


def _column(*labels: Label) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(_GAP)
    for label in labels:
        column.addWidget(label)
    column.addStretch()
    return column
