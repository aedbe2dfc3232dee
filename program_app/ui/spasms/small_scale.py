"""The 0 to 10 scale in the size of a row: how much something helped."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from program_app.painting.fitted_text import paint_centred
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.scale import Scale0To10

_LONG, _SHORTEST = 184, 110
_TALL = 44
_TRACK = 8
_THUMB = 11
_VALUE = 48


class SmallScale(Scale0To10):
    """Keys and answers of the large scale; the value stands at the right, a dash until there is one."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, name=name)
        self._look = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """184 px of track and the value after it, grown with the text size."""
        return QSize(self._look.scaled(_LONG) + self._room(), self._look.scaled(_TALL))

    def minimumSizeHint(self) -> QSize:
        """A shorter track in a narrow card."""
        return QSize(self._look.scaled(_SHORTEST) + self._room(), self._look.scaled(_TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, thumb and value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, value = self.height() / 2, self.value_or_none()
        track = QRectF(0, middle - _TRACK / 2, self._x(10) + _THUMB, _TRACK)
        paint_panel(painter, track, 3.5, self._look.palette, fill="sunken", edge="edge")
        if value is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("primary"))
            track.setRight(self._x(value))
            painter.drawRoundedRect(track, 4, 4)
            for radius, token in ((_THUMB + 3, "surface"), (_THUMB - 1, "primary"), (4, "surface")):
                painter.setBrush(self._look.color(token))
                painter.drawEllipse(QPointF(self._x(value), middle), radius, radius)
        room = self._room()
        area = QRectF(self.width() - room, 0, room, self.height())
        text = "–" if value is None else str(value)
        paint_centred(painter, text, area, self._look.font("sentence"), self._look.color("ink"))

    def _x(self, step: int) -> float:
        return _THUMB + step * self._track_length() / 10

    def _value_at(self, x: float) -> int:
        return min(10, max(0, round((x - _THUMB) * 10 / max(1.0, self._track_length()))))

    def _track_length(self) -> float:
        return self.width() - self._room() - 2.0 * _THUMB

    def _room(self) -> int:
        return self._look.scaled(_VALUE)
