"""The small box in the corner of the figure card: not like this, or what comes next."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.domain.motion import Motion
from program_app.painting.fitted_text import fitted_font, paint_at_left
from program_app.painting.icons import paint_icon
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_scale import StageScale, stage_font

_SMALLEST = 12


@dataclass(frozen=True, kw_only=True)
class Inset:
    """A title over a picture; where there is no picture, `words` stand there."""

    title: str
    motion: Motion | None = field(repr=False)
    words: str = ""
    mistake: str = ""
    """The slip that is shown; empty where the right pose is."""
    is_mirrored: bool = False
    has_easier_look: bool = False

    @property
    def is_wrong(self) -> bool:
        """It shows what to avoid."""
        return bool(self.mistake)


class InsetBox(QWidget):
    """Tinted as a warning or as a way on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._inset: Inset | None = None
        self._figure = FigureView(theme)
        self._words = FitText(theme, style="small", color="wrongtext", smallest=_SMALLEST)
        for child in (self._figure, self._words):
            child.setParent(self)
        theme.changed.connect(self._arrange)

    @property
    def inset(self) -> Inset | None:
        """What is shown."""
        return self._inset

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self._arrange()

    def show_inset(self, inset: Inset | None) -> None:
        """Show another picture or words; None shows nothing."""
        if inset == self._inset:
            return
        self._inset = inset
        if inset is None:
            return
        self.setAccessibleName(f"{inset.title}. {inset.words}" if inset.words else inset.title)
        if inset.is_wrong:
            self._figure.show_wrong(inset.motion, inset.mistake, mirrored=inset.is_mirrored)
        else:
            show = self._figure.show_easier if inset.has_easier_look else self._figure.show_held
            show(inset.motion, mirrored=inset.is_mirrored)
        self._words.set_text(inset.words)
        self._words.set_color("wrongtext" if inset.is_wrong else "pink")
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and its title."""
        inset = self._inset
        if inset is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge = ("wrongsoft", "wrong") if inset.is_wrong else ("psoft", "psoft")
        paint_panel(painter, QRectF(self.rect()), 12, self._theme.palette, fill=fill, edge=edge)
        side = self._scale.of(20, 24, 36)
        badge = QRectF(side / 2, self._title_height / 2 - side / 2 + 2, side, side)
        self._paint_sign(painter, inset, badge)
        left = badge.right() + side / 3
        area = QRectF(left, badge.top(), self.width() - left - 8, side)
        nominal = stage_font(self._theme, "body-strong", self._scale.text(15, 16, 28))
        font = fitted_font(inset.title, nominal, area.width(), _SMALLEST)
        color = self._theme.color("wrongtext" if inset.is_wrong else "pink")
        paint_at_left(painter, inset.title, area, font, color)

    def _paint_sign(self, painter: QPainter, inset: Inset, badge: QRectF) -> None:
        if not inset.is_wrong:
            paint_icon(painter, "forward", badge, self._theme.color("pink"), 2.2)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("wrong"))
        painter.drawEllipse(badge)
        inside = badge.adjusted(*(badge.width() * part for part in (0.16, 0.16, -0.16, -0.16)))
        paint_icon(painter, "close", inside, self._theme.color("wrongsoft"), 3)

    @property
    def _title_height(self) -> float:
        return self._scale.of(34, 40, 62) * max(1.0, self._theme.text_scale * 0.8)

    def _arrange(self) -> None:
        edge, top = round(self._scale.of(12, 16, 28)), round(self._title_height)
        below = round(self._scale.of(6, 8, 14))
        for child in (self._figure, self._words):
            child.setGeometry(edge, top, self.width() - 2 * edge, self.height() - top - below)
        self._words.set_pixels(self._scale.text(14, 15, 24))
        self._figure.setVisible(self._figure.has_figure)
        self._words.setVisible(not self._figure.has_figure)
        self.update()
