"""What stands in the place of the grid when nothing fits."""

from PySide6.QtCore import Qt, Signal

from program_app.journey.catalogue import CatalogueView
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.words.exercises import not_here_reasons, not_here_title, nothing_fits
from program_app.words.language import _

_READABLE = 640


class NothingCard(Card):
    """Says that nothing fits; of what is left out on purpose it says why."""

    all_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=32)
        heading, reason, other_views = not_here_reasons()
        self._title = Label(theme, style="lead-title", wrap=True)
        self._reasons = (
            Label(theme, heading, style="sentence", wrap=True),
            Label(theme, reason, color="ink2", wrap=True),
            Label(theme, other_views, color="ink2", wrap=True),
        )
        self._all = Button(theme, "")
        for label in (self._title, *self._reasons):
            label.setMaximumWidth(theme.scaled(_READABLE))
            self.body.addWidget(label)
        self.body.addSpacing(8)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._all.clicked.connect(self.all_requested)

    def show_nothing(self, view: CatalogueView) -> None:
        """Say why nothing of `view` is shown."""
        self._title.setText(not_here_title() if view.is_not_here else nothing_fits(view.asked.query.strip()))
        for label in self._reasons:
            label.setVisible(view.is_not_here)
        self._all.setText(_("Show all {count}").format(count=view.total))
        self._all.updateGeometry()
        self.setAccessibleName(self._title.text())
