"""Cycles in words: their names, and when they were."""

from datetime import date

from program_app.words.language import _
from program_app.words.moments import day_and_short_month


def cycle_word(cycle: str) -> str:
    """Which cycle the map of 28 days shows."""
    return {"this": _("This cycle"), "earlier": _("Earlier")}[cycle]


def dates_text(first_on: date, last_on: date, today_on: date) -> str:
    """From when to when something was done: "2 Oct – 30 Oct", with each year once where it takes one."""
    last = day_and_short_month(last_on, today_on)
    if first_on == last_on:
        return last
    return _("{first} – {last}").format(first=day_and_short_month(first_on, last_on), last=last)
