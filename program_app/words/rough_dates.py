"""Dates as people type them: "9 August", "Aug", "2026-08-09", "yesterday"; a month alone is enough."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from program_app.words.days import day_and_month, month
from program_app.words.language import _

_SHORTEST_NAME = 3
_OLDEST_YEAR = 1900


@dataclass(frozen=True)
class RoughDate:
    """A date; where only its month is known, its day is the first."""

    on: date
    is_exact: bool = True


def rough_date(text: str, today_on: date) -> RoughDate | None:
    """What is meant by `text`, the latest such date up to `today_on` where the year is left out.

    None where it says nothing; a date after `today_on` is given back as it is, to be told.
    """
    words = text.strip().lower()
    near = {_("today").lower(): 0, _("yesterday").lower(): 1}
    if words in near:
        return RoughDate(today_on - timedelta(days=near[words]))
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", words)
    if iso:
        year, number, day = (int(part) if part else None for part in iso.groups())
        return _made(year, number, day, today_on)
    parts = re.findall(r"\d+|[^\W\d_]+", words)
    named = [_month_number(part) for part in parts if not part.isdigit()]
    numbers = [int(part) for part in parts if part.isdigit()]
    if len(named) > 1 or len(numbers) > 3 - len(named) or not parts:
        return None
    return _named(named[0], numbers, today_on) if named else _numbered(numbers, today_on)


def rough_date_text(told: RoughDate, today_on: date) -> str:
    """A date as it is shown in a field: "9 August", "August 2025"."""
    text = day_and_month(told.on) if told.is_exact else month(told.on)
    if told.on.year == today_on.year:
        return text
    return _("{date} {year}").format(date=text, year=told.on.year)


def _named(number: int | None, numbers: list[int], today_on: date) -> RoughDate | None:
    if number is None:
        return None
    years = [given for given in numbers if given >= _OLDEST_YEAR]
    days = [given for given in numbers if given < _OLDEST_YEAR]
    if len(years) > 1 or len(days) > 1:
        return None
    return _made(years[0] if years else None, number, days[0] if days else None, today_on)


def _numbered(numbers: list[int], today_on: date) -> RoughDate | None:
    """Digits alone: day and month, month and year, or all three, in that order."""
    if len(numbers) == 2 and numbers[1] >= _OLDEST_YEAR:
        return _made(numbers[1], numbers[0], None, today_on)
    if len(numbers) == 2:
        return _made(None, numbers[1], numbers[0], today_on)
    if len(numbers) == 3 and numbers[2] >= _OLDEST_YEAR:
        return _made(numbers[2], numbers[1], numbers[0], today_on)
    return None


def _made(year: int | None, number: int | None, day: int | None, today_on: date) -> RoughDate | None:
    if number is None or not 1 <= number <= 12:
        return None
    for wanted in (year,) if year is not None else (today_on.year, today_on.year - 1):
        if day is not None and not 1 <= day <= monthrange(wanted, number)[1]:
            return None
        on = date(wanted, number, day or 1)
        if year is not None or on <= today_on:
            return RoughDate(on, is_exact=day is not None)
    return None


def _month_number(word: str) -> int | None:
    """The month that `word` names or begins to name."""
    if len(word) < _SHORTEST_NAME:
        return None
    for number in range(1, 13):
        if month(date(2026, number, 1)).lower().startswith(word):
            return number
    return None
