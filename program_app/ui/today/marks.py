"""The day marks of the strip for the values that Today is shown with."""

from program_app.domain.progression import DayState, TodayState
from program_app.journey.views import DayMarkView, TodayView
from program_app.painting.day_marks import DayMark
from program_app.ui.day_marks import mark_for


def strip_days(view: TodayView) -> list[tuple[int, DayMark, str]]:
    """Number, mark and sentence of each day. Once today's day is done, the next one is still to come."""
    return [(day.number, _mark(day, view.state), day.sentence) for day in view.marks]


def _mark(day: DayMarkView, state: TodayState) -> DayMark:
    shown = day.state
    if shown is DayState.TODAY and state is TodayState.DONE:
        shown = DayState.TO_COME
    return mark_for(shown, is_check_in=day.is_check_in)
