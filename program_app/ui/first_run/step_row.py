"""One step in the panel of the first run: where one is, what is done, what is to come."""

import math
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.day_marks import paint_tick
from program_app.painting.fitted_text import paint_centred
from program_app.painting.text_lines import TextLines, break_lines
from program_app.ui.first_run_steps import FirstRunStep, step_name
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.words.language import _

_DISC = 32
_GAP = 12


class StepState(Enum):
    """Where a step stands."""

    TO_COME = auto()
    CURRENT = auto()
    DONE = auto()


class StepRow(QAbstractButton):
    """A disc with number or tick, and the name; done steps can be clicked."""

    def __init__(self, theme: Theme, step: FirstRunStep) -> None:
        super().__init__()
        self.step = step
        self._theme = theme
        self._state = StepState.TO_COME
        self.setText(step_name(step))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        FocusRing(self, theme, 8)
        theme.changed.connect(self._on_theme_changed)
        self.set_state(StepState.TO_COME)

    def set_state(self, state: StepState) -> None:
        """Show where the step stands."""
        self._state = state
        is_done = state is StepState.DONE
        self.setEnabled(is_done)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_done else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_done else Qt.CursorShape.ArrowCursor)
        said = {
            StepState.TO_COME: _("to come"),
            StepState.CURRENT: _("here"),
            StepState.DONE: _("done"),
        }
        self.setAccessibleName(f"{self.step.value}. {self.text()}, {said[state]}")
        self._on_theme_changed()

    @property
    def state(self) -> StepState:
        """Where the step stands."""
        return self._state

    def sizeHint(self) -> QSize:
        """The disc and the name on one line."""
        width = self._theme.scaled(_DISC + 160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows break the name."""
        return QSize(self._theme.scaled(_DISC + 80), self._theme.scaled(_DISC))

    def heightForWidth(self, width: int) -> int:
        """The disc, or more where the name needs more lines."""
        return max(self._theme.scaled(_DISC), math.ceil(self._lines(width).height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.scaled(_DISC)
        disc = QRectF(0, (self.height() - side) / 2, side, side)
        self._paint_disc(painter, disc)
        lines = self._lines(self.width())
        area = QRectF(side + _GAP, (self.height() - lines.height) / 2, self.width(), lines.height)
        lines.paint(painter, area, self._theme.color(self._name_color))

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._state is StepState.CURRENT:
            painter.setBrush(self._theme.color("primary"))
        elif self._state is StepState.DONE:
            painter.setBrush(self._theme.color("psoft"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("edge"), 1))
        inset = disc.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawEllipse(inset)
        if self._state is StepState.DONE:
            paint_tick(painter, QPointF(disc.center()), disc.width() * 0.34, self._theme.color("pink"))
            return
        color = "onprimary" if self._state is StepState.CURRENT else "ink3"
        font = self._theme.font("body-strong")
        paint_centred(painter, str(self.step.value), disc, font, self._theme.color(color))

    @property
    def _name_color(self) -> str:
        if self._state is StepState.CURRENT:
            return "ink"
        if self._state is StepState.DONE:
            return "primary" if self.underMouse() else "ink2"
        return "ink3"

    def _lines(self, width: int) -> TextLines:
        style = "body-strong" if self._state is StepState.CURRENT else "body"
        room = max(1, width - self._theme.scaled(_DISC) - _GAP)
        return break_lines(self.text(), self._theme.font(style), self._theme.line_height(style), room)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
