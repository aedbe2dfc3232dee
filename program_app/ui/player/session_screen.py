"""Shows each moment of a session: an exercise, a walk, a self-check, or the answers after "This hurts"."""

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QRect, Signal

from program_app.domain.dose import TempoDose
from program_app.domain.events import PauseReason
from program_app.domain.player import PlayerState
from program_app.domain.player_view import PlayerView
from program_app.domain.progress import Phase
from program_app.domain.step import Step
from program_app.figure.keeping_step import instant_at, seen_at
from program_app.journey.session_context import SessionContext
from program_app.ui.player.checks.check_stage import CheckStage
from program_app.ui.player.checks.making import check_stage
from program_app.ui.player.controls import exercise_items, paused_check_items
from program_app.ui.player.faces import bar_segments, cue_line, figure_content, panel_face
from program_app.ui.player.hurts_panel import HurtsPanel
from program_app.ui.player.session_stage import SessionStage
from program_app.ui.player.signs_panel import SignsPanel
from program_app.ui.player.stage_frame import StageFrame, session_hints
from program_app.ui.player.top_bar import TopLine
from program_app.ui.player.walk import moments as walk_moments
from program_app.ui.player.walk.interval_strip import OUTSET, IntervalStrip
from program_app.ui.player.walk.walk_stage import WalkStage
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_scale import StageScale
from program_app.words import session as words
from program_app.words import session_lines as lines
from program_app.words.hurt import hurt_end, hurt_kept, hurt_promise, practice_kept
from program_app.words.walk import walk_hints

_AT_REST = "resting"
"""The posture beside the answers to "This hurts"."""


class Showing(Enum):
    """What stands on the stage."""

    EXERCISE = auto()
    WALK = auto()
    CHECK = auto()
    HURT = auto()
    SIGNS = auto()


