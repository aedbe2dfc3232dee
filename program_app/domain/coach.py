"""What is said and sounded at which moment of a step; it is told how long a line takes to say."""

from collections.abc import Callable
from dataclasses import dataclass

from program_app.domain.airtime import BREATH_SECONDS, PAUSE_SECONDS, Airtime, HowLong, Spoken, Toned
from program_app.domain.coach_lines import dose_sayings, position_sayings, rehearsal_sayings, sentences
from program_app.domain.coach_openings import Openings
from program_app.domain.cue_turns import CueTurns
from program_app.domain.dose import HoldDose, Side, TempoDose, WalkDose
from program_app.domain.exercise import Exercise
from program_app.domain.program import Program
from program_app.domain.progress import Phase
from program_app.domain.saying import Say, Saying, words_of
from program_app.domain.self_check import CheckKind
from program_app.domain.step import Moment, MomentKind, Step
from program_app.domain.talk import Talk
from program_app.domain.tone import TONE_SECONDS, Tone

_AT_ONCE_SECONDS = 0.3
"""A moment of quiet before the first word of a wait."""
_OPENING_SECONDS = 1.2
"""Before the first word of a session: a device takes a moment to open."""
_TICKS_BEFORE_SECONDS = (3.0, 2.0, 1.0)
_START_AGAIN_SECONDS = 20.0
"""Until somebody who lies there is told once more how a self-check begins."""
_OPENING_CUES = {1: 2, 2: 2}
"""So many cues are said before the first rep, by week; one later on."""
_CAPTION_SECONDS = 5.0
"""How long a line stands in the strip after it was said."""
_BREATHE_AFTER = 0.4
"""Share of a hold after which a breathing word comes."""
_LONG_ENOUGH_TO_BREATHE_SECONDS = 8
_SOFTEN_EVERY_SECONDS = 45
"""In a long brace; a short one is softened once, after two thirds (content.md 2.30)."""
_LONG_ENOUGH_TO_SOFTEN_SECONDS = 30
_REPS_TO_COUNT = 6
"""From so many moving reps on, half of them left are told."""


@dataclass(frozen=True, kw_only=True)
class Script:
    """Everything that is heard in one step."""

    lines: tuple[Spoken, ...] = ()
    tones: tuple[Toned, ...] = ()

    def caption_at(self, elapsed_seconds: float) -> Saying | None:
        """What was said a moment ago; counts are left to the big number."""
        said = [
            spoken
            for spoken in self.lines
            if spoken.at_seconds <= elapsed_seconds and spoken.saying.say is not Say.COUNT
        ]
        if not said or elapsed_seconds > said[-1].ends_at_seconds + _CAPTION_SECONDS:
            return None
        return said[-1].saying


