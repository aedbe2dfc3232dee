"""Reads a scripted history from a TOML file; what is wrong with it becomes one sentence with its place."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import time
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from program_app.demo.script import Doing, ScriptedDate, ScriptedSpasm
from program_app.domain.baseline import WorkAround
from program_app.domain.plan import PlanForm
from program_app.domain.preferences import COMFORTABLE_WALK_LIMITS
from program_app.domain.progress import Feeling
from program_app.domain.spasm import SpasmKind, SpasmSide
from program_app.words.language import _

OLDEST_DAYS_AGO = 3650
_Reader = Callable[[str, object], object]


class ScriptError(Exception):
    """A script that cannot be played; `str()` is one sentence with its place."""


def read_script(file: Path) -> tuple[ScriptedDate, ...]:
    """Every date of the file, the oldest first. Raises ScriptError, or OSError."""
    plain = _parsed(file)
    entries = plain.get("date")
    if set(plain) != {"date"} or not isinstance(entries, list):
        raise ScriptError(_("{file}: a history is a list of entries, each below [[date]].").format(file=file))
    dates = [each for number, entry in enumerate(entries, start=1) for each in _entry(file, number, entry)]
    days = [each.days_ago for each in dates]
    twice = next((day for day in days if days.count(day) > 1), None)
    if twice is not None:
        text = _("{file}: the date {days} days ago stands there twice.")
        raise ScriptError(text.format(file=file, days=twice))
    return tuple(sorted(dates, key=lambda each: -each.days_ago))


def _parsed(file: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(file.read_bytes().decode())
    except tomllib.TOMLDecodeError as error:
        problem = str(error)
    except UnicodeDecodeError:
        problem = _("this is no text in UTF-8")
    except (ValueError, RecursionError):  # of numbers and lists that Python itself refuses
        problem = _("a number is too long, or too much stands inside of something else")
    raise ScriptError(_("{file}: {problem}.").format(file=file, problem=problem))


def _entry(file: Path, number: int, entry: object) -> list[ScriptedDate]:
    try:
        return list(_dates(entry))
    except ValueError as error:
        text = _("{file}: entry {number}: {problem}.")
        raise ScriptError(text.format(file=file, number=number, problem=error)) from error


def _dates(entry: object) -> Iterator[ScriptedDate]:
    """One date, or each of a range such as `days_ago = [27, 1]`."""
    plain = dict(_table(entry, ScriptedDate))
    ago = plain.pop("days_ago", None)
    several = ago if isinstance(ago, list) and len(ago) == 2 else [ago, ago]
    oldest, latest = (_whole((0, OLDEST_DAYS_AGO), "days_ago", each) for each in several)
    if oldest < latest:
        raise ValueError(_("days_ago goes from the older date to the younger one"))
    values: dict[str, Any] = {name: _DATE[name](name, value) for name, value in plain.items()}
    for days_ago in range(oldest, latest - 1, -1):
        yield ScriptedDate(days_ago=days_ago, **values)


def _spasms(name: str, value: object) -> tuple[ScriptedSpasm, ...]:
    return tuple(_spasm(each) for each in _listed(name, value))


def _spasm(entry: object) -> ScriptedSpasm:
    plain = _table(entry, ScriptedSpasm)
    values: dict[str, Any] = {name: _SPASM[name](name, value) for name, value in plain.items()}
    return ScriptedSpasm(**values)


def _table(entry: object, kind: type[ScriptedDate] | type[ScriptedSpasm]) -> Mapping[str, object]:
    if not isinstance(entry, dict):
        raise ValueError(_("an entry is a table of names and values"))
    known = {each.name for each in fields(kind)}
    unknown = next((name for name in entry if name not in known), None)
    if unknown is not None:
        raise ValueError(_("{name} is not known here").format(name=unknown))
    return entry


def _choice(kind: type[StrEnum], name: str, value: object) -> StrEnum:
    found = next((each for each in kind if each.value == value), None)
    if found is None:
        known = ", ".join(each.value for each in kind)
        raise ValueError(_("{name} is one of {known}").format(name=name, known=known))
    return found


def _choices(kind: type[StrEnum], name: str, value: object) -> tuple[StrEnum, ...]:
    return tuple(_choice(kind, name, each) for each in _listed(name, value))


def _whole(limits: tuple[int, int], name: str, value: object) -> int:
    lowest, highest = limits
    if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
        text = _("{name} is a whole number from {lowest} to {highest}")
        raise ValueError(text.format(name=name, lowest=lowest, highest=highest))
    return value


def _listed(name: str, value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError(_("{name} is a list").format(name=name))
    return value


def _names(name: str, value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in _listed(name, value))


def _flag(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(_("{name} is true or false").format(name=name))
    return value


def _time(name: str, value: object) -> time:
    if not isinstance(value, time):
        raise ValueError(_("{name} is a time such as 07:30:00").format(name=name))
    return value


def _hours(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 10_000:
        raise ValueError(_("{name} is a number above 0").format(name=name))
    return float(value)


_ZERO_TO_TEN = partial(_whole, (0, 10))
_SPASM: Mapping[str, _Reader] = {
    "at": _time,
    "lasted_hours": _hours,
    "kind": partial(_choice, SpasmKind),
    "side": partial(_choice, SpasmSide),
    "worst": _ZERO_TO_TEN,
}
_DATE: Mapping[str, _Reader] = {
    "do": partial(_choice, Doing),
    "pain": _ZERO_TO_TEN,
    "sign": _flag,
    "pain_after": _ZERO_TO_TEN,
    "effort": _ZERO_TO_TEN,
    "feeling": partial(_choice, Feeling),
    "pain_next_day": _ZERO_TO_TEN,
    "overrule": _flag,
    "short": _flag,
    "safety": _names,
    "work_arounds": partial(_choices, WorkAround),
    "walk_minutes": partial(_whole, COMFORTABLE_WALK_LIMITS),
    "begin_again": partial(_choice, PlanForm),
    "spasm": _spasms,
}
