"""What stands under a text and is always seen: its source, other views, and the one thing to go on with."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.domain.guide import Related, RelatedKind
from program_app.journey.guide_views import BlockKind, EntryView
from program_app.ui.guide.text_block import BAR_ROOM, TextBlock
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.label import Label
from program_app.words.guide import related_icon, source_line

_RADIUS = 19
_BUTTON_SHARE = 0.7
"""A button that takes more of the width stands below the source."""


class ArticleFoot(QWidget):
    """Made anew for every text; `related_requested` hands on its one action."""

    related_requested = Signal(object)
    """Related"""

    def __init__(self, theme: Theme, view: EntryView) -> None:
        super().__init__()
        self._theme = theme
        self._related = view.related
        self._is_in_text = False
        self.views = [TextBlock(theme, block) for block in view.blocks if block.kind is BlockKind.OTHER_VIEWS]
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last.setContentsMargins(BAR_ROOM, 0, 0, 0)
        self._last.setSpacing(16)
        source = Label(theme, source_line(), style="small", color="ink2", wrap=True)
        self._last.addWidget(source, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        for block in self.views:
            self._column.addWidget(block)
        self._column.addLayout(self._last)
        self.button = self._new_button(view.related) if view.related is not None else None
        theme.changed.connect(self.update)

    def fit(self, width: int, margin: int, *, is_in_text: bool) -> None:
        """Arrange for `width` pixels; `is_in_text` where it scrolls with the text instead of staying."""
        self._is_in_text = is_in_text
        side = 24 if is_in_text else margin
        self._column.setContentsMargins(side - BAR_ROOM, 12, side, 12)
        if self.button is not None:
            is_wide = self.button.sizeHint().width() > (width - 2 * side) * _BUTTON_SHARE
            flow = QBoxLayout.Direction.TopToBottom if is_wide else QBoxLayout.Direction.LeftToRight
            self._last.setDirection(flow)
            self._last.setAlignment(self.button, Qt.AlignmentFlag.AlignRight)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground: the lower end of the card, or a panel of its own in the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        shape = QPainterPath()
        if self._is_in_text:
            shape.addRoundedRect(area, 12, 12)
        else:
            shape.addRoundedRect(area.adjusted(1, -2 * _RADIUS, -1, -1), _RADIUS, _RADIUS)
        painter.setClipRect(area)
        painter.fillPath(shape, self._theme.color("canvas"))
        if not self._is_in_text:
            painter.fillRect(QRectF(1, 0, area.width() - 2, 1), self._theme.color("line"))

    def _new_button(self, related: Related) -> Button:
        is_rescue = related.kind is RelatedKind.RESCUE
        kind = ButtonKind.RESCUE_OUTLINE if is_rescue else ButtonKind.PRIMARY
        icon = related_icon(related.kind, related.target)
        button = Button(self._theme, related.words, kind=kind, icon=icon)
        button.clicked.connect(self._on_clicked)
        self._last.addWidget(button)
        return button

    def _on_clicked(self) -> None:
        self.related_requested.emit(self._related)