class Coach:
    """Speaks through the sessions of one program day."""

    def __init__(
        self,
        program: Program,
        day_number: int,
        talk: Talk,
        how_long: HowLong,
        first_side: Side = Side.RIGHT,
    ) -> None:
        self._program = program
        self._how_long = how_long
        self._is_full = talk is not Talk.ESSENTIALS
        self._cues = CueTurns(program, day_number, talk, first_side)
        day = program.day(day_number)
        cues = _OPENING_CUES.get(day.week, 1) if self._is_full else 0
        self._openings = Openings(program, day, first_side, cues)

    def script(
        self, step: Step, following: Step | None, *, is_first: bool = False, between: Spoken | None = None
    ) -> Script:
        """What is heard in `step`, before `following`; `is_first` opens the session.

        Something that was not planned may be said `between`; other lines move out of its way.
        """
        air = Airtime(step.seconds, self._how_long)
        if between is not None:
            air.keep_free(between)
        self._fill(air, step, following, is_first=is_first)
        return Script(lines=tuple(air.lines), tones=tuple(air.tones))

    def _fill(self, air: Airtime, step: Step, following: Step | None, *, is_first: bool) -> None:  # noqa: C901
        match step.phase:
            case Phase.GET_READY:
                self._get_ready(air, step, following, is_first=is_first)
            case Phase.HOLD:
                self._hold(air, step)
            case Phase.MOVE:
                self._move(air, step)
            case Phase.RELEASE:
                self._release(air, step, following)
            case Phase.REST | Phase.SWITCH_SIDE:
                self._rest(air, step)
            case Phase.BRACE:
                self._brace(air, step)
            case Phase.EASY:
                self._easy(air, step, following)
            case Phase.REHEARSE:
                self._rehearse(air, step)
            case Phase.CHECK:
                self._check(air, step, is_first=is_first)

    # Waits

    def _get_ready(self, air: Airtime, step: Step, following: Step | None, *, is_first: bool) -> None:
        _tick_down(air, step)
        quiet = _OPENING_SECONDS if is_first else _AT_ONCE_SECONDS
        if following is not None and following.phase is Phase.REHEARSE:
            air.say_from(quiet, Saying(say=Say.NEXT_REHEARSAL))
        else:
            self._openings.speak(air, step, quiet, is_first=is_first)

    def _rest(self, air: Airtime, step: Step) -> None:
        air.sound(Tone.CHANGE)
        _tick_down(air, step)
        after, announced = _after(Tone.CHANGE), _offset(step, MomentKind.NEXT)
        coming = _coming(step)
        if step.phase is Phase.SWITCH_SIDE:
            air.say_from(after, Saying(say=Say.SIDE_NOW, side=step.place.side))
        elif announced is not None:
            air.say_from(after, Saying(say=Say.REST))
        at = after if announced is None else max(after, announced)
        for saying in coming:
            air.say_from(at, saying)
            at = max(at, air.said_until + BREATH_SECONDS)
        if self._is_full and announced is not None:
            calm = Say.TAKE_TIME if step.phase is Phase.SWITCH_SIDE else Say.BREATHE
            air.say_from(after, Saying(say=calm), until_seconds=announced)

    # Reps

    def _hold(self, air: Airtime, step: Step) -> None:
        air.sound(Tone.HOLD)
        _say_moments(air, step, _counts_down)
        after = _after(Tone.HOLD)
        if not self._cues.say(air, step, after):
            air.say_from(after, Saying(say=Say.HOLD), until_seconds=after + 1.0)
        long_enough = (step.seconds or 0) >= _LONG_ENOUGH_TO_BREATHE_SECONDS
        if long_enough and self._cues.has_turn(step):
            breath = Saying(say=Say.BREATHE, number=step.place.rep_number)
            air.say_from(_BREATHE_AFTER * (step.seconds or 0), breath)
        _say_moments(air, step, _counts_seconds)

    def _move(self, air: Airtime, step: Step) -> None:
        dose = step.dose
        tone = Tone.HOLD if step.place.rep_number == 1 else Tone.TICK
        air.sound(tone)
        if not isinstance(dose, TempoDose):
            return
        out, held, back = (words_of(f"{word}.") for word in self._exercise(step).tempo_words)
        air.say_from(_after(tone), out, until_seconds=dose.tempo.out_seconds)
        for kind, saying in ((MomentKind.HELD, held), (MomentKind.BACK, back)):
            at = _offset(step, kind)
            if at is not None:
                air.say_at(at, saying)
        left = dose.reps - step.place.rep_number
        if left == 1 or (self._is_full and dose.reps >= _REPS_TO_COUNT and left == dose.reps // 2):
            air.say_from(_offset(step, MomentKind.BACK) or 0.0, Saying(say=Say.LEFT_TO_DO, number=left))
        else:
            self._cues.say(air, step, _after(tone))

    def _release(self, air: Airtime, step: Step, following: Step | None) -> None:
        air.sound(Tone.RELEASE)
        after = _after(Tone.RELEASE)
        if following is not None and following.is_rep and step.seconds is not None:
            air.sound(Tone.TICK, step.seconds - _TICKS_BEFORE_SECONDS[-1])
        if isinstance(step.dose, WalkDose):
            air.say_from(after, Saying(say=Say.WALK_END), Saying(say=Say.LET_GO))
        elif following is None:
            air.say_from(after, Saying(say=Say.LET_GO, number=1))
            air.say_next(Saying(say=Say.SESSION_END))
        else:
            air.say_from(after, Saying(say=Say.LET_GO, number=step.place.rep_number), Saying(say=Say.LET_GO))
            if _is_last_rep(following):
                air.say_next(Saying(say=Say.LEFT_TO_DO, number=1))

    # Walks, rehearsals, self-checks

    def _brace(self, air: Airtime, step: Step) -> None:
        air.sound(Tone.HOLD)
        _say_moments(air, step, _counts_down)
        after, dose = _after(Tone.HOLD), step.dose
        air.say_from(after, Saying(say=Say.BRACE))
        is_last = isinstance(dose, WalkDose) and 1 < dose.rounds == step.place.rep_number
        if is_last:
            air.say_next(Saying(say=Say.LAST_ROUND))
        if self._cues.has_turn(step):
            air.say_next(self._cues.of_round(step))
        for index, at in enumerate(_softenings(step.seconds or 0.0)):
            air.say_from(at, Saying(say=Say.SOFTEN, number=step.place.rep_number + index))

    def _easy(self, air: Airtime, step: Step, following: Step | None) -> None:
        air.sound(Tone.RELEASE)
        is_followed = following is not None and following.phase is Phase.BRACE
        if is_followed:
            _tick_down(air, step)
        announced = _offset(step, MomentKind.NEXT)
        if announced is not None and is_followed:
            air.say_from(max(announced, _after(Tone.RELEASE)), Saying(say=Say.BRACE_NEXT))
        air.say_from(_after(Tone.RELEASE), Saying(say=Say.EASY))

    def _rehearse(self, air: Airtime, step: Step) -> None:
        air.sound(Tone.CHANGE)
        position = next(one for one in self._program.rescue.positions if one.name == step.exercise)
        air.say_from(_after(Tone.CHANGE), Saying(say=Say.NAME, text=position.name))
        for saying in rehearsal_sayings(self._program, position):
            air.say_next(saying)
        air.say_from(_BREATHE_AFTER * (step.seconds or 0.0), Saying(say=Say.BREATHE))
        air.say_from(2 * _BREATHE_AFTER * (step.seconds or 0.0), Saying(say=Say.BREATHE, number=1))

    def _check(self, air: Airtime, step: Step, *, is_first: bool) -> None:
        check = self._program.check(step.exercise)
        quiet = _OPENING_SECONDS if is_first else _AT_ONCE_SECONDS
        air.say_from(quiet, Saying(say=Say.CHECK, text=check.said_name))
        if check.kind is CheckKind.QUESTIONS:
            air.say_next(Saying(say=Say.ON_SCREEN))
            return
        for saying in (*position_sayings(check.position), *map(words_of, sentences(check.cue))):
            air.say_next(saying)
        air.say_next(Saying(say=Say.PRESS_TO_START))
        air.say_from(air.said_until + _START_AGAIN_SECONDS, Saying(say=Say.PRESS_TO_START))

    # What they share

    def _exercise(self, step: Step) -> Exercise:
        return self._program.exercise(step.exercise)


def _after(tone: Tone) -> float:
    return TONE_SECONDS[tone] + PAUSE_SECONDS


def _tick_down(air: Airtime, step: Step) -> None:
    """Three soft ticks before the end of a wait."""
    length = step.seconds or 0.0
    for before in _TICKS_BEFORE_SECONDS:
        if length - before >= TONE_SECONDS[Tone.CHANGE]:
            air.sound(Tone.TICK, length - before)


def _offset(step: Step, kind: MomentKind) -> float | None:
    return next((moment.offset_seconds for moment in step.moments if moment.kind is kind), None)


def _counts_down(moment: Moment) -> bool:
    """The last three seconds, and half of a long hold: said whatever else gives way."""
    return moment.count is None or moment.count <= len(_TICKS_BEFORE_SECONDS)


def _counts_seconds(moment: Moment) -> bool:
    return not _counts_down(moment)


def _say_moments(air: Airtime, step: Step, wanted: Callable[[Moment], bool]) -> None:
    for moment in filter(wanted, step.moments):
        if moment.kind is MomentKind.COUNT and moment.count is not None:
            air.say_at(moment.offset_seconds, Saying(say=Say.COUNT, number=moment.count))
        elif moment.kind is MomentKind.HALFWAY:
            air.say_at(moment.offset_seconds, Saying(say=Say.HALFWAY))


def _coming(step: Step) -> tuple[Saying, ...]:
    """What follows a rest: a set or a side with its dose, or the reps that are left of this one."""
    place, dose = step.place, step.dose
    if not isinstance(dose, HoldDose | TempoDose):
        return ()
    if place.rep_number > 1:
        return (Saying(say=Say.LEFT_TO_DO, number=dose.reps - place.rep_number + 1),)
    begins_set = place.set_number > 1 and step.phase is Phase.REST
    number = (Saying(say=Say.SET, number=place.set_number, total=dose.sets),) if begins_set else ()
    return (*number, dose_sayings(dose)[0])


def _is_last_rep(step: Step) -> bool:
    dose = step.dose
    return step.is_rep and isinstance(dose, HoldDose) and 1 < dose.reps == step.place.rep_number


def _softenings(seconds: float) -> tuple[float, ...]:
    if seconds < _LONG_ENOUGH_TO_SOFTEN_SECONDS:
        return ()
    if seconds < 2 * _SOFTEN_EVERY_SECONDS:
        return (seconds * 2.0 / 3.0,)
    return tuple(float(at) for at in range(_SOFTEN_EVERY_SECONDS, int(seconds) - 8, _SOFTEN_EVERY_SECONDS))
