"""The menu that changes today by hand: shorter, lighter, done elsewhere, or back to the plan."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from program_app.journey.asked import Wish
from program_app.journey.views import TodayView
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.words.language import _


class ChangeButton(Button):
    """Opens the menu under itself; hidden where there is nothing to change."""

    wished = Signal(object)
    """A Wish."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Change today"), kind=ButtonKind.QUIET, icon="easier", height=44)
        self._menu = QMenu(self)
        self._short = self._add(Wish.SHORT, _("Little time: the short version, about 6 minutes"))
        self._light = self._add(Wish.LIGHT_DAY, _("Sore muscles: a light day instead, the plan waits"))
        self._elsewhere = self._add(Wish.DONE_ELSEWHERE, _("Done elsewhere: count this day as done"))
        self._plan = self._add(Wish.PLAN, _("Back to the plan"))
        self._menu.triggered.connect(self._on_triggered)
        self.setAccessibleDescription(_("Shorter, lighter, or done elsewhere"))
        self.clicked.connect(self._on_clicked)

    @property
    def entries(self) -> list[QAction]:
        """What can be chosen now."""
        return [action for action in self._menu.actions() if action.isVisible()]

    def follow(self, view: TodayView, *, can_change: bool) -> None:
        """Offer what fits to the day as it is shown."""
        asked = view.asked
        is_light = asked.light_day is not None
        is_changed = asked.is_short or is_light or asked.swaps_bending or asked.overrules
        self._short.setVisible(not asked.is_short and not view.is_check_in)
        self._light.setVisible(not is_light)
        self._elsewhere.setVisible(not is_light)
        self._plan.setVisible(is_changed)
        self.setVisible(can_change)

    def _add(self, wish: Wish, text: str) -> QAction:
        action = QAction(text, self._menu)
        action.setData(wish)
        self._menu.addAction(action)
        return action

    def _on_triggered(self, action: QAction) -> None:
        self.wished.emit(action.data())

    def _on_clicked(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
