"""Dates and times as people type them into a line, and as the line shows them."""

import re
from datetime import date, datetime, time, timedelta

from program_app.words.days import month, short_month, weekday
from program_app.words.language import _

_SHORT = 3
_HALF_YEAR = timedelta(days=183)
_NOON = 12
_YEARS = range(1900, 2200)
"""Others are half typed or a slip of the finger."""


def short_date(on: date, today_on: date) -> str:
    """A date in a line: "Fri 30 Oct", with its year where that is another one."""
    text = _("{weekday} {day} {month}").format(
        weekday=weekday(on)[:_SHORT], day=on.day, month=short_month(on)
    )
    return text if on.year == today_on.year else f"{text} {on.year}"


def day_and_short_month(on: date, today_on: date) -> str:
    """A date in a list: "30 Oct", with its year where that is another one."""
    text = _("{day} {month}").format(day=on.day, month=short_month(on))
    return text if on.year == today_on.year else f"{text} {on.year}"


def clock_text(at: datetime) -> str:
    """The time of day where the person is: "07:40"."""
    return f"{at.astimezone():%H:%M}"


def typed_date(text: str, today_on: date) -> date | None:
    """The date that is meant; None where no date can be read.

    Without a year it is the one of this year, or of last year where this year's is far ahead. Nobody means a
    year that is centuries away.
    """
    words = re.findall(r"\d+|[^\W\d_]+", text.casefold())
    ago = {_("today").casefold(): 0, _("yesterday").casefold(): 1}
    if len(words) == 1 and words[0] in ago:
        return today_on - timedelta(days=ago[words[0]])
    numbers = [int(word) for word in words if word.isdigit() and word.isascii()]
    names = [word for word in words if not word.isdigit() and not _is_weekday(word)]
    if re.fullmatch(r"\s*\d{4}-\d{1,2}-\d{1,2}\s*", text):
        numbers.reverse()
    if names:
        found = _month_number(names[0]) if len(names) == 1 else None
        if found is None or not numbers:
            return None
        numbers.insert(1, found)
    meant = _date_of(numbers, today_on)
    return meant if meant is not None and meant.year in _YEARS else None


def typed_time(text: str) -> time | None:
    """The time of day that is meant: "7:40", "0740", "7.40", "7:40 pm"; None where none can be read."""
    found = re.fullmatch(r"(\d{1,2}?)(?:[:.h ]?(\d{2}))?\s*(am|pm)?", text.strip().casefold(), re.ASCII)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _date_of(numbers: list[int], today_on: date) -> date | None:
    """A date from day, month and year, of which the later ones may be missing."""
    if not 1 <= len(numbers) <= 3 or max(numbers) > date.max.year:
        return None
    day, month_number, year = numbers[0], *(*numbers[1:], None, None)[:2]
    try:
        if month_number is None:
            this = today_on.replace(day=day)
            return this if this <= today_on else a_month_earlier(this)
        if year is not None:
            return date(year if year > 99 else 2000 + year, month_number, day)
        this = date(today_on.year, month_number, day)
        return this if this - today_on < _HALF_YEAR else this.replace(year=this.year - 1)
    except ValueError:
        return None


def a_month_earlier(on: date) -> date:
    """The same day of the month before, or its last day."""
    last = on.replace(day=1) - timedelta(days=1)
    return last.replace(day=min(on.day, last.day))


def _month_number(word: str) -> int | None:
    if len(word) < _SHORT:
        return None
    names = [month(date(2000, number, 1)).casefold() for number in range(1, 13)]
    return next((place for place, name in enumerate(names, start=1) if name.startswith(word)), None)


def _is_weekday(word: str) -> bool:
    names = [weekday(date(2024, 1, day)).casefold() for day in range(1, 8)]
    return len(word) > 1 and any(name.startswith(word) for name in names)
