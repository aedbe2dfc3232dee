"""How a get ready is spoken: as much of name, side, form, dose, position and cues as there is time for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from program_app.domain.airtime import BREATH_SECONDS, PAUSE_SECONDS, Airtime
from program_app.domain.coach_lines import cues_of, dose_sayings, position_sayings
from program_app.domain.dose import Side, WalkDose
from program_app.domain.prescriptions import stands_at
from program_app.domain.program import Day, Program
from program_app.domain.progress import Variant
from program_app.domain.saying import Say, Saying, words_of
from program_app.domain.step import Step

_READY_BEFORE_SECONDS, _TICKS_SECONDS = 4.2, 3.0
_NAME, _SIDE, _FORM, _DOSE, _POSITION, _ROWS, _CUE = range(7)
"""What gives way last to what gives way first."""


@dataclass(frozen=True)
class _Part:
    rank: int
    saying: Saying


class Openings:
    """The get readies of one program day."""

    def __init__(self, program: Program, day: Day, first_side: Side, cues: int) -> None:
        self._program = program
        self._day = day
        self._first_side = first_side
        self._cues = cues

    def speak(self, air: Airtime, step: Step, quiet_seconds: float, *, is_first: bool) -> None:
        """Everything in its natural order, from `quiet_seconds` on; then "ready" before the ticks."""
        length = step.seconds or 0.0
        ready_at = length - _READY_BEFORE_SECONDS
        parts = [part for part in self._parts(air, step, is_first=is_first) if air.seconds(part.saying)]
        fitting = _fitting(air, parts, ready_at - PAUSE_SECONDS - quiet_seconds)
        if all(part in fitting for part in parts if part.rank <= _SIDE):
            air.say_at(ready_at, Saying(say=Say.READY))
        else:
            # Too short for name, side and "ready": the ticks alone lead into the rep.
            fitting = (
                _fitting(air, parts, length - _TICKS_SECONDS - PAUSE_SECONDS - quiet_seconds) or parts[:1]
            )
        for index, part in enumerate(fitting):
            if index == 0:
                air.say_from(quiet_seconds, part.saying)
            else:
                air.say_next(part.saying)

    def _parts(self, air: Airtime, step: Step, *, is_first: bool) -> Iterator[_Part]:
        exercise, place = self._program.exercise(step.exercise), step.place
        begins = place.rep_number == place.set_number == 1 and place.side in (None, self._first_side)
        opens_day = is_first and place.item_number == 1 and stands_at(self._day, 1, step.exercise)
        call = Say.NAME if not begins else Say.FIRST if opens_day else Say.NEXT
        yield _Part(_NAME, Saying(say=call, text=exercise.said_name))
        own_form = self._own_easier_form(step)
        if own_form:
            yield _Part(_FORM, words_of(own_form))
        if begins:
            rank = _DOSE
            for saying in dose_sayings(step.dose):
                yield _Part(rank, saying)
                rank = _ROWS
            for saying in self._way_there(step, own_form):
                yield _Part(_POSITION, saying)
        if place.side is not None:
            say = Say.SIDE_FIRST if begins else Say.SIDE_NOW
            yield _Part(_SIDE, Saying(say=say, side=place.side))
        if begins and not isinstance(step.dose, WalkDose):
            # The longest are those that find no room in a hold.
            longest = sorted(cues_of(exercise), key=lambda cue: -(air.seconds(cue) or 0.0))
            yield from (_Part(_CUE, cue) for cue in longest[: self._cues])

    def _own_easier_form(self, step: Step) -> str:
        """Said where the easier form of the planned exercise itself is done."""
        is_own = stands_at(self._day, step.place.item_number, step.exercise)
        is_easier = step.variant is Variant.EASIER and is_own
        return self._program.exercise(step.exercise).easier.said if is_easier else ""

    def _way_there(self, step: Step, own_form: str) -> Sequence[Saying]:
        """How to come to where the exercise is done; a walk is led by the voice alone."""
        if isinstance(step.dose, WalkDose):
            return Saying(say=Say.VOLUME_UP), Saying(say=Say.WILL_CALL)
        motion = self._program.motions.get(step.exercise)
        if own_form and motion is not None and motion.is_easier_elsewhere:
            return ()
        return position_sayings(self._program.exercise(step.exercise).position)


def _fitting(air: Airtime, parts: Sequence[_Part], room_seconds: float) -> list[_Part]:
    """What can be said in so many seconds: the last of the highest rank gives way first."""
    lengths = [BREATH_SECONDS + (air.seconds(part.saying) or 0.0) for part in parts]
    order = sorted(range(len(parts)), key=lambda index: (parts[index].rank, index))
    whole = sum(lengths) - BREATH_SECONDS
    while order and whole > room_seconds:
        whole -= lengths[order.pop()]
    return [parts[index] for index in sorted(order)]
