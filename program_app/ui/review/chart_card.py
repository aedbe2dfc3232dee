"""A chart in its card: a title, what it comes to, what to make of it; or from when on there is one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label

_EMPTY = 90


class ChartCard(Card):
    """Charts, legends and notes are added in order with `add`; `caption` stands below them."""

    def __init__(self, theme: Theme, title: str, caption: str) -> None:
        super().__init__(theme)
        self._line = Label(theme, style="small", color="ink2", wrap=True)
        self._caption = Label(theme, caption, style="small", color="ink2", wrap=True)
        self._parts: list[QWidget] = [self._caption] if caption else []
        self._empty = _EmptyFrame(theme)
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
        self._line.setText(line)
        self.setAccessibleDescription(" ".join(text for text in (line, self._caption.text()) if text))
        self._empty.setVisible(not is_ready)
        for part in self._parts:
            part.setVisible(is_ready)

    @property
    def _foot(self) -> int:
        """The place of the caption, which stays the last."""
        return self.body.indexOf(self._caption)


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
