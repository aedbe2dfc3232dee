"""What is heard outside of the steps: after "This hurts", and while the clock of a self-check runs."""

from program_app.domain.airtime import BREATH_SECONDS, PAUSE_SECONDS, Airtime, HowLong
from program_app.domain.check_clock import GET_READY_SECONDS
from program_app.domain.coach import Script
from program_app.domain.coach_lines import sentences
from program_app.domain.player import HurtAnswer
from program_app.domain.saying import Say, Saying, words_of
from program_app.domain.self_check import CheckKind, SelfCheck
from program_app.domain.tone import TONE_SECONDS, Tone

_CHOICES_AT_SECONDS = (3.0, 30.0, *(float(at) for at in range(150, 3600, 120)))
"""Once, again after half a minute, then every two minutes (DESIGN.md 5.3), for an hour."""
_REMINDED_AT_SECONDS = (10.0, 30.0)
"""In the run of a self-check (DESIGN-2.md 3.1)."""
_TICKS_BEFORE_SECONDS = (3.0, 2.0, 1.0)


def hurt_script(how_long: HowLong) -> Script:
    """Counted from the moment of "This hurts"; nothing goes on by itself."""
    air = Airtime(None, how_long)
    air.say_from(PAUSE_SECONDS, Saying(say=Say.HURT))
    for at in _CHOICES_AT_SECONDS:
        for answer in HurtAnswer:
            start = at if answer is HurtAnswer.TIRED else at + BREATH_SECONDS
            air.say_from(start, Saying(say=Say.HURT_CHOICE, number=answer))
    return Script(lines=tuple(air.lines), tones=())


def _reminder(check: SelfCheck) -> Saying:
    """The cue, except where that asks for the answer before the run."""
    is_asking = check.kind is CheckKind.GAP
    return Saying(say=Say.SLIP) if is_asking else words_of(sentences(check.cue)[0])


def clock_script(check: SelfCheck, how_long: HowLong) -> Script:
    """Counted from the moment the clock was started: to get ready, the run up to its cap, and its end."""
    cap = float(check.cap_seconds or 0)
    air = Airtime(None, how_long)
    for before in _TICKS_BEFORE_SECONDS:
        air.sound(Tone.TICK, GET_READY_SECONDS - before)
    air.sound(Tone.HOLD, GET_READY_SECONDS)
    air.sound(Tone.RELEASE, GET_READY_SECONDS + cap)
    end = GET_READY_SECONDS + cap - PAUSE_SECONDS
    air.say_from(
        GET_READY_SECONDS + TONE_SECONDS[Tone.HOLD] + PAUSE_SECONDS, Saying(say=Say.START), until_seconds=end
    )
    for at in _REMINDED_AT_SECONDS:
        air.say_from(GET_READY_SECONDS + at, _reminder(check), until_seconds=end)
    return Script(lines=tuple(air.lines), tones=tuple(air.tones))
