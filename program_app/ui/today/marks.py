"""The day marks of the strip for the values that Today is shown with."""

from program_app.domain.progression import DayState, TodayState
from program_app.journey.views import DayMarkView, TodayView
from program_app.painting.day_marks import DayMark

_PLAIN = {
    DayState.DONE: DayMark.DONE,
    DayState.PARTLY: DayMark.PARTLY,
    DayState.TODAY: DayMark.TODAY,
    DayState.TO_COME: DayMark.TO_COME,
}
_CHECK_IN = {DayState.DONE: DayMark.CHECK_IN_DONE, DayState.TO_COME: DayMark.CHECK_IN_TO_COME}


def strip_days(view: TodayView) -> list[tuple[int, DayMark, str]]:
    """Number, mark and sentence of each day. Once today's day is done, the next one is still to come."""
    return [(day.number, _mark(day, view.state), day.sentence) for day in view.marks]


def _mark(day: DayMarkView, state: TodayState) -> DayMark:
    shown = day.state
    if shown is DayState.TODAY and state is TodayState.DONE:
        shown = DayState.TO_COME
    if day.is_check_in and shown in _CHECK_IN:
        return _CHECK_IN[shown]
    return _PLAIN[shown]
