"""Lets a voice of the computer make its lines ready while Today is shown; the recorded coach always is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from program_app.domain.local_day import counts_for
from program_app.domain.preferences import RECORDED_VOICE
from program_app.domain.session_day import day_of
from program_app.domain.substitution import adapted_program
from program_app.domain.timeline import unfold
from program_app.journey.choosing import plan_choices

if TYPE_CHECKING:
    from program_app.ui.presenters.today_presenter import TodayPresenter
    from program_app.ui.surroundings import Surroundings

_AFTER_MS = 500
"""Not while the page is being painted."""


class ReadyVoice(QObject):
    """Both forms of the day are made ready: which one it will be is answered on Today."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._today: TodayPresenter | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_AFTER_MS)
        self._due.timeout.connect(self._prepare)

    def look_ahead(self, today: TodayPresenter) -> None:
        """What `today` shows is likely to be begun soon."""
        kept = self._around.diary.preferences
        if kept.voice != RECORDED_VOICE and kept.is_voice_on:
            self._today = today
            self._due.start()

    @Slot()
    def stop(self) -> None:
        """A session begins: from now on its own lines are made ready."""
        self._due.stop()

    def _prepare(self) -> None:
        from program_app.journey.spoken_lines import lines_of_steps  # noqa: PLC0415 - not before the first picture

        if self._today is None:
            return
        diary, program, view = self._around.diary, self._around.loaded.program, self._today.view()
        kept, choices = diary.preferences, plan_choices(program, diary, counts_for(self._around.now()))
        day = day_of(program, view.kind, view.day_number, choices)
        planned = unfold(program, day, choices).steps
        gentle = unfold(program, day, replace(choices, gentle=True)).steps
        shown = adapted_program(program, day, choices)
        loudspeaker = self._around.loudspeaker()
        loudspeaker.set_voice(kept.voice, kept.voice_speed)
        loudspeaker.prepare(lines_of_steps(shown, (*planned, *gentle)))
