"""Lets the cues of an exercise be heard, one after the other, on its page."""

from PySide6.QtCore import QObject, QTimer

from program_app.domain.session_clock import Clock
from program_app.journey.diary import Diary
from program_app.journey.loudspeaker import Loudspeaker, Sound
from program_app.ui.exercise_page import ExercisePage

_OPENING_SECONDS = 0.6
"""Until the first cue: a device takes a moment to open."""
_BETWEEN_SECONDS = 0.7


class CuesPresenter(QObject):
    """Asked again while they are heard, they stop; so they do when the page is left."""

    def __init__(self, page: ExercisePage, diary: Diary, loudspeaker: Loudspeaker, clock: Clock) -> None:
        super().__init__(page)
        self._page = page
        self._diary = diary
        self._loudspeaker = loudspeaker
        self._clock = clock
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._stop)
        page.cues_requested.connect(self._on_requested)
        page.gone.connect(self._stop)

    def show(self, cues: tuple[str, ...]) -> None:
        """Offer the cues where the chosen voice can say them."""
        kept = self._diary.preferences
        self._loudspeaker.set_voice(kept.voice, kept.voice_speed)
        self._loudspeaker.prepare(cues)
        self._page.offer_cues(is_offered=bool(self._loudspeaker.voices()))

    def _on_requested(self, cues: tuple[str, ...]) -> None:
        if self._end.isActive():
            self._stop()
            return
        kept = self._diary.preferences
        self._loudspeaker.set_volumes(kept.voice_percent, kept.tones_percent)
        at = self._clock().monotonic_seconds + _OPENING_SECONDS
        plan, length = [], _OPENING_SECONDS
        for cue in cues:
            seconds = self._loudspeaker.seconds(cue)
            if seconds is not None:
                plan.append(Sound(key=f"{cue} {at:.3f}", at_seconds=at, line=cue))
                at, length = at + seconds + _BETWEEN_SECONDS, length + seconds + _BETWEEN_SECONDS
        self._loudspeaker.open()
        self._loudspeaker.play(plan)
        self._page.show_hearing(is_heard=True)
        self._end.start(round(length * 1000))

    def _stop(self) -> None:
        if self._end.isActive() or self.sender() is self._end:
            self._end.stop()
            self._loudspeaker.close()
            self._page.show_hearing(is_heard=False)
