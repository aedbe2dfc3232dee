"""The card with the walking figure, beside it what to avoid or what comes next."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.figure.moving import Instant
from program_app.painting.panels import paint_panel
from program_app.ui.player.figure_card import FigureContent
from program_app.ui.player.inset import InsetBox
from program_app.ui.theme import Theme
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_scale import StageScale

_BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class WalkCard(QWidget):
    """Shows the content of a figure card without its head: name and round stand in the bar above.

    In full screen, where there is no bar, they stand here.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._content: FigureContent | None = None
        self._mark = QRectF()
        self._figure = FigureView(theme, ground="surface")
        self._inset = InsetBox(theme)
        self._legend = FitText(theme, style="legend", color="ink2", align=_BESIDE)
        self._head = FitText(theme, style="player-sub", color="ink2", align=_BESIDE)
        self._sentence = FitText(theme, style="player-sub", color="ink2", align=_MIDDLE)
        for child in (self._figure, self._inset, self._legend, self._head, self._sentence):
            child.setParent(self)
        theme.changed.connect(self._arrange)

    @property
    def content(self) -> FigureContent | None:
        """What is shown."""
        return self._content

    @property
    def shows_inset(self) -> bool:
        """Whether there is room for the small picture."""
        return not self._inset.isHidden()

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self._inset.set_scale(scale)
        self._arrange()

    def show_content(self, content: FigureContent) -> None:
        """Show another moment of the walk."""
        before, self._content = self._content, content
        if content == before:
            return
        if before is None or content.figure != before.figure:
            self._figure.show_held(content.motion)
        self._figure.setAccessibleName(content.sentence)
        self._sentence.set_text(content.sentence)
        self._legend.set_text(content.legend)
        self._head.set_text(content.set_line)
        self._inset.show_inset(content.inset)
        self._arrange()

    def follow(self, instant: Instant) -> None:
        """Bring the figure to this instant of its steps."""
        self._figure.follow(instant)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, and the colour of working muscles before the legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self.rect()), self._scale.of(20, 20, 28), self._theme.palette)
        if self._content is not None and self._content.shows_work:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("engage"))
            corner = self._mark.width() * 0.28
            painter.drawRoundedRect(self._mark, corner, corner)

    def _arrange(self) -> None:
        content, scale = self._content, self._scale
        if content is None:
            return
        edge, top = round(scale.of(14, 17, 28)), round(scale.of(12, 17, 28))
        foot = self._arrange_legend(content, edge)
        self._head.setVisible(scale.is_full)
        if scale.is_full:
            tall = round(scale.text(30, 32, 40))
            self._head.setGeometry(edge, top, self.width() - 2 * edge, tall)
            self._head.set_pixels(scale.text(20, 24, 30))
            top += tall + edge // 2
        has_inset = content.inset is not None and scale.is_roomy
        self._inset.setVisible(has_inset)
        wide = round(self.width() * 0.42)
        self._inset.setGeometry(self.width() - edge - wide, top, wide, round((foot - top) * 0.86))
        right = self._inset.x() if has_inset else self.width()
        for child in (self._figure, self._sentence):
            child.setGeometry(edge // 2, top, right - edge // 2 - 4, foot - top)
        self._sentence.set_pixels(scale.text(20, 22, 36))
        self._figure.setVisible(self._figure.has_figure)
        self._sentence.setVisible(not self._figure.has_figure)
        self.update()

    def _arrange_legend(self, content: FigureContent, edge: int) -> int:
        """Place the legend at the foot; the figure ends above it."""
        scale = self._scale
        lines = scale.of(52, 68, 110) + (scale.of(20, 24, 38) if content.note else 0)
        tall = round(lines * (1 + (scale.text_scale - 1) * 0.7))
        top = self.height() - round(scale.of(10, 16, 28)) - tall
        mark = round(scale.text(18, 20, 32)) if content.shows_work else 0
        left = edge + round(scale.of(6, 8, 14))
        self._mark = QRectF(left, top + tall / 2 - mark / 2, mark, mark)
        start = left + round(mark * 1.6)
        self._legend.setGeometry(start, top, self.width() - start - edge, tall)
        self._legend.set_pixels(scale.text(18, 20, 32))
        return top - round(scale.of(4, 8, 14))
