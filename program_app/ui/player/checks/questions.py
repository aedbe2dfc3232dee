"""The questions of a self-check, one at a time: numbers to press, and what was answered before."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF, QResizeEvent

from program_app.domain.check_answers import HIGHEST, QuestionRound
from program_app.domain.events import CheckResult
from program_app.domain.self_check import SelfCheck
from program_app.journey.session_context import EarlierCheck
from program_app.painting.fitted_text import paint_centred
from program_app.painting.panels import paint_panel
from program_app.ui.player.card_head import CardHead
from program_app.ui.player.checks.check_stage import CheckStage
from program_app.ui.player.checks.number_tile import NumberTile, TopicChip
from program_app.ui.player.stage_input import Wish
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.control_bar import GAP, Control, ControlItem, ControlNote, ControlSpec
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_scale import StageScale, stage_font
from program_app.words import check_lines as words
from program_app.words.days import day_name
from program_app.words.language import _

_BACK = ControlSpec(control=Control.BACK, text=_("Back"), icon="back", key="←", width=(112, 144))
_NEXT = ControlSpec(
    control=Control.CLOCK,
    text=_("Next question"),
    icon="forward",
    key=_("Enter"),
    kind=ButtonKind.PRIMARY,
    width=(200, 280),
)
_OPEN = ControlSpec(
    control=Control.LEAVE_OPEN, text=_("Leave it open"), icon="skip", key="→", width=(150, 208)
)
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class QuestionsStage(CheckStage):
    """Nothing is done with the back here, so nothing can hurt; there is no time limit."""

    can_hurt = False

    def __init__(self, theme: Theme, check: SelfCheck, earlier: EarlierCheck | None) -> None:
        super().__init__(theme)
        self.round = QuestionRound(len(check.questions))
        self._check = check
        self._earlier = earlier
        self._topics = tuple(dict.fromkeys(question.topic for question in check.questions))
        self._shown: tuple[int, list[int | None]] | None = None
        self._head = CardHead(theme, is_small=True)
        self._title = FitText(theme, style="title", align=_MIDDLE_LEFT, line=1.1)
        self._hint = FitText(theme, style="player-sub", color="ink2", align=_MIDDLE_LEFT)
        self._low = FitText(theme, style="legend", color="ink2", align=_MIDDLE_LEFT)
        self._high = FitText(theme, style="legend", color="ink2", align=_MIDDLE_RIGHT)
        self._tiles = tuple(NumberTile(theme, number) for number in range(HIGHEST + 1))
        self._chips = tuple(TopicChip(theme, number, topic) for number, topic in enumerate(self._topics, 1))
        self._card = QRect()
        for child in (self._head, self._title, self._hint, self._low, self._high, *self._tiles, *self._chips):
            child.setParent(self)
        for tile in self._tiles:
            tile.clicked.connect(self._on_tile_clicked)
        theme.changed.connect(self.arrange)
        self._show_question()

    @property
    def tiles(self) -> tuple[NumberTile, ...]:
        """The numbers."""
        return self._tiles

    @property
    def cue(self) -> str:
        """The sentence in the strip."""
        return self._check.cue

    @property
    def items(self) -> tuple[ControlItem, ...]:
        """Back, on, or on without an answer."""
        back = (_BACK,) if self.round.index else ()
        return (*back, _NEXT, _OPEN, GAP, ControlNote(text=_("No time limit. For 10, press 1 and 0.")))

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        super().set_scale(scale)
        self._head.set_scale(scale)
        for tile in self._tiles:
            tile.set_scale(scale)
        for chip in self._chips:
            chip.set_scale(scale)
        self.arrange()

    def show_time(self, elapsed_seconds: float) -> None:
        """A number that was seen long enough brings the next question."""
        super().show_time(elapsed_seconds)
        self.round.tick(elapsed_seconds)
        self._show_question()
        if self.round.is_over:
            self.finished.emit(CheckResult(answers=tuple(self.round.answers)))

    def take(self, wish: Wish) -> None:
        """Enter goes on, the arrows go back or leave it open; a click beside the tiles does nothing."""
        match wish:
            case Wish.GO | Wish.CONFIRM:
                self.round.go_on()
            case Wish.SKIP:
                self.round.leave_open()
            case Wish.BACK:
                self.round.back()

    def type_digit(self, digit: int) -> None:
        """A digit is an answer."""
        self.round.type_digit(digit, self._elapsed)

    def press(self, control: Control) -> None:
        """A button acts on what it says."""
        wishes = {Control.BACK: Wish.BACK, Control.CLOCK: Wish.CONFIRM, Control.LEAVE_OPEN: Wish.SKIP}
        if control in wishes:
            self.take(wishes[control])

    def broken_off(self) -> CheckResult | None:
        """The answers so far, if there are any."""
        answers = tuple(self.round.answers)
        return CheckResult(answers=answers) if any(answer is not None for answer in answers) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, and the mark of the earlier answer under its number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self._card), 20, self._theme.palette)
        earlier = self._earlier_answer()
        if earlier is None or self._earlier is None:
            return
        tile = self._tiles[earlier].geometry()
        tip = QPointF(tile.center().x() + 0.5, tile.bottom() + 3)
        size = self._scale.of(6, 8, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("edge"))
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-size, size), tip + QPointF(size, size)]))
        font = stage_font(self._theme, "body-medium", self._scale.text(14, 16, 26))
        middle = tip + QPointF(0, size + font.pixelSize() * 0.75)
        text = day_name(self._earlier.day_number)
        paint_centred(painter, text, QRectF(middle, middle), font, self._theme.color("ink2"))

    def arrange(self) -> None:
        """Card above, topics below."""
        scale, width = self._scale, self.width()
        chips = round(scale.of(74, 88, 140))
        gap = round(scale.of(10, 16, 24))
        self._card = QRect(0, 0, width, self.height() - chips - gap)
        self._arrange_card(self._card, round(scale.of(24, 41, 64)))
        between = round(scale.of(10, 14, 22))
        wide = (width - between * (len(self._chips) - 1)) / max(1, len(self._chips))
        for number, chip in enumerate(self._chips):
            chip.setGeometry(round(number * (wide + between)), self.height() - chips, round(wide), chips)
        self.update()

    def _arrange_card(self, card: QRect, edge: int) -> None:
        scale, inner = self._scale, card.width() - 2 * edge
        foot = round(scale.of(28, 42, 64) * max(1.0, self._theme.text_scale * 0.9))
        tiles = round(scale.of(82, 112, 180))
        top = card.height() - foot - tiles - round(scale.of(4, 5, 10))
        head = self._head.wanted_height()
        start = round(scale.of(8, 26, 40))
        self._head.setGeometry(edge, start, inner, head)
        title = round((top - start - head) * 0.54)
        self._title.setGeometry(edge, start + head + 2, inner, title)
        self._title.set_pixels(scale.text(36, 44, 72))
        hint_top = start + head + 2 + title
        self._hint.setGeometry(edge, hint_top, inner, max(1, top - hint_top - 6))
        self._hint.set_pixels(scale.text(20, 24, 38))
        gap = scale.of(8, 12.4, 20)
        wide = (inner - gap * HIGHEST) / (HIGHEST + 1)
        for tile in self._tiles:
            tile.setGeometry(round(edge + tile.number * (wide + gap)), top, round(wide), tiles)
        low = round(inner * 0.4)
        self._low.setGeometry(edge, top + tiles + 2, low, foot - 2)
        self._high.setGeometry(edge + inner - low, top + tiles + 2, low, foot - 2)
        for words_ in (self._low, self._high):
            words_.set_pixels(scale.text(16, 19, 30))

    def _show_question(self) -> None:
        index = min(self.round.index, len(self._check.questions) - 1)
        shown = (index, list(self.round.answers))
        if shown == self._shown:
            return
        self._shown = shown
        question = self._check.questions[index]
        same = [other.id for other in self._check.questions if other.topic == question.topic]
        place = words.question_place(
            self._topics.index(question.topic) + 1, len(self._topics), same.index(question.id) + 1, len(same)
        )
        self._head.show_head(place, "", code=self._check.code)
        self._title.set_text(question.text)
        self._hint.set_text(question.hint)
        self._low.set_text(question.low_words)
        self._high.set_text(question.high_words)
        for tile in self._tiles:
            tile.setChecked(tile.number == self.round.answers[index])
        for chip, topic in zip(self._chips, self._topics, strict=True):
            answers = tuple(
                answer
                for answer, other in zip(self.round.answers, self._check.questions, strict=True)
                if other.topic == topic
            )
            chip.show_answers(answers, is_present=topic == question.topic)
        self.update()

    def _earlier_answer(self) -> int | None:
        if self._earlier is None or self.round.is_over:
            return None
        answers = self._earlier.result.answers
        return answers[self.round.index] if self.round.index < len(answers) else None

    def _on_tile_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, NumberTile):
            self.round.choose(sender.number, self._elapsed)
            self._show_question()
            self.changed.emit()
