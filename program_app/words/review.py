"""Sentences about days that were done: states, dates, feelings and effort."""

from datetime import date

from program_app.domain.progress import Feeling
from program_app.domain.progression import DayState
from program_app.words.language import _


def day_state_word(state: DayState) -> str:
    """The state of a program day in a word or two; a program day is never "missed"."""
    return {
        DayState.DONE: _("Done"),
        DayState.PARTLY: _("Partly done"),
        DayState.TODAY: _("Today"),
        DayState.TO_COME: _("To come"),
    }[state]


def day_sentence(
    number: int, state: DayState, *, is_check_in: bool = False, done_on: date | None = None
) -> str:
    """A day of the map as it is read out: "Day 14, check-in, to come"."""
    parts = [_("Day {number}").format(number=number)]
    if is_check_in:
        parts.append(_("check-in"))
    parts.append(day_state_word(state).lower())
    if done_on is not None:
        parts.append(date_text(done_on))
    return ", ".join(parts)


def weekday_name(on: date) -> str:
    """The day of the week."""
    names = (
        _("Monday"),
        _("Tuesday"),
        _("Wednesday"),
        _("Thursday"),
        _("Friday"),
        _("Saturday"),
        _("Sunday"),
    )
    return names[on.weekday()]


def date_text(on: date) -> str:
    """Weekday and date: "Tuesday 17 November"."""
    return _("{weekday} {day} {month}").format(weekday=weekday_name(on), day=on.day, month=_month_name(on))


def feeling_word(feeling: Feeling) -> str:
    """The answer to "Tired, or pain?" as its card says it."""
    return {
        Feeling.TIRED: _("Tired"),
        Feeling.PAIN: _("Pain"),
        Feeling.BOTH: _("Both"),
        Feeling.NEITHER: _("Neither"),
    }[feeling]


def feeling_summary(feeling: Feeling) -> str:
    """The answer as it stands beside other facts of a day."""
    return {
        Feeling.TIRED: _("Tired, no pain"),
        Feeling.PAIN: _("Pain"),
        Feeling.BOTH: _("Tired and pain"),
        Feeling.NEITHER: _("Neither tired nor pain"),
    }[feeling]


def feeling_line(feeling: Feeling) -> str:
    """What the answer means, in a sentence without a promise."""
    return {
        Feeling.TIRED: _("Tired and not sore. That is the aim."),
        Feeling.PAIN: _("Thanks for saying so. Pain is a reason to go easier."),
        Feeling.BOTH: _("Tired and sore. Sore is a reason to go easier."),
        Feeling.NEITHER: _("Hardly noticed it. Fine too."),
    }[feeling]


def effort_word(effort: int) -> str:
    """Effort 0 to 10 in a word (content.md 6.1)."""
    for highest, word in ((0, _("Rest")), (3, _("Easy")), (6, _("Moderate")), (9, _("Hard"))):
        if effort <= highest:
            return word
    return _("As hard as it gets")


def _month_name(on: date) -> str:
    names = (
        _("January"),
        _("February"),
        _("March"),
        _("April"),
        _("May"),
        _("June"),
        _("July"),
        _("August"),
        _("September"),
        _("October"),
        _("November"),
        _("December"),
    )
    return names[on.month - 1]
