"""How a day felt: pain before and after, effort, tired or pain and where, the brace of its walk, the note."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.review_views import DayDetailView
from program_app.ui.theme import Theme
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.words.answers import feeling_summary, felt_line
from program_app.words.language import _
from program_app.words.walk import brace_held_line


class DayFacts(QWidget):
    """One line of answers, the rest under it; nothing where nothing was answered."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pain = _Fact(theme, _("Pain"))
        self._effort = _Fact(theme, _("Effort"))
        self._feeling = Label(theme, style="body-strong", wrap=True)
        self._feeling.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._felt_at = Label(theme, color="ink2", wrap=True)
        self._brace = Label(theme, color="ink2", wrap=True)
        self._note = Label(theme, color="ink2", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self._pain)
        line.addWidget(self._effort)
        line.addWidget(self._feeling, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Divider(theme))
        column.addLayout(line)
        column.addWidget(self._felt_at)
        column.addWidget(self._brace)
        column.addWidget(self._note)

    def show_day(self, view: DayDetailView) -> None:
        """Show the answers of `view`."""
        self._pain.set_value(_pain_text(view.pain_before, view.pain_after, view.pain_next_day))
        self._effort.set_value("" if view.effort is None else str(view.effort))
        self._feeling.setText(feeling_summary(view.feeling) if view.feeling else "")
        self._felt_at.setText(felt_line(view.felt_at))
        self._felt_at.setVisible(bool(view.felt_at))
        self._brace.setText(brace_held_line(view.brace_quality))
        self._brace.setVisible(view.brace_quality is not None)
        self._note.setText(_("Note: {note}").format(note=view.note) if view.note else "")
        self._note.setVisible(bool(view.note))
        pains = (view.pain_before, view.pain_after, view.pain_next_day)
        answered = (*pains, view.effort, view.feeling, view.brace_quality)
        has_note = bool(view.note)
        self.setVisible(has_note or any(answer is not None for answer in answered))


class _Fact(QWidget):
    """A word and its value."""

    def __init__(self, theme: Theme, word: str) -> None:
        super().__init__()
        self._value = Label(theme, style="body-strong", wrap=True)
        self._value.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(Label(theme, word, color="ink2"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._value, 1)

    def set_value(self, value: str) -> None:
        """Show a value; without one the word goes too."""
        self._value.setText(value)
        self.setVisible(bool(value))


def _pain_text(before: int | None, after: int | None, next_day: int | None) -> str:
    around = _around(before, after)
    if next_day is None:
        return around
    if not around:
        return _("next day {later}").format(later=next_day)
    return _("{pain}, next day {later}").format(pain=around, later=next_day)


def _around(before: int | None, after: int | None) -> str:
    if before is None and after is None:
        return ""
    if after is None:
        return _("{pain} before").format(pain=before)
    if before is None:
        return _("{pain} after").format(pain=after)
    return f"{before} → {after}"
