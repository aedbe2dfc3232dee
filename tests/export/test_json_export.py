"""The export holds everything that is stored, in a fixed order, and is written whole or not at all."""

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from program_app.domain.dose import Side
from program_app.domain.progress import (
    Answers,
    CheckRecord,
    Ended,
    Feeling,
    Phase,
    Place,
    RepRecord,
    ScreeningRecord,
    SessionDetail,
    Variant,
)
from program_app.export.json_export import export_json
from program_app.export.whole_file import ExportError
from program_app.journey.ports import Everything, History
from tests.builders import a_program, a_session

_AT = datetime(2026, 11, 2, 18, 3, 20, 500_000, tzinfo=UTC)
_HOLD = {
    "id": "hold",
    "item_number": 2,
    "exercise": "bridge",
    "set_number": 3,
    "rep_number": 4,
    "side": "left",
    "phase": "hold",
    "variant": "planned",
    "planned_seconds": 8.0,
    "held_seconds": 8.0,
    "ended": "done",
    "finished_at": "2026-11-02T18:03:20.500000+00:00",
}


def _rep(
    rep_id: str, phase: Phase = Phase.HOLD, ended: Ended = Ended.DONE, side: Side | None = None
) -> RepRecord:
    return RepRecord(
        id=rep_id,
        session_id="monday",
        place=Place(item_number=2, set_number=3, rep_number=4, side=side),
        exercise="bridge",
        phase=phase,
        variant=Variant.PLANNED,
        planned_seconds=8.0,
        held_seconds=8.0 if ended is Ended.DONE else 2.5,
        ended=ended,
        finished_at=_AT,
    )


def _everything(*reps: RepRecord, checks: tuple[CheckRecord, ...] = (), **values: Any) -> Everything:
    monday = a_session()
    history = History(sessions=(monday,), **values)
    return Everything(history=history, details={monday.record.id: SessionDetail(reps=reps, checks=checks)})


def _exported(everything: Everything, folder: Path) -> dict[str, Any]:
    export_json(everything, a_program(), folder / "all.json")
    plain: dict[str, Any] = json.loads((folder / "all.json").read_text(encoding="utf-8"))
    return plain


def test_an_export_of_nothing_says_what_it_is(tmp_path: Path) -> None:
    assert _exported(Everything(), tmp_path) == {
        "format": "brace28-export",
        "format_version": 1,
        "program": {"id": "tiny", "version": 1, "name": "Tiny", "exercises": {"bridge": "Bridge"}},
        "sessions": [],
        "screenings": [],
        "baselines": [],
        "spasms": [],
        "day_logs": [],
        "pains": [],
        "preferences": {},
    }


def test_a_hold_is_one_object_inside_its_session(tmp_path: Path) -> None:
    (session,) = _exported(_everything(_rep("hold", side=Side.LEFT)), tmp_path)["sessions"]
    assert session["holds"] == [_HOLD]
    assert (session["day"], session["started_on"]) == (1, "2026-11-02")


@pytest.mark.parametrize("ended", list(Ended))
def test_a_rep_that_was_broken_off_says_why(tmp_path: Path, ended: Ended) -> None:
    (session,) = _exported(_everything(_rep("rep", Phase.MOVE, ended)), tmp_path)["sessions"]
    (hold,) = session["holds"]
    assert (hold["ended"], hold["side"]) == (ended, None)


def test_a_walk_counts_rounds_and_its_easy_parts_are_intervals(tmp_path: Path) -> None:
    walk = _everything(_rep("brace", Phase.BRACE), _rep("easy", Phase.EASY), _rep("side", Phase.REHEARSE))
    (session,) = _exported(walk, tmp_path)["sessions"]
    (hold,) = session["holds"]
    assert (hold["round_number"], hold["felt_effort"]) == (4, None)
    assert "rep_number" not in hold
    assert [(part["phase"], part["number"], part["spent_seconds"]) for part in session["intervals"]] == [
        ("easy", 4, 8.0),
        ("rehearse", 4, 8.0),
    ]


