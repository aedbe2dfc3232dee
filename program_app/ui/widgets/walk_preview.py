"""A walk before it is begun: its stretches as a bar, and what they are in words."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.views import WalkView
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.walk_bar import WalkBar
from program_app.words.durations import seconds_text
from program_app.words.language import _
from program_app.words.today import walk_rounds


class WalkPreview(QWidget):
    """The bar over seconds and rounds."""

    def __init__(self, theme: Theme, walk: WalkView) -> None:
        super().__init__()
        texts = [_("Brace {length}").format(length=seconds_text(walk.brace_seconds))]
        if walk.easy_seconds:
            texts.append(_("Easy {length}").format(length=seconds_text(walk.easy_seconds)))
        row = QHBoxLayout()
        row.setSpacing(16)
        for text in texts:
            row.addWidget(Label(theme, text, style="small"))
        row.addStretch()
        row.addWidget(Label(theme, walk_rounds(walk.rounds), style="small", color="ink2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(WalkBar(theme, walk))
        column.addLayout(row)
