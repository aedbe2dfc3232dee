"""Step 2: a few words about the person's spasms, and what the sessions are to work around."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from program_app.domain.log_fields import Logs
from program_app.journey.baseline import BaselineView
from program_app.ui.first_run.body_card import BodyCard
from program_app.ui.first_run.so_far_card import SoFarCard
from program_app.ui.first_run.step_sheet import StepSheet
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.words.language import _


class SpasmsStep(StepSheet):
    """`told(answers)` and `walk_told(minutes)` tell every answer at once; all of them may stay open."""

    told = Signal(object)
    walk_told = Signal(object)
    left_for_later = Signal()

    def __init__(self, theme: Theme, logs: Logs) -> None:
        super().__init__(
            theme,
            _("A few words about your spasms"),
            _("Leave out what you like. It sets your starting line and stays on this computer."),
        )
        self._so_far = SoFarCard(theme, logs)
        self._body = BodyCard(theme, logs)
        self.cards.addWidget(self._so_far, 1)
        self.cards.addWidget(self._body, 1)
        self._later = Button(theme, _("Leave this for later"), kind=ButtonKind.QUIET)
        self.quiet.addWidget(self._later)
        self.quiet.addStretch()
        self._so_far.told.connect(self.told)
        self._body.told.connect(self.told)
        self._body.walk_told.connect(self.walk_told)
        self._later.clicked.connect(self.left_for_later)

    def show_baseline(self, view: BaselineView, *, is_run: bool) -> None:
        """Show what was told; in the first run it can be left for later, otherwise it is only left."""
        self._so_far.show_baseline(view)
        self._body.show_baseline(view)
        self._later.setVisible(is_run)
        self.set_continue_text(_("Continue") if is_run else _("Done"))

    def first_fault(self) -> QWidget | None:
        """The first field that holds something that does not fit."""
        return next((field for field in self._so_far.fields() if field.fault()), None)
