"""Lets a voice of the computer make its lines ready while Today is shown; the recorded coach always is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from program_app.domain.preferences import RECORDED_VOICE
from program_app.domain.timeline import unfold

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
        kept, program = self._around.diary.preferences, self._around.loaded.program
        day, choices = program.day(self._today.view().day_number), kept.choices()
        planned = unfold(program, day, choices).steps
        gentle = unfold(program, day, replace(choices, gentle=True)).steps
        loudspeaker = self._around.loudspeaker()
        loudspeaker.set_voice(kept.voice, kept.voice_speed)
        loudspeaker.prepare(lines_of_steps(program, (*planned, *gentle)))
