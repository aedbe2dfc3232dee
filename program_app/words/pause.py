"""The words of a plan that a spasm pauses: what comes first, when it opens, and what happens then."""

from datetime import date, datetime

from program_app.words.days import day_and_month, weekday
from program_app.words.language import _, ngettext


def paused_heading(day_number: int) -> str:
    """Heading of a paused day."""
    return _("Day {day} is paused").format(day=day_number)


def paused_line(began_on: date, today_on: date) -> str:
    """The line under it: "Spasm on Tuesday. The plan waits for your back, not the other way round."."""
    days = (today_on - began_on).days
    when = _("today") if days == 0 else _("on {day}").format(day=weekday(began_on))
    if days > 6:
        when = _("on {date}").format(date=day_and_month(began_on))
    return _("Spasm {when}. The plan waits for your back, not the other way round.").format(when=when)


def pain_value(pain: int | None) -> str:
    """The present pain under its condition."""
    if pain is None:
        return _("Answer below, any time.")
    return _("{pain} now. Answer again any time.").format(pain=pain)


def quiet_value(let_go_at: datetime | None, hours: int | None) -> str:
    """Since when there is no grip, under its condition."""
    if let_go_at is None:
        return _("Has it let go?")
    ago = "" if hours is None else ", " + _("{hours} h ago").format(hours=hours)
    return _("Let go {day} {time}").format(day=weekday(let_go_at.date()), time=f"{let_go_at:%H:%M}") + ago


def opens_line(opens_at: datetime | None) -> str:
    """When the next session opens at the earliest: "Wednesday 19:40 at the earliest"."""
    if opens_at is None:
        return _("24 hours after it has let go")
    return _("{day} {time} at the earliest").format(day=weekday(opens_at.date()), time=f"{opens_at:%H:%M}")


def next_steps(
    minutes: str, day_number: int, days_back: int, brace_seconds: int, easy_seconds: int
) -> tuple[str, ...]:
    """What happens after the pause, in order; near its beginning the plan goes back fewer days."""
    earlier = {
        1: _("Then day {day}. A day earlier than you were."),
        2: _("Then day {day}. Two days earlier than you were."),
    }
    return (
        _("This session, once, {minutes}.").format(minutes=minutes),
        earlier.get(days_back, _("Then day {day}.")).format(day=day_number),
        _("Walks return softly: {brace} s brace, {easy} s easy, one step up per walk.").format(
            brace=brace_seconds, easy=easy_seconds
        ),
    )


def first_step(day_number: int) -> tuple[str, ...]:
    """What happens after the pause where nothing was done before it."""
    return (_("Then day {day}, the soft beginning it would have been anyway.").format(day=day_number),)


def log_line(count: int) -> str:
    """How much of the spasm's entry is still open."""
    return ngettext(
        "Spasm log: {count} answer still open", "Spasm log: {count} answers still open", count
    ).format(count=count)
