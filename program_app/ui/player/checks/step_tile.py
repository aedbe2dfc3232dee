"""A large tile with a number: a step of a ladder, or an answer about a gap."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent

from program_app.domain.motion import Motion
from program_app.painting.fitted_block import fitted_block
from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.stage_button import StageTile
from program_app.ui.widgets.stage_scale import StageScale, stage_font
from program_app.words.language import _

_RADIUS = 20
_LEAST_PICTURE = 40


class StepTile(StageTile):
    """Number, name, perhaps a note, and the picture at its foot; the chosen one is tinted and ticked."""

    def __init__(self, theme: Theme, number: int, name: str, note: str, motion: Motion | None) -> None:
        super().__init__(theme, name, _RADIUS)
        self.number = number
        self._note = note
        self._scale = StageScale(1280, 800)
        self._figure = FigureView(theme)
        self._figure.show_held(motion)
        self._figure.setParent(self)
        self._figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCheckable(True)
        self.setAccessibleName(f"{number}, {name}")
        self.setAccessibleDescription(note)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self._arrange()

    def nextCheckState(self) -> None:
        """A press asks; the stage says which one is chosen."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the picture anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        scale = self._scale
        edge = scale.of(18, 24, 40)
        ink = self._theme.color("pink" if self.isChecked() else "ink")
        number = stage_font(self._theme, "rep", scale.of(44, 56, 90))
        head = QRectF(edge, scale.of(12, 20, 30), self.width() - 2 * edge, scale.of(46, 58, 96))
        paint_at_left(painter, str(self.number), head, number, ink)
        if self.isChecked():
            self._paint_tick(painter, head)
        room = QSizeF(head.width(), scale.text(30, 34, 56))
        name = fitted_block(
            self.text(), stage_font(self._theme, "start", scale.text(20, 24, 38)), room, 11, 1.3
        )
        name.paint(painter, QRectF(edge, head.bottom() + 2, room.width(), name.height), ink)
        if self._note:
            top = head.bottom() + 2 + name.height
            font = stage_font(self._theme, "body-medium", scale.text(15, 18, 28))
            note = fitted_block(self._note, font, QSizeF(room.width(), scale.text(22, 26, 40)), 11)
            note.paint(painter, QRectF(edge, top, room.width(), note.height), ink)

    def _paint_ground(self, painter: QPainter) -> None:
        fill, edge, width = ("psoft", "primary", 3.0) if self.isChecked() else ("surface", "edge", 1.0)
        if not self.isChecked() and self.underMouse():
            fill = "sunken"
        painter.setPen(QPen(self._theme.color(edge), width))
        painter.setBrush(self._theme.color(fill))
        inset = width / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, _RADIUS - inset, _RADIUS - inset)

    def _paint_tick(self, painter: QPainter, head: QRectF) -> None:
        side = self._scale.of(28, 32, 52)
        badge = QRectF(head.right() - side, head.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("primary"))
        painter.drawEllipse(badge)
        inside = badge.adjusted(side * 0.18, side * 0.18, -side * 0.18, -side * 0.18)
        paint_icon(painter, "check", inside, self._theme.color("onprimary"), 3)
        font = stage_font(self._theme, "body-strong", self._scale.text(15, 18, 28))
        room = QSizeF(head.width() * 0.5, side)
        words = fitted_block(_("Your pick"), font, room, 11, 1.2)
        area = QRectF(badge.left() - 8 - room.width(), badge.center().y() - words.height / 2, room.width(), 0)
        words.paint(painter, area, self._theme.color("pink"), Qt.AlignmentFlag.AlignRight)

    def _arrange(self) -> None:
        scale = self._scale
        top = scale.of(62, 82, 130) + scale.text(30, 34, 56) + (scale.text(22, 26, 40) if self._note else 0)
        side, natural = round(scale.of(8, 10, 16)), self._figure.sizeHint()
        wide, room = self.width() - 2 * side, self.height() - round(top)
        is_lying = natural.width() > natural.height()
        below = side if is_lying else 3
        tall = room - below
        if is_lying:
            tall = min(tall, round(wide * natural.height() / natural.width()))
        self._figure.setGeometry(side, self.height() - below - tall, wide, max(1, tall))
        self._figure.setVisible(self._figure.has_figure and tall > _LEAST_PICTURE)
        self.update()
