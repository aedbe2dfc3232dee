"""What a demo prints after each commit."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from program_app.demo.held_lines import HeldLines
from program_app.domain.changes import RepAdded
from program_app.domain.dose import Side
from program_app.domain.progress import Ended, Phase, Place, RepRecord, Variant
from tests.storage.builders import session


def _rep(**values: Any) -> RepAdded:
    record: dict[str, Any] = {
        "id": "a rep",
        "session_id": "monday",
        "place": Place(item_number=4, set_number=1, rep_number=3),
        "exercise": "tilt_bridge",
        "phase": Phase.HOLD,
        "variant": Variant.PLANNED,
        "planned_seconds": 9.0,
        "held_seconds": 9.0,
        "ended": Ended.DONE,
        "finished_at": datetime(2026, 3, 4, 18, 10, tzinfo=UTC),
    }
    return RepAdded(rep=RepRecord(**record | values), next_place=None)


@pytest.fixture
def lines() -> HeldLines:
    """In the middle of day 9."""
    lines = HeldLines()
    lines.on_committed(session("monday", day_number=9))
    return lines


def test_a_committed_hold_is_one_line(lines: HeldLines, capsys: pytest.CaptureFixture[str]) -> None:
    lines.on_committed(_rep())
    assert capsys.readouterr().out == "held day=9 exercise=tilt_bridge set=1 rep=3 side=- seconds=9.0\n"


def test_a_side_is_named(lines: HeldLines, capsys: pytest.CaptureFixture[str]) -> None:
    lines.on_committed(_rep(place=Place(item_number=4, set_number=2, rep_number=1, side=Side.LEFT)))
    assert "set=2 rep=1 side=left" in capsys.readouterr().out


def test_a_braced_interval_is_a_line_and_an_easy_one_is_none(
    lines: HeldLines, capsys: pytest.CaptureFixture[str]
) -> None:
    lines.on_committed(_rep(phase=Phase.BRACE, exercise="braced_walk"))
    lines.on_committed(_rep(phase=Phase.EASY, exercise="braced_walk"))
    assert len(capsys.readouterr().out.splitlines()) == 1


@pytest.mark.parametrize("ended", [ended for ended in Ended if ended is not Ended.DONE])
def test_what_was_broken_off_is_no_line(
    lines: HeldLines, capsys: pytest.CaptureFixture[str], ended: Ended
) -> None:
    lines.on_committed(_rep(ended=ended))
    assert capsys.readouterr().out == ""


def test_the_day_of_an_earlier_run_can_be_told(capsys: pytest.CaptureFixture[str]) -> None:
    lines = HeldLines()
    lines.know("monday", 17)
    lines.on_committed(_rep())
    assert capsys.readouterr().out.startswith("held day=17 ")


def test_a_reader_that_has_gone_is_noticed_and_not_an_error_of_the_writer(
    lines: HeldLines, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Gone:
        def write(self, _text: str) -> int:
            raise BrokenPipeError

    assert lines.gone is None
    monkeypatch.setattr("sys.stdout", Gone())
    lines.on_committed(_rep())
    assert isinstance(lines.gone, BrokenPipeError)