def test_checks_screenings_and_preferences_are_there(tmp_path: Path) -> None:
    check = CheckRecord(
        id="check",
        session_id="monday",
        place=Place(item_number=3),
        code="C1",
        answers=(3, None),
        finished_at=_AT,
    )
    screening = ScreeningRecord(
        id="screening",
        answered_at=_AT,
        answered_on=_AT.date(),
        true_ids=("recent_fall",),
        clinician_agreed_on=date(2026, 11, 1),
    )
    stored = _everything(checks=(check,), preferences={"text_scale": 1.3, "scheme": "dark"})
    plain = _exported(
        Everything(history=stored.history, details=stored.details, screenings=(screening,)), tmp_path
    )
    (taken,) = plain["sessions"][0]["checks"]
    assert (taken["code"], taken["item_number"], taken["answers"]) == ("C1", 3, [3, None])
    assert plain["screenings"][0]["true_ids"] == ["recent_fall"]
    assert plain["screenings"][0]["clinician_agreed_on"] == "2026-11-01"
    assert list(plain["preferences"]) == ["scheme", "text_scale"]


@pytest.mark.parametrize(("finished_reps", "state"), [(0, "partly"), (1, "done")])
def test_a_session_says_whether_its_day_was_done(tmp_path: Path, finished_reps: int, state: str) -> None:
    history = History(sessions=(a_session(finished_reps=finished_reps),))
    (session,) = _exported(Everything(history=history), tmp_path)["sessions"]
    assert session["state"] == state


def test_an_open_session_has_no_end_and_a_place_to_go_on(tmp_path: Path) -> None:
    history = History(sessions=(a_session(end=None, place=Place(item_number=2)),))
    (session,) = _exported(Everything(history=history), tmp_path)["sessions"]
    assert (session["end"], session["finished_at"]) == (None, None)
    assert session["next_place"] == {"item_number": 2, "set_number": 1, "rep_number": 1, "side": None}


def test_the_answers_of_a_session_are_kept_as_they_were_written(tmp_path: Path) -> None:
    noted = a_session()
    answers = Answers(
        effort=7,
        pain_after=0,
        feeling=Feeling.TIRED,
        note="„Gut“ \u2028 \\ \n 背",
        brace_quality=9,
        pain_next_day=3,
        felt_at=("belly", "back"),
    )
    session = type(noted)(record=noted.record, answers=answers)
    (plain,) = _exported(Everything(history=History(sessions=(session,))), tmp_path)["sessions"]
    assert (plain["effort"], plain["pain_after"], plain["feeling"]) == (7, 0, "tired")
    assert (plain["note"], plain["brace_quality"]) == (answers.note, 9)
    assert (plain["pain_next_day"], plain["felt_at"]) == (3, ["belly", "back"])


def test_the_same_progress_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.json", "two.json"):
        export_json(_everything(_rep("hold"), preferences={"b": 1, "a": 2}), a_program(), tmp_path / name)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_an_earlier_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "all.json"
    target.write_text("an earlier export, longer than the new one" * 1000)
    assert _exported(Everything(), tmp_path)["sessions"] == []
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_keeps_pointing_where_it_did(tmp_path: Path) -> None:
    (tmp_path / "all.json").symlink_to(tmp_path / "elsewhere.json")
    _exported(Everything(), tmp_path)
    assert (tmp_path / "all.json").is_symlink()
    assert (tmp_path / "elsewhere.json").is_file()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing/all.json", "No such file or directory"),
        ("folder", "Is a directory"),
        ("file/all.json", "Not a directory"),
    ],
)
def test_what_cannot_be_written_is_one_sentence(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(ExportError) as caught:
        export_json(Everything(), a_program(), tmp_path / name)
    assert str(caught.value) == f"{tmp_path / name} cannot be written: {reason}."


def test_without_room_the_earlier_file_stays(tmp_path: Path) -> None:
    script = """
import resource, sys
from pathlib import Path
from program_app.export.whole_file import ExportError, write_whole

resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_whole(Path(sys.argv[1]), b"x" * 5000)
except ExportError as error:
    print(error)
"""
    target = tmp_path / "all.json"
    target.write_text("the earlier one")
    command = [sys.executable, "-c", script, str(target)]
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        command, env=os.environ | {"PYTHONPATH": root}, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{target} cannot be written: File too large.\n"
    assert target.read_text() == "the earlier one"
    assert list(tmp_path.iterdir()) == [target]


def test_exporting_needs_neither_sqlalchemy_nor_qt() -> None:
    heavy = "{'sqlalchemy', 'alembic', 'PySide6'} & {name.split('.')[0] for name in sys.modules}"
    script = f"import sys\nimport program_app.export.json_export\nassert not {heavy}, {heavy}"
    root = str(Path(__file__).parents[2])
    subprocess.run([sys.executable, "-c", script], env=os.environ | {"PYTHONPATH": root}, check=True)
