"""It was nothing: said calmly, with a way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.stage_button import StageButton
from program_app.words.language import _


class GoneView(QWidget):
    """Stays until the page is left."""

    undo_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        card = Card(theme, padding=32, radius=20)
        card.body.setSpacing(12)
        card.body.addStretch()
        card.body.addWidget(Label(theme, _("Taken out. It counts for nothing."), style="h1", wrap=True))
        line = _("It rests in the bin for 30 days. This page is here whenever it is wanted.")
        card.body.addWidget(Label(theme, line, style="article", color="ink2", wrap=True))
        undo = StageButton(theme, _("Undo"), icon="undo", key="Ctrl+Z")
        card.body.addWidget(undo, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        undo.clicked.connect(self.undo_requested)

    def fit(self, *, is_low: bool, is_stacked: bool) -> None:
        """It is short enough for any window."""
