"""The frame of a card with a figure: its panel, the picture or its sentence, the legend, and the inset."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.figure.moving import Instant
from program_app.painting.panels import paint_panel
from program_app.ui.player.figure_content import FigureContent
from program_app.ui.player.inset import InsetBox
from program_app.ui.theme import Theme
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_scale import StageScale

BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class MovingCard(QWidget):
    """Whoever builds on it says where everything stands (`arrange`) and what the words of its own are."""

    def __init__(self, theme: Theme, head: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._content: FigureContent | None = None
        self._mark = QRectF()
        """Where the colour of working muscles stands."""
        self._figure = FigureView(theme, ground="surface")
        self._sentence = FitText(theme, style="player-sub", color="ink2", align=_MIDDLE)
        self._legend = FitText(theme, style="legend", color="ink2", align=BESIDE)
        self._inset = InsetBox(theme)
        for child in (head, self._figure, self._sentence, self._legend, self._inset):
            child.setParent(self)
        theme.changed.connect(self._arrange_anew)

    @property
    def content(self) -> FigureContent | None:
        """What is shown."""
        return self._content

    @property
    def shows_inset(self) -> bool:
        """Whether there is room for the small picture in the corner."""
        return not self._inset.isHidden()

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self._inset.set_scale(scale)
        self._arrange_anew()

    def show_content(self, content: FigureContent) -> None:
        """Show another exercise, side, line, or moment of a walk."""
        before, self._content = self._content, content
        if content == before:
            return
        if before is None or content.figure != before.figure:
            show = self._figure.show_easier if content.has_easier_look else self._figure.show_held
            show(content.motion, mirrored=content.is_mirrored)
        self._figure.setAccessibleName(content.sentence)
        self._sentence.set_text(content.sentence)
        self._legend.set_text(content.legend)
        self._inset.show_inset(content.inset)
        self.show_words(content)
        self._arrange_anew()

    def follow(self, instant: Instant) -> None:
        """Bring the figure to this instant of its motion."""
        self._figure.follow(instant)

    def show_words(self, content: FigureContent) -> None:
        """Show the words around the picture."""
        raise NotImplementedError

    def arrange(self, content: FigureContent) -> None:
        """Place everything for the present size."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._arrange_anew()

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

    def _arrange_anew(self) -> None:
        if self._content is None:
            return
        self.arrange(self._content)
        self._figure.setVisible(self._figure.has_figure)
        self._sentence.setVisible(not self._figure.has_figure)
        self.update()
