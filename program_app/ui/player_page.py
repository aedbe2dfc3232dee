"""The page that leads through a session: it shows each moment and asks for what the person wants."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.domain.brace_effort import Firmness, firmness
from program_app.domain.events import CheckResult, PauseReason
from program_app.domain.player import HurtAnswer, PlayerState
from program_app.domain.player_view import PlayerView
from program_app.journey.session_context import SessionContext
from program_app.ui.player.session_screen import SessionScreen, Showing
from program_app.ui.player.stage_input import WALK_WISHES, Wish
from program_app.ui.player.stage_widget import StageWidget
from program_app.ui.theme import Theme
from program_app.ui.widgets.control_bar import Control

_CONTROL_WISHES = {
    Control.BACK: Wish.BACK,
    Control.PAUSE: Wish.GO,
    Control.SKIP: Wish.SKIP,
    Control.ADD_SECONDS: Wish.ADD_SECONDS,
    Control.EASIER: Wish.EASIER,
    Control.HURTS: Wish.HURTS,
    Control.TIRED: Wish.TIRED,
}


_MOVING_ON = (Showing.EXERCISE, Showing.WALK)
"""Where a long skip leads to the next exercise."""


class PlayerPage(StageWidget):
    """Decides nothing: what a wish leads to is told back through `show_view`."""

    pause_requested = Signal()
    resume_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()
    skip_exercise_requested = Signal()
    add_seconds_requested = Signal()
    easier_requested = Signal()
    walk_end_requested = Signal()
    """Tired: end the walk here."""
    effort_told = Signal(int)
    """How firm the brace is, 0 to 10."""
    soften_wanted = Signal()
    """The brace became too firm."""
    hurts_requested = Signal(object)
    """CheckResult of a check clock that was running, or None."""
    hurt_answered = Signal(int)
    signs_read = Signal()
    """The danger signs after a sharp pain were read."""
    leave_requested = Signal(object)
    """CheckResult of a check clock that was running, or None."""
    check_finished = Signal(object)
    """CheckResult"""
    full_screen_requested = Signal()
    voice_toggled = Signal()
    notice_action_requested = Signal()
    rescue_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_voice_on: bool | None = None
        self._is_sound_missing = False
        self.session = SessionScreen(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.session)
        self.setAutoFillBackground(True)
        self._connect()
        self.watch_pointer()
        self._on_theme_changed()

    # What is shown

    def begin(self, context: SessionContext) -> None:
        """A session follows."""
        self.input.forget()
        self.session.begin(context)

    def show_view(self, view: PlayerView) -> None:
        """Show this moment of the session."""
        self.session.show_view(view)
        self.input.set_can_hold(self.session.showing in _MOVING_ON)
        self.keep_focus()

    def show_caption(self, line: str) -> None:
        """Show what the voice says."""
        self.session.show_caption(line)

    def show_pause_reason(self, reason: PauseReason) -> None:
        """Say why the session stands."""
        self.session.set_reason(reason)

    def show_notice(self, sentence: str, *, icon: str = "info", action: str = "") -> None:
        """Say something under the bar until a whole rep was done, for example that there is no sound.

        `action` is what can be done about it, which M asks for as long as the sound is missing.
        """
        self.session.set_notice(sentence, icon=icon, action=action, key="M" if action else "")

    def set_voice_on(self, is_on: bool | None) -> None:
        """Show whether the voice speaks; None where there is no voice."""
        self._is_voice_on = is_on
        self.session.top.set_voice_on(None if self._is_sound_missing else is_on)

    def set_sound_missing(self, is_missing: bool) -> None:
        """Nothing can be heard now: M looks for a device again, also when the notice has gone."""
        self._is_sound_missing = is_missing
        self.set_voice_on(self._is_voice_on)

    @property
    def shows_signs(self) -> bool:
        """Whether the danger signs stand until they are read."""
        return self.session.showing is Showing.SIGNS

    # What the person wants

    def _on_wished(self, wish: Wish) -> None:
        match wish:
            case Wish.VOICE if self._is_sound_missing:
                self.notice_action_requested.emit()
            case Wish.VOICE:
                self.voice_toggled.emit()
            case Wish.FULL_SCREEN:
                self.full_screen_requested.emit()
            case Wish.RESCUE:
                self.rescue_requested.emit()
            case _:
                self._wish_on_stage(wish)

    def _wish_on_stage(self, wish: Wish) -> None:
        showing = self.session.showing
        if showing is Showing.SIGNS:
            if wish in (Wish.CONFIRM, Wish.LEAVE):
                self.signs_read.emit()
        elif showing is Showing.HURT:
            if wish is Wish.LEAVE:
                self.leave_requested.emit(None)
        elif wish is Wish.LEAVE:
            self._leave()
        elif wish in (Wish.GO, Wish.CLICK, Wish.CONFIRM) and self._is_paused:
            self.resume_requested.emit()
        elif showing is Showing.CHECK:
            self._wish_in_check(Wish.OTHER if wish in WALK_WISHES else wish)
        else:
            self._wish_in_exercise(wish)

    def _leave(self) -> None:
        if self.window().isFullScreen():
            self.full_screen_requested.emit()
        else:
            self.leave_requested.emit(self._kept_result())

    def _wish_in_exercise(self, wish: Wish) -> None:
        if wish is Wish.HURTS:
            self.hurts_requested.emit(None)
            return
        if wish in WALK_WISHES:
            self._wish_in_walk(wish)
            return
        signals = {
            Wish.GO: self.pause_requested,
            Wish.CLICK: self.pause_requested,
            Wish.BACK: self.back_requested,
            Wish.SKIP: self.skip_requested,
            Wish.SKIP_EXERCISE: self.skip_exercise_requested,
            Wish.ADD_SECONDS: self.add_seconds_requested,
            Wish.EASIER: self.easier_requested,
        }
        if wish in signals:
            signals[wish].emit()

    def _wish_in_walk(self, wish: Wish) -> None:
        if self.session.showing is not Showing.WALK:
            return
        if wish is Wish.TIRED:
            self.walk_end_requested.emit()
        elif wish is Wish.SOFTER:
            self.session.walk.soften()
        else:
            self.session.walk.firm_up()

    def _wish_in_check(self, wish: Wish) -> None:
        check = self.session.check
        if check is None:
            return
        if wish is Wish.HURTS:
            if check.can_hurt:
                self.hurts_requested.emit(self._kept_result())
        elif not self._is_paused:
            check.take(wish)
            self.session.refresh()

    def _kept_result(self) -> CheckResult | None:
        check = self.session.check
        return check.broken_off() if check is not None else None

    @property
    def _is_paused(self) -> bool:
        view = self.session.view
        return view is not None and view.state == PlayerState.PAUSED

    def _on_digit(self, digit: int) -> None:
        check = self.session.check
        if self.session.showing is Showing.HURT and 1 <= digit <= len(HurtAnswer):
            self._on_hurt_answered(digit)
        elif self.session.showing is Showing.CHECK and check is not None and not self._is_paused:
            check.type_digit(digit)
            self.session.refresh()

    def _on_control(self, number: int) -> None:
        control = Control(number)
        check = self.session.check
        is_own = self.session.showing is Showing.CHECK and check is not None and not self._is_paused
        if is_own and check is not None and control is not Control.HURTS:
            check.press(control)
            self.session.refresh()
        elif control in _CONTROL_WISHES:
            self._on_wished(_CONTROL_WISHES[control])

    def _on_control_held(self, number: int) -> None:
        if number == Control.SKIP and self.session.showing in _MOVING_ON:
            self.skip_exercise_requested.emit()

    def _on_hurt_answered(self, answer: int) -> None:
        is_second = answer == HurtAnswer.UNCOMFORTABLE and self.session.hurts.ends_second_time
        if answer == HurtAnswer.SHARP or is_second:
            self.session.show_signs()
        self.hurt_answered.emit(answer)
        if answer == HurtAnswer.SPASM:
            self.rescue_requested.emit()

    def _on_effort_told(self, effort: int) -> None:
        self.effort_told.emit(effort)
        if firmness(effort) is Firmness.TOO_FIRM:
            self.soften_wanted.emit()

    def _on_left(self) -> None:
        self._on_wished(Wish.LEAVE)

    def _on_sound_pressed(self) -> None:
        self._on_wished(Wish.VOICE)

    def _connect(self) -> None:
        session = self.session
        self.input.wished.connect(self._on_wished)
        self.input.digit_typed.connect(self._on_digit)
        session.controls.pressed.connect(self._on_control)
        session.controls.held.connect(self._on_control_held)
        session.top.left.connect(self._on_left)
        session.top.sound_pressed.connect(self._on_sound_pressed)
        session.top.full_screen_pressed.connect(self.full_screen_requested)
        session.notice.pressed.connect(self.notice_action_requested)
        session.walk.effort_told.connect(self._on_effort_told)
        session.hurts.answered.connect(self._on_hurt_answered)
        session.hurts.left.connect(self._on_left)
        session.signs.closed.connect(self.signs_read)
        session.signs.rescue_pressed.connect(self.rescue_requested)
        session.check_finished.connect(self.check_finished)
        session.check_skipped.connect(self.skip_requested)
        self._theme.changed.connect(self._on_theme_changed)
        self.stirred.connect(session.stir)
        self.full_screen_changed.connect(session.set_full)

    def _on_theme_changed(self) -> None:
        self.setPalette(self._theme.qt_palette())
