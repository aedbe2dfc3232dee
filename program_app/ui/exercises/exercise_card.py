"""One exercise in the grid: its picture, its name, what it works, and where it belongs."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.journey.catalogue import CardView
from program_app.painting.fitted_text import fitted_font, paint_at_left
from program_app.painting.level_bars import paint_level_bars
from program_app.painting.marked_line import paint_marked
from program_app.ui.exercises.today_mark import TodayMark
from program_app.ui.theme import Theme
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.words.exercises import from_day_text, level_text, position_name
from program_app.words.language import _

_SIZE = QSize(320, 184)
_NARROWEST = 240
_PICTURE = 96
_RADIUS = 16
_INSET = 16
_BARS = QSize(32, 15)
_SMALLEST_NAME, _SMALLEST_FACTS = 14, 12
_EDGE = 12


class ExerciseCard(QAbstractButton):
    """The whole card is the target. Arrow keys and letters go on to the grid and the page."""

    def __init__(self, theme: Theme, exercise_id: str) -> None:
        super().__init__()
        self.exercise_id = exercise_id
        self._theme = theme
        self._view: CardView | None = None
        self._figure = FigureView(theme)
        self._figure.setParent(self)
        self._today = TodayMark(theme, self)
        self._figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_tab_stop(False)
        FocusRing(self, theme, _RADIUS)
        theme.changed.connect(self._on_theme_changed)

    def show_card(self, view: CardView) -> None:
        """Show the exercise, with what was looked for marked; what is shown already is not drawn again."""
        if view == self._view:
            return
        if self._view is None or self._view.motion is not view.motion:
            self._figure.show_held(view.motion)
        self._view = view
        self._figure.setAccessibleName(view.right_picture)
        self._today.setVisible(view.is_today)
        self.setText(view.name.text)
        self.setAccessibleName(view.name.text)
        said = [view.line.text, level_text(view.level), *self._facts(view)]
        if view.is_today:
            said.append(_("In today’s session"))
        self.setAccessibleDescription(", ".join(part for part in said if part))
        self.update()

    def set_tab_stop(self, is_stop: bool) -> None:
        """Only one card of the grid is reached by Tab, the others by the arrow keys."""
        policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)

    def sizeHint(self) -> QSize:
        """320 × 184, grown with the text size."""
        return QSize(self._theme.scaled(_SIZE.width()), self._theme.scaled(_SIZE.height()))

    def minimumSizeHint(self) -> QSize:
        """Columns share what there is."""
        return QSize(self._theme.scaled(_NARROWEST), self._theme.scaled(_SIZE.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open; a button would take the arrow keys for itself."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the figure in the upper part, and the chip in its corner."""
        self._place_parts()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        view = self._view
        if view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        hit = self._theme.color("primary")
        name = self._line_area("sentence", self._picture_height + self._theme.scaled(6))
        font = self._name_font(view.name.text, name.width())
        paint_marked(painter, view.name, name, font, (self._theme.color("ink"), hit))
        line = self._line_area("small", name.bottom() - 1)
        font = self._theme.font("small")
        paint_marked(painter, view.line, line, font, (self._theme.color("ink2"), hit))
        self._paint_facts(painter, view, self._line_area("small", line.bottom() + self._theme.scaled(2)))

    def _name_font(self, name: str, width: float) -> QFont:
        """The size in which the name fits, also if all of it were marked."""
        font = self._theme.font("sentence")
        bold = QFont(font)
        bold.setWeight(QFont.Weight.Bold)
        font.setPixelSize(fitted_font(name, bold, width, self._theme.scaled(_SMALLEST_NAME)).pixelSize())
        return font

    def _paint_ground(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(area, _RADIUS - 0.5, _RADIUS - 0.5)
        is_hot = self.underMouse() or self.isDown()
        painter.fillPath(shape, self._theme.color("sunken" if is_hot else "surface"))
        picture = QPainterPath()
        picture.addRect(QRectF(0, 0, self.width(), self._picture_height))
        painter.fillPath(shape.intersected(picture), self._theme.color("canvas"))
        painter.setPen(QPen(self._theme.color("primary" if is_hot else "edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _paint_facts(self, painter: QPainter, view: CardView, area: QRectF) -> None:
        """Bars and level, the position after them, and the day at the right, in one line."""
        bars = QRectF(area.left(), 0, self._theme.scaled(_BARS.width()), self._theme.scaled(_BARS.height()))
        bars.moveCenter(area.center())
        bars.moveLeft(area.left())
        paint_level_bars(painter, bars, view.level, self._theme.palette)
        position, day = self._facts(view)
        words = _(" · ").join(part for part in (level_text(view.level), position) if part)
        left = bars.right() + self._theme.scaled(8)
        font = self._theme.font("small")
        room = area.right() - left - (self._theme.scaled(8) if day else 0)
        font = fitted_font(words + day, font, room, self._theme.scaled(_SMALLEST_FACTS))
        color = self._theme.color("ink2")
        paint_at_left(painter, words, QRectF(left, area.top(), 1, area.height()), font, color)
        start = area.right() - _advance(font, day)
        paint_at_left(painter, day, QRectF(start, area.top(), 1, area.height()), font, color)

    def _facts(self, view: CardView) -> tuple[str, str]:
        position = position_name(view.position) if view.position is not None else ""
        return position, from_day_text(view.from_day)

    def _line_area(self, style: str, top: float) -> QRectF:
        return QRectF(_INSET, top, self.width() - 2 * _INSET, self._theme.line_height(style))

    def _place_parts(self) -> None:
        edge = round(self._picture_height * 0.06)
        self._figure.setGeometry(
            _INSET, edge + 1, self.width() - 2 * _INSET, round(self._picture_height) - 2 * edge
        )
        size = self._today.sizeHint()
        self._today.setGeometry(self.width() - _EDGE - size.width(), _EDGE, *size.toTuple())

    @property
    def _picture_height(self) -> float:
        return float(self._theme.scaled(_PICTURE))

    def _on_theme_changed(self) -> None:
        self._place_parts()
        self.updateGeometry()
        self.update()


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
