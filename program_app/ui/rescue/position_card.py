"""The position to take now, in words that are read while lying down, and the figure in it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from program_app.domain.care import RescuePosition
from program_app.domain.frame import View
from program_app.domain.motion import Motion
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class PositionCard(Card):
    """Title, figure and line of one position."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=32, radius=20)
        self._theme = theme
        self._title = Label(theme, style="title", wrap=True)
        self._picture = FigureView(theme)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._above = Chip(theme, _("Seen from above"))
        self._wall = Label(theme, _("Wall, or the back of a sofa"), style="body-medium", color="ink2")
        self._line = Label(theme, style="article", color="ink2", wrap=True)
        self._is_low = False
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._above, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._line, 1)
        self.body.setSpacing(12)
        self.body.addWidget(self._title)
        self.body.addWidget(self._wall, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._picture, 1)
        self.body.addLayout(foot)
        self._spare = self.body.count()
        self.body.addStretch(0)

    def show_position(
        self, title: str, position: RescuePosition, motion: Motion | None, *, mirrored: bool
    ) -> None:
        """Show a position; without a picture its words stand alone."""
        self._title.setText(title)
        self._line.setText(position.line)
        self._picture.show_held(motion, mirrored=mirrored)
        self._picture.setAccessibleName(f"{position.name}. {position.line}")
        has_picture = self._picture.has_figure
        self._picture.setVisible(has_picture)
        self._above.setVisible(self._is_from_above)
        self._wall.setVisible(self._is_from_above and not self._is_low)
        self.body.setStretch(self._spare, 0 if has_picture else 1)
        self._line.set_style("article" if has_picture else "lead-title")
        self._fit_title()

    def set_low(self, low: bool) -> None:
        """Use the smaller title where there is little height."""
        self._is_low = low
        self._wall.setVisible(self._is_from_above and not low)
        height = self._theme.scaled(112 if low else 180)
        self._picture.setMinimumHeight(height)
        self._picture.set_wish(QSize(2 * height, height))
        padding = 20 if low else 32
        self.body.setContentsMargins(padding, padding - 6, padding, padding - 6)
        self.body.setSpacing(6 if low else 10)
        self._fit_title()

    @property
    def _is_from_above(self) -> bool:
        """The wall is seen only from above."""
        return self._picture.view is View.ABOVE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the title on one line where a smaller one does."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        room = self.width() - self.body.contentsMargins().left() - self.body.contentsMargins().right()
        styles = ("h1", "h1-small") if self._is_low else ("title", "cue-small", "h1")
        for style in styles:
            self._title.set_style(style)
            if QFontMetricsF(self._theme.font(style)).horizontalAdvance(self._title.text()) <= room:
                return
