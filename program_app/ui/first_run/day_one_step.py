"""Step 4: what Day 1 holds, when it begins, and what to know before."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.domain.log_fields import Logs
from program_app.domain.safety import Light
from program_app.journey.views import TodayView
from program_app.ui.first_run.before_card import BeforeCard
from program_app.ui.first_run.day_one_card import DayOneCard, MarksCard
from program_app.ui.first_run.run_sheet import SheetRoom
from program_app.ui.first_run.step_sheet import StepSheet
from program_app.ui.first_run.when_card import When, WhenCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.words.durations import minutes_text
from program_app.words.first_run import day_one_line
from program_app.words.language import _
from program_app.words.today import day_and_title

_SIDE_BY_SIDE_FROM = 920


class DayOneStep(StepSheet):
    """`start_requested`, `close_requested` or `look_around_requested` ends the first run."""

    start_requested = Signal()
    close_requested = Signal()
    look_around_requested = Signal()
    pain_told = Signal(int)
    number_told = Signal(str)

    def __init__(self, theme: Theme, logs: Logs) -> None:
        super().__init__(theme, "", "")
        self._light = Light.PLANNED
        self._day = DayOneCard(theme)
        self._marks = MarksCard(theme)
        self._when = WhenCard(theme, logs.session_field("pain_before").label)
        self._before = BeforeCard(theme)
        self._around = Button(theme, _("Look around first"), kind=ButtonKind.QUIET)
        self.cards.addLayout(_column(self._day, self._marks, grows=self._day), 576)
        self.cards.addLayout(_column(self._when, self._before, grows=self._before), 336)
        self.quiet.addWidget(self._around)
        self.quiet.addStretch()
        self._around.clicked.connect(self.look_around_requested)
        self._when.chosen.connect(self._show_way_on)
        self._when.pain_told.connect(self.pain_told)
        self._before.number_told.connect(self.number_told)
        self.continue_requested.connect(self._on_continue_requested)

    def show_day(self, view: TodayView, *, emergency_number: str) -> None:
        """Show the day as it will be done with the pain given, and the number that is kept."""
        self._light = view.light
        line = day_one_line(minutes_text(view.seconds), view.light)
        self.set_words(day_and_title(view.day_number, view.title), line)
        self._day.show_day(view)
        self._marks.show_day(view)
        self._when.show_pain(view.pain)
        self._before.show_number(emergency_number)
        self._show_way_on()

    def first_fault(self) -> QWidget | None:
        """The field that holds something that does not fit."""
        return next((field for field in self._before.fields() if field.fault()), None)

    def fit(self, room: SheetRoom) -> None:
        """Its columns need more room than the cards of other steps before they stand side by side."""
        is_narrow = room.width / self._theme.text_scale < _SIDE_BY_SIDE_FROM
        super().fit(replace(room, is_stacked=room.is_stacked or is_narrow))

    def _show_way_on(self) -> None:
        if self._when.when() is not When.NOW:
            self.set_continue_text(_("Save and close"))
        elif self._light is Light.NO_SESSION:
            self.set_continue_text(_("Open Today"))
        else:
            self.set_continue_text(_("Start day 1") if self._light is Light.PLANNED else _("Start gentle"))

    def _on_continue_requested(self) -> None:
        if self._when.when() is When.NOW:
            self.start_requested.emit()
        else:
            self.close_requested.emit()


def _column(*cards: QWidget, grows: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    for card in cards:
        column.addWidget(card)
    column.setStretchFactor(grows, 1)
    return column
