"""What is heard on the rescue page and when: told where the course is, it plans the lines to come."""

from collections.abc import Callable
from dataclasses import dataclass

from program_app.domain.care import Rescue
from program_app.domain.coach_lines import sentences
from program_app.domain.rescue_content import RescueBrace, RescueVoice
from program_app.domain.rescue_course import RescueCourse
from program_app.domain.tone import TONE_SECONDS, Tone

IN_SECONDS, OUT_SECONDS = 4, 6
"""A slow breath (DESIGN.md 7.8)."""
_BREATH = IN_SECONDS + OUT_SECONDS
_OPENING_SECONDS = 0.6
"""Until the first line: a device takes a moment to open."""
_AFTER_A_KEY_SECONDS = 0.3
_BETWEEN_SECONDS = 0.8
DANGER_AFTER_SECONDS = 60.0
_SPOKEN_BREATHS = 3
_CHANGES_SPOKEN = 3
"""So often it is said that it is time to move; after that the page says it silently."""


@dataclass(frozen=True, kw_only=True)
class Heard:
    """A line or a tone, and its moment in seconds of the clock that only goes on."""

    at_seconds: float
    line: str = ""
    tone: Tone | None = None


HowLong = Callable[[str], float]
"""How many seconds a line takes to say."""


def heard_in(
    rescue: Rescue, course: RescueCourse, how_long: HowLong, *, with_danger: bool = True
) -> tuple[Heard, ...]:
    """All that is to be heard as long as nothing else happens; the danger signs are said once."""
    record = course.record
    if rescue.voice is None or not record.counts:
        return ()
    if record.ended_at is not None:
        ended = course.seconds_of(record.ended_at)
        return said_at(rescue.voice.let_go, ended + _AFTER_A_KEY_SECONDS, how_long)
    taken_off = _taken_off(rescue, rescue.voice, course)
    brace, since = rescue.brace, course.brace_since_seconds
    if brace is not None and since is not None:
        return (*_brace(brace, since, how_long), *taken_off)
    return (*_position(rescue, course, how_long, with_danger=with_danger), *taken_off)


def said_at(lines: tuple[str, ...], begins_at: float, how_long: HowLong) -> tuple[Heard, ...]:
    """Lines one after the other."""
    heard, at = [], begins_at
    for line in lines:
        heard.append(Heard(at_seconds=at, line=line))
        at += how_long(line) + _BETWEEN_SECONDS
    return tuple(heard)


def _taken_off(rescue: Rescue, voice: RescueVoice, course: RescueCourse) -> tuple[Heard, ...]:
    """Heat or cold that is on has to come off at its time."""
    minutes = {add_on.remedy: add_on.least_minutes for add_on in rescue.add_ons}
    heard: list[Heard] = []
    for tried in course.record.tried:
        least = minutes.get(tried.remedy)
        if least is not None and tried.tried_at is not None and voice.take_off:
            at = course.seconds_of(tried.tried_at) + least * 60
            heard.append(Heard(at_seconds=at, line=voice.take_off))
    return tuple(heard)


def _brace(brace: RescueBrace, since: float, how_long: HowLong) -> tuple[Heard, ...]:
    first, later = brace.said_before[:1], brace.said_before[1:]
    heard: list[Heard] = []
    for number in range(brace.rounds):
        on = since + number * (brace.on_seconds + brace.off_seconds)
        off = on + brace.on_seconds
        heard += [Heard(at_seconds=on, tone=Tone.HOLD), Heard(at_seconds=off, tone=Tone.RELEASE)]
        # What the brace is takes its place in the first round, so that nothing waits for words.
        during = (*first, brace.said_on) if number == 0 else (brace.said_on,)
        after = (brace.said_off, *later) if number == 0 else (brace.said_off,)
        heard += _said_within(during, on + TONE_SECONDS[Tone.HOLD], off, how_long)
        heard += _said_within(after, off + TONE_SECONDS[Tone.RELEASE], off + brace.off_seconds, how_long)
    return tuple(heard)


def _said_within(
    lines: tuple[str, ...], begins_at: float, ends_at: float, how_long: HowLong
) -> tuple[Heard, ...]:
    """Those of the lines that are over in time."""
    said = said_at(lines, begins_at, how_long)
    return tuple(each for each in said if each.at_seconds + how_long(each.line) <= ends_at)


def _position(
    rescue: Rescue, course: RescueCourse, how_long: HowLong, *, with_danger: bool
) -> tuple[Heard, ...]:
    voice, since = rescue.voice, course.place_since_seconds
    if voice is None:
        return ()
    lines = (*course.position.said, *sentences(rescue.cue))
    heard = list(said_at(lines, since + _OPENING_SECONDS, how_long))
    heard += _breaths(voice, course.opened_seconds, _end(heard, since, how_long))
    change_at = since + course.change_seconds
    if with_danger:
        danger_at = max(course.opened_seconds + DANGER_AFTER_SECONDS, _end(heard, since, how_long))
        heard += _said_within(voice.danger, danger_at, change_at, how_long)
    for number in range(_CHANGES_SPOKEN):
        at = change_at + number * course.change_seconds
        heard.append(Heard(at_seconds=at, tone=Tone.CHANGE))
        heard.append(Heard(at_seconds=at + TONE_SECONDS[Tone.CHANGE] + 0.2, line=voice.time_to_move))
    return tuple(heard)


def _breaths(voice: RescueVoice, opened_seconds: float, free_at: float) -> list[Heard]:
    """A few breaths in the rhythm of the disc, from the first one that begins in silence."""
    number = int((free_at - opened_seconds) // _BREATH) + 1
    heard = []
    for breath in range(number, number + _SPOKEN_BREATHS):
        at = opened_seconds + breath * _BREATH
        heard.append(Heard(at_seconds=at, line=voice.breathe_in))
        heard.append(Heard(at_seconds=at + IN_SECONDS, line=voice.breathe_out))
    return heard


def _end(heard: list[Heard], since: float, how_long: HowLong) -> float:
    """When it is silent again."""
    if not heard:
        return since + _OPENING_SECONDS
    return heard[-1].at_seconds + how_long(heard[-1].line) + _BETWEEN_SECONDS
