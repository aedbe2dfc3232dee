"""Which mark stands for a program day or for one of its exercises, on every page that shows one."""

from collections.abc import Iterable

from program_app.domain.today import DayState
from program_app.journey.views import ItemResult, MarkedDay
from program_app.painting.day_marks import DayMark

_PLAIN = {
    DayState.DONE: DayMark.DONE,
    DayState.PARTLY: DayMark.PARTLY,
    DayState.REPEATED: DayMark.REPEATED,
    DayState.TODAY: DayMark.TODAY,
    DayState.PAUSED: DayMark.PAUSED,
    DayState.TO_COME: DayMark.TO_COME,
    DayState.NOT_DONE: DayMark.TO_COME,
}
_CHECK_IN = {
    DayState.DONE: DayMark.CHECK_IN_DONE,
    DayState.TO_COME: DayMark.CHECK_IN_TO_COME,
    DayState.NOT_DONE: DayMark.CHECK_IN_TO_COME,
}


def mark_for(state: DayState, *, is_check_in: bool) -> DayMark:
    """The mark of a day in `state`; done and coming check-in days carry the moon (DESIGN-2 1.3)."""
    if is_check_in and state in _CHECK_IN:
        return _CHECK_IN[state]
    return _PLAIN[state]


def mark_for_result(item: ItemResult) -> DayMark:
    """The mark of an exercise: all of it done, some of it, or nothing."""
    if item.is_full:
        return DayMark.DONE
    return DayMark.PARTLY if item.is_started else DayMark.TO_COME


def marks_for(days: Iterable[MarkedDay]) -> list[tuple[int, DayMark, str]]:
    """Number, mark and sentence of each day, as the strip and the map show them."""
    return [(day.number, mark_for(day.state, is_check_in=day.is_check_in), day.sentence) for day in days]
