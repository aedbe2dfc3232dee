"""The frame around a stage: bars above, strip and buttons below, at every size and in full screen."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.ui.player.notice_strip import NoticeStrip
from program_app.ui.player.top_bar import TopBar
from program_app.ui.theme import Theme
from program_app.ui.widgets.control_bar import ControlBar
from program_app.ui.widgets.cue_strip import CueStrip
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.session_bar import OUTSET, SessionBar
from program_app.ui.widgets.stage_scale import StageScale
from program_app.words.language import _

_BAR_SHOWN_MS = 4000
_HINTS_GAP = "        "
_CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class StageFrame(QWidget):
    """Holds one stage at a time between its bars; a `whole` stage takes all the room below the bar.

    In full screen a line of key hints stands for the buttons, which come for four seconds after `stir`.
    """

    rearranged = Signal(object)
    """StageScale"""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.top = TopBar(theme)
        self.bar = SessionBar(theme)
        self.notice = NoticeStrip(theme)
        self.cue = CueStrip(theme)
        self.controls = ControlBar(theme)
        self._hints = FitText(theme, style="small", color="ink3", align=_CENTER, smallest=10)
        self._stage: QWidget | None = None
        self._is_whole = False
        self._is_full = False
        for child in (self.top, self.bar, self.notice, self.cue, self.controls, self._hints):
            child.setParent(self)
        self.set_hints(session_hints())
        self.notice.hide()
        self._buttons_shown = QTimer(self)
        self._buttons_shown.setSingleShot(True)
        self._buttons_shown.setInterval(_BAR_SHOWN_MS)
        self._buttons_shown.timeout.connect(self.arrange)
        theme.changed.connect(self.arrange)

    @property
    def scale(self) -> StageScale:
        """The sizes of this moment."""
        is_full = self._is_full and not self._is_whole
        return StageScale(self.width(), self.height(), self._theme.text_scale, is_full)

    def set_stage(self, stage: QWidget, *, whole: bool = False) -> None:
        """Show this stage instead of the one before."""
        if stage is self._stage and whole == self._is_whole:
            return
        if self._stage is not None and self._stage is not stage:
            self._stage.hide()
        self._stage, self._is_whole = stage, whole
        stage.setParent(self)
        for widget in (stage, *stage.findChildren(QWidget)):
            widget.setMouseTracking(True)
        stage.show()
        self.arrange()

    def set_hints(self, hints: tuple[str, ...]) -> None:
        """Name these keys in full screen."""
        self._hints.set_text(_HINTS_GAP.join(hints))

    def set_full(self, is_full: bool) -> None:
        """Take the look of full screen, or leave it."""
        if is_full != self._is_full:
            self._is_full = is_full
            self._buttons_shown.stop()
            self.arrange()

    def stir(self) -> None:
        """Somebody is there: bring the buttons up over the hints."""
        if self._is_full:
            was_shown = self._buttons_shown.isActive()
            self._buttons_shown.start()
            if not was_shown:
                self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self.arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is timed unseen."""
        self._buttons_shown.stop()
        super().hideEvent(event)

    def arrange(self) -> None:
        """Place everything where the design has it at this size."""
        scale = self.scale
        for part in (self.top, self.notice, self.cue, self.controls):
            part.set_scale(scale)
        self.rearranged.emit(scale)
        edge = round(scale.of(24, 32, 48))
        width = self.width() - 2 * edge
        stage_top = self._arrange_top(scale, edge, width)
        stage_bottom = self._arrange_foot(scale, edge, width)
        if self._stage is not None:
            bottom = self.height() if self._is_whole else stage_bottom
            self._stage.setGeometry(edge, stage_top, width, bottom - stage_top)

    def _arrange_top(self, scale: StageScale, edge: int, width: int) -> int:
        self.top.setVisible(not scale.is_full)
        tall = self.top.sizeHint().height()
        top = round(scale.of(8, 16, 16)) - (tall - 40) // 2
        self.top.setGeometry(edge, max(2, top), width, tall)
        bar = QRect(edge, round(scale.of(52, 68, 36)), width, round(scale.of(12, 12, 16)))
        self.bar.setGeometry(bar.adjusted(-OUTSET, -OUTSET, OUTSET, OUTSET))
        below = round(scale.of(76, 96, 80))
        self.notice.setVisible(bool(self.notice.text) and not self._is_whole)
        if self.notice.isHidden():
            return below
        tall = round(scale.of(36, 40, 56) * max(1.0, self._theme.text_scale * 0.8))
        gap = round(scale.of(6, 8, 8))
        self.notice.setGeometry(edge, below - gap, width, tall)
        return below + tall

    def _arrange_foot(self, scale: StageScale, edge: int, width: int) -> int:
        has_hints = scale.is_full and not self._buttons_shown.isActive()
        for child in (self.cue, self.controls, self._hints):
            child.setVisible(not self._is_whole)
        tall = self.controls.sizeHint().height()
        if scale.is_full:
            # The buttons come over the hints, and cover nothing else.
            foot = self.height() - max(tall + 8, round(scale.of(64, 64, 64)))
            self._hints.setGeometry(edge, foot, width, self.height() - foot)
            self._hints.set_pixels(scale.text(20, 20, 22))
            self.controls.setGeometry(edge, foot + 2, width, tall)
            self.controls.setVisible(not has_hints and not self._is_whole)
            self._hints.setVisible(has_hints and not self._is_whole)
            self.controls.raise_()
        else:
            self._hints.hide()
            top = self.height() - round(scale.of(20, 24, 24)) - tall
            self.controls.setGeometry(edge, top, width, tall)
            foot = top - round(scale.of(16, 24, 24))
        cue = round(scale.of(84, 96, 144))
        self.cue.setGeometry(edge, foot - cue, width, cue)
        return foot - cue - round(scale.of(12, 16, 24))


def session_hints() -> tuple[str, ...]:
    """The keys of an exercise, in full screen."""
    return (
        _("Space or click: pause"),
        _("← back"),
        _("→ skip"),
        _("E easier"),
        _("H this hurts"),
        _("F11 leave full screen"),
    )
