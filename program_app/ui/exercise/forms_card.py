"""The easier, the standard and the harder form of an exercise; the one of today is marked."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.progress import Variant
from program_app.domain.step_forward import HarderForm
from program_app.journey.exercise_detail import ExerciseView, FormView
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.exercises import form_title, harder_offer, harder_reason
from program_app.words.language import _

_RADIUS = 12
_ICONS = {Variant.EASIER: "easier", Variant.PLANNED: "check", Variant.HARDER: "plus"}


class FormsCard(Card):
    """All forms in words; the harder one may be taken where it is offered."""

    harder_chosen = Signal(bool)
    """The harder form from now on, or no longer."""

    def __init__(self, theme: Theme, view: ExerciseView) -> None:
        super().__init__(theme)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(8)
        self.body.addWidget(Label(theme, _("Make it yours"), style="h2"))
        self.body.addSpacing(2)
        for form in view.forms:
            self.body.addWidget(FormTile(theme, form))
        if view.harder is not HarderForm.NOT_OFFERED:
            self.body.addWidget(self._offer(theme, view.harder))
        self.body.addStretch()

    def _offer(self, theme: Theme, harder: HarderForm) -> Button:
        is_taken = harder is HarderForm.TAKEN
        self._takes = not is_taken
        offer = Button(theme, harder_offer(is_taken=is_taken), icon="check" if is_taken else "plus")
        offer.setAccessibleDescription(harder_reason(is_taken=is_taken))
        offer.setToolTip(harder_reason(is_taken=is_taken))
        offer.clicked.connect(self._on_chosen)
        return offer

    def _on_chosen(self) -> None:
        self.harder_chosen.emit(self._takes)


class FormTile(QWidget):
    """One form; the one of today is tinted and carries a tick."""

    def __init__(self, theme: Theme, form: FormView) -> None:
        super().__init__()
        self._theme = theme
        self._is_now = form.is_now
        title = form_title(form.variant, is_now=form.is_now)
        icon, color = _ICONS[form.variant], "pink" if form.is_now else "ink"
        if form.is_now:
            icon = "check"
        elif form.variant is Variant.PLANNED:
            icon = "clock"
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(theme, icon, size=20, color=color))
        head.addWidget(Label(theme, title, style="body-strong", color=color, wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(Label(theme, form.text, style="small", color="ink2", wrap=True))
        self.setAccessibleName(title)
        self.setAccessibleDescription(form.text)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_now:
            painter.setPen(QPen(self._theme.color("primary"), 2))
            painter.setBrush(self._theme.color("psoft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        else:
            paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette)
