"""What rested in the bin for 30 days is gone for good after the next start; nothing else is."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from program_app.domain.changes import SpasmKept
from program_app.domain.spasm import SpasmRecord
from program_app.paths import backups_folder, database_file
from program_app.storage.reading import read_history
from tests.journeys.led import LedApp
from tests.kept_days import keep_told


def _taken_out(spasm_id: str, days_ago: int | None) -> SpasmKept:
    now = datetime.now(UTC)
    began_at = now - timedelta(days=90)
    taken_out_at = None if days_ago is None else now - timedelta(days=days_ago)
    return SpasmKept(
        record=SpasmRecord(
            id=spasm_id, began_at=began_at, began_on=began_at.date(), taken_out_at=taken_out_at
        )
    )


def _ids(database: Path) -> set[str]:
    return {spasm.id for spasm in read_history(database).spasms}


def test_a_start_empties_the_bin_of_what_is_old(data_dir: Path, x_display: dict[str, str]) -> None:
    keep_told(data_dir, _taken_out("kept", None), _taken_out("recent", 29), _taken_out("old", 31))
    database = database_file(data_dir)
    with LedApp(data_dir, x_display) as app:
        app.look_until(lambda _: "old" not in _ids(database))
        assert app.close() == 0
    assert _ids(database) == {"kept", "recent"}
    (copy,) = backups_folder(data_dir).iterdir()
    assert _ids(copy) == {"kept", "recent", "old"}
