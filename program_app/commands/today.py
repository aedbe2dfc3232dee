"""`brace28 today`: the day, its exercises with doses, minutes, what is done already, and why."""

import json
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from program_app.commands.answering import answer
from program_app.commands.opening import Opened, open_to_read
from program_app.commands.plan_json import day_json
from program_app.commands.today_why import why_lines
from program_app.domain.progress import SessionSummary
from program_app.domain.progression import SessionForm
from program_app.domain.safety import Light
from program_app.domain.session_day import day_of
from program_app.domain.today import TodayState
from program_app.journey.choosing import plan_choices
from program_app.journey.results import item_results
from program_app.journey.said import said_on
from program_app.journey.today import look_at_today
from program_app.journey.views import ItemResult, TodayView
from program_app.words.durations import minutes_text
from program_app.words.language import _
from program_app.words.reasons import checks_come_line


def run(options: Namespace, data_folder: Path) -> int:
    """Answer in text or JSON."""
    if options.json:
        return answer(partial(today_json, data_folder, options.pain))
    return answer(partial(today_text, data_folder, options.pain, with_why=options.why))


def today_text(data_folder: Path, pain: int | None = None, *, with_why: bool = False) -> str:
    """Today in a few lines, at the pain that is asked about. Raises ContentError or StorageError."""
    opened = open_to_read(data_folder)
    view = _look(opened, pain)
    lines = [_("Day {day} of 28: {title}").format(day=view.day_number, title=view.title), _state_line(view)]
    if _is_shown(opened, view):
        lines += _exercise_lines(opened, view)
    if with_why:
        lines += why_lines(opened, view)
    return "\n".join(lines)


def today_json(data_folder: Path, pain: int | None = None) -> str:
    """Today as JSON, every prescription in full. Raises ContentError or StorageError."""
    opened = open_to_read(data_folder)
    view = _look(opened, pain)
    head: dict[str, Any] = {
        "program": opened.program.id,
        "date": opened.today_on.isoformat(),
        "state": view.state.value,
        "form": view.form.value,
        "reasons": list(view.reasons),
        "next_day": opened.diary.today(opened.today_on).next_day_number,
    }
    done = [
        {"exercise": r.exercise_id, "done": r.done, "planned": r.planned, "unit": r.unit}
        for r in _results(opened)
    ]
    plain = {**head, **_day_json(opened, view), "done": done}
    return json.dumps(plain, indent=2, ensure_ascii=False)


def _look(opened: Opened, pain: int | None) -> TodayView:
    """Today at this pain, otherwise at the one that was told in the window."""
    said = said_on(opened.diary, opened.today_on)
    asked = said if pain is None else replace(said, pain=pain)
    return look_at_today(opened.program, opened.diary, opened.today_on, asked, opened.now)


def _is_shown(opened: Opened, view: TodayView) -> bool:
    """There is a session, or one was done; before the safety questions the first day may be looked at."""
    if opened.diary.screening is None:
        return True
    is_over = view.state in (TodayState.DONE, TodayState.RESUME, TodayState.ALL_DONE)
    return is_over or view.light is not Light.NO_SESSION


def _exercise_lines(opened: Opened, view: TodayView) -> Iterator[str]:
    results = {result.title: result for result in _results(opened)}
    width = max((len(row.title) for row in view.rows), default=0)
    for row in view.rows:
        minutes = minutes_text(row.seconds)
        line = f"{row.item_number:>2}  {row.title:<{width}}  {row.dose_text:<24}  {minutes}"
        yield line + _done_text(results.get(row.title))
    if view.checks:
        names = ", ".join(f"{check.code} {check.name}" for check in view.checks)
        yield _("Self-checks: {names}").format(names=names)
    if view.checks_wait:
        yield f"{checks_come_line(is_short=view.is_short_alone)}."
    yield from view.left_out_checks


def _day_json(opened: Opened, view: TodayView) -> dict[str, Any]:
    program, diary = opened.program, opened.diary
    today = diary.today(opened.today_on)
    begun = today.unfinished.record if today.unfinished and view.state is TodayState.RESUME else None
    light = Light.GENTLE if view.light is Light.GENTLE else Light.PLANNED
    choices = (
        begun.choices
        if begun is not None
        else plan_choices(program, diary, opened.today_on, light, view.asked, with_walk=view.with_walk)
    )
    kind = begun.kind if begun is not None else view.kind
    plain = day_json(program, day_of(program, kind, view.day_number, choices), choices)
    return plain if _is_shown(opened, view) else {**plain, "planned_seconds": 0, "items": []}


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
    if view.state is TodayState.RESUME and view.resume is not None:
        left = minutes_text(view.resume.seconds_left)
        return _("Begun: {left} left.").format(left=left)
    if view.state is TodayState.DONE:
        return _("Done today. Day {day} is next, on another date.").format(
            day=view.next_day.day_number if view.next_day else view.day_number
        )
    if view.state is TodayState.ALL_DONE:
        return _("All 28 days are done.")
    if view.light is Light.NO_SESSION:
        return _("No session now. {reason}").format(reason=view.reason)
    return _offer_line(view)


def _offer_line(view: TodayView) -> str:
    minutes = minutes_text(view.seconds)
    if view.form is SessionForm.BRIDGE_BACK:
        return _("The bridge-back session. About {minutes}.").format(minutes=minutes)
    text = _("Week {week}: {theme}. About {minutes}.")
    if view.form is SessionForm.GENTLE:
        text = _("Week {week}: {theme}. The gentle version, about {minutes}.")
    return text.format(week=view.week_number, theme=view.week_theme, minutes=minutes)
