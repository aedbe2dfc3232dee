"""The first run: the panel of its steps, and beside it the sheet of the open one."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from program_app.ui.effective_size import LOW_BELOW, NARROW_BELOW, effective_size
from program_app.ui.first_run.run_sheet import RunSheet, SheetRoom
from program_app.ui.first_run.step_panel import StepPanel
from program_app.ui.first_run_steps import FirstRunStep
from program_app.ui.tab_order import order_tabs
from program_app.ui.theme import Theme
from program_app.ui.widgets.banner_slot import BannerSlot

_PANEL, _NARROW_PANEL = 272, 216
_STACKED_BELOW = 720
_TIGHT_BELOW = 540


class FirstRunPage(QWidget):
    """Shows one sheet at a time; sheets stay, so that what is typed on them does."""

    rescue_requested = Signal()
    guide_requested = Signal()
    step_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._panel = StepPanel(theme)
        self._middle = QStackedWidget()
        self.banners = BannerSlot(theme)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addLayout(self.banners)
        beside.addWidget(self._middle, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addLayout(beside, 1)
        self.banners.changed.connect(self._fit)
        self._panel.rescue_requested.connect(self.rescue_requested)
        self._panel.guide_requested.connect(self.guide_requested)
        self._panel.step_chosen.connect(self.step_chosen)
        theme.changed.connect(self._fit)

    @property
    def sheet(self) -> RunSheet | None:
        """The sheet that is shown."""
        shown = self._middle.currentWidget()
        return shown if isinstance(shown, RunSheet) else None

    def set_guide(self, is_there: bool) -> None:
        """Offer the guide in the panel, or not."""
        self._panel.set_guide(is_there)

    def show_steps(
        self, steps: Sequence[FirstRunStep], current: FirstRunStep, done: Collection[FirstRunStep]
    ) -> None:
        """Show in the panel which of these steps is open and which are done."""
        self._panel.show_steps(steps, current, done)

    def show_sheet(self, sheet: RunSheet) -> None:
        """Bring a sheet beside the panel."""
        if self._middle.indexOf(sheet) < 0:
            self._middle.addWidget(sheet)
            order_tabs(sheet, self._panel)
        self._middle.setCurrentWidget(sheet)
        self.setFocusProxy(sheet)
        self._fit()
        sheet.take_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys beside the sheet are for it."""
        focus = self.focusWidget()
        if self.sheet is not None and (focus is None or not self.sheet.isAncestorOf(focus)):
            self.sheet.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything for the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_narrow, is_low = size.width() < NARROW_BELOW, size.height() < LOW_BELOW
        self._panel.set_narrow(is_narrow)
        self._panel.set_tight(size.height() < _TIGHT_BELOW)
        wanted = self._theme.scaled(_NARROW_PANEL if is_narrow else _PANEL)
        self._panel.setFixedWidth(min(wanted, _PANEL))
        room = self.width() - self._panel.width()
        is_stacked = room / self._theme.text_scale < _STACKED_BELOW
        margin = 24 if is_narrow else 40
        self.banners.setContentsMargins(margin, 24 if self.banners.is_taken else 0, margin, 0)
        if self.sheet is not None:
            self.sheet.fit(SheetRoom(width=room, margin=margin, is_stacked=is_stacked, is_low=is_low))
