"""How a session runs: pace and sides."""

from PySide6.QtCore import Signal

from program_app.domain.choices import SidesOrder
from program_app.domain.dose import Side
from program_app.domain.preferences import GET_READY_LIMITS, REST_SCALES, Preferences
from program_app.ui.settings.percents import percent_choices
from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.ui.widgets.stepper import Stepper
from program_app.ui.widgets.switch import Switch
from program_app.words.language import _

_GET_READY_STEP = 2
_ORDERS = {(order.first, order.keeps_side): order for order in SidesOrder}


class SessionCard(SettingsCard):
    """`changed(name, value)` tells a setting as it is named in Preferences."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Session"), "play")
        self._get_ready = Stepper(
            theme, *GET_READY_LIMITS, _GET_READY_STEP, _(" s"), name=_("Get-ready time")
        )
        self._rests = SegmentedChoice(theme, percent_choices(REST_SCALES), name=_("Rests"))
        self._first = SegmentedChoice(theme, _side_choices(), name=_("Side that begins"))
        self._keep = Switch(theme, name=_("One side at a time"))
        self.add_row(_("Get-ready time"), _("Before each exercise"), self._get_ready)
        self.add_row(_("Rests"), _("Of the plan"), self._rests)
        self.add_row(_("Side that begins"), "", self._first)
        self.add_row(_("One side at a time"), _("All sets of one side, then the other"), self._keep)
        self._get_ready.valueChanged.connect(self._on_get_ready_changed)
        self._rests.chosen.connect(self._on_rests_chosen)
        self._first.chosen.connect(self._on_sides_changed)
        self._keep.clicked.connect(self._on_sides_changed)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing."""
        blocked = self._get_ready.blockSignals(True)
        self._get_ready.setValue(preferences.get_ready_seconds)
        self._get_ready.blockSignals(blocked)
        self._get_ready.update()
        self._rests.set_value(str(preferences.rest_scale))
        self._first.set_value(preferences.sides_order.first.value)
        self._keep.setChecked(preferences.sides_order.keeps_side)

    def _on_get_ready_changed(self, seconds: int) -> None:
        self.changed.emit("get_ready_seconds", seconds)

    def _on_rests_chosen(self, scale: str) -> None:
        self.changed.emit("rest_scale", float(scale))

    def _on_sides_changed(self) -> None:
        first = Side(self._first.value() or Side.RIGHT)
        self.changed.emit("sides_order", _ORDERS[first, self._keep.isChecked()])


def _side_choices() -> list[tuple[str, str]]:
    return [(Side.LEFT.value, _("Left")), (Side.RIGHT.value, _("Right"))]
