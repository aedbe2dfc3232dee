"""What helps a person, how far they walk, what they do all day, and what sessions work around."""

from PySide6.QtCore import Signal

from program_app.domain.baseline import WorkAround, WorkPosture
from program_app.domain.log_fields import Logs
from program_app.domain.preferences import COMFORTABLE_WALK_LIMITS
from program_app.domain.spasm import Remedy
from program_app.journey.baseline import BaselineView
from program_app.ui.first_run.chip_choice import ChipChoice
from program_app.ui.settings.setting_row import SettingRow
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.open_stepper import OpenStepper
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.words import baseline as words
from program_app.words.language import _

_USUAL_WALK = 10
_ROW = 52
_ASKED = ("helps", "work_posture", "work_arounds")


class BodyCard(Card):
    """`told(answers)` tells answers by their names in BaselineRecord, `walk_told` the minutes or None."""

    told = Signal(object)
    walk_told = Signal(object)

    def __init__(self, theme: Theme, logs: Logs) -> None:
        super().__init__(theme)
        self._theme = theme
        helping, day, around_what = (logs.baseline_field(name).label for name in _ASKED)
        helps = {remedy.value: word for remedy, word in words.help_words().items()}
        self._helps = ChipChoice(theme, helps, name=helping, alone=Remedy.NOTHING.value)
        self._walk = OpenStepper(
            theme, *COMFORTABLE_WALK_LIMITS, _(" min"), start=_USUAL_WALK, name=_("Comfortable walk")
        )
        postures = [(posture.value, word) for posture, word in words.posture_words().items()]
        self._posture = SegmentedChoice(theme, postures, name=day)
        around = {each.value: word for each, word in words.offered_work_arounds().items()}
        self._around = ChipChoice(theme, around, name=around_what)
        self._said = Label(theme, style="small", color="ink2", wrap=True)
        self._misfit = Label(theme, style="small", color="ink", wrap=True)
        self._lay_out(helping, day, around_what)
        self._helps.chosen.connect(self._on_helps_chosen)
        self._walk.told.connect(self.walk_told)
        self._posture.chosen.connect(self._on_posture_chosen)
        self._around.chosen.connect(self._on_around_chosen)

    def show_baseline(self, view: BaselineView) -> None:
        """Show what was told; emits nothing."""
        told = view.told
        self._helps.show_chosen(told.helps if told else ())
        self._walk.show_number(view.walk_minutes)
        self._walk_row.set_line(words.walk_line(view.walk_minutes, marches=view.marches))
        self._posture.set_value((told.work_posture if told else None) or "")
        line = words.from_safety_line(view.from_safety)
        self._around.show_chosen(told.work_arounds if told else (), fixed=view.from_safety, why=line)
        self._said.setText(line)
        self._said.setVisible(bool(line))
        if view.misfit and view.misfit != self._misfit.text():
            announce(self._misfit, view.misfit)
        self._misfit.setText(view.misfit)
        self._misfit.setVisible(bool(view.misfit))

    def _lay_out(self, helping: str, day: str, around: str) -> None:
        self.body.setContentsMargins(24, 18, 24, 14)
        self.body.setSpacing(8)
        self.body.addWidget(Label(self._theme, helping, style="h2"))
        self.body.addWidget(self._helps)
        self.body.addWidget(Divider(self._theme))
        self._walk_row = SettingRow(
            self._theme, _("Comfortable walk"), words.walk_line(None, marches=False), self._walk, height=_ROW
        )
        self.body.addWidget(self._walk_row)
        self.body.addWidget(Divider(self._theme))
        self.body.addWidget(SettingRow(self._theme, day, "", self._posture, height=_ROW))
        self.body.addWidget(Divider(self._theme))
        self.body.addWidget(Label(self._theme, around, style="h2"))
        self.body.addWidget(self._around)
        self.body.addWidget(self._said)
        self.body.addWidget(self._misfit)
        self.body.addStretch()

    def _on_helps_chosen(self, helps: tuple[str, ...]) -> None:
        self.told.emit({"helps": helps})

    def _on_posture_chosen(self, posture: str) -> None:
        self.told.emit({"work_posture": WorkPosture(posture)})

    def _on_around_chosen(self, values: tuple[str, ...]) -> None:
        self.told.emit({"work_arounds": tuple(WorkAround(value) for value in values)})
