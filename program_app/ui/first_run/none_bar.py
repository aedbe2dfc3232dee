"""The bar under the safety questions: "none of these", back, and on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.check_row import CheckRow
from program_app.words.language import _


class NoneBar(Card):
    """Continue waits until something is ticked."""

    none_ticked = Signal(bool)
    back_requested = Signal()
    continue_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=16)
        self._theme = theme
        line = _(
            "Based on one physical therapist’s approach. It does not replace your own clinician’s advice."
        )
        self._none = CheckRow(theme, _("None of these is true for me"), line=line, style="h2")
        self._back = Button(theme, _("Back"), icon="back", height=64)
        self._continue = Button(theme, _("Continue"), kind=ButtonKind.PRIMARY, height=64, style="legend")
        self._row = QHBoxLayout()
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self._none, 1)
        self._row.addWidget(self._back)
        self._row.addWidget(self._continue)
        self.body.addLayout(self._row)
        self._none.toggled.connect(self.none_ticked)
        self._back.clicked.connect(self.back_requested)
        self._continue.clicked.connect(self.continue_requested)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_state(self, *, is_none: bool, is_answered: bool, may_go_back: bool) -> None:
        """Show whether "none" is ticked, whether Continue works, and whether there is a page before."""
        self._none.blockSignals(True)
        self._none.setChecked(is_none)
        self._none.blockSignals(False)
        self._none.update()
        self.set_colors("psoft" if is_none else "surface", "primary" if is_none else "edge")
        self._continue.set_waiting(None if is_answered else _("Tick an answer first"))
        self._back.setVisible(may_go_back)

    def press_continue(self) -> None:
        """What Enter does."""
        self._continue.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep Continue as wide as designed where there is room."""
        super().resizeEvent(event)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        is_wide = self.width() >= self._theme.scaled(720)
        self._continue.setMinimumWidth(self._theme.scaled(208 if is_wide else 150))
