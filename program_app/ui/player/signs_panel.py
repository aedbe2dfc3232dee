"""After a sharp or new pain: the danger signs, before anything else."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.domain.care import Rescue
from program_app.painting.fitted_block import fitted_block, fitted_list
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.control_bar import GAP, Control, ControlBar, ControlSpec
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_scale import StageScale, stage_font
from program_app.words.hurt import care_lead, danger_lead, danger_title, signs_read
from program_app.words.language import _

_RADIUS = 20
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RESCUE = ControlSpec(
    control=Control.HURTS,
    text=_("A spasm is starting"),
    icon="rescue",
    key="S",
    kind=ButtonKind.RESCUE_OUTLINE,
    width=(240, 300),
)


class SignList(QWidget):
    """A lead sentence over a list of signs, in the colours of help or of plain information."""

    def __init__(self, theme: Theme, lead: str, *, is_help: bool) -> None:
        super().__init__()
        self._theme = theme
        self._lead = lead
        self._is_help = is_help
        self._signs: tuple[str, ...] = ()
        self._scale = StageScale(1280, 800)
        theme.changed.connect(self.update)

    def set_signs(self, signs: tuple[str, ...]) -> None:
        """Show these signs."""
        self._signs = signs
        self.setAccessibleName(self._lead)
        self.setAccessibleDescription("; ".join(signs))
        self.update()

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, its lead and the signs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, text = ("rsoft", "rline", "rink") if self._is_help else ("surface", "line", "ink2")
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette, fill=fill, edge=edge)
        inset = self._scale.of(20, 28, 28)
        room = QSizeF(self.width() - 2 * inset, self.height() * 0.3)
        lead_font = stage_font(self._theme, "legend", self._scale.text(20, 26, 26))
        lead = fitted_block(self._lead, lead_font, room, 12)
        lead.paint(painter, QRectF(inset, inset, room.width(), lead.height), self._theme.color("ink"))
        left = inset + self._scale.of(18, 22, 22)
        top = inset + lead.height + self._scale.of(8, 14, 14)
        room = QSizeF(self.width() - left - inset, self.height() - top - inset / 2)
        font = stage_font(self._theme, "body", self._scale.text(20, 26, 26))
        gap = self._scale.of(6, 14, 14)
        for sign in fitted_list(self._signs, font, room, 11, gap):
            sign.paint(painter, QRectF(left, top, room.width(), sign.height), self._theme.color(text))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("rescue" if self._is_help else "edge"))
            painter.drawEllipse(QPointF(inset + 4, top + sign.line_height / 2), 4, 4)
            top += sign.height + gap


class SignsPanel(QWidget):
    """Goes only when the person presses."""

    closed = Signal()
    rescue_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._scale = StageScale(1280, 800)
        self._title = FitText(theme, style="title", align=_MIDDLE_LEFT, line=1.15)
        self._danger = SignList(theme, danger_lead(), is_help=True)
        self._care = SignList(theme, care_lead(), is_help=False)
        self._controls = ControlBar(theme)
        self._title.set_text(danger_title())
        self._controls.pressed.connect(self._on_pressed)
        for child in (self._title, self._danger, self._care, self._controls):
            child.setParent(self)

    def show_signs(self, rescue: Rescue, *, is_practice: bool = False) -> None:
        """Show the signs of the program, and where it goes on after them."""
        go_on = ControlSpec(
            control=Control.CLOCK,
            text=signs_read(is_practice=is_practice),
            icon="back",
            key=_("Enter"),
            width=(300, 400),
        )
        self._controls.set_items((go_on, GAP, _RESCUE))
        self._danger.set_signs(rescue.danger_signs)
        self._care.set_signs(rescue.seek_care_soon)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        for part in (self._danger, self._care, self._controls):
            part.set_scale(scale)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        scale, width = self._scale, self.width()
        tall = self._controls.sizeHint().height()
        foot = self.height() - round(scale.of(20, 32, 32)) - tall
        self._controls.setGeometry(0, foot, width, tall)
        head = round(scale.of(64, 88, 88))
        self._title.setGeometry(round(scale.of(4, 8, 8)), 0, width, head)
        self._title.set_pixels(scale.of(40, 48, 48))
        gap = round(scale.of(12, 16, 16))
        list_tall = foot - head - round(scale.of(14, 24, 24))
        half = (width - gap) // 2
        self._danger.setGeometry(QRect(0, head, half, list_tall))
        self._care.setGeometry(QRect(half + gap, head, width - half - gap, list_tall))

    def _on_pressed(self, control: int) -> None:
        if control == Control.HURTS:
            self.rescue_pressed.emit()
        else:
            self.closed.emit()
