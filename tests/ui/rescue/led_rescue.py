"""The rescue page with a rescue behind it, on a clock that stands until it is moved."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QGraphicsView

from program_app.domain.care import Rescue
from program_app.domain.rescue_acts import Act, RescueMoment
from program_app.domain.spasm import SpasmRecord
from program_app.journey.rescue import RescueView, Rescuing
from program_app.ui.rescue.help_panel import HelpNumbers
from program_app.ui.rescue_page import RescuePage
from program_app.ui.widgets.label import Label
from tests.fakes import MemoryDisk

_OPENED_AT = datetime(2026, 11, 11, 14, 32, tzinfo=timezone(timedelta(hours=1)))


class LedRescue:
    """Shows what was done at once, as the presenter does."""

    def __init__(self, page: RescuePage, rescue: Rescue, numbers: HelpNumbers) -> None:
        self.page = page
        self.acts: list[Act] = []
        self.goes_on = False
        self._passed = 0.0
        self._rescuing = Rescuing(rescue, MemoryDisk().open_diary(), self._moment)
        page.acted.connect(self._on_acted)
        page.begin(self._view(), numbers)

    @property
    def record(self) -> SpasmRecord:
        return self._rescuing.course.record

    def pass_seconds(self, seconds: float) -> None:
        self._passed += seconds
        self._rescuing.pass_time()
        self.page.show_view(self._view())

    def words(self) -> set[str]:
        """All that is read on the page."""
        return {label.text() for label in self.page.sheet.findChildren(Label) if label.isVisible()} - {""}

    def button(self, text: str) -> QAbstractButton:
        return next(each for each in self._buttons() if each.text() == text)

    def offers(self) -> set[str]:
        """All buttons that can be pressed."""
        return {each.text() for each in self._buttons()}

    def click(self, text: str) -> None:
        self.button(text).click()

    def click_through(self, text: str) -> None:
        """Click where the button is seen on the turned page."""
        (view,) = self.page.findChildren(QGraphicsView)
        button = self.button(text)
        (item,) = [each for each in view.scene().items() if each.isVisible()]
        middle = button.mapTo(self.page.sheet, button.rect().center())
        place = view.mapFromScene(item.mapToScene(QPointF(middle)))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget() or self.page
        QTest.keyClick(focused, key, modifier)

    def _buttons(self) -> list[QAbstractButton]:
        return [each for each in self.page.sheet.findChildren(QAbstractButton) if each.isVisible()]

    def _on_acted(self, act: Act) -> None:
        self.acts.append(act)
        self._rescuing.do(act)
        self.page.show_view(self._view())

    def _view(self) -> RescueView:
        return replace(self._rescuing.view(), goes_on=self.goes_on)

    def _moment(self) -> RescueMoment:
        return RescueMoment(at=_OPENED_AT + timedelta(seconds=self._passed), seconds=self._passed)
