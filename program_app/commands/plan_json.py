"""Days and doses as plain JSON values, for `today --json` and `days --json`."""

from typing import Any

from program_app.domain.choices import Choices
from program_app.domain.dose import Dose, HoldDose, WalkDose
from program_app.domain.program import QUESTIONS_SECONDS, Day, Program, Rehearsal, SelfChecks
from program_app.domain.progress import Variant
from program_app.domain.substitution import adapted_day
from program_app.domain.timeline import TimelineItem, unfold


def dose_json(dose: Dose) -> dict[str, Any]:
    """A dose in full."""
    if isinstance(dose, WalkDose):
        return {
            "kind": "walk",
            "brace_seconds": dose.brace_seconds,
            "easy_seconds": dose.easy_seconds,
            "rounds": dose.rounds,
        }
    if isinstance(dose, HoldDose):
        shown: dict[str, Any] = {"kind": "hold", "hold_seconds": dose.hold_seconds}
    else:
        shown = {"kind": "tempo", "tempo": str(dose.tempo), "rep_seconds": dose.rep_seconds}
    return {**shown, "reps": dose.reps, "sets": dose.sets, "per_side": dose.per_side}


def day_json(program: Program, day: Day, choices: Choices) -> dict[str, Any]:
    """A day with every prescription in full, as it is unfolded under `choices`."""
    day = adapted_day(program, day, choices).day
    timeline = unfold(program, day, choices)
    return {
        "day": day.number,
        "week": day.week,
        "week_theme": program.week(day.week).theme,
        "title": day.title,
        "focus": list(day.focus),
        "note": day.note,
        "card": day.card.title,
        "is_check_in": day.is_check_in,
        "planned_seconds": round(timeline.seconds) + QUESTIONS_SECONDS,
        "items": [_item_json(program, day, item) for item in timeline.items],
    }


def _item_json(program: Program, day: Day, item: TimelineItem) -> dict[str, Any]:
    source = day.items[item.item_number - 1]
    common = {"item_number": item.item_number, "planned_seconds": round(item.seconds)}
    if isinstance(source, SelfChecks):
        return {**common, "self_checks": list(source.self_checks)}
    if isinstance(source, Rehearsal):
        positions = list(source.rehearsal)
        return {**common, "rehearsal": positions, "position_seconds": source.position_seconds}
    shown: dict[str, Any] = {
        **common,
        "exercise": item.exercise,
        "name": program.exercise(item.exercise).name,
        "is_easier": item.variant is Variant.EASIER,
        "dose": dose_json(item.dose or source.dose),
    }
    if source.gate_closed_dose is not None:
        shown["gate_open_dose"] = dose_json(source.dose)
        shown["gate_closed_dose"] = dose_json(source.gate_closed_dose)
    return shown
