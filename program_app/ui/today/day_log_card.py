"""How the day was, in a quiet card: one tap for each value, and all of them optional."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.day_log import DayLog
from program_app.domain.log_fields import Logs
from program_app.ui.spasms.pick_chip import PickChip
from program_app.ui.spasms.small_scale import SmallScale
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.words.day_log import DayQuestion, day_questions
from program_app.words.language import _
from program_app.words.spasms import number_text

_GAP = 6


class DayLogCard(Card):
    """`logged(name, value)` names the field of the log; it stands open until it is closed."""

    logged = Signal(str, object)
    closed = Signal()

    def __init__(self, theme: Theme, logs: Logs) -> None:
        super().__init__(theme)
        close = Button(theme, _("Close"), kind=ButtonKind.QUIET, height=40)
        self._told = Label(theme, style="small", color="ink2")
        scales, taps = QVBoxLayout(), QVBoxLayout()
        self._fields: dict[str, _ScaleRow | _TapRow] = {}
        for question in day_questions(logs):
            row = _TapRow(theme, question) if question.answers else _ScaleRow(theme, question)
            row.answered.connect(self.logged)
            self._fields[question.field] = row
            (taps if question.answers else scales).addWidget(row)
        columns = QHBoxLayout()
        columns.setSpacing(32)
        for column in (scales, taps):
            column.setSpacing(4)
            column.addStretch()
            columns.addLayout(column, 1)
        head = QHBoxLayout()
        head.addWidget(Label(theme, _("How was the day?"), style="small-strong", color="ink2"), 1)
        head.addWidget(self._told)
        head.addWidget(close)
        self.body.setContentsMargins(24, 10, 12, 12)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        self.body.addLayout(columns)
        close.clicked.connect(self.closed)

    def show_log(self, log: DayLog) -> None:
        """Show what was logged so far; emits nothing."""
        values = {name: getattr(log, name) for name in self._fields}
        for name, row in self._fields.items():
            row.show_value(values[name])
        told = sum(value is not None for value in values.values())
        text = _("{told} of {all} told. All of it is optional.")
        self._told.setText(text.format(told=told, all=len(values)))


class _ScaleRow(QWidget):
    """A value from 0 to 10."""

    answered = Signal(str, object)

    def __init__(self, theme: Theme, question: DayQuestion) -> None:
        super().__init__()
        self._field = question.field
        name = _("{word}, {hint}").format(word=question.word, hint=question.hint)
        self._scale = SmallScale(theme, name=name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        word = Label(theme, question.word, style="small", wrap=True)
        word.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(word, 8)
        row.addWidget(self._scale, 14)
        self._scale.answered.connect(self._on_answered)

    def show_value(self, value: int | None) -> None:
        """Show a value, or none."""
        self._scale.set_value_or_none(value)

    def _on_answered(self, value: int) -> None:
        self.answered.emit(self._field, value)


class _TapRow(QWidget):
    """A few values to tap; a tap on the chosen one takes it back."""

    answered = Signal(str, object)

    def __init__(self, theme: Theme, question: DayQuestion) -> None:
        super().__init__()
        self._field = question.field
        self._chips: dict[PickChip, float] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        flow = QHBoxLayout()
        flow.setSpacing(_GAP)
        for value in question.answers:
            chip = PickChip(theme, number_text(value))
            name = _("{word}: {value} {hint}")
            chip.setAccessibleName(
                name.format(word=question.word, value=number_text(value), hint=question.hint)
            )
            chip.setAccessibleDescription(question.help)
            self._chips[chip] = value
            self._group.addButton(chip)
            flow.addWidget(chip)
        flow.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        heading = _("{word}, {hint}").format(word=question.word, hint=question.hint)
        column.addWidget(Label(theme, heading, style="small", wrap=True))
        if question.help:
            column.addWidget(Label(theme, question.help, style="small", color="ink2", wrap=True))
        column.addLayout(flow)
        self._group.buttonClicked.connect(self._on_clicked)

    def show_value(self, value: float | None) -> None:
        """Show a value, or none."""
        for chip, own in self._chips.items():
            chip.setChecked(own == value)

    def _on_clicked(self, chip: PickChip) -> None:
        self.answered.emit(self._field, self._chips[chip] if chip.isChecked() else None)
