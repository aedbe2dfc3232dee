"""The questions after a session, one more after a walk; each answer counts as soon as it is given."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.log_fields import Logs
from program_app.domain.progress import Answers, Feeling
from program_app.journey.views import FinishedView
from program_app.ui.finished.feeling_choice import FeelingChoice
from program_app.ui.finished.felt_at import FeltAt
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.note_field import NoteField
from program_app.ui.widgets.scale import Scale0To10
from program_app.words.answers import effort_word
from program_app.words.language import _

_ASKED = ("effort", "brace_quality", "pain_after", "feeling", "felt_at", "note")


class QuestionsCard(Card):
    """Effort, after a walk the brace, pain, tired or pain, and a note; Enter leads from one to the next."""

    answers_changed = Signal(object)
    moved = Signal(object)
    """To another field, which should be in sight."""
    completed = Signal()
    """Enter after the last question."""

    def __init__(self, theme: Theme, logs: Logs) -> None:
        super().__init__(theme, padding=32)
        self._theme = theme
        self._asked = {name: logs.session_field(name) for name in _ASKED}
        self._effort = Scale0To10(theme, name=self._asked["effort"].label)
        self._effort_word = Label(theme, color="ink3")
        self._quality = Scale0To10(theme, name=self._asked["brace_quality"].label)
        self._pain = Scale0To10(theme, name=self._asked["pain_after"].label)
        self._pain_before = Label(theme, color="ink3")
        self._feeling = FeelingChoice(theme, self._asked["feeling"])
        self._felt_at = FeltAt(theme, self._asked["felt_at"])
        self._note = NoteField(theme)
        self._before: int | None = None
        self.body.setContentsMargins(32, 24, 32, 24)
        self._lay_out()
        self._effort.answered.connect(self._on_answered)
        self._effort.confirmed.connect(self._on_effort_confirmed)
        self._quality.answered.connect(self._on_answered)
        self._quality.confirmed.connect(self._on_quality_confirmed)
        self._pain.answered.connect(self._on_answered)
        self._pain.confirmed.connect(self._on_pain_confirmed)
        self._feeling.chosen.connect(self._on_answered)
        self._felt_at.chosen.connect(self._on_answered)
        self._feeling.confirmed.connect(self._on_feeling_confirmed)
        self._note.textChanged.connect(self._on_answered)
        self._note.confirmed.connect(self.completed)

    def show_finished(self, view: FinishedView) -> None:
        """Show the answers given so far; emits nothing."""
        self._before = view.pain_before
        self._effort.set_value_or_none(view.answers.effort)
        self._quality_section.setVisible(view.has_walked)
        self._quality.set_value_or_none(view.answers.brace_quality)
        self._pain.set_value_or_none(view.answers.pain_after)
        self._feeling.set_value_or_none(view.answers.feeling)
        self._felt_at.show_places(view.answers.felt_at)
        self._note.show_note(view.answers.note)
        self._show_asides()

    def answers(self) -> Answers:
        """What is answered so far."""
        return Answers(
            effort=self._effort.value_or_none(),
            pain_after=self._pain.value_or_none(),
            feeling=self._feeling.value_or_none(),
            note=self._note.toPlainText(),
            brace_quality=self._quality.value_or_none(),
            felt_at=() if self._felt_at.isHidden() else self._felt_at.places(),
        )

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._effort

    def choose_feeling(self, feeling: Feeling) -> None:
        """Answer "Tired, or pain?" as its key says."""
        self._feeling.choose(feeling)

    def set_low(self, low: bool) -> None:
        """Stand closer together, for windows of little height."""
        self.body.setContentsMargins(*((24, 20, 24, 20) if low else (32, 24, 32, 24)))

    def _lay_out(self) -> None:
        self.body.setSpacing(0)
        asked = self._asked
        self._add_section(self.body, asked["effort"].label, self._effort_word, self._effort)
        # A section that may be left out takes the room below it along.
        self._quality_section = QWidget()
        inside = QVBoxLayout(self._quality_section)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        quality = asked["brace_quality"]
        self._add_section(inside, quality.label, self._aside(quality.help), self._quality)
        self._quality_section.hide()
        self.body.addWidget(self._quality_section)
        self._add_section(self.body, asked["pain_after"].label, self._pain_before, self._pain)
        feeling = self._section(asked["feeling"].label, self._aside(_("T, P, B or N")), self._feeling)
        feeling.addWidget(self._felt_at)
        self._add(self.body, feeling)
        self.body.addLayout(self._note_section())

    def _add_section(self, body: QBoxLayout, title: str, aside: Label, answer: QWidget) -> None:
        self._add(body, self._section(title, aside, answer))

    def _add(self, body: QBoxLayout, section: QVBoxLayout) -> None:
        body.addLayout(section)
        body.addSpacing(12)
        body.addStretch(1)

    def _section(self, title: str, aside: Label, answer: QWidget) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(self._theme, title, style="h2", wrap=True), 1)
        head.addWidget(aside)
        section = QVBoxLayout()
        section.setSpacing(8)
        section.addLayout(head)
        section.addWidget(answer)
        return section

    def _aside(self, text: str) -> Label:
        return Label(self._theme, text, color="ink3")

    def _note_section(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Label(self._theme, self._asked["note"].label, style="h2"))
        head.addWidget(Label(self._theme, _("optional"), color="ink2"))
        head.addStretch()
        section = QVBoxLayout()
        section.setSpacing(8)
        section.addLayout(head)
        section.addWidget(self._note)
        return section

    def _show_asides(self) -> None:
        """What an answer means, and before there is one what to aim for or to compare with."""
        effort, pain = self._effort.value_or_none(), self._pain.value_or_none()
        self._effort_word.setText(self._asked["effort"].help if effort is None else effort_word(effort))
        known = self._before is not None
        before = _("It was {pain} before you started").format(pain=self._before) if known else ""
        self._pain_before.setText(self._asked["pain_after"].help if pain == 0 else before)
        self._pain.setAccessibleDescription(self._pain_before.text())
        was_felt = self._feeling.value_or_none() not in (None, Feeling.NEITHER)
        self._felt_at.setVisible(was_felt)
        self._note.set_low(was_felt)

    def _on_answered(self) -> None:
        self._show_asides()
        self.answers_changed.emit(self.answers())

    def _on_effort_confirmed(self) -> None:
        self._go_to(self._pain if self._quality_section.isHidden() else self._quality)

    def _on_quality_confirmed(self) -> None:
        self._go_to(self._pain)

    def _on_pain_confirmed(self) -> None:
        self._go_to(self._feeling.entry())

    def _on_feeling_confirmed(self) -> None:
        self._go_to(self._note)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.moved.emit(field)
