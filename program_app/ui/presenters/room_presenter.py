"""Sets up what is read and heard from the floor: a larger text, a louder voice, each heard at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.preferences import RECORDED_VOICE, TEXT_SCALES, VOICE_SPEEDS
from program_app.ui.first_run.room_step import FloorAnswer, RoomStep
from program_app.ui.first_run_steps import FirstRunStep
from program_app.ui.look import apply_look
from program_app.ui.presenters.coach_presenter import CoachPresenter
from program_app.ui.theme import Theme
from program_app.words.language import _

if TYPE_CHECKING:
    from program_app.ui.surroundings import Surroundings

_LOUDER = 15
_LOUDEST = 100


class RoomPresenter(QObject):
    """Owns the sheet of step 3; `continued` and `went_back` tell the step that is left."""

    continued = Signal(int)
    went_back = Signal(int)

    def __init__(self, theme: Theme, around: "Surroundings") -> None:
        self._step = RoomStep(theme)
        super().__init__(self._step)
        self._theme = theme
        self._diary = around.diary
        self._coach = CoachPresenter(self._step, around.diary, around.loudspeaker(), around.clock)
        self._step.preference_changed.connect(self._on_preference_changed)
        self._step.answered.connect(self._on_answered)
        self._step.continue_requested.connect(self._on_continue_requested)
        self._step.back_requested.connect(self._on_back_requested)

    def show(self, *, is_run: bool) -> RoomStep:
        """The sheet, with what can be heard now."""
        self._step.set_in_run(is_run)
        self._step.show_preferences(self._diary.preferences)
        self.show_sound()
        return self._step

    def show_sound(self) -> None:
        """Show what can speak on this computer, and what is missing."""
        self._coach.show_sound()

    def _set(self, name: str, value: str | int | float | bool | None) -> None:
        self._diary.record(PreferenceSet(name=name, value=value))
        apply_look(self._theme, self._diary.preferences)
        self._step.show_preferences(self._diary.preferences)
        self._coach.follow(name)

    def _on_preference_changed(self, name: str, value: object) -> None:
        if value is not None and not isinstance(value, str | int | float | bool):
            raise TypeError(value)
        self._set(name, value)

    def _on_answered(self, answer: FloorAnswer) -> None:
        match answer:
            case FloorAnswer.GOOD:
                self._step.show_answer(answer, _("Good. It can be changed in Settings at any time."))
            case FloorAnswer.HARD_TO_READ:
                self._make_larger()
            case FloorAnswer.HARD_TO_HEAR:
                self._make_louder()

    def _make_larger(self) -> None:
        size = self._diary.preferences.text_scale
        larger = [scale for scale in TEXT_SCALES if scale > size]
        if larger:
            self._set("text_scale", larger[0])
            self._step.show_answer(None, _("One size bigger. Is it better now?"))
        else:
            self._step.show_answer(
                None, _("This is the largest. Full screen (F11) and a shorter way help too.")
            )

    def _make_louder(self) -> None:
        kept = self._diary.preferences
        if self._coach.is_silent:
            self._step.show_answer(FloorAnswer.HARD_TO_HEAR, _("Every cue is on the screen too."))
            return
        if kept.voice != RECORDED_VOICE and kept.voice_speed != VOICE_SPEEDS[0]:
            self._set("voice_speed", VOICE_SPEEDS[0])
        if kept.voice_percent < _LOUDEST:
            self._set("voice_percent", min(_LOUDEST, kept.voice_percent + _LOUDER))
            self._step.show_answer(None, _("Louder. Is it better now?"))
        else:
            self._coach.play_sample()
            self._step.show_answer(None, _("This is the loudest. Turn up the computer or its speaker too."))

    def _on_continue_requested(self) -> None:
        self.continued.emit(FirstRunStep.ROOM.value)

    def _on_back_requested(self) -> None:
        self.went_back.emit(FirstRunStep.ROOM.value)