class SessionScreen(StageFrame):
    """Words and colours change with the step; between steps only number, ring and bar are touched."""

    check_finished = Signal(object)
    """CheckResult"""
    check_skipped = Signal()
    clock_changed = Signal(object, object, float)
    """SelfCheck, ClockPhase and seconds: as a CheckStage tells it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.stage = SessionStage(theme)
        self.walk = WalkStage(theme)
        self.strip = IntervalStrip(theme)
        self.hurts = HurtsPanel(theme)
        self.signs = SignsPanel(theme)
        self.check: CheckStage | None = None
        self.showing = Showing.EXERCISE
        self.view: PlayerView | None = None
        self._context: SessionContext | None = None
        self._check_step: Step | None = None
        self._shown: tuple[object, ...] = ()
        self._reason = PauseReason.ASKED
        self._noticed_in: Step | None = None
        self._cue = self._caption = ""
        self._line = TopLine("", "", "")
        for part in (self.stage, self.walk, self.strip, self.hurts, self.signs):
            part.setParent(self)
            part.hide()
        self.rearranged.connect(self._on_rearranged)

    @property
    def context(self) -> SessionContext | None:
        """What the session stands on; None before the first."""
        return self._context

    def begin(self, context: SessionContext) -> None:
        """A session follows."""
        self._context = context
        self._shown = ()
        self.view = None
        self.showing = Showing.EXERCISE
        self._drop_check()
        self.walk.begin(context.program.logs.session_field("felt_effort").label)
        self.top.show_going()
        self.hurts.show_figure(context.program.motions.get(_AT_REST))
        self.signs.show_signs(context.program.rescue, is_practice=context.is_practice)
        self.hurts.begin(is_practice=context.is_practice)
        self.top.set_way_back(lines.way_back(is_practice=context.is_practice, is_walk=context.is_walk))
        self.set_notice("")

    def set_notice(self, sentence: str, *, icon: str = "info", action: str = "", key: str = "") -> None:
        """Say something under the bar until a whole rep was done under it; empty says nothing."""
        self._noticed_in = self.view.step if self.view is not None else None
        self.notice.set_text(sentence, icon=icon, action=action, key=key)
        self.arrange()

    @property
    def working_stage(self) -> SessionStage | WalkStage:
        """Where something is held or walked now."""
        return self.walk if self.showing is Showing.WALK else self.stage

    def set_reason(self, reason: PauseReason) -> None:
        """Why the session stands."""
        self._reason = reason
        self.refresh()

    def show_signs(self) -> None:
        """The danger signs, until the person goes on."""
        self.showing = Showing.SIGNS
        is_practice = self._context is not None and self._context.is_practice
        self.top.show_standing(hurt_end(is_practice=is_practice), hurt_kept(is_practice=is_practice))
        self.set_stage(self.signs, whole=True)

    def refresh(self) -> None:
        """Show the present moment again, after something else has changed."""
        if self.view is not None:
            self.show_view(self.view)

    def show_view(self, view: PlayerView) -> None:
        """Show this moment."""
        context, step = self._context, view.step
        if (
            context is None
            or step is None
            or view.state == PlayerState.ENDED
            or self.showing is Showing.SIGNS
        ):
            return
        self._forget_notice(view)
        self.view = view
        self._show_progress(view, context)
        if view.state == PlayerState.HURT:
            self._show_hurts(step, context, ends_second_time=view.ends_if_uncomfortable)
            return
        self.top.show_going()
        if step.phase is Phase.CHECK:
            self._show_check(view, step, context)
        else:
            self._show_exercise(view, step, context)

    def _show_exercise(self, view: PlayerView, step: Step, context: SessionContext) -> None:
        is_walk = walk_moments.is_walk(step)
        self.showing = Showing.WALK if is_walk else Showing.EXERCISE
        self._drop_check()
        stage = self.working_stage
        self.set_stage(stage)
        part = words.tempo_part(step.dose, view.elapsed_seconds) if isinstance(step.dose, TempoDose) else 0
        left = lines.left_text(view.seconds_left)
        shown = (step, view.state, view.next_step, view.walk, part, left, self._reason, self.scale.is_full)
        if shown != self._shown:
            self._shown = shown
            show_words = self._show_walk_words if is_walk else self._show_words
            show_words(view, step, context, left)
        stage.panel.show_time(words.digit_text(view), view.fraction)
        moment = seen_at(view.elapsed_seconds)
        stage.card.follow(instant_at(step, moment, move_less=self._theme.move_less))

    def _show_words(self, view: PlayerView, step: Step, context: SessionContext, left: str) -> None:
        program = context.program
        self.stage.panel.show_face(panel_face(view, step, program, context.day))
        content = figure_content(view, step, context)
        if self.scale.is_full:
            content = replace(content, set_line=f"{content.set_line} · {left}" if content.set_line else left)
        self.stage.card.show_content(content)
        self._show_cue(view, cue_line(view, context))
        self.controls.set_items(exercise_items(view))
        self.set_hints(session_hints())
        self._show_line(view, context, left)

    def _show_walk_words(self, view: PlayerView, step: Step, context: SessionContext, left: str) -> None:
        self.walk.panel.show_face(walk_moments.walk_face(view, step, context))
        self.walk.card.show_content(walk_moments.walk_content(view, step, context, left))
        self._show_cue(view, walk_moments.walk_cue(view, context))
        self.controls.set_items(walk_moments.walk_items(view))
        self.set_hints(walk_hints())
        if context.is_practice:
            self._show_line(view, context, left)
        else:
            self.top.set_line(TopLine(*walk_moments.walk_line(view, step, context), left))
        self.strip.setAccessibleName(walk_moments.strip_sentence(view))

    def show_caption(self, line: str) -> None:
        """Show what the voice says; empty until it has said something in this step."""
        if line != self._caption:
            self._caption = line
            if self.view is not None and self.showing in (Showing.EXERCISE, Showing.WALK):
                self._show_cue(self.view, self._cue)

    def _show_cue(self, view: PlayerView, line: str) -> None:
        self._cue = line
        is_paused = view.state == PlayerState.PAUSED
        self.cue.set_text(words.pause_text(self._reason) if is_paused else self._caption or line)

    def _show_check(self, view: PlayerView, step: Step, context: SessionContext) -> None:
        self.showing = Showing.CHECK
        check = self._check_for(step, context)
        self.set_stage(check)
        self._show_line(view, context, lines.left_text(view.seconds_left))
        if view.state == PlayerState.PAUSED:
            check.interrupt()
            self.cue.set_text(words.pause_text(self._reason))
            self.controls.set_items(paused_check_items())
            return
        check.show_time(view.elapsed_seconds)
        if check is self.check:
            self.cue.set_text(check.cue)
            self.controls.set_items(check.items)

    def _check_for(self, step: Step, context: SessionContext) -> CheckStage:
        if self.check is None or step is not self._check_step:
            self._drop_check()
            earlier = context.earlier_checks.get(step.exercise)
            self.check = check_stage(
                self._theme, context.program.check(step.exercise), earlier, context.program.motions
            )
            self._check_step = step
            self._shown = ()
            self.check.set_scale(self.scale)
            self.check.changed.connect(self.refresh)
            self.check.clock_changed.connect(self.clock_changed)
            self.check.finished.connect(self.check_finished)
            self.check.skipped.connect(self.check_skipped)
        return self.check

    def _drop_check(self) -> None:
        check, self.check, self._check_step = self.check, None, None
        if check is not None:
            check.hide()
            check.deleteLater()

    def _show_hurts(self, step: Step, context: SessionContext, *, ends_second_time: bool) -> None:
        if self.showing is not Showing.HURT:
            self.showing = Showing.HURT
            is_practice = context.is_practice
            self.hurts.begin(is_practice=is_practice, ends_second_time=ends_second_time and not is_practice)
            self.top.show_standing(lines.hurt_place(step, context.program), hurt_promise())
            self.set_stage(self.hurts, whole=True)

    def _show_line(self, view: PlayerView, context: SessionContext, left: str) -> None:
        if context.is_practice:
            place, following = lines.practice_line(), practice_kept()
        else:
            place = lines.place_line(view, context.program, context.day)
            following = lines.next_line(view, context.program)
        self.top.set_line(TopLine(place, following, left))
        self.bar.setAccessibleName(place)

    def _show_progress(self, view: PlayerView, context: SessionContext) -> None:
        is_walk = walk_moments.is_walk(view.step)
        self.strip.setVisible(is_walk)
        self.bar.setVisible(not is_walk)
        if is_walk:
            self.strip.set_intervals(walk_moments.intervals(view))
        else:
            self.bar.set_segments(bar_segments(view, context.program, context.day))

    def _forget_notice(self, view: PlayerView) -> None:
        before = self.view.step if self.view is not None else None
        if before is None or view.step is before:
            return
        if before.is_rep and before is not self._noticed_in and self.notice.text:
            self.set_notice("")
        self._noticed_in = None

    def _on_rearranged(self, scale: StageScale) -> None:
        for stage in (self.stage, self.walk, self.hurts, self.signs, self.check):
            if stage is not None:
                stage.set_scale(scale)
        edge = round(scale.of(24, 32, 48))
        strip = QRect(edge, round(scale.of(47, 62, 32)), self.width() - 2 * edge, round(scale.of(20, 24, 30)))
        self.strip.setGeometry(strip.adjusted(-OUTSET, -OUTSET, OUTSET, OUTSET))
        self.refresh()
