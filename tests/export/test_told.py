"""Spasms, baselines, logs of days and pain stand in the export field by field."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from program_app.domain.baseline import BaselineRecord, UsualGap, WorkAround, WorkPosture
from program_app.domain.day_log import DayLog
from program_app.domain.progress import PainRecord
from program_app.domain.spasm import (
    Doing,
    Help,
    Remedy,
    SpasmHeight,
    SpasmRecord,
    SpasmSide,
    Tried,
)
from program_app.export.json_export import export_json
from program_app.journey.ports import Everything, History
from tests.builders import a_program

_AT = datetime(2026, 11, 3, 2, 14, tzinfo=UTC)
_SPASM = SpasmRecord(
    id="night",
    began_at=_AT,
    began_on=date(2026, 11, 2),
    ended_at=_AT + timedelta(minutes=11),
    side=SpasmSide.LEFT,
    height=SpasmHeight.LOW,
    worst=8,
    now=3,
    sore_hours=30.5,
    doing=(Doing.BENDING, Doing.COUGHING),
    hours_sitting=7.5,
    hours_slept=6,
    stress=4,
    tried=(Tried(remedy=Remedy.POSITION, name="side", tried_at=_AT, helped=6, is_thumb_up=True),),
    help_sought=(Help.PHONE,),
    days_until_usual=4,
    confidence=5,
    danger_signs=("Numbness.",),
    note="„Plötzlich“",
    from_rescue=True,
)


def _exported(folder: Path, everything: Everything) -> dict[str, Any]:
    export_json(everything, a_program(), folder / "all.json")
    plain: dict[str, Any] = json.loads((folder / "all.json").read_text(encoding="utf-8"))
    return plain


def _exported_spasms(folder: Path, *records: SpasmRecord) -> list[dict[str, Any]]:
    spasms: list[dict[str, Any]] = _exported(folder, Everything(history=History(spasms=records)))["spasms"]
    return spasms


def test_a_spasm_is_there_with_all_that_was_told(tmp_path: Path) -> None:
    assert _exported_spasms(tmp_path, _SPASM) == [
        {
            "id": "night",
            "began_at": "2026-11-03T02:14:00+00:00",
            "began_on": "2026-11-02",
            "ended_at": "2026-11-03T02:25:00+00:00",
            "kind": "spasm",
            "side": "left",
            "height": "low",
            "worst": 8,
            "now": 3,
            "sore_hours": 30.5,
            "doing": ["bending", "coughing"],
            "hours_sitting": 7.5,
            "hours_slept": 6,
            "stress": 4,
            "tried": [
                {
                    "remedy": "position",
                    "name": "side",
                    "tried_at": "2026-11-03T02:14:00+00:00",
                    "helped": 6,
                    "is_thumb_up": True,
                }
            ],
            "help_sought": ["phone"],
            "days_until_usual": 4,
            "confidence": 5,
            "danger_signs": ["Numbness."],
            "note": "„Plötzlich“",
            "is_draft": False,
            "from_rescue": True,
            "taken_out_at": None,
        }
    ]


def test_what_was_not_told_is_open_and_not_left_out(tmp_path: Path) -> None:
    draft = SpasmRecord(
        id="draft", began_at=_AT, began_on=_AT.date(), is_draft=True, tried=(Tried(remedy=Remedy.HEAT),)
    )
    whole, open_one = _exported_spasms(tmp_path, _SPASM, draft)
    assert list(open_one) == list(whole)
    assert (open_one["ended_at"], open_one["side"], open_one["doing"]) == (None, None, [])
    assert open_one["tried"] == [
        {"remedy": "heat", "name": "", "tried_at": None, "helped": None, "is_thumb_up": None}
    ]


def test_a_spasm_in_the_bin_says_when_it_was_taken_out(tmp_path: Path) -> None:
    binned = SpasmRecord(id="binned", began_at=_AT, began_on=_AT.date(), taken_out_at=_AT + timedelta(days=1))
    (plain,) = _exported_spasms(tmp_path, binned)
    assert plain["taken_out_at"] == "2026-11-04T02:14:00+00:00"


def test_every_baseline_is_there(tmp_path: Path) -> None:
    first = BaselineRecord(id="first", answered_at=_AT, answered_on=_AT.date())
    second = BaselineRecord(
        id="second",
        answered_at=_AT,
        answered_on=_AT.date(),
        first_year=2019,
        spasms_last_year=5,
        usual_gap=UsualGap.MONTHS,
        last_spasm_on=date(2026, 9, 1),
        is_last_spasm_exact=False,
        longest_spell_days=9,
        usual_side=SpasmSide.LEFT,
        helps=("heat",),
        work_posture=WorkPosture.SIT,
        work_arounds=(WorkAround.KNEES,),
    )
    plain, told = _exported(tmp_path, Everything(baselines=(first, second)))["baselines"]
    assert list(plain) == list(told)
    assert (plain["last_spasm_on"], plain["work_arounds"]) == (None, [])
    assert told == {
        "id": "second",
        "answered_at": "2026-11-03T02:14:00+00:00",
        "answered_on": "2026-11-03",
        "first_year": 2019,
        "spasms_last_year": 5,
        "usual_gap": "months",
        "last_spasm_on": "2026-09-01",
        "is_last_spasm_exact": False,
        "longest_spell_days": 9,
        "usual_side": "left",
        "helps": ["heat"],
        "work_posture": "sit",
        "work_arounds": ["knees"],
    }


def test_logs_of_days_and_pains_stand_by_their_date(tmp_path: Path) -> None:
    log = DayLog(logged_on=_AT.date(), logged_at=_AT, average_pain=3, hours_sitting=7.5, braces=12)
    noted = PainRecord(noted_on=_AT.date(), noted_at=_AT, pain=7, has_sign=True)
    plain = _exported(tmp_path, Everything(history=History(day_logs=(log,), pains=(noted,))))
    assert plain["day_logs"] == [
        {
            "logged_on": "2026-11-03",
            "logged_at": "2026-11-03T02:14:00+00:00",
            "average_pain": 3,
            "worst_pain": None,
            "sleep_quality": None,
            "walked_minutes": None,
            "hours_sitting": 7.5,
            "braces": 12,
            "stress": None,
        }
    ]
    assert plain["pains"] == [
        {"noted_on": "2026-11-03", "noted_at": "2026-11-03T02:14:00+00:00", "pain": 7, "has_sign": True}
    ]
