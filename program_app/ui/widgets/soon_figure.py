"""Keeps a place for a figure on the first screen and fills it as soon as that has been painted."""

import sys

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.journey.views import FindMotion
from program_app.ui.theme import Theme

_FIGURE_MODULE = "program_app.ui.widgets.figure_view"


class SoonFigure(QWidget):
    """The held pose of a motion. The figure is imported when somebody sees this, so that a start is quick.

    Once it is imported there is nothing to wait for: the figure is there from the beginning.
    """

    def __init__(self, theme: Theme, find_motion: FindMotion, *, is_easier: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._find_motion = find_motion
        self._is_easier = is_easier
        self._figure: QWidget | None = None
        self._wish = QSize(112, 48)
        self._after_paint = QTimer(self)
        self._after_paint.setSingleShot(True)
        self._after_paint.timeout.connect(self._fill)
        if _FIGURE_MODULE in sys.modules:
            self._fill()

    @property
    def figure(self) -> QWidget | None:
        """The figure, once it is there."""
        return self._figure

    def set_wish(self, size: QSize) -> None:
        """Ask for this size."""
        self._wish = size
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The size asked for."""
        return self._wish

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The figure fills its place."""
        super().resizeEvent(event)
        if self._figure is not None:
            self._figure.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Somebody looks: the figure follows."""
        if self._figure is None:
            self._after_paint.start(0)

    def _fill(self) -> None:
        from program_app.ui.widgets.figure_view import FigureView  # noqa: PLC0415 - not before the first picture

        figure = FigureView(self._theme)
        show = figure.show_easier if self._is_easier else figure.show_held
        show(self._find_motion())
        figure.setParent(self)
        figure.setGeometry(self.rect())
        figure.show()
        self._figure = figure
