"""The card with the walking figure, beside it what to avoid or what comes next."""

from PySide6.QtCore import QRectF

from program_app.ui.player.figure_content import FigureContent
from program_app.ui.player.moving_card import BESIDE, MovingCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.fit_text import FitText


class WalkCard(MovingCard):
    """Shows the content of a figure card without its head: name and round stand in the bar above.

    In full screen, where there is no bar, they stand here.
    """

    def __init__(self, theme: Theme) -> None:
        self._head = FitText(theme, style="player-sub", color="ink2", align=BESIDE)
        super().__init__(theme, self._head)

    def show_words(self, content: FigureContent) -> None:
        """Show the round."""
        self._head.set_text(content.set_line)

    def arrange(self, content: FigureContent) -> None:
        """The figure stands beside the inset, the legend below both."""
        scale = self._scale
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
