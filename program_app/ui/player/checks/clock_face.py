"""What the panel shows of a check clock: it counts up, and its goals stand on the ring."""

from math import ceil

from program_app.domain.check_clock import GET_READY_SECONDS, CheckClock, ClockPhase
from program_app.domain.self_check import SelfCheck
from program_app.journey.session_context import EarlierCheck
from program_app.painting.phase_glyphs import Glyph
from program_app.ui.widgets.panel_face import PanelFace, PanelLook, RingMark
from program_app.words import check_lines as words
from program_app.words.language import _


def clock_face(clock: CheckClock, check: SelfCheck, earlier: EarlierCheck | None) -> PanelFace:
    """The panel but for its number."""
    look, glyph, word, spoken = {
        ClockPhase.WAITING: (PanelLook.PREP, Glyph.DASHED_CIRCLE, _("READY"), _("Ready to start")),
        ClockPhase.GET_READY: (PanelLook.PREP, Glyph.DASHED_CIRCLE, _("GET READY"), _("Get ready")),
        ClockPhase.RUNNING: (PanelLook.HOLD, Glyph.DISC, _("HOLD"), _("The clock runs")),
        ClockPhase.SHOWN: (PanelLook.CALM, Glyph.TWO_LINES, _("DONE"), _("The clock stands")),
        ClockPhase.OVER: (PanelLook.CALM, Glyph.TWO_LINES, _("DONE"), _("The clock stands")),
    }[clock.phase]
    if clock.is_counter and clock.phase is ClockPhase.RUNNING:
        word = _("STAND UP")
    is_counting_down = clock.phase is ClockPhase.GET_READY
    return PanelFace(
        look=look,
        glyph=glyph,
        word=word,
        caption="" if is_counting_down else _caption(clock),
        marks=() if is_counting_down or clock.is_counter else _marks(clock, check, earlier),
        spoken=spoken,
    )


def _caption(clock: CheckClock) -> str:
    return _("stands") if clock.is_counter else _("seconds")


def _marks(clock: CheckClock, check: SelfCheck, earlier: EarlierCheck | None) -> tuple[RingMark, ...]:
    marks = []
    if earlier is not None and earlier.result.seconds is not None:
        seconds = earlier.result.seconds
        text = words.earlier_mark(earlier.day_number, seconds)
        marks.append(RingMark(min(1.0, seconds / clock.cap_seconds), text))
    if check.gate_mark_seconds is not None:
        part = min(1.0, check.gate_mark_seconds / clock.cap_seconds)
        marks.append(RingMark(part, words.gate_mark(check.gate_mark_seconds), is_goal=True))
    return tuple(marks)


def clock_digit(clock: CheckClock, at: float) -> str:
    """The big number: getting ready counts down, seconds count up, presses are counted."""
    if clock.phase is ClockPhase.GET_READY:
        return str(max(1, ceil(clock.ready_left(at))))
    if clock.is_counter:
        shown = clock.last if clock.phase in (ClockPhase.SHOWN, ClockPhase.OVER) else None
        return str(shown.count if shown is not None else clock.count)
    if clock.phase is ClockPhase.RUNNING:
        return str(int(clock.seconds(at)))
    return str(round(clock.seconds(at)))


def clock_fraction(clock: CheckClock, at: float) -> float:
    """How much of the ring is filled."""
    if clock.phase is ClockPhase.GET_READY:
        return 1 - clock.ready_left(at) / GET_READY_SECONDS
    return clock.seconds(at) / clock.cap_seconds
