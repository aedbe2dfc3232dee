"""What a person's spasms were like until now, in six rows."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from program_app.domain.baseline import UsualGap
from program_app.domain.log_fields import LogField, Logs
from program_app.domain.spasm import SpasmSide
from program_app.journey.baseline import BaselineView
from program_app.ui.first_run.choice_box import ChoiceBox
from program_app.ui.settings.checked_field import CheckedField
from program_app.ui.settings.setting_row import SettingRow
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.open_stepper import OpenStepper
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.words import baseline as words
from program_app.words.language import _
from program_app.words.rough_dates import RoughDate, rough_date, rough_date_text

_MOST_SPASMS = 366
_ROW = 70
_ASKED = (
    "first_year",
    "spasms_last_year",
    "usual_gap",
    "last_spasm_on",
    "longest_spell_days",
    "usual_side",
)
_NOTED = "spasms_last_year"


class SoFarCard(Card):
    """`told(answers)` tells answers by their names in BaselineRecord, as a dict."""

    told = Signal(object)

    def __init__(self, theme: Theme, logs: Logs) -> None:
        super().__init__(theme)
        self._theme = theme
        asked = {name: logs.baseline_field(name) for name in _ASKED}
        self._today_on = date.max
        self._year = CheckedField(theme, name=asked["first_year"].label, fault_of=self._year_fault, width=104)
        self._count = OpenStepper(theme, 0, _MOST_SPASMS, start=1, name=asked["spasms_last_year"].label)
        gaps = {gap.value: word for gap, word in words.gap_words().items()}
        self._gap = ChoiceBox(gaps, name=asked["usual_gap"].label)
        self._last = CheckedField(
            theme, name=asked["last_spasm_on"].label, fault_of=self._last_fault, width=176
        )
        self._spell = CheckedField(
            theme, name=asked["longest_spell_days"].label, fault_of=words.spell_fault, width=120
        )
        sides = [(side.value, word) for side, word in words.side_words().items()]
        self._side = SegmentedChoice(theme, sides, name=asked["usual_side"].label)
        self._lay_out(asked)
        self._year.entered.connect(self._on_year_entered)
        self._count.told.connect(self._on_count_told)
        self._gap.chosen.connect(self._on_gap_chosen)
        self._last.entered.connect(self._on_last_entered)
        self._spell.entered.connect(self._on_spell_entered)
        self._side.chosen.connect(self._on_side_chosen)

    def show_baseline(self, view: BaselineView) -> None:
        """Show what was told; emits nothing."""
        self._today_on = view.today_on
        told = view.told
        self._year.show_text(str(told.first_year) if told and told.first_year else "")
        self._count.show_number(told.spasms_last_year if told else None)
        self._gap.show_value(told.usual_gap if told else None)
        last = (
            RoughDate(told.last_spasm_on, told.is_last_spasm_exact) if told and told.last_spasm_on else None
        )
        self._last.show_text(rough_date_text(last, view.today_on) if last else "")
        self._spell.show_text(words.spell_text(told.longest_spell_days if told else None))
        self._side.set_value((told.usual_side if told else None) or "")

    def fields(self) -> tuple[CheckedField, ...]:
        """The fields that may hold something that does not fit."""
        return self._year, self._last, self._spell

    def _lay_out(self, asked: Mapping[str, LogField]) -> None:
        self.body.setContentsMargins(24, 18, 24, 12)
        self.body.setSpacing(0)
        self.body.addWidget(Label(self._theme, _("So far"), style="h2"))
        controls = (self._year, self._count, self._gap, self._last, self._spell, self._side)
        for name, control in zip(_ASKED, controls, strict=True):
            # What counts as a spasm is longer than a line: it stands below all rows.
            line = "" if name == _NOTED else asked[name].help
            self.body.addWidget(SettingRow(self._theme, asked[name].label, line, control, height=_ROW))
            self.body.addWidget(Divider(self._theme))
        note = QHBoxLayout()
        note.setSpacing(10)
        note.setContentsMargins(0, 12, 0, 6)
        note.addWidget(IconLabel(self._theme, "info", size=20, color="ink3"), 0, Qt.AlignmentFlag.AlignTop)
        counts = Label(self._theme, asked[_NOTED].help, style="small", color="ink2", wrap=True)
        note.addWidget(counts, 1)
        self.body.addLayout(note)
        self.body.addStretch()

    def _year_fault(self, text: str) -> str:
        return words.year_fault(text, self._today_on)

    def _last_fault(self, text: str) -> str:
        return words.last_spasm_fault(text, self._today_on)

    def _on_year_entered(self, text: str) -> None:
        self.told.emit({"first_year": int(text) if text else None})

    def _on_count_told(self, count: int | None) -> None:
        self.told.emit({"spasms_last_year": count})

    def _on_gap_chosen(self, gap: str) -> None:
        self.told.emit({"usual_gap": UsualGap(gap) if gap else None})

    def _on_last_entered(self, text: str) -> None:
        told = rough_date(text, self._today_on)
        on, is_exact = (told.on, told.is_exact) if told is not None else (None, True)
        self.told.emit({"last_spasm_on": on, "is_last_spasm_exact": is_exact})

    def _on_spell_entered(self, text: str) -> None:
        self.told.emit({"longest_spell_days": words.spell_days(text)})

    def _on_side_chosen(self, side: str) -> None:
        self.told.emit({"usual_side": SpasmSide(side)})
