"""What the safety questions lead to: one calm column with a way back and the rescue page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _

_WIDEST = 784


class ResultSheet(QWidget):
    """Icon, title and sentence; the contents go into `column`, the buttons into `foot`."""

    back_requested = Signal()
    rescue_requested = Signal()
    guide_requested = Signal()

    def __init__(self, theme: Theme, look: tuple[str, str, str], title: str, sentence: str) -> None:
        super().__init__()
        self._theme = theme
        icon, fill, color = look
        outer = QVBoxLayout()
        self._scroll = PageScroll(theme, outer)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._scroll)
        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        outer.setSpacing(0)
        outer.addStretch(1)
        outer.addWidget(IconTile(theme, icon, size=64, fill=fill, color=color))
        outer.addSpacing(22)
        outer.addWidget(Label(theme, title, style="cue-small", wrap=True))
        outer.addSpacing(12)
        outer.addWidget(Label(theme, sentence, style="article", color="ink2", wrap=True))
        outer.addSpacing(28)
        outer.addLayout(self.column)
        outer.addSpacing(28)
        outer.addLayout(self.foot)
        outer.addStretch(2)
        self._guide: Button | None = None
        self._add_way_back()
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def add_rescue(self) -> None:
        """Put the way to the rescue page at the right of the foot."""
        rescue = Button(self._theme, _("Spasm now"), kind=ButtonKind.RESCUE_OUTLINE, icon="rescue", key="S")
        rescue.clicked.connect(self.rescue_requested)
        self.foot.addStretch()
        self.foot.addWidget(rescue)

    def add_guide(self) -> None:
        """Put the way to the guide beside the way back: it is open whatever the answers were."""
        self._guide = Button(self._theme, _("Read the guide"), icon="guide")
        self._guide.clicked.connect(self.guide_requested)
        self.foot.insertWidget(1, self._guide)

    def press_continue(self) -> None:
        """What Enter does; results without a way on do nothing."""

    def fit(self, *, margin: int, width: int) -> None:
        """Keep the column readable in `width` pixels, at least `margin` from the edges."""
        side = max(margin, (width - self._theme.scaled(_WIDEST)) // 2)
        self._scroll.set_margins(side, 24, side, 24)
        if self._guide is not None:
            # The panel has it too, so that it may go where the foot has no room.
            self._guide.show()
            self.foot.invalidate()
            self._guide.setVisible(self.foot.minimumSize().width() <= width - 2 * side)

    def _add_way_back(self) -> None:
        back = Button(self._theme, _("Change my answers"), icon="back")
        back.clicked.connect(self.back_requested)
        self.foot.addWidget(back)
