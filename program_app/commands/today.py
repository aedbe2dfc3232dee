"""`brace28 today`: the day, its exercises with doses, minutes, and what is done already."""

import json
from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import Any

from program_app.commands.answering import answer
from program_app.commands.opening import Opened, open_to_read
from program_app.commands.plan_json import day_json
from program_app.domain.past_sessions import walked_alone
from program_app.domain.progress import SessionSummary
from program_app.domain.today import TodayState
from program_app.journey.choosing import plan_choices
from program_app.journey.results import item_results
from program_app.journey.today import look_at_today
from program_app.journey.views import ItemResult, TodayView
from program_app.words.durations import minutes_text
from program_app.words.language import _


def run(options: Namespace, data_folder: Path) -> int:
    """Answer in text or JSON."""
    return answer(partial(today_json if options.json else today_text, data_folder))


def today_text(data_folder: Path) -> str:
    """Today in a few lines. Raises ContentError or StorageError."""
    opened = open_to_read(data_folder)
    view = look_at_today(opened.program, opened.diary, opened.today_on)
    lines = [_("Day {day} of 28: {title}").format(day=view.day_number, title=view.title), _state_line(view)]
    results = {result.title: result for result in _results(opened)}
    width = max((len(row.title) for row in view.rows), default=0)
    for row in view.rows:
        minutes = minutes_text(row.seconds)
        line = f"{row.item_number:>2}  {row.title:<{width}}  {row.dose_text:<24}  {minutes}"
        lines.append(line + _done_text(results.get(row.title)))
    if view.checks:
        names = ", ".join(f"{check.code} {check.name}" for check in view.checks)
        lines.append(_("Self-checks: {names}").format(names=names))
    return "\n".join(lines)


def today_json(data_folder: Path) -> str:
    """Today as JSON, every prescription in full. Raises ContentError or StorageError."""
    opened = open_to_read(data_folder)
    program, diary = opened.program, opened.diary
    today = diary.today(opened.today_on)
    begun = today.unfinished.record.choices if today.unfinished else None
    with_walk = not walked_alone(diary.sessions, today.day_number, opened.today_on)
    choices = begun or plan_choices(program, diary, opened.today_on, with_walk=with_walk)
    day = day_json(program, program.day(today.day_number), choices)
    done = {
        "done": [
            {"exercise": r.exercise_id, "done": r.done, "planned": r.planned, "unit": r.unit}
            for r in _results(opened)
        ]
    }
    head: dict[str, Any] = {
        "program": program.id,
        "date": opened.today_on.isoformat(),
        "state": today.state.value,
        "next_day": today.next_day_number,
    }
    return json.dumps({**head, **day, **done}, indent=2, ensure_ascii=False)


def _session_of_today(opened: Opened) -> SessionSummary | None:
    today = opened.diary.today(opened.today_on)
    return today.unfinished or today.done


def _results(opened: Opened) -> tuple[ItemResult, ...]:
    session = _session_of_today(opened)
    if session is None:
        return ()
    return item_results(opened.program, session.record, opened.diary.detail(session.record.id))


def _done_text(result: ItemResult | None) -> str:
    if result is None or not result.is_started:
        return ""
    return _("  done {done} of {planned} {unit}").format(
        done=result.done, planned=result.planned, unit=result.unit
    )


def _state_line(view: TodayView) -> str:
    minutes = minutes_text(view.seconds)
    if view.state is TodayState.RESUME and view.resume is not None:
        left = minutes_text(view.resume.seconds_left)
        return _("Begun: {left} left.").format(left=left)
    if view.state is TodayState.DONE:
        return _("Done today. Day {day} is next, on another date.").format(
            day=view.next_day.day_number if view.next_day else view.day_number
        )
    if view.state is TodayState.ALL_DONE:
        return _("All 28 days are done.")
    return _("Week {week}: {theme}. About {minutes}.").format(
        week=view.week_number, theme=view.week_theme, minutes=minutes
    )
