"""A chart in its card: a title, what it comes to, what to make of it; or from when on there is one."""

from textwrap import fill

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.chart_outlines import ChartOutline, paint_chart_outline
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label

_EMPTY = 90
_TIP = 60
"""Letters in a line of what comes up under the mouse, which does not break lines itself."""


class ChartCard(Card):
    """Charts, legends and notes are added in order with `add`; `caption` stands below them."""

    def __init__(self, theme: Theme, title: str, caption: str, outline: ChartOutline) -> None:
        super().__init__(theme)
        self._is_ready, self._has_room = False, True
        self._line = Label(theme, style="small", color="ink2", wrap=True)
        self._caption = Label(theme, caption, style="small", color="ink2", wrap=True)
        self._parts: list[QWidget] = []
        self._empty = _Outline(theme, outline)
        self.setAccessibleName(title)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(2)
        self.body.addWidget(Label(theme, title, style="body-strong", wrap=True))
        self.body.addWidget(self._line)
        self.body.addSpacing(8)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._caption)
        self._caption.hide()

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part below the ones that are there."""
        self._parts.append(part)
        self.body.insertWidget(self._foot, part, stretch)

    def add_space(self, pixels: int) -> None:
        """Leave air between two parts."""
        self.body.insertSpacing(self._foot, pixels)

    def close_up(self) -> None:
        """Leave what room is left above the caption."""
        self.body.insertStretch(self._foot)

    def show_line(self, line: str, *, is_ready: bool) -> None:
        """Say what the chart comes to; without `is_ready` only from when on there is one."""
        self._is_ready = is_ready
        self._line.setText(line)
        self.setAccessibleDescription(" ".join(text for text in (line, self._caption.text()) if text))
        self._empty.setVisible(not is_ready)
        for part in self._parts:
            part.setVisible(is_ready)
        self._place_caption()

    def set_room_for_caption(self, has_room: bool) -> None:
        """Where there is none, the caption comes up under the mouse and is read out."""
        self._has_room = has_room
        self._place_caption()

    def _place_caption(self) -> None:
        caption = self._caption.text()
        self._caption.setVisible(bool(caption) and self._is_ready and self._has_room)
        self.setToolTip("" if self._has_room or not self._is_ready else fill(caption, _TIP))

    @property
    def _foot(self) -> int:
        """The place of the caption, which stays the last."""
        return self.body.indexOf(self._caption)


class _Outline(QWidget):
    """A dashed outline where a chart will be."""

    def __init__(self, theme: Theme, kind: ChartOutline) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self.setMinimumHeight(_EMPTY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chart_outline(painter, QRectF(self.rect()), self._kind, self._theme.palette)
