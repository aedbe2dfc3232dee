"""The room seen from above: mat, screen to one side, a chair at the wall, a mouse within reach."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.fitted_text import paint_at_left
from program_app.ui.theme import Theme
from program_app.words.language import _

_WIDTH, _HEIGHT = 412.0, 178.0
_WALL = 6.0
_MAT = QRectF(52, 12, 300, 76)
_HEAD = QPointF(86, 49)
_CHAIR = QRectF(4, 116, 44, 44)
_MOUSE = QRectF(242, 96, 15, 22)
_SCREEN_AT, _SCREEN_TURN = QPointF(237, 152), -8.0
_SCREEN = QRectF(-30, -20, 60, 38)


class RoomPlan(QWidget):
    """Drawn in the figure's colours; what it shows is also said as its description."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setAccessibleName(_("Your room, seen from above"))
        self.setAccessibleDescription(
            _("A mat, the screen to one side and turned towards you, a chair at a wall, a mouse beside you.")
        )
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """The plan with room for its words, grown with the text size."""
        return QSize(round(_WIDTH), round(_HEIGHT * self._growth))

    def minimumSizeHint(self) -> QSize:
        """Narrow plans become smaller."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plan."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        painter.translate((self.width() - _WIDTH * scale) / 2, (self.height() - _HEIGHT * scale) / 2)
        painter.scale(scale, scale)
        painter.translate(_WALL, 0)
        self._paint_furniture(painter)
        self._paint_sight(painter)
        self._paint_person(painter)
        self._paint_screen(painter)
        self._paint_words(painter, scale)

    def _paint_furniture(self, painter: QPainter) -> None:
        color, figure = self._theme.color, self._theme.palette.figure
        painter.fillRect(QRectF(-_WALL, 0, _WALL, _HEIGHT), color("edge"))
        painter.setPen(QPen(color("edge"), 1.5))
        painter.setBrush(figure("mat"))
        painter.drawRoundedRect(_MAT, 14, 14)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("edge"), 2.5))
        painter.drawRoundedRect(_CHAIR.adjusted(3, 0, 0, 0), 6, 6)
        painter.setPen(QPen(color("edge"), 4))
        painter.drawLine(_CHAIR.topLeft() + QPointF(2, -4), _CHAIR.bottomLeft() + QPointF(2, 4))
        painter.setPen(QPen(color("ink"), 2))
        painter.drawRoundedRect(_MOUSE, 7, 7)
        painter.drawLine(_MOUSE.center() + QPointF(0, -9), _MOUSE.center() + QPointF(0, -4))

    def _paint_sight(self, painter: QPainter) -> None:
        pen = QPen(self._theme.color("restring"), 1.6)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        eyes = _HEAD + QPointF(12, 14)
        for end in (QPointF(208, 134), QPointF(262, 128)):
            painter.drawLine(eyes, end)

    def _paint_person(self, painter: QPainter) -> None:
        figure = self._theme.palette.figure
        painter.setPen(Qt.PenStyle.NoPen)
        for top in (26.0, 54.0):
            painter.setBrush(figure("trou"))
            painter.drawRoundedRect(QRectF(208, top, 108, 20), 9, 9)
            painter.setBrush(figure("skin"))
            painter.drawRoundedRect(QRectF(316, top, 22, 20), 9, 9)
        painter.setBrush(figure("shirt"))
        painter.drawRoundedRect(QRectF(108, 23, 112, 54), 20, 20)
        pen = QPen(figure("skin"), 11)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(
            [QPointF(130, 28), QPointF(170, 44), QPointF(174, 50), QPointF(170, 56), QPointF(130, 72)]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(figure("hair"))
        painter.drawEllipse(_HEAD, 20, 20)
        painter.setBrush(figure("skin"))
        painter.drawEllipse(_HEAD + QPointF(3, 0), 15, 15)

    def _paint_screen(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(_SCREEN_AT)
        painter.rotate(_SCREEN_TURN)
        painter.fillRect(QRectF(_SCREEN.left(), _SCREEN.top(), _SCREEN.width(), 7), self._theme.color("ink"))
        painter.setPen(QPen(self._theme.color("ink"), 2.5))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(_SCREEN.adjusted(3, 9, -3, 0), 4, 4)
        painter.restore()

    def _paint_words(self, painter: QPainter, scale: float) -> None:
        font = self._theme.font("small-strong")
        font.setPixelSize(max(1, round(font.pixelSize() / scale)))
        line = QFontMetricsF(font).height()
        screen = _("screen, turned\nto you").split("\n")
        placed = [
            (_("mouse"), QPointF(_MOUSE.right() + 9, _MOUSE.center().y())),
            (_("1.5 to 3 m"), QPointF(80, 122)),
            (_("chair"), QPointF(_CHAIR.right() + 10, _CHAIR.bottom() - 6)),
            *((text, QPointF(278, 150 + number * line * 0.9)) for number, text in enumerate(screen)),
        ]
        for text, middle in placed:
            furthest = _WIDTH - _WALL - QFontMetricsF(font).horizontalAdvance(text)
            area = QRectF(min(middle.x(), furthest), middle.y() - line / 2, _WIDTH, line)
            paint_at_left(painter, text, area, font, self._theme.color("ink"))

    @property
    def _growth(self) -> float:
        """The plan grows less than the text."""
        return 1 + (self._theme.text_scale - 1) * 0.4

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
