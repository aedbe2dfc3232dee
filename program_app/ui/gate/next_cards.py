"""Beside the letters: the walk that follows from the state, and what can be done about it now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from program_app.journey.gate_testing import GateTestState
from program_app.journey.gate_view import GateWalk, NextStep
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.walk_bar import WalkBar
from program_app.ui.widgets.walk_preview import WalkPreview
from program_app.words.durations import minutes_text
from program_app.words.gate import braced_all_the_way, retest_waits_line
from program_app.words.language import _


class WalkCard(Card):
    """The next walk as it will be."""

    def __init__(self, theme: Theme, walk: GateWalk) -> None:
        super().__init__(theme)
        self.body.setSpacing(4)
        self.body.addWidget(Label(theme, walk.head, style="small-strong", color="ink2"))
        self.body.addWidget(Label(theme, walk.title, style="h2", wrap=True))
        self.body.addWidget(Label(theme, walk.line, color="ink2", wrap=True))
        self.body.addSpacing(10)
        if walk.walk.easy_seconds:
            self.body.addWidget(WalkPreview(theme, walk.walk))
        else:
            self.body.addWidget(WalkBar(theme, walk.walk))
            row = QHBoxLayout()
            row.addWidget(Label(theme, braced_all_the_way(), style="small"))
            row.addStretch()
            row.addWidget(Label(theme, minutes_text(walk.walk.seconds), style="small", color="ink2"))
            self.body.addLayout(row)
        self.body.addStretch()


class StepCard(Card):
    """One thing to do, or nothing."""

    practice_requested = Signal(str)
    test_requested = Signal()
    walk_requested = Signal()
    today_requested = Signal()

    def __init__(self, theme: Theme, step: NextStep) -> None:
        super().__init__(theme)
        self._exercise_id = step.exercise_id
        self.body.addWidget(Label(theme, step.title, style="h2", wrap=True))
        for line in step.lines:
            self.body.addWidget(Label(theme, line, color="ink2", wrap=True))
        self.body.addStretch()
        self.body.addSpacing(8)
        if step.test in (GateTestState.READY, GateTestState.NEEDS_PAIN):
            self._add_test(step)
        if step.exercise_id is not None:
            is_first = step.test is not GateTestState.READY
            kind = ButtonKind.PRIMARY if is_first else ButtonKind.SECONDARY
            self._add(_("Practise it now"), "play", kind).clicked.connect(self._on_practice)
        if step.test in (GateTestState.LATER, GateTestState.WAITS):
            waiting = self._add(step.test_text, "reminder", ButtonKind.SECONDARY)
            waiting.set_waiting(retest_waits_line() if step.test is GateTestState.WAITS else step.test_text)
        if step.offers_walk:
            self._add(_("Go to the walk"), "walk", ButtonKind.PRIMARY).clicked.connect(self.walk_requested)

    def _add_test(self, step: NextStep) -> None:
        if step.test is GateTestState.READY:
            self._add(step.test_text, "clock", ButtonKind.PRIMARY).clicked.connect(self.test_requested)
        else:
            self._add(_("Go to Today"), "today", ButtonKind.SECONDARY).clicked.connect(self.today_requested)

    def _add(self, text: str, icon: str, kind: ButtonKind) -> Button:
        button = Button(self._theme, text, kind=kind, icon=icon)
        self.body.addWidget(button)
        return button

    def _on_practice(self) -> None:
        if self._exercise_id is not None:
            self.practice_requested.emit(self._exercise_id)
