"""The card with the figure: name, set, picture, what works, and what to avoid."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.domain.motion import Motion
from program_app.figure.moving import Instant
from program_app.painting.panels import paint_panel
from program_app.ui.player.card_head import CardHead
from program_app.ui.player.inset import Inset, InsetBox
from program_app.ui.theme import Theme
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_scale import StageScale

_LINES_ABOVE, _LINES_BESIDE = 2, 5
"""The most lines of a note."""
_MOST_ABOVE, _MOST_BESIDE = 0.18, 0.42
"""The most of the room below the head that a note takes from a figure, and from the legend."""
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, kw_only=True)
class FigureContent:
    """What the card shows."""

    name: str
    set_line: str
    motion: Motion | None = field(repr=False)
    """What the figure shows; None where there is no figure."""
    sentence: str
    """What the picture shows, in words."""
    legend: str
    is_mirrored: bool = False
    shows_work: bool = True
    """Whether the legend is about working muscles and carries their colour."""
    is_eased: bool = False
    has_easier_look: bool = False
    """The easier form is the same exercise, and looks different where it has a look of its own."""
    inset: Inset | None = None
    note: str = ""
    """Why it is this exercise, or this form of it; its room is kept, so that the figure stays where it is."""
    shows_note: bool = False
    """Somebody gets ready for it."""

    @property
    def figure(self) -> tuple[Motion | None, bool, bool]:
        """What makes another picture of it."""
        return self.motion, self.is_mirrored, self.has_easier_look


class FigureCard(QWidget):
    """Where there is no figure the sentence takes its place; small windows have no inset."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._content: FigureContent | None = None
        self._mark = QRectF()
        self._head = CardHead(theme)
        self._figure = FigureView(theme, ground="surface")
        self._sentence = FitText(theme, style="player-sub", color="ink2", align=_MIDDLE)
        self._legend = FitText(theme, style="legend", color="ink2", align=_BESIDE)
        self._inset = InsetBox(theme)
        self._note = FitText(theme, style="small", color="ink2")
        for child in (self._head, self._figure, self._sentence, self._legend, self._inset, self._note):
            child.setParent(self)
        theme.changed.connect(self._arrange)

    @property
    def content(self) -> FigureContent | None:
        """What is shown."""
        return self._content

    @property
    def shows_inset(self) -> bool:
        """Whether there is room for the small picture in the corner."""
        return not self._inset.isHidden()

    @property
    def note(self) -> str:
        """Why it is this exercise, while that is to be seen."""
        return "" if self._note.isHidden() else self._note.text

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self._head.set_scale(scale)
        self._inset.set_scale(scale)
        self._arrange()

    def show_content(self, content: FigureContent) -> None:
        """Show another exercise, side or line."""
        before, self._content = self._content, content
        if content == before:
            return
        self._head.show_head(content.name, content.set_line, is_eased=content.is_eased)
        if before is None or content.figure != before.figure:
            self._show_figure(content)
        self._figure.setAccessibleName(content.sentence)
        self._sentence.set_text(content.sentence)
        self._legend.set_text(content.legend)
        self._inset.show_inset(content.inset)
        self._note.set_text(content.note)
        self._arrange()

    def follow(self, instant: Instant) -> None:
        """Bring the figure to this instant of its motion."""
        self._figure.follow(instant)

    def _show_figure(self, content: FigureContent) -> None:
        show = self._figure.show_easier if content.has_easier_look else self._figure.show_held
        show(content.motion, mirrored=content.is_mirrored)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, and the colour of working muscles before the legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._scale.of(20, 20, 28)
        paint_panel(painter, QRectF(self.rect()), radius, self._theme.palette)
        if self._content is not None and self._content.shows_work:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("engage"))
            corner = self._mark.width() * 0.28
            painter.drawRoundedRect(self._mark, corner, corner)

    def _arrange(self) -> None:
        content, scale = self._content, self._scale
        if content is None:
            return
        edge = round(scale.of(21, 24, 40))
        top = round(scale.of(14, 21, 36))
        self._head.setGeometry(edge, top, self.width() - 2 * edge, self._head.wanted_height())
        below = QRect(0, top + self._head.wanted_height(), self.width(), 0)
        below.setBottom(self.height() - 1)
        gap = round(scale.of(2, 4, 8))
        if self._is_tall():
            self._arrange_upright(content, below.adjusted(0, gap, 0, 0), edge)
            if content.shows_note:
                self._arrange_note_beside(below.y() + gap, edge, gap)
        else:
            most = round(below.height() * _MOST_ABOVE)
            self._arrange_note(QRect(edge, below.y() + gap, self.width() - 2 * edge, most), _LINES_ABOVE)
            taken = round(self._note.shown_lines().height) if content.note else 0
            top = max(gap + taken, round(scale.of(6, 10, 20)))
            self._arrange_lying(content, below.adjusted(0, top, 0, 0), edge)
        self._note.setVisible(content.shows_note)
        self._sentence.set_pixels(scale.text(22, 24, 40))
        self._figure.setVisible(self._figure.has_figure)
        self._sentence.setVisible(not self._figure.has_figure)
        self.update()

    def _arrange_note_beside(self, top: int, edge: int, gap: int) -> None:
        """Under the head, above the legend; where they are too tall for the column, both give way."""
        legend = self._legend.geometry()
        most = round((legend.bottom() - top) * _MOST_BESIDE)
        self._arrange_note(QRect(edge, top, self._figure.x() - edge, most), _LINES_BESIDE)
        legend.setTop(max(legend.top(), self._note.geometry().bottom() + gap))
        self._legend.setGeometry(legend)
        self._mark.moveTop(legend.y() + (legend.height() - self._mark.height()) / 2)

    def _arrange_note(self, room: QRect, lines: int) -> None:
        room.setHeight(min(room.height(), round(lines * self._scale.text(22, 23, 38))))
        self._note.setGeometry(room)
        self._note.set_pixels(self._scale.text(16, 17, 28))

    def _is_tall(self) -> bool:
        """Whether the figure stands upright."""
        return self._figure.is_upright

    def _arrange_upright(self, content: FigureContent, area: QRect, edge: int) -> None:
        """The figure takes the whole height; legend at its left, inset at its right."""
        scale = self._scale
        below = round(scale.of(14, 17, 26))
        has_inset = content.inset is not None and scale.is_roomy
        self._inset.setVisible(has_inset)
        wide, tall = round(scale.of(150, 180, 280)), round(min(area.height() * 0.72, scale.of(200, 250, 410)))
        self._inset.setGeometry(self.width() - below - wide, self.height() - below - tall, wide, tall)
        mark = round(scale.text(20, 20, 32)) if content.shows_work else 0
        side = round(self.width() * (0.36 if has_inset else 0.5))
        left = edge + round(mark * 1.6)
        words = round(scale.text(150, 160, 250))
        bottom = self.height() - round(scale.of(16, 20, 44))
        self._legend.setGeometry(left, bottom - words, side - left, words)
        self._legend.set_pixels(scale.text(20, 20, 32))
        self._mark = QRectF(edge, bottom - words / 2 - mark / 2, mark, mark)
        right = self._inset.x() if has_inset else self.width()
        figure = QRect(side, area.top(), right - side, self.height() - below - area.top())
        self._figure.setGeometry(figure.adjusted(4, 0, -4, 0))

    def _arrange_lying(self, content: FigureContent, area: QRect, edge: int) -> None:
        """The figure lies across the card, legend and inset at the foot; a sentence may stand for it."""
        foot = self._arrange_foot(content, edge)
        margin = round(self._scale.of(16, 17, 22))
        figure = QRect(margin, area.top(), self.width() - 2 * margin, foot - area.top())
        self._figure.setGeometry(figure)
        self._sentence.setGeometry(figure.adjusted(edge, 0, -edge, 0))

    def _arrange_foot(self, content: FigureContent, edge: int) -> int:
        scale = self._scale
        below = round(scale.of(14, 17, 26))
        has_inset = content.inset is not None and scale.is_roomy
        self._inset.setVisible(has_inset)
        width, height = round(scale.of(192, 240, 376)), round(scale.of(92, 112, 184))
        self._inset.setGeometry(self.width() - below - width, self.height() - below - height, width, height)
        mark = round(scale.text(20, 20, 32))
        left = edge + (round(mark * 1.6) if content.shows_work else 0)
        right = self._inset.x() - edge if has_inset else self.width() - edge
        tall = round(scale.text(60, 76, 112))
        bottom = self.height() - round(scale.of(16, 20, 44))
        self._legend.setGeometry(left, bottom - tall, right - left, tall)
        self._legend.set_pixels(scale.text(20, 20, 32))
        self._mark = QRectF(edge, bottom - tall / 2 - mark / 2, mark, mark)
        return min(self._inset.y() if has_inset else self.height(), self._legend.y()) - round(
            scale.of(2, 4, 8)
        )
