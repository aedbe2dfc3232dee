"""The day a spasm came, and the days after it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.journey.spasm_form_view import SpasmFormView
from program_app.ui.spasms.form_row import form_row
from program_app.ui.spasms.number_line import NumberLine
from program_app.ui.spasms.typed_line import TypedLine
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.words.language import _

_NAMES = 168
_HOURS, _DAYS = "hours", "days"
_A_DAY = 24
_LONGEST_DAYS = 365


class ThatDayCard(Card):
    """Hours sitting and slept, and stress."""

    answered = Signal(str, object)

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__(theme)
        sitting, slept, stress = (view.field(name) for name in ("hours_sitting", "hours_slept", "stress"))
        self._sitting = NumberLine(theme, name=sitting.label, highest=_A_DAY, unit=_("h"))
        self._slept = NumberLine(theme, name=slept.label, highest=_A_DAY, unit=_("h"))
        self._stress = Scale0To10(theme, name=stress.label, low_text=_("none"), high_text=_("a great deal"))
        self._sitting.set_number(view.record.hours_sitting)
        self._slept.set_number(view.record.hours_slept)
        self._stress.set_value_or_none(view.record.stress)
        self.body.setContentsMargins(24, 14, 24, 18)
        self.body.addWidget(Label(theme, _("That day"), style="h2"))
        self.body.addLayout(form_row(theme, sitting.label, self._sitting, name_width=_NAMES))
        self.body.addLayout(form_row(theme, slept.label, self._slept, name_width=_NAMES))
        self.body.addLayout(_section(theme, stress.label, self._stress))
        self.body.addStretch()
        self._sitting.told.connect(self._on_sitting)
        self._slept.told.connect(self._on_slept)
        self._stress.answered.connect(self._on_stress)

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._sitting

    @property
    def faulty_field(self) -> TypedLine | None:
        """The first line that does not fit."""
        return self._sitting.faulty_field or self._slept.faulty_field

    def _on_sitting(self, hours: float | None) -> None:
        self.answered.emit("hours_sitting", hours)

    def _on_slept(self, hours: float | None) -> None:
        self.answered.emit("hours_slept", hours)

    def _on_stress(self, stress: int) -> None:
        self.answered.emit("stress", stress)


class AfterwardsCard(Card):
    """How long it was sore, until when the day was not as usual, and how sure of the back."""

    answered = Signal(str, object)

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__(theme)
        sore, usual = view.field("sore_hours"), view.field("days_until_usual")
        confidence = view.field("confidence")
        hours = view.record.sore_hours
        is_days = hours is None or (hours >= _A_DAY and hours % _A_DAY == 0)
        self._sore = NumberLine(theme, name=sore.label, highest=_LONGEST_DAYS)
        self._unit = SegmentedChoice(
            theme,
            [(_HOURS, _("Hours")), (_DAYS, _("Days"))],
            name=_("{field}, unit").format(field=sore.label),
        )
        self._usual = NumberLine(
            theme,
            name=usual.label,
            highest=_LONGEST_DAYS,
            unit=_("days"),
            takes_halves=False,
        )
        self._confidence = Scale0To10(
            theme, name=confidence.label, low_text=_("not at all"), high_text=_("fully")
        )
        self._unit.set_value(_DAYS if is_days else _HOURS)
        self._sore_number = None if hours is None else hours / (_A_DAY if is_days else 1)
        self._sore.set_number(self._sore_number)
        self._usual.set_number(view.record.days_until_usual)
        self._confidence.set_value_or_none(view.record.confidence)
        self.body.setContentsMargins(24, 14, 24, 18)
        self.body.addWidget(Label(theme, _("Afterwards"), style="h2"))
        self.body.addLayout(form_row(theme, sore.label, self._sore, self._unit, name_width=_NAMES))
        self.body.addWidget(Label(theme, sore.help, style="small", color="ink2", wrap=True))
        self.body.addLayout(form_row(theme, usual.label, self._usual, name_width=_NAMES))
        self.body.addLayout(_section(theme, confidence.label, self._confidence))
        self.body.addStretch()
        self._sore.told.connect(self._on_sore)
        self._unit.chosen.connect(self._tell_sore)
        self._usual.told.connect(self._on_usual)
        self._confidence.answered.connect(self._on_confidence)

    @property
    def faulty_field(self) -> TypedLine | None:
        """The first line that does not fit."""
        return self._sore.faulty_field or self._usual.faulty_field

    def _on_sore(self, number: float | None) -> None:
        self._sore_number = number
        self._tell_sore()

    def _tell_sore(self) -> None:
        number = self._sore_number
        each = _A_DAY if self._unit.value() == _DAYS else 1
        self.answered.emit("sore_hours", None if number is None else number * each)

    def _on_usual(self, days: float | None) -> None:
        self.answered.emit("days_until_usual", None if days is None else round(days))

    def _on_confidence(self, confidence: int) -> None:
        self.answered.emit("confidence", confidence)


def _section(theme: Theme, title: str, scale: Scale0To10) -> QVBoxLayout:
    section = QVBoxLayout()
    section.setSpacing(0)
    section.addWidget(Label(theme, title, style="body-strong", wrap=True))
    section.addWidget(scale)
    return section
