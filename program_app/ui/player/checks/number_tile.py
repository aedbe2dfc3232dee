"""A number from 0 to 10 to press, and a chip that shows the answers of one topic."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from program_app.painting.fitted_block import fitted_block
from program_app.painting.fitted_text import fitted_font, paint_at_left, paint_centred
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_button import StageTile
from program_app.ui.widgets.stage_scale import StageScale, stage_font
from program_app.words.checks import answers_text

_RADIUS = 16


class NumberTile(StageTile):
    """The chosen one is filled and ticked."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(theme, str(number), _RADIUS)
        self.number = number
        self._scale = StageScale(1280, 800)
        self.setCheckable(True)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self.update()

    def nextCheckState(self) -> None:
        """A press asks; the stage says which one is chosen."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = self.isChecked()
        fill = "primary" if is_chosen else "sunken" if self.underMouse() else "surface"
        painter.setPen(QPen(self._theme.color("primary" if is_chosen else "edge"), 1))
        painter.setBrush(self._theme.color(fill))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        ink = self._theme.color("onprimary" if is_chosen else "ink")
        nominal = stage_font(self._theme, "cue", self._scale.of(38, 48, 72))
        font = fitted_font(self.text(), nominal, area.width() - 8, 16)
        number = QRectF(area)
        if is_chosen:
            number.setBottom(area.top() + area.height() * 0.84)
            side = self._scale.of(20, 26, 40)
            tick = QRectF(area.center().x() - side / 2, area.bottom() - side * 1.5, side, side)
            paint_icon(painter, "check", tick, ink, 2.6)
        paint_centred(painter, self.text(), number, font, ink)


class TopicChip(QWidget):
    """One topic: number, words, and what was answered so far; `–` is open."""

    def __init__(self, theme: Theme, number: int, topic: str) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self._topic = topic
        self._answers: tuple[int | None, ...] = ()
        self._is_present = False
        self._scale = StageScale(1280, 800)
        theme.changed.connect(self.update)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self.update()

    def show_answers(self, answers: tuple[int | None, ...], *, is_present: bool) -> None:
        """Show these answers; the topic that is asked now is tinted."""
        if (answers, is_present) != (self._answers, self._is_present):
            self._answers, self._is_present = answers, is_present
            self.setAccessibleName(f"{self._topic}: {answers_text(answers)}")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_present, scale = self._is_present, self._scale
        width = 2.0 if is_present else 1.0
        painter.setPen(QPen(self._theme.color("primary" if is_present else "line"), width))
        painter.setBrush(self._theme.color("psoft" if is_present else "surface"))
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        ink = self._theme.color("pink" if is_present else "ink")
        side, edge = scale.of(20, 24, 38), scale.of(10, 15, 24)
        circle = QRectF(edge, scale.of(9, 11, 18), side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.4))
        painter.drawEllipse(circle)
        paint_centred(
            painter, str(self._number), circle, stage_font(self._theme, "key", scale.of(11, 13, 20)), ink
        )
        left = circle.right() + scale.of(7, 10, 16)
        answer_tall = scale.text(24, 30, 46)
        room = QSizeF(self.width() - left - edge / 2, self.height() - answer_tall - circle.top())
        font = stage_font(self._theme, "body-strong", scale.text(14, 16, 26))
        topic = fitted_block(self._topic, font, room, 10, 1.25)
        topic.paint(painter, QRectF(left, circle.top() + 1, room.width(), room.height()), ink)
        self._paint_answers(painter, QRectF(left, self.height() - answer_tall - 6, room.width(), answer_tall))

    def _paint_answers(self, painter: QPainter, area: QRectF) -> None:
        is_given = all(answer is not None for answer in self._answers)
        text = answers_text(self._answers)
        nominal = stage_font(self._theme, "legend", self._scale.text(17, 20, 32))
        font = fitted_font(text, nominal, area.width() - 30, 12)
        color = self._theme.color("pink" if self._is_present else "ink" if is_given else "ink3")
        paint_at_left(painter, text, area, font, color)
        if is_given and self._answers:
            side = self._scale.of(16, 18, 30)
            left = area.left() + len(text) * font.pixelSize() * 0.62 + 10
            tick = QRectF(left, area.center().y() - side / 2, side, side)
            paint_icon(painter, "check", tick, self._theme.color("primary"), 2.4)
