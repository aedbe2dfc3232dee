"""A drawing of the back in which the place of a spasm is marked, and may be pressed."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.domain.back_place import BackPlace, Told, marked_places, pressed
from program_app.figure.back import BACK_FRAME, back_shapes, place_at
from program_app.painting.figure import fitted, paint_scene
from program_app.ui.theme import Theme
from program_app.words.language import _
from program_app.words.spasms import where_text


class BackMap(QWidget):
    """`told(side, height)` tells what a press on a place makes of what was told.

    It is for the pointer alone: who uses keys or a screen reader has the same two answers, and their taking
    away, in the rows for side and height, and need not go through nine places once more.
    """

    told = Signal(object, object)

    def __init__(self, theme: Theme, size: QSize, *, about: str, can_be_pressed: bool) -> None:
        super().__init__()
        self._theme = theme
        self._wish = size
        self._about = about
        self._told: Told = (None, None)
        self._near: BackPlace | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(about)
        self.setToolTip(about)
        self._can_be_pressed = can_be_pressed
        self.setMouseTracking(can_be_pressed)
        theme.changed.connect(self._on_theme_changed)
        self.show_told((None, None))

    def show_told(self, told: Told) -> None:
        """Mark what was told; emits nothing."""
        self._told = told
        words = where_text(*told)
        name = _("Drawing of the back: {place}").format(place=words) if words else _("Drawing of the back")
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """As it was wished, grown with the text size."""
        return QSize(self._theme.scaled(self._wish.width()), self._theme.scaled(self._wish.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the place."""
        place = self._place(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place is not None:
            self.told.emit(*pressed(self._told, place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which place would be told."""
        self._come_near(self._place(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """No place would be told."""
        super().leaveEvent(event)
        self._come_near(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the back and what is marked in it."""
        painter = QPainter(self)
        shapes = back_shapes(marked_places(self._told), self._near)
        paint_scene(painter, QRectF(self.rect()), BACK_FRAME, shapes, self._theme.palette)

    def _come_near(self, place: BackPlace | None) -> None:
        if place != self._near:
            self._near = place
            self.setToolTip(self._about if place is None else where_text(place.side, place.height))
            pointer = Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(pointer)
            self.update()

    def _place(self, at: QPointF) -> BackPlace | None:
        if not self._can_be_pressed:
            return None
        from_pixels, _is_possible = fitted(QRectF(self.rect()), BACK_FRAME).inverted()
        point = from_pixels.map(at)
        return place_at(point.x(), point.y())

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
