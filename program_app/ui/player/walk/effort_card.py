"""The card that asks how firm the brace is: the dial, what it means, and softer or firmer."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.domain.brace_effort import Firmness, firmness
from program_app.painting.panels import paint_panel
from program_app.ui.player.walk.effort_dial import EffortDial
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_button import StageButton
from program_app.ui.widgets.stage_scale import StageScale
from program_app.words.language import _
from program_app.words.walk import effort_line, effort_word

_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class EffortCard(QWidget):
    """Shows what was told; what the buttons ask for goes to whoever keeps it."""

    softer_pressed = Signal()
    firmer_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self.dial = EffortDial(theme)
        self.softer = StageButton(theme, _("Softer"), key="−")
        self.firmer = StageButton(theme, _("Firmer"), key="+")
        self._title = FitText(theme, style="h2", align=_LEFT)
        self._word = FitText(theme, style="start", align=_MIDDLE)
        self._line = FitText(theme, style="player-sub", color="ink2", align=_TOP)
        for child in (self._title, self.dial, self._word, self._line, self.softer, self.firmer):
            child.setParent(self)
        for button, key in ((self.softer, "−"), (self.firmer, "+")):
            button.setAccessibleDescription(_("Key {key}").format(key=key))
            button.setToolTip(key)
        self.softer.clicked.connect(self.softer_pressed)
        self.firmer.clicked.connect(self.firmer_pressed)
        theme.changed.connect(self._arrange)
        self._say(None)

    @property
    def word(self) -> str:
        """What the needle says."""
        return self._word.text

    @property
    def line(self) -> str:
        """The sentence under it."""
        return self._line.text

    def set_title(self, title: str) -> None:
        """What is asked."""
        self._title.set_text(title)
        self.setAccessibleName(title)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self.dial.set_scale(scale)
        self._arrange()

    def show_effort(self, effort: int | None) -> None:
        """Show another effort, 0 to 10, or that none was told yet."""
        if effort != self.dial.effort:
            self._say(effort)
            announce(self, self.accessibleDescription())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self.rect()), self._scale.of(20, 20, 28), self._theme.palette)

    def _say(self, effort: int | None) -> None:
        is_too_firm = effort is not None and firmness(effort) is Firmness.TOO_FIRM
        self.dial.show_effort(effort)
        self._word.set_text(effort_word(effort))
        self._line.set_text(effort_line(effort))
        self._word.set_color("wrongtext" if is_too_firm else "ink")
        self._line.set_color("wrongtext" if is_too_firm else "ink2")
        self.setAccessibleDescription(f"{effort_word(effort)}. {effort_line(effort)}")

    def _arrange(self) -> None:
        scale = self._scale
        edge = round(scale.of(18, 24, 40))
        width = self.width() - 2 * edge
        title, word, line = (round(size) for size in self._heights())
        top = round(scale.of(12, 20, 34))
        self._title.setGeometry(edge, top, width, title)
        button = round(scale.of(46, 56, 80) + 16 * (scale.text_scale - 1))
        foot = self.height() - round(scale.of(16, 24, 40)) - button
        gap = round(scale.of(10, 12, 20))
        half = (width - gap) // 2
        self._fit_buttons(half)
        for number, widget in enumerate((self.softer, self.firmer)):
            widget.setFixedSize(max(1, half), button)
            widget.move(edge + number * (half + gap), foot)
        below = foot - gap - line
        self._line.setGeometry(edge // 2, below, self.width() - edge, line)
        self._word.setGeometry(edge // 2, below - word, self.width() - edge, word)
        start = top + title + round(scale.of(2, 6, 10))
        self.dial.setGeometry(edge // 2, start, self.width() - edge, max(1, below - word - start))
        self._title.set_pixels(scale.text(18, 20, 32))
        self._word.set_pixels(scale.text(28, 38, 60))
        self._line.set_pixels(scale.text(16, 19, 30))

    def _fit_buttons(self, width: int) -> None:
        """Leave out the key caps where they would cut the words."""
        buttons = (self.softer, self.firmer)
        for button in buttons:
            button.set_grown(self._scale.grown)
            button.set_key_visible(self._scale.is_roomy)
        if max(button.sizeHint().width() for button in buttons) > width:
            for button in buttons:
                button.set_key_visible(False)

    def _heights(self) -> tuple[float, float, float]:
        """Of title, word and sentence; large text takes more of the card, but not all of it."""
        scale = self._scale
        grown = 1 + (scale.text_scale - 1) * 0.6
        return scale.of(24, 28, 46) * grown, scale.of(34, 46, 74) * grown, scale.of(46, 58, 92) * grown
