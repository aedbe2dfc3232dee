"""What is said and sounded at which moment of a step; it is told how long a line takes to say."""

from dataclasses import dataclass

from program_app.domain.airtime import BREATH_SECONDS, PAUSE_SECONDS, Airtime, HowLong, Spoken, Toned
from program_app.domain.coach_lines import dose_sayings, position_sayings, rehearsal_sayings
from program_app.domain.cue_turns import CueTurns
from program_app.domain.dose import HoldDose, Side, TempoDose, WalkDose
from program_app.domain.exercise import Exercise
from program_app.domain.program import Program
from program_app.domain.progress import Phase
from program_app.domain.saying import Say, Saying, words_of
from program_app.domain.step import Moment, MomentKind, Step
from program_app.domain.talk import Talk
from program_app.domain.tone import TONE_SECONDS, Tone

_AT_ONCE_SECONDS = 0.3
"""A moment of quiet before the first word of a wait."""
_OPENING_SECONDS = 1.2
"""Before the first word of a session: a device takes a moment to open."""
_TICKS_BEFORE_SECONDS = (3.0, 2.0, 1.0)
_READY_BEFORE_SECONDS = 4.2
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
        """What was said last; counts are left to the big number."""
        said = [
            spoken.saying
            for spoken in self.lines
            if spoken.at_seconds <= elapsed_seconds and spoken.saying.say is not Say.COUNT
        ]
        return said[-1] if said else None


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

    def script(self, step: Step, following: Step | None, *, is_first: bool = False) -> Script:  # noqa: C901
        """What is heard in `step`, before `following`; `is_first` opens the session."""
        air = Airtime(step.seconds, self._how_long)
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
        return Script(lines=tuple(air.lines), tones=tuple(air.tones))

    # Waits

    def _get_ready(self, air: Airtime, step: Step, following: Step | None, *, is_first: bool) -> None:
        length = _tick_down(air, step)
        quiet = _OPENING_SECONDS if is_first else _AT_ONCE_SECONDS
        air.say_at(length - _READY_BEFORE_SECONDS, Saying(say=Say.READY))
        if following is not None and following.phase is Phase.REHEARSE:
            air.say_from(quiet, Saying(say=Say.NEXT_REHEARSAL))
            return
        exercise = self._program.exercise(step.exercise)
        place = step.place
        if place.rep_number > 1 or place.set_number > 1:
            air.say_from(quiet, Saying(say=Say.NAME, text=exercise.said_name))
            return
        call = Say.FIRST if is_first else Say.NEXT
        air.say_from(quiet, Saying(say=call, text=exercise.said_name))
        for saying in (
            *dose_sayings(step.dose),
            *self._way_out(step, exercise),
            *([Saying(say=Say.SIDE_FIRST, side=place.side)] if place.side is not None else []),
        ):
            air.say_next(saying)

    def _way_out(self, step: Step, exercise: Exercise) -> tuple[Saying, ...]:
        """How to come to where the exercise is done; a walk is led by the voice alone."""
        if isinstance(step.dose, WalkDose):
            return Saying(say=Say.VOLUME_UP), Saying(say=Say.WILL_CALL)
        return position_sayings(exercise.position)

    def _rest(self, air: Airtime, step: Step) -> None:
        air.sound(Tone.CHANGE)
        _tick_down(air, step)
        after = _after(Tone.CHANGE)
        place, dose = step.place, step.dose
        if step.phase is Phase.SWITCH_SIDE:
            air.say_from(after, Saying(say=Say.SIDE_NOW, side=place.side))
        else:
            air.say_from(after, Saying(say=Say.REST))
        announced = _offset(step, MomentKind.NEXT)
        if announced is not None and isinstance(dose, HoldDose | TempoDose):
            at = max(after, announced)
            for saying in _coming(step, dose):
                air.say_from(at, saying)
                at = max(at, air.said_until + BREATH_SECONDS)
        if self._is_full:
            calm = Say.TAKE_TIME if step.phase is Phase.SWITCH_SIDE else Say.BREATHE
            until = (step.seconds if announced is None else announced) or None
            air.say_from(after, Saying(say=calm), until_seconds=until)

    # Reps

    def _hold(self, air: Airtime, step: Step) -> None:
        air.sound(Tone.HOLD)
        self._say_moments(air, step)
        after = _after(Tone.HOLD)
        if not self._cues.say(air, step, after):
            air.say_from(after, Saying(say=Say.HOLD), until_seconds=after + 1.0)
        long_enough = (step.seconds or 0) >= _LONG_ENOUGH_TO_BREATHE_SECONDS
        if long_enough and self._cues.has_turn(step):
            breath = Saying(say=Say.BREATHE, number=step.place.rep_number)
            air.say_from(_BREATHE_AFTER * (step.seconds or 0), breath)

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
        self._say_moments(air, step)
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
        for saying in position_sayings(check.position):
            air.say_next(saying)

    # What they share

    def _say_moments(self, air: Airtime, step: Step) -> None:
        for moment in step.moments:
            saying = _counted(moment)
            if saying is not None:
                air.say_at(moment.offset_seconds, saying)

    def _exercise(self, step: Step) -> Exercise:
        return self._program.exercise(step.exercise)


def _after(tone: Tone) -> float:
    return TONE_SECONDS[tone] + PAUSE_SECONDS


def _tick_down(air: Airtime, step: Step) -> float:
    """Three soft ticks before the end of a wait; returns its length in seconds."""
    length = step.seconds or 0.0
    for before in _TICKS_BEFORE_SECONDS:
        if length - before >= TONE_SECONDS[Tone.CHANGE]:
            air.sound(Tone.TICK, length - before)
    return length


def _offset(step: Step, kind: MomentKind) -> float | None:
    return next((moment.offset_seconds for moment in step.moments if moment.kind is kind), None)


def _counted(moment: Moment) -> Saying | None:
    if moment.kind is MomentKind.COUNT and moment.count is not None:
        return Saying(say=Say.COUNT, number=moment.count)
    return Saying(say=Say.HALFWAY) if moment.kind is MomentKind.HALFWAY else None


def _coming(step: Step, dose: HoldDose | TempoDose) -> tuple[Saying, ...]:
    """What follows a rest: a set or a side with its dose, or the reps that are left of this one."""
    place = step.place
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
