"""A chart in its card: a title, what it comes to in words, and from when on there is something to see."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label

_EMPTY = 90


class ChartCard(Card):
    """Charts, legends and notes are added in order with `add`."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme)
        self._parts: list[QWidget] = []
        self._line = Label(theme, style="small", color="ink2", wrap=True)
        self._empty = _EmptyFrame(theme)
        self.setAccessibleName(title)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(2)
        self.body.addWidget(Label(theme, title, style="body-strong", wrap=True))
        self.body.addWidget(self._line)
        self.body.addSpacing(8)
        self.body.addWidget(self._empty, 1)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part below the ones that are there."""
        self._parts.append(part)
        self.body.addWidget(part, stretch)

    def add_space(self, pixels: int) -> None:
        """Leave air between two parts."""
        self.body.addSpacing(pixels)

    def close_up(self) -> None:
        """Leave what room is left at the foot."""
        self.body.addStretch()

    def show_line(self, line: str, *, is_ready: bool) -> None:
        """Say what the chart comes to; without `is_ready` only from when on there is one."""
        self._line.setText(line)
        self.setAccessibleDescription(line)
        self._empty.setVisible(not is_ready)
        for part in self._parts:
            part.setVisible(is_ready)


class _EmptyFrame(QWidget):
    """A dashed outline where a chart will be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setMinimumHeight(_EMPTY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("edge"), 1.5)
        pen.setDashPattern([3, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
