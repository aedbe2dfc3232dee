"""One thing that was tried: its name, how much it helped, and a cross that takes it away."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.domain.spasm import Remedy
from program_app.journey.spasm_form import TriedLine
from program_app.painting.icons import paint_icon
from program_app.ui.spasms.small_scale import SmallScale
from program_app.ui.spasms.typed_line import TypedLine
from program_app.ui.theme import Theme
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.label import Label
from program_app.words.language import _
from program_app.words.spasms import remedy_word

_ROW = 47
_NAME = 112
_CROSS, _SIGN = 32, 18


class TriedRow(QWidget):
    """`judged(remedy, name, helped)` and `dropped(remedy, name)`.

    Something else has a line for its name instead of a title: `named(remedy, own_name)` at every key.
    """

    judged = Signal(object, str, int)
    dropped = Signal(object, str)
    named = Signal(object, str)

    def __init__(self, theme: Theme, line: TriedLine, *, about: str = "") -> None:
        super().__init__()
        self.line = line
        self._own_name = self._new_line(theme, about) if line.remedy is Remedy.OTHER else None
        self._title = Label(theme, line.title, style="body-strong", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._thumb = Label(theme, style="small", color="ink2")
        self._scale = SmallScale(theme, name="")
        self._cross = CrossButton(theme)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._own_name or self._title)
        words.addWidget(self._thumb)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 10)
        row.addWidget(self._scale, 14)
        row.addWidget(self._cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Divider(theme))
        self.setMinimumHeight(theme.scaled(_ROW))
        self._scale.answered.connect(self._on_answered)
        self._cross.clicked.connect(self._on_dropped)
        self.show_line(line)

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._own_name or self._scale

    def show_line(self, line: TriedLine) -> None:
        """Show the answer; emits nothing."""
        self.line = line
        if self._title.text() != line.title:
            self._title.setText(line.title)
        self._scale.setAccessibleName(_("How much {thing} helped").format(thing=line.title))
        self._cross.set_name(_("Take {thing} off the list").format(thing=line.title))
        self._scale.set_value_or_none(line.helped)
        thumbs = {True: _("eased it a bit"), False: _("did not ease it")}
        word = "" if line.is_thumb_up is None or line.helped is not None else thumbs[line.is_thumb_up]
        self._thumb.setText(word)
        self._thumb.setVisible(bool(word))

    def _new_line(self, theme: Theme, about: str) -> TypedLine:
        name = _("{thing}, what it was").format(thing=remedy_word(self.line.remedy))
        line = TypedLine(theme, name=name, width=_NAME, placeholder=_("Its name"), grows=True)
        line.setText(self.line.own_name)
        line.explain(about)
        line.typed.connect(self._on_named)
        return line

    def _on_named(self, own_name: str) -> None:
        self.named.emit(self.line.remedy, own_name)

    def _on_answered(self, helped: int) -> None:
        self.judged.emit(self.line.remedy, self.line.name, helped)

    def _on_dropped(self) -> None:
        self.dropped.emit(self.line.remedy, self.line.name)


class CrossButton(QAbstractButton):
    """A small cross that takes something away."""

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, 8)
        theme.changed.connect(self._on_theme_changed)

    def set_name(self, name: str) -> None:
        """Say what it takes away."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """A square that can be hit."""
        side = self._theme.scaled(_CROSS)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        side = self._theme.scaled(_SIGN)
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, "close", area, self._theme.color("ink2"))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
