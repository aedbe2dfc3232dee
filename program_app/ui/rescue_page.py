"""The rescue page: a position at once, the danger signs beside it, and a slow breath."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from program_app.domain.care import Rescue
from program_app.domain.motion import Motion
from program_app.ui.effective_size import LOW_BELOW, effective_size
from program_app.ui.rescue.help_panel import HelpPanel
from program_app.ui.rescue.position_view import PositionView
from program_app.ui.tab_order import order_tabs
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.cue_strip import CueStrip
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.ui.widgets.stage_scale import StageScale
from program_app.words.language import _

_STACKED_BELOW = 900
_NEXT_KEYS = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_MediaPlay,
    Qt.Key.Key_MediaTogglePlayPause,
    Qt.Key.Key_MediaNext,
)


class RescuePage(QWidget):
    """Asks nothing first and counts nothing down. Esc closes what is open, then the page."""

    closed = Signal()
    position_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._position: PositionView | None = None
        self._help: HelpPanel | None = None
        self._positions = QVBoxLayout()
        self._positions_scroll = PageScroll(theme, self._positions)
        self._calls = QVBoxLayout()
        self._calls_scroll = PageScroll(theme, self._calls)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._positions_scroll)
        self._middle.addWidget(self._calls_scroll)
        self._cue = CueStrip(theme)
        self._next = Button(
            theme, _("Another position"), kind=ButtonKind.PRIMARY, icon="switch", key=_("Space"), height=64
        )
        self._get_help = Button(
            theme, _("Get help"), kind=ButtonKind.RESCUE_OUTLINE, icon="get-help", key="G", height=64
        )
        self._count = Label(theme, color="ink3", wrap=True)
        self._foot = QWidget()
        self._head, self._foot_column = self._new_head(), self._new_foot()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head)
        page.addWidget(self._middle, 1)
        page.addWidget(self._foot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._next.clicked.connect(self._on_next)
        self._get_help.clicked.connect(self._on_get_help)
        theme.changed.connect(self._fit)

    def show_rescue(
        self, rescue: Rescue, emergency_number: str = "", motions: Mapping[str, Motion] | None = None
    ) -> None:
        """Begin at the first position, whatever was open before."""
        for old in (self._position, self._help):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._position = PositionView(self._theme, rescue, motions or {})
        self._position.danger_tapped.connect(self._on_danger_tapped)
        self._positions.addWidget(self._position)
        self._help = HelpPanel(self._theme, rescue, emergency_number)
        self._help.back_requested.connect(self._on_help_left)
        self._calls.addWidget(self._help)
        order_tabs(self._position, self._next, self._get_help)
        self._cue.set_text(rescue.cue)
        self._on_help_left()
        self._show_count()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and → go to the next position, G shows whom to call, Esc closes; held, they act once."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        elif event.key() == Qt.Key.Key_G:
            self._on_get_help()
        elif event.key() in _NEXT_KEYS:
            self._on_next()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything for the room there is."""
        super().resizeEvent(event)
        self._fit()

    @property
    def is_help_open(self) -> bool:
        """Whether it is shown whom to call."""
        return self._middle.currentWidget() is self._calls_scroll

    def _new_head(self) -> QHBoxLayout:
        close = Button(self._theme, _("Close"), kind=ButtonKind.QUIET, key=_("Esc"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconLabel(self._theme, "rescue", size=30, color="rink"))
        head.addWidget(Label(self._theme, _("Spasm now"), style="start", color="rink"), 1)
        head.addWidget(close)
        return head

    def _new_foot(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._next)
        row.addWidget(self._count, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._get_help)
        column = QVBoxLayout(self._foot)
        column.setSpacing(16)
        column.addWidget(self._cue)
        column.addLayout(row)
        return column

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_low, is_stacked = size.height() < LOW_BELOW, size.width() < _STACKED_BELOW
        margin = 24 if is_low else 32
        self._head.setContentsMargins(margin, 8 if is_low else 16, margin - 16, 8 if is_low else 16)
        self._positions_scroll.set_margins(margin, 0, margin, 0)
        self._calls_scroll.set_margins(margin, 0, margin, margin)
        self._foot_column.setContentsMargins(margin, 12 if is_low else 16, margin, 16 if is_low else 24)
        self._foot_column.setSpacing(12 if is_low else 16)
        self._cue.setFixedHeight(64 if is_low else 80)
        self._cue.set_scale(StageScale(self.width(), self.height()))
        if self._position is not None:
            self._position.fit(is_low=is_low, is_stacked=is_stacked)
        if self._help is not None:
            self._help.set_stacked(is_stacked)

    def _show_count(self) -> None:
        if self._position is not None:
            self._count.setText(
                _("Change every minute or two. Whatever eases it is right. Now {number} of {count}.").format(
                    number=self._position.number, count=self._position.count
                )
            )

    def _on_next(self) -> None:
        if self._position is not None and not self.is_help_open:
            self._position.go_on()
            self._show_count()
            self._positions_scroll.verticalScrollBar().setValue(0)
            self.position_changed.emit()

    def _on_danger_tapped(self, sign: str) -> None:
        if self._help is not None:
            self._help.show_sign(sign)
            self._middle.setCurrentWidget(self._calls_scroll)
            self._foot.hide()
            self.setFocus()

    def _on_get_help(self) -> None:
        self._on_danger_tapped("")

    def _on_help_left(self) -> None:
        self._middle.setCurrentWidget(self._positions_scroll)
        self._foot.show()
        self.setFocus()

    def _on_escape(self) -> None:
        if self.is_help_open:
            self._on_help_left()
        else:
            self.closed.emit()
