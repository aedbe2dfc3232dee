"""After "This hurts": everything stands, and four answers lead on."""

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.domain.motion import Motion
from program_app.domain.player import HurtAnswer
from program_app.painting.fitted_block import fitted_block
from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.control_bar import GAP, Control, ControlBar, ControlSpec
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_button import StageTile
from program_app.ui.widgets.stage_scale import StageScale, stage_font
from program_app.words.hurt import HurtChoice, hurt_choices, hurt_leave, hurt_lines, hurt_title
from program_app.words.language import _

_RADIUS = 20
_WIDEST = 0.4
"""In a tall window words and picture stay together in the middle of their card, this high for its width."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HurtTile(StageTile):
    """One answer with its number; the last one leads to rescue and has its colours."""

    def __init__(self, theme: Theme, choice: HurtChoice) -> None:
        super().__init__(theme, choice.title, _RADIUS)
        self._scale = StageScale(1280, 800)
        self.choice = choice
        self.setAccessibleName(f"{int(choice.answer)}, {choice.title}")
        self.setAccessibleDescription(choice.line)

    def set_choice(self, choice: HurtChoice) -> None:
        """Say the answer in other words."""
        self.choice = choice
        self.setAccessibleDescription(choice.line)
        self.update()

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw number, icon, title and line."""
        is_rescue = self.choice.answer is HurtAnswer.SPASM
        ink = self._theme.color("rink" if is_rescue else "ink")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, is_rescue)
        scale = self._scale
        edge, side = scale.of(18, 24, 40), scale.of(30, 38, 60)
        number = stage_font(self._theme, "rep", scale.of(44, 56, 90))
        head = scale.of(84, 104, 168)
        paint_at_left(painter, str(int(self.choice.answer)), QRectF(edge, 0, 1, head), number, ink)
        icon = QRectF(self.width() - edge - side, (head - side) / 2, side, side)
        paint_icon(painter, self.choice.icon, icon, ink)
        room = QSizeF(self.width() - 2 * edge, (self.height() - head) * 0.5)
        title_font = stage_font(self._theme, "legend", scale.text(23, 28, 44))
        title = fitted_block(self.choice.title, title_font, room, 14, 1.22)
        title.paint(painter, QRectF(edge, head - 4, room.width(), title.height), ink)
        rest = QRectF(edge, head + title.height + 4, room.width(), self.height() - head - title.height - 12)
        line_font = stage_font(self._theme, "body", scale.text(17, 20, 30))
        line = fitted_block(self.choice.line, line_font, QSizeF(rest.size()), 12)
        line.paint(painter, rest, self._theme.color("rink" if is_rescue else "ink2"))

    def _paint_ground(self, painter: QPainter, is_rescue: bool) -> None:
        fill, edge, width = ("rsoft", "rescue", 2.0) if is_rescue else ("surface", "edge", 1.0)
        if not is_rescue and (self.underMouse() or self.isDown()):
            fill = "sunken"
        painter.setPen(QPen(self._theme.color(edge), width))
        painter.setBrush(self._theme.color(fill))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS - inset, _RADIUS - inset
        )


class HurtsPanel(QWidget):
    """Clicks beside the tiles and the button do nothing here."""

    answered = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._card = QRect()
        self._title = FitText(theme, style="title", align=_LEFT, line=1.15)
        self._lines = FitText(theme, style="player-sub", color="ink2")
        self._picture = FigureView(theme)
        self._promise = FitText(theme, style="article", color="ink2", align=_RIGHT)
        self._tiles = tuple(HurtTile(theme, choice) for choice in hurt_choices())
        self._controls = ControlBar(theme)
        self._title.set_text(hurt_title())
        self._lines.set_text(hurt_lines())
        self._promise.set_text(_("Pain is a reason to stop. You never lose a day for stopping."))
        for child in (self._title, self._lines, self._picture, *self._tiles, self._controls, self._promise):
            child.setParent(self)
        for tile in self._tiles:
            tile.clicked.connect(self._on_tile_clicked)
        self._controls.pressed.connect(self._on_left)
        self.ends_second_time = False
        self.begin(is_practice=False)

    def begin(self, *, is_practice: bool, ends_second_time: bool = False) -> None:
        """A session follows, or a practice, of which nothing is kept; a second time may end it."""
        self.ends_second_time = ends_second_time
        choices = hurt_choices(is_practice=is_practice, ends_second_time=ends_second_time)
        for tile, choice in zip(self._tiles, choices, strict=True):
            tile.set_choice(choice)
        leave = ControlSpec(
            control=Control.BACK,
            text=hurt_leave(is_practice=is_practice),
            icon="stop",
            key=_("Esc"),
            width=(330, 408),
        )
        self._controls.set_items((leave, GAP))

    def show_figure(self, motion: Motion | None) -> None:
        """Show somebody at rest."""
        self._picture.show_held(motion)

    @property
    def tiles(self) -> tuple[HurtTile, ...]:
        """The four answers."""
        return self._tiles

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self._controls.set_scale(scale)
        for tile in self._tiles:
            tile.set_scale(scale)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card behind the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self._card), _RADIUS, self._theme.palette)

    def _arrange(self) -> None:
        scale, width = self._scale, self.width()
        tall = self._controls.sizeHint().height()
        foot = self.height() - round(scale.of(20, 32, 32)) - tall
        needed = self._controls.sizeHint().width()
        self._controls.setGeometry(0, foot, max(needed, round(width * 0.6)), tall)
        self._promise.setGeometry(round(width * 0.62), foot, width - round(width * 0.62), tall)
        self._promise.set_pixels(scale.text(16, 18, 18))
        tile_tall = round(scale.of(206, 240, 240))
        top = foot - round(scale.of(14, 32, 32)) - tile_tall
        gap = round(scale.of(12, 16, 16))
        tile_wide = (width - 3 * gap) / 4
        for number, tile in enumerate(self._tiles):
            left = round(number * (tile_wide + gap))
            tile.setGeometry(left, top, round(tile_wide), tile_tall)
        self._arrange_card(QRect(0, 0, width, top - round(scale.of(14, 24, 24))))
        self.update()

    def _arrange_card(self, card: QRect) -> None:
        scale, self._card = self._scale, card
        edge = round(scale.of(28, 41, 41))
        words = round(card.width() * 0.52) - edge
        band = min(card.height(), round(card.width() * _WIDEST))
        above = (card.height() - band) // 2
        start, title = above + round(band * 0.13), round(band * 0.32)
        self._title.setGeometry(edge, start, words, title)
        self._title.set_pixels(scale.of(48, 62, 62))
        top = start + title
        self._lines.setGeometry(edge, top, words, above + band - top - 8)
        self._lines.set_pixels(scale.text(26, 32, 32))
        left = edge + words + edge // 2
        inset = round(band * 0.1)
        self._picture.setGeometry(left, above + inset, card.width() - left - edge, band - 2 * inset)

    def _on_tile_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, HurtTile):
            self.answered.emit(int(sender.choice.answer))

    def _on_left(self, _control: int) -> None:
        self.left.emit()
