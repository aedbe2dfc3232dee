"""The top bar of a session: the way back, where it stands, how long it takes, sound and full screen."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.painting.fitted_text import fitted_font, paint_at_left
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_scale import StageScale, stage_font
from program_app.ui.widgets.top_button import TopButton
from program_app.words.language import _

_GAP = 12
_SMALLEST = 12


@dataclass(frozen=True)
class TopLine:
    """Where the session stands, what comes next, and the minutes that are left."""

    place: str
    following: str
    left: str


class TopBar(QWidget):
    """Drops what comes next, then shrinks the words, before anything is cut."""

    left = Signal()
    sound_pressed = Signal()
    full_screen_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._line = TopLine("", "", "")
        self._standing: tuple[str, str] | None = None
        self._back = TopButton(theme, "back", _("Today"), key=_("Esc"), with_word=True)
        self._sound = TopButton(theme, "sound", _("Voice on"))
        self._screen = TopButton(theme, "fullscreen", _("Full screen"), key="F11")
        for button in (self._back, self._sound, self._screen):
            button.setParent(self)
        self._back.clicked.connect(self.left)
        self._sound.clicked.connect(self.sound_pressed)
        self._screen.clicked.connect(self.full_screen_pressed)
        self.set_voice_on(None)
        theme.changed.connect(self._arrange)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self._arrange()

    def set_way_back(self, name: str) -> None:
        """Name the page that leaving leads to."""
        self._back.set_look("back", name)
        self._arrange()

    def set_line(self, line: TopLine) -> None:
        """Show where the session stands."""
        if line != self._line:
            self._line = line
            self._tell_line()

    def show_standing(self, place: str, line: str) -> None:
        """While everything stands: only these words, and no way to press anything by mistake."""
        self._standing = (place, line)
        self.setAccessibleName(f"{place}. {line}")
        self._show_buttons(False)

    def show_going(self) -> None:
        """The usual bar again."""
        if self._standing is not None:
            self._standing = None
            self._tell_line()
            self._show_buttons(True)

    def set_voice_on(self, is_on: bool | None) -> None:
        """Show whether the voice speaks; None where there is no voice."""
        names = {True: _("Voice on"), False: _("Voice off"), None: _("No sound. Every cue is on the screen.")}
        self._sound.set_look("sound" if is_on else "mute", names[is_on])
        self._sound.set_faint(is_on is None)

    def sizeHint(self) -> QSize:
        """One line of buttons."""
        return QSize(0, max(40, self._back.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons at their ends."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words between the buttons."""
        painter = QPainter(self)
        strong = stage_font(self._theme, "legend", self._scale.text(18, 20, 20))
        if self._standing is not None:
            self._paint_standing(painter, strong, *self._standing)
            return
        minutes = QFont(strong)
        minutes.setWeight(QFont.Weight.Bold)
        width = QFontMetricsF(minutes).horizontalAdvance(self._line.left)
        left = self._sound.x() - _GAP - width
        area = QRectF(left, 0, width, self.height())
        paint_at_left(painter, self._line.left, area, minutes, self._theme.color("ink"))
        self._paint_place(painter, strong, self._back.geometry().right() + _GAP, left - 2 * _GAP)

    def _paint_standing(self, painter: QPainter, strong: QFont, place: str, line: str) -> None:
        weak = QFont(strong)
        weak.setWeight(QFont.Weight.Normal)
        half = self.width() / 2 - _GAP
        weak = fitted_font(line, weak, half * 0.9, _SMALLEST)
        width = _advance(line, weak)
        area = QRectF(self.width() - width, 0, width, self.height())
        paint_at_left(painter, line, area, weak, self._theme.color("ink2"))
        strong = fitted_font(place, strong, area.left() - _GAP, _SMALLEST)
        area = QRectF(0, 0, area.left(), self.height())
        paint_at_left(painter, place, area, strong, self._theme.color("ink2"))

    def _show_buttons(self, is_shown: bool) -> None:
        for button in (self._back, self._sound, self._screen):
            button.setVisible(is_shown)
        self.update()

    def _paint_place(self, painter: QPainter, strong: QFont, start: float, end: float) -> None:
        weak = QFont(strong)
        weak.setWeight(QFont.Weight.Normal)
        following = f" · {self._line.following}" if self._line.following else ""
        if _advance(self._line.place, strong) + _advance(following, weak) > end - start:
            following = ""
        strong = fitted_font(self._line.place, strong, end - start, _SMALLEST)
        width = _advance(self._line.place, strong)
        whole = width + _advance(following, weak)
        left = min(max(start, self.width() / 2 - whole / 2), end - whole)
        area = QRectF(left, 0, width, self.height())
        paint_at_left(painter, self._line.place, area, strong, self._theme.color("ink2"))
        area.translate(width, 0)
        paint_at_left(painter, following, area, weak, self._theme.color("ink3"))

    def _tell_line(self) -> None:
        if self._standing is None:
            parts = (self._line.place, self._line.following, self._line.left)
            self.setAccessibleName(", ".join(part for part in parts if part))
            self.update()

    def _arrange(self) -> None:
        for button in (self._back, self._screen):
            button.set_key_visible(self._scale.is_roomy)
        for button in (self._back, self._sound, self._screen):
            button.set_grown(self._scale.grown)
            button.resize(button.sizeHint())
        self._put(self._back, 0)
        self._put(self._screen, self.width() - self._screen.width() + 4)
        self._put(self._sound, self._screen.x() - self._sound.width() - 6)
        self.update()

    def _put(self, button: QWidget, left: int) -> None:
        button.move(left, (self.height() - button.height()) // 2)


def _advance(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
