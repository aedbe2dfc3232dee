"""`brace28 days`: the 28 days with their state and date, every prescription in full."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from program_app.domain.dose import HoldDose, TempoDose, WalkDose
from program_app.domain.prescription import Prescription
from tests.commands.conftest import Brace28
from tests.virtual_session import shipped_program


@pytest.fixture
def listed(brace28: Brace28, begun_folder: Path) -> dict[str, Any]:
    """What `days --json` says on the third day."""
    answer = brace28("days", "--json", "--data-dir", begun_folder)
    assert (answer.code, answer.err) == (0, "")
    listed = json.loads(answer.out)
    assert isinstance(listed, dict)
    return listed


def _prescriptions() -> Iterator[Prescription]:
    for day in shipped_program().days:
        yield from (item for item in day.items if isinstance(item, Prescription))


def test_each_day_has_a_line_with_state_date_and_title(
    brace28: Brace28, begun_folder: Path, today_on: date
) -> None:
    lines = brace28("days", "--data-dir", begun_folder).out.splitlines()
    assert len(lines) == 28
    yesterday = today_on - timedelta(days=1)
    assert lines[1] == f" 2  done         {yesterday.isoformat()}  Glutes under you"
    assert lines[2] == f" 3  today        {today_on.isoformat()}  Stand, step, and a rescue rehearsal"
    assert lines[27] == f"28  to come      {'':10}  Final check and next cycle"


def test_json_has_the_states_and_dates(listed: dict[str, Any], today_on: date) -> None:
    dates = [(today_on - timedelta(days=days)).isoformat() for days in (2, 1, 0)]
    assert [(day["day"], day["state"], day["date"]) for day in listed["days"]] == [
        (1, "done", dates[0]),
        (2, "done", dates[1]),
        (3, "today", dates[2]),
        *((number, "to_come", None) for number in range(4, 29)),
    ]
    assert (listed["program"], listed["date"]) == ("back_28", today_on.isoformat())


def test_a_hold_is_given_in_full(listed: dict[str, Any]) -> None:
    (tilt,) = (item for item in listed["days"][0]["items"] if item.get("exercise") == "supine_pelvic_tilt")
    assert tilt == {
        "item_number": 3,
        "planned_seconds": 88,
        "exercise": "supine_pelvic_tilt",
        "name": "Posterior tilt, lying",
        "is_easier": False,
        "dose": {"kind": "hold", "hold_seconds": 5, "reps": 8, "sets": 1, "per_side": False},
    }


def test_every_prescription_of_the_program_is_there_with_its_dose(listed: dict[str, Any]) -> None:
    given = [item for day in listed["days"] for item in day["items"] if "dose" in item]
    wanted = list(_prescriptions())
    assert len(given) == len(wanted)
    for item, prescription in zip(given, wanted, strict=True):
        dose, shown = prescription.dose, item.get("gate_open_dose", item["dose"])
        assert item["exercise"] == prescription.exercise
        match dose:
            case HoldDose():
                assert (shown["kind"], shown["hold_seconds"]) == ("hold", dose.hold_seconds)
            case TempoDose():
                assert (shown["kind"], shown["tempo"]) == ("tempo", str(dose.tempo))
                assert shown["rep_seconds"] == sum(map(int, shown["tempo"].split("-")))
            case WalkDose():
                seconds = (dose.brace_seconds, dose.easy_seconds, dose.rounds)
                assert (shown["brace_seconds"], shown["easy_seconds"], shown["rounds"]) == seconds
        if not isinstance(dose, WalkDose):
            assert (shown["reps"], shown["sets"], shown["per_side"]) == (dose.reps, dose.sets, dose.per_side)


def test_a_walk_behind_the_gate_shows_both_doses_and_which_one_is_asked_for(listed: dict[str, Any]) -> None:
    gated = [item for day in listed["days"] for item in day["items"] if "gate_closed_dose" in item]
    assert len(gated) == sum(item.gate_closed_dose is not None for item in _prescriptions())
    for walk in gated:
        assert walk["dose"] in (walk["gate_open_dose"], walk["gate_closed_dose"])
        assert walk["gate_open_dose"] != walk["gate_closed_dose"]


def test_self_checks_and_the_rehearsal_are_items_of_their_own(listed: dict[str, Any]) -> None:
    first, third = listed["days"][0]["items"][0], listed["days"][2]["items"][0]
    assert first == {
        "item_number": 1,
        "planned_seconds": first["planned_seconds"],
        "self_checks": ["C1", "C3", "C7"],
    }
    assert third["position_seconds"] == 40
    assert len(third["rehearsal"]) == 3


def test_the_minutes_of_a_day_are_those_of_its_items_and_the_questions(listed: dict[str, Any]) -> None:
    for day in listed["days"]:
        items = sum(item["planned_seconds"] for item in day["items"])
        assert abs(day["planned_seconds"] - items - 60) <= len(day["items"])
        assert 8 * 60 <= day["planned_seconds"] <= 25 * 60
