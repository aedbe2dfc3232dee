"""The panel at the left of the first run: the steps, and the way to the rescue page."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.painting.fitted_text import paint_centred
from program_app.painting.logo import paint_logo
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_LOGO = 32


class StepPanel(QWidget):
    """The steps there are; the rescue page works before any of them is done."""

    rescue_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        rescue = Button(theme, _("Open rescue"), kind=ButtonKind.RESCUE_OUTLINE, key="S")
        rescue.clicked.connect(self.rescue_requested)
        self._column = column = QVBoxLayout(self)
        self.set_narrow(False)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addSpacing(20)
        column.addLayout(self._step(1, _("Safety check"), is_current=True))
        column.addLayout(self._step(2, _("Day 1"), is_current=False))
        column.addStretch()
        column.addLayout(self._rescue_words())
        column.addWidget(rescue)
        self.setAccessibleName(_("Steps"))
        theme.changed.connect(self.update)

    def set_narrow(self, narrow: bool) -> None:
        """Use smaller margins in a narrow window."""
        side = 20 if narrow else 32
        self._column.setContentsMargins(side, 36, side + 1, 20 if narrow else 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line at its right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("line"))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(_Logo(self._theme))
        head.addWidget(Label(self._theme, _("Brace 28"), style="sentence"), 1, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _step(self, number: int, text: str, *, is_current: bool) -> QHBoxLayout:
        step = QHBoxLayout()
        step.setSpacing(12)
        step.addWidget(_StepNumber(self._theme, number, is_current=is_current))
        style, color = ("body-strong", "ink") if is_current else ("body", "ink3")
        words = Label(self._theme, text, style=style, color=color, wrap=True)
        step.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        return step

    def _rescue_words(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(self._theme, "rescue", color="rink"), 0, Qt.AlignmentFlag.AlignTop)
        question = Label(
            self._theme, _("In a spasm right now?"), style="body-strong", color="rink", wrap=True
        )
        head.addWidget(question, 1)
        line = _("The rescue page works before any set-up.")
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addLayout(head)
        words.addWidget(Label(self._theme, line, style="small", color="ink2", wrap=True))
        return words


class _Logo(QWidget):
    """The mark of the program."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_LOGO, _LOGO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        paint_logo(QPainter(self), QRectF(self.rect()), self._theme.palette)


class _StepNumber(QWidget):
    """The number of a step: filled for the open one, a ring for the others."""

    def __init__(self, theme: Theme, number: int, *, is_current: bool) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self._is_current = is_current
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square of 32, grown with the text size."""
        side = self._theme.scaled(32)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc or ring, and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        radius = area.width() / 2 - 0.5
        if self._is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("primary"))
        else:
            painter.setPen(QPen(self._theme.color("edge"), 1))
        painter.drawEllipse(QPointF(area.center()), radius, radius)
        color = self._theme.color("onprimary" if self._is_current else "ink3")
        paint_centred(painter, str(self._number), area, self._theme.font("body-strong"), color)
