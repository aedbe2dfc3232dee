"""The card with the figure: name, set, picture, what works, and what to avoid."""

from PySide6.QtCore import QRect, QRectF

from program_app.ui.player.card_head import CardHead
from program_app.ui.player.figure_content import FigureContent
from program_app.ui.player.moving_card import MovingCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_scale import StageScale

_LINES_ABOVE, _LINES_BESIDE = 2, 5
"""The most lines of a note."""
_MOST_ABOVE, _MOST_BESIDE = 0.18, 0.42
"""The most of the room below the head that a note takes from a figure, and from the legend."""


class FigureCard(MovingCard):
    """Where there is no figure the sentence takes its place; small windows have no inset."""

    def __init__(self, theme: Theme) -> None:
        self._head = CardHead(theme)
        super().__init__(theme, self._head)
        self._note = FitText(theme, style="small", color="ink2")
        self._note.setParent(self)

    @property
    def note(self) -> str:
        """Why it is this exercise, while that is to be seen."""
        return "" if self._note.isHidden() else self._note.text

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._head.set_scale(scale)
        super().set_scale(scale)

    def show_words(self, content: FigureContent) -> None:
        """Show the head and the note."""
        self._head.show_head(content.name, content.set_line, is_eased=content.is_eased)
        self._note.set_text(content.note)

    def arrange(self, content: FigureContent) -> None:
        """The head at the top; below it the figure stands or lies."""
        scale = self._scale
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
