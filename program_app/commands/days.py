"""`brace28 days`: the 28 days with their state and date."""

import json
from argparse import Namespace
from functools import partial
from pathlib import Path

from program_app.commands.answering import answer
from program_app.commands.opening import open_to_read
from program_app.commands.plan_json import day_json
from program_app.journey.choosing import plan_choices
from program_app.journey.marks import day_marks
from program_app.words.days import state_text


def run(options: Namespace, data_folder: Path) -> int:
    """Answer in text or JSON."""
    return answer(partial(days_json if options.json else days_text, data_folder))


def days_text(data_folder: Path) -> str:
    """One line for each day. Raises ContentError or StorageError."""
    opened = open_to_read(data_folder)
    today = opened.diary.today(opened.today_on)
    lines = []
    for day, mark in zip(opened.program.days, day_marks(opened.program, opened.diary, today), strict=True):
        on = mark.done_on.isoformat() if mark.done_on else ""
        lines.append(f"{day.number:>2}  {state_text(mark.state):<11}  {on:<10}  {day.title}")
    return "\n".join(lines)


def days_json(data_folder: Path) -> str:
    """The 28 days as JSON, every prescription in full. Raises ContentError or StorageError."""
    opened = open_to_read(data_folder)
    today = opened.diary.today(opened.today_on)
    choices = plan_choices(opened.program, opened.diary, opened.today_on)
    days = [
        {
            **day_json(opened.program, day, choices),
            "state": mark.state.value,
            "date": mark.done_on.isoformat() if mark.done_on else None,
        }
        for day, mark in zip(opened.program.days, day_marks(opened.program, opened.diary, today), strict=True)
    ]
    whole = {"program": opened.program.id, "date": opened.today_on.isoformat(), "days": days}
    return json.dumps(whole, indent=2, ensure_ascii=False)
