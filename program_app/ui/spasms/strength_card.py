"""How strong it was at its worst, and how strong it is now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.journey.spasm_form_view import SpasmFormView
from program_app.ui.spasms.explained import explain
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10
from program_app.words.language import _
from program_app.words.spasms import strength_text


class StrengthCard(Card):
    """`answered(name, value)` names the field of the record; low numbers are as welcome as high ones."""

    answered = Signal(str, object)
    confirmed = Signal()
    """Enter on a scale: on to the next field."""

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__(theme)
        self._theme = theme
        worst, now = view.field("worst"), view.field("now")
        self._worst = Scale0To10(theme, name=worst.label)
        self._now = Scale0To10(theme, name=now.label)
        explain(worst.help, self._worst)
        explain(now.help, self._now)
        self._worst_words = Label(theme, color="ink3")
        self._now_words = Label(theme, color="ink3")
        self._worst.set_value_or_none(view.record.worst)
        self._now.set_value_or_none(view.record.now)
        self.body.setContentsMargins(24, 14, 24, 14)
        self.body.setSpacing(6)
        self.body.addLayout(self._head(worst.help))
        self.body.addLayout(self._section(worst.label, self._worst_words, self._worst))
        self.body.addStretch()
        self.body.addLayout(self._section(now.label, self._now_words, self._now))
        self.body.addStretch()
        self._worst.answered.connect(self._on_worst)
        self._now.answered.connect(self._on_now)
        self._worst.confirmed.connect(self._now.setFocus)
        self._now.confirmed.connect(self.confirmed)
        self.show_form(view)

    def show_form(self, view: SpasmFormView) -> None:
        """Show the answers in words."""
        self._worst_words.setText(strength_text(view.record.worst))
        self._now_words.setText(strength_text(view.record.now))

    def _head(self, about: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Label(self._theme, _("How strong"), style="h2"))
        head.addWidget(Label(self._theme, about, style="small", color="ink2", wrap=True), 1)
        return head

    def _section(self, title: str, words: Label, scale: Scale0To10) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Label(self._theme, title, style="body-strong"), 1)
        head.addWidget(words)
        section = QVBoxLayout()
        section.setSpacing(0)
        section.addLayout(head)
        section.addWidget(scale)
        return section

    def _on_worst(self, value: int) -> None:
        self.answered.emit("worst", value)

    def _on_now(self, value: int) -> None:
        self.answered.emit("now", value)
