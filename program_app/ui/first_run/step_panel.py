"""The panel at the left of the first run: the steps, the guide, and the way to the rescue page."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.painting.logo import paint_logo
from program_app.ui.first_run.step_row import StepRow, StepState
from program_app.ui.first_run_steps import FirstRunStep
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_LOGO = 32


class StepPanel(QWidget):
    """The steps there are; guide and rescue page work before any of them is done."""

    rescue_requested = Signal()
    guide_requested = Signal()
    step_chosen = Signal(int)
    """A done step, to be looked at again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        rescue = Button(theme, _("Open rescue"), kind=ButtonKind.RESCUE_OUTLINE, key="S")
        rescue.clicked.connect(self.rescue_requested)
        self._guide = Button(theme, _("Read the guide"), icon="guide")
        self._guide.clicked.connect(self.guide_requested)
        self._guide.hide()
        self._rows = [StepRow(theme, step) for step in FirstRunStep]
        self._column = column = QVBoxLayout(self)
        self.set_narrow(False)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addSpacing(20)
        for row in self._rows:
            row.clicked.connect(self._on_row_clicked)
            column.addWidget(row)
        column.addStretch()
        column.addWidget(self._guide)
        column.addSpacing(8)
        column.addLayout(self._rescue_words())
        column.addWidget(rescue)
        self.setAccessibleName(_("Steps"))
        theme.changed.connect(self.update)

    def set_narrow(self, narrow: bool) -> None:
        """Use smaller margins in a narrow window."""
        side = 20 if narrow else 32
        self._column.setContentsMargins(side, 36, side + 1, 20 if narrow else 32)
        self._guide.set_icon(None if narrow else "guide")

    def set_tight(self, tight: bool) -> None:
        """Leave out what is not needed where there is hardly any height."""
        self._column.setSpacing(6 if tight else 16)
        self._line.setVisible(not tight)

    def set_guide(self, is_there: bool) -> None:
        """Offer the guide, or not."""
        self._guide.setVisible(is_there)

    def show_steps(
        self, steps: Sequence[FirstRunStep], current: FirstRunStep, done: Collection[FirstRunStep]
    ) -> None:
        """Show these steps: one is open, and those in `done` may be looked at again."""
        for row in self._rows:
            row.setVisible(row.step in steps)
            if row.step is current:
                row.set_state(StepState.CURRENT)
            else:
                row.set_state(StepState.DONE if row.step in done else StepState.TO_COME)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line at its right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("line"))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(_Logo(self._theme))
        head.addWidget(Label(self._theme, _("Brace 28"), style="sentence"), 1, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _rescue_words(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(self._theme, "rescue", color="rink"), 0, Qt.AlignmentFlag.AlignTop)
        question = Label(
            self._theme, _("In a spasm right now?"), style="body-strong", color="rink", wrap=True
        )
        head.addWidget(question, 1)
        line = _("The rescue page works before any set-up.")
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addLayout(head)
        self._line = Label(self._theme, line, style="small", color="ink2", wrap=True)
        words.addWidget(self._line)
        return words

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, StepRow):
            self.step_chosen.emit(row.step.value)


class _Logo(QWidget):
    """The mark of the program."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_LOGO, _LOGO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        paint_logo(QPainter(self), QRectF(self.rect()), self._theme.palette)
