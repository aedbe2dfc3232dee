"""The 28 days as marks: state, date and the sentence that says them."""

from collections.abc import Sequence

from program_app.domain.past_sessions import session_of_day
from program_app.domain.program import Program
from program_app.domain.progress import SessionSummary
from program_app.domain.today import WITHOUT_SESSION, DayState, Today
from program_app.journey.diary import Diary
from program_app.journey.views import MarkedDay
from program_app.words.days import mark_sentence


def day_marks(program: Program, diary: Diary, today: Today) -> tuple[MarkedDay, ...]:
    """One mark for each day of the program."""
    return marks_of(program, diary.cycle_sessions, today.day_states)


def marks_of(
    program: Program, sessions: Sequence[SessionSummary], states: Sequence[DayState]
) -> tuple[MarkedDay, ...]:
    """One mark for each day, which these sessions left in these states."""
    marks = []
    for day, state in zip(program.days, states, strict=True):
        session = session_of_day(sessions, day.number)
        on = session.record.started_on if session and state not in WITHOUT_SESSION else None
        sentence = mark_sentence(day.number, state, is_check_in=day.is_check_in, on=on)
        marks.append(
            MarkedDay(
                number=day.number, state=state, is_check_in=day.is_check_in, done_on=on, sentence=sentence
            )
        )
    return tuple(marks)
