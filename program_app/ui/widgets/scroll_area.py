"""A page that scrolls, with the slim scroll bar of the design."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from program_app.ui.theme import Theme

_HIT_WIDTH = 16
_WIDTH = 8


class _SlimScrollBar(QScrollBar):
    """8 px wide to see, 16 px wide to hit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The width that can be hit."""
        return QSize(_HIT_WIDTH, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track and thumb."""
        if self.maximum() == self.minimum():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(QRectF(0, 0, _WIDTH, self.height()), _WIDTH / 2, _WIDTH / 2)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        thumb = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter.setBrush(self._theme.color("edge"))
        painter.drawRoundedRect(QRectF(0, thumb.top(), _WIDTH, thumb.height()), _WIDTH / 2, _WIDTH / 2)


class ScrollArea(QScrollArea):
    """Scrolls `content` up and down, never sideways; what the keyboard reaches is scrolled into view."""

    def __init__(self, theme: Theme, content: QWidget | None = None) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(_SlimScrollBar(theme))
        self.viewport().setAutoFillBackground(False)
        if content is not None:
            self.set_content(content)

    def set_content(self, content: QWidget) -> None:
        """Scroll this widget, on the ground that is already there."""
        self.setWidget(content)
        content.setAutoFillBackground(False)
