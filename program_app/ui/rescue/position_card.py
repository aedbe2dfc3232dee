"""The position to take now in words that are read while lying down, its figure, and whether it eases."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from program_app.domain.care import RescuePosition
from program_app.domain.frame import View
from program_app.domain.motion import Motion
from program_app.ui.rescue.thumbs import Thumbs
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_FOOT_GAP = 16


class PositionCard(Card):
    """Title, figure, line and thumbs of one position."""

    judged = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=32, radius=20)
        self._theme = theme
        self._title = Label(theme, style="title", wrap=True)
        self._picture = FigureView(theme)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._above = Chip(theme, _("Seen from above"))
        self._wall = Label(theme, _("Wall, or the back of a sofa"), style="body-medium", color="ink2")
        self._line = Label(theme, style="article", color="ink2", wrap=True)
        self._count = Label(theme, style="body", color="ink3")
        self._thumbs = Thumbs(theme, "", with_words=True)
        self._is_low = self._is_tight = False
        self._is_figure_wanted = True
        self.body.setSpacing(12)
        self.body.addWidget(self._title)
        self.body.addWidget(self._wall, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._picture, 1)
        self.body.addWidget(self._line)
        self._spare = self.body.count()
        self.body.addStretch(0)
        self.body.addLayout(self._new_foot())
        self._thumbs.judged.connect(self.judged)

    def show_position(
        self, title: str, position: RescuePosition, motion: Motion | None, *, mirrored: bool
    ) -> None:
        """Show a position; without a picture its words stand alone."""
        self._title.setText(title)
        self._line.setText(position.line)
        self._picture.show_held(motion, mirrored=mirrored)
        self._picture.setAccessibleName(f"{position.name}. {position.line}")
        self._wall.setVisible(self._is_from_above and not self._is_low)
        self._line.set_style(self._line_style)
        self.show_figure(shown=self._is_figure_wanted)
        self._fit_title()
        self._fit_foot()

    def show_figure(self, *, shown: bool) -> None:
        """Show the figure where there is one, or leave it out."""
        self._is_figure_wanted = shown
        is_seen = shown and self._picture.has_figure
        self._picture.setVisible(is_seen)
        self.body.setStretch(self._spare, 0 if is_seen else 1)

    def show_answer(self, number: int, count: int, is_thumb_up: bool | None) -> None:
        """Which position of all it is, and whether it eases."""
        self._count.setText(_("{number} of {count}").format(number=number, count=count))
        self._fit_foot()
        self._thumbs.set_value(is_thumb_up)

    def set_low(self, low: bool, *, narrow: bool, is_tight: bool) -> None:
        """Use the smaller title where there is little height, and a smaller picture where it is tight."""
        self._is_low = low
        self._is_tight = is_tight
        self._wall.setVisible(self._is_from_above and not low)
        height = self._theme.scaled(48 if is_tight else 72 if low else 150)
        self._picture.setMinimumHeight(height)
        self._picture.set_wish(QSize(2 * height, height))
        padding = 14 if is_tight else 20 if low else 32
        self.body.setContentsMargins(padding, max(8, padding - 10), padding, max(8, padding - 10))
        self.body.setSpacing(6 if low else 10)
        self._line.set_style(self._line_style)
        self._thumbs.set_keys_visible(not narrow)
        self._fit_title()
        self._fit_foot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the title on one line where a smaller one does."""
        super().resizeEvent(event)
        self._fit_title()
        self._fit_foot()

    def _new_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(_FOOT_GAP)
        for each in (self._above, self._count):
            each.setMinimumWidth(1)
        foot.addWidget(self._thumbs)
        foot.addStretch()
        foot.addWidget(self._above, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        return foot

    @property
    def _line_style(self) -> str:
        if not self._picture.has_figure:
            return "lead-title"
        return "body" if self._is_low else "article"

    @property
    def _is_from_above(self) -> bool:
        """The wall is seen only from above."""
        return self._picture.view is View.ABOVE

    @property
    def _room(self) -> int:
        return self.width() - self.body.contentsMargins().left() - self.body.contentsMargins().right()

    def _fit_foot(self) -> None:
        """Beside the thumbs stands only what there is room for."""
        room = self._room - self._thumbs.sizeHint().width()
        for each, is_true in ((self._count, True), (self._above, self._is_from_above)):
            wide = _FOOT_GAP + each.sizeHint().width()
            each.setVisible(is_true and wide <= room)
            room -= wide

    def _fit_title(self) -> None:
        room = self._room
        styles = ("h1", "h1-small") if self._is_low else ("title", "cue-small", "h1")
        if self._is_tight:
            styles = ("h1", "h1-small", "h2")
        for style in styles:
            self._title.set_style(style)
            if QFontMetricsF(self._theme.font(style)).horizontalAdvance(self._title.text()) <= room:
                return
