"""Held lines of a demo and the holds of an export, in one form that can be compared."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_LINE = re.compile(r"held day=(\d+) exercise=(\w+) set=(\d+) rep=(\d+) side=(left|right|-) seconds=(\d+\.\d)")


@dataclass(frozen=True)
class Held:
    """One finished hold, rep or braced interval."""

    day: int
    exercise: str
    set_number: int
    rep_number: int
    side: str
    seconds: float


def held_lines(printed: str) -> list[Held]:
    """The held lines of a demo's output; a line that a kill cut short is none."""
    found = [_LINE.fullmatch(line) for line in printed.splitlines(keepends=False)]
    return [Held(int(m[1]), m[2], int(m[3]), int(m[4]), m[5], float(m[6])) for m in found if m is not None]


def sessions_of(export: Path) -> list[dict[str, Any]]:
    """The sessions of an export, in the order they began."""
    sessions = json.loads(export.read_text(encoding="utf-8"))["sessions"]
    assert isinstance(sessions, list)
    return sessions


def finished_holds(sessions: list[dict[str, Any]]) -> list[Held]:
    """The finished holds of all sessions, as a demo would have printed them."""
    return [
        Held(
            day=session["day"],
            exercise=hold["exercise"],
            set_number=hold["set_number"],
            rep_number=hold.get("rep_number") or hold["round_number"],
            side=hold["side"] or "-",
            seconds=round(hold["held_seconds"], 1),
        )
        for session in sessions
        for hold in session["holds"]
        if hold["ended"] == "done"
    ]
