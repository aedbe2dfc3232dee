"""The card beside a running check clock: what is measured, the picture, and when to stop."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.domain.motion import Motion
from program_app.domain.self_check import SelfCheck
from program_app.painting.fitted_block import fitted_list
from program_app.painting.panels import paint_panel
from program_app.painting.text_lines import TextLines
from program_app.ui.player.card_head import CardHead
from program_app.ui.theme import Theme
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.stage_scale import StageScale, stage_font
from program_app.words.check_lines import check_line
from program_app.words.language import _

_SMALLEST = 11


class CheckCard(QWidget):
    """The reasons to stop stand in two columns at the foot."""

    def __init__(self, theme: Theme, check: SelfCheck, motion: Motion | None) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._reasons = check.stop_reasons
        self._foot = QRectF()
        self._head = CardHead(theme)
        self._figure = FigureView(theme)
        self._head.show_head(check.name, check_line(check), code=check.code)
        self.show_figure(motion)
        self._figure.setAccessibleName(check.position)
        self.setAccessibleName(check.name)
        self.setAccessibleDescription(
            f"{check.how} {_('Stop the clock when')}: {', '.join(check.stop_reasons)}"
        )
        for child in (self._head, self._figure):
            child.setParent(self)
        theme.changed.connect(self._arrange)

    def show_figure(self, motion: Motion | None) -> None:
        """Show the figure in this posture."""
        self._figure.show_held(motion)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self._head.set_scale(scale)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and its foot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._scale.of(20, 20, 28)
        paint_panel(painter, QRectF(self.rect()), radius, self._theme.palette)
        foot, ink2 = self._foot, self._theme.color("ink2")
        painter.drawLine(foot.topLeft(), foot.topRight())
        strong = stage_font(self._theme, "legend", self._scale.text(17, 20, 32))
        (lead,) = fitted_list([_("Stop the clock when")], strong, QSizeF(foot.width(), 1000), _SMALLEST, 0)
        top = foot.top() + self._scale.of(8, 12, 20)
        lead.paint(painter, QRectF(foot.left(), top, foot.width(), lead.height), self._theme.color("ink"))
        top += lead.height
        dot = self._scale.of(6, 8, 12)
        for column, reasons in enumerate(self._columns(foot.bottom() - top, dot)):
            left, y = foot.left() + column * foot.width() / 2, top
            for reason in reasons:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink2)
                middle = QPointF(left + dot / 2, y + reason.line_height / 2)
                painter.drawRoundedRect(
                    QRectF(middle, middle).adjusted(-dot / 2, -dot / 2, dot / 2, dot / 2), 2, 2
                )
                reason.paint(painter, QRectF(left + 2.5 * dot, y, foot.width() / 2, reason.height), ink2)
                y += reason.height

    def _columns(self, height: float, dot: float) -> tuple[list[TextLines], list[TextLines]]:
        room = QSizeF(self._foot.width() / 2 - 3.5 * dot, height)
        font = stage_font(self._theme, "player-sub", self._scale.text(17, 20, 32))
        halves = (self._reasons[0::2], self._reasons[1::2])
        sizes = [
            block.font.pixelSize() for half in halves for block in fitted_list(half, font, room, _SMALLEST, 0)
        ]
        font.setPixelSize(min(sizes, default=font.pixelSize()))
        first, second = (fitted_list(half, font, room, _SMALLEST, 0) for half in halves)
        return first, second

    def _arrange(self) -> None:
        scale = self._scale
        edge, top = round(scale.of(21, 24, 40)), round(scale.of(14, 21, 36))
        self._head.setGeometry(edge, top, self.width() - 2 * edge, self._head.wanted_height())
        tall = scale.text(104, 122, 190)
        self._foot = QRectF(edge, self.height() - tall, self.width() - 2 * edge, tall - scale.of(10, 14, 24))
        start = top + self._head.wanted_height() + 4
        margin = round(scale.of(16, 17, 22))
        height = round(self._foot.top() - start - scale.of(6, 12, 20))
        self._figure.setGeometry(margin, start, self.width() - 2 * margin, max(1, height))
        self.update()
