"""The 28 days as marks: state, date and the sentence that says them."""

from program_app.domain.past_sessions import session_of_day
from program_app.domain.program import Program
from program_app.domain.today import DayState, Today
from program_app.journey.diary import Diary
from program_app.journey.views import MarkedDay
from program_app.words.days import mark_sentence


def day_marks(program: Program, diary: Diary, today: Today) -> tuple[MarkedDay, ...]:
    """One mark for each day of the program."""
    marks = []
    for day, state in zip(program.days, today.day_states, strict=True):
        session = session_of_day(diary.cycle_sessions, day.number)
        on = session.record.started_on if session and state is not DayState.TO_COME else None
        sentence = mark_sentence(day.number, state, is_check_in=day.is_check_in, on=on)
        marks.append(
            MarkedDay(
                number=day.number, state=state, is_check_in=day.is_check_in, done_on=on, sentence=sentence
            )
        )
    return tuple(marks)
