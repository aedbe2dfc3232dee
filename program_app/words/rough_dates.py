"""Dates that may be known only to the month: "9 August", "Aug", "August 2025", "yesterday"."""

import re
from dataclasses import dataclass
from datetime import date

from program_app.words.days import day_and_month, month
from program_app.words.language import _
from program_app.words.moments import typed_date

_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORTEST_NAME = 3


@dataclass(frozen=True)
class RoughDate:
    """A date; where only its month is known, its day is the first."""

    on: date
    is_exact: bool = True


def rough_date(text: str, today_on: date) -> RoughDate | None:
    """What is meant by `text`, the latest such date up to `today_on` where the year is left out.

    None where it says nothing; a date after `today_on` is given back as it is, to be told.
    """
    has_year = _YEAR.search(text) is not None
    of_month = _month_alone(text, today_on)
    on = of_month or typed_date(text, today_on)
    if on is None:
        return None
    if on > today_on and not has_year:
        on = _a_year_earlier(on)
    return RoughDate(on, is_exact=of_month is None)


def rough_date_text(told: RoughDate, today_on: date) -> str:
    """A date as it is shown in a field: "9 August", "August 2025"."""
    text = day_and_month(told.on) if told.is_exact else month(told.on)
    if told.on.year == today_on.year:
        return text
    return _("{date} {year}").format(date=text, year=told.on.year)


def _month_alone(text: str, today_on: date) -> date | None:
    """The first of the month that is meant by "August", "August 2025", "08/2025" or "2025-08"."""
    parts = re.findall(r"\d+|[^\W\d_]+", text.lower())
    years = [int(part) for part in parts if _YEAR.fullmatch(part)]
    rest = [part for part in parts if not _YEAR.fullmatch(part)]
    if len(years) > 1 or len(rest) != 1:
        return None
    number = int(rest[0]) if rest[0].isdigit() and years else _month_number(rest[0])
    return date(years[0] if years else today_on.year, number, 1) if number and number <= 12 else None


def _month_number(word: str) -> int | None:
    """The month that `word` names or begins to name."""
    if len(word) < _SHORTEST_NAME:
        return None
    names = [month(date(2000, number, 1)).lower() for number in range(1, 13)]
    return next((place for place, name in enumerate(names, start=1) if name.startswith(word)), None)


def _a_year_earlier(on: date) -> date:
    """The same day of the year before; the 28th where it has no 29th of February."""
    day = min(on.day, 28) if on.month == 2 else on.day
    return on.replace(year=on.year - 1, day=day)
