"""Program days in words: their state, and their date as people say it."""

from datetime import date, datetime

from program_app.domain.today import DayState
from program_app.words.language import _


def weekday(on: date) -> str:
    """The name of a weekday."""
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


def month(on: date) -> str:
    """The name of a month."""
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


def short_month(on: date) -> str:
    """The name of a month where there is little room: "Oct"."""
    return month(on)[:3]


def date_text(on: date) -> str:
    """A date as people say it: "Tuesday, 17 November"."""
    return _("{weekday}, {day} {month}").format(weekday=weekday(on), day=on.day, month=month(on))


def day_and_month(on: date) -> str:
    """A date without its weekday: "3 March"."""
    return _("{day} {month}").format(day=on.day, month=month(on))


def moment_text(at: datetime) -> str:
    """A moment where the person is: "Tuesday, 17 November, 18:05"."""
    local = at.astimezone()
    return _("{date}, {time}").format(date=date_text(local.date()), time=f"{local:%H:%M}")


def day_name(number: int) -> str:
    """A program day by its number."""
    return _("Day {number}").format(number=number)


def state_text(state: DayState) -> str:
    """One or two words for the state of a program day."""
    texts = {
        DayState.DONE: _("done"),
        DayState.PARTLY: _("partly done"),
        DayState.REPEATED: _("repeated"),
        DayState.TODAY: _("today"),
        DayState.PAUSED: _("paused"),
        DayState.TO_COME: _("to come"),
        DayState.NOT_DONE: _("not done"),
    }
    return texts[state]


def mark_sentence(number: int, state: DayState, *, is_check_in: bool, on: date | None) -> str:
    """What a day mark says aloud: "Day 14, check-in, to come"."""
    parts = [day_name(number)]
    if on is not None:
        parts.append(weekday(on))
    if is_check_in:
        parts.append(_("check-in"))
    parts.append(state_text(state))
    return ", ".join(parts)
