"""A migration happens whole or not at all, loses nothing, and keeps a copy of what was before."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from program_app.domain.baseline import UsualGap
from program_app.domain.changes import PreferenceSet
from program_app.domain.progress import SessionEnd
from program_app.domain.spasm import Doing, Remedy
from program_app.storage import version
from program_app.storage.engine import engine_for
from program_app.storage.errors import (
    DatabaseDamagedError,
    DatabaseTooNewError,
    StorageCode,
    StorageError,
    TroubleKind,
)
from program_app.storage.migrating import SCRIPTS, migrate
from program_app.storage.opening import prepare_to_read, prepare_to_write
from program_app.storage.reading import read_everything, read_history
from program_app.storage.rows import Base
from program_app.storage.sqlite import companions, connect_to_read, connect_to_write
from program_app.storage.version import LATEST, schema_version
from tests.storage.builders import check, rep, session, write_all

_DATABASES = Path(__file__).parents[1] / "databases"

_ADD_A_TABLE = 'op.create_table("remarks", sa.Column("id", sa.String(), primary_key=True))'
_ADD_A_COLUMN = """
    with op.batch_alter_table("sessions") as batch:
        batch.add_column(sa.Column("mood", sa.String(), nullable=False, server_default="calm"))
        batch.alter_column("note", nullable=True)
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database of the latest version with two sessions."""
    file = tmp_path / "data" / "brace28.db"
    write_all(file, session("monday"), rep(1), rep(2), check(), session("tuesday"), rep(1, "tuesday"))
    return file


def _scripts_with(folder: Path, body: str) -> Path:
    """The migrations and one more, `9999`, that does `body`."""
    scripts = folder / "100 % migrations"
    shutil.copytree(SCRIPTS, scripts)
    (scripts / "versions" / "9999_next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n\n"
        f'revision = "9999"\ndown_revision = "{LATEST}"\n\n\ndef upgrade():\n    {body.strip()}\n'
    )
    return scripts


def _dump(database: Path) -> list[str]:
    with closing(connect_to_read(database)) as connection:
        return list(connection.iterdump())


def _tables(database: Path) -> set[str]:
    with closing(connect_to_read(database)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_a_new_file_has_exactly_the_tables_of_the_rows(tmp_path: Path) -> None:
    database = tmp_path / "brace28.db"
    prepare_to_write(database)
    engine = engine_for(database)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()
    assert [file.name for file in tmp_path.iterdir()] == ["brace28.db"]


def test_the_latest_version_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == LATEST


def test_there_is_an_old_database_of_every_version() -> None:
    scripts = {script.name[:4] for script in (SCRIPTS / "versions").glob("[0-9]*.py")}
    assert {file.stem for file in _DATABASES.glob("*.db")} == scripts


@pytest.mark.parametrize("name", sorted(file.name for file in _DATABASES.glob("*.db")))
def test_an_old_database_opens_with_all_that_it_held(tmp_path: Path, name: str) -> None:
    database = tmp_path / name
    shutil.copy(_DATABASES / name, database)
    prepare_to_read(database)
    assert schema_version(database) == LATEST
    everything = read_everything(database)
    first, second = everything.history.sessions
    assert (first.record.day_number, first.end, first.finished_reps) == (1, SessionEnd.COMPLETED, 3)
    assert (second.record.day_number, second.end, second.finished_reps) == (2, None, 1)
    assert len(everything.details[first.record.id].reps) == 5
    assert everything.details[second.record.id].checks[0].seconds == 21.5
    assert everything.history.preferences == {"rest_scale": 1.25, "scheme": "dark"}
    assert everything.history.screening is not None


def test_what_an_old_database_did_not_ask_is_open_and_a_newer_one_keeps_it(tmp_path: Path) -> None:
    told = {}
    for name in ("0001", "0002", "0003", "0004"):
        database = tmp_path / f"{name}.db"
        shutil.copy(_DATABASES / f"{name}.db", database)
        prepare_to_read(database)
        everything = read_everything(database)
        first, second = everything.history.sessions
        efforts = {
            rep.felt_effort for rep in everything.details[first.record.id].reps if rep.phase == "brace"
        }
        answers = first.answers
        uncomfortable = second.uncomfortable_item
        told[name] = (answers.brace_quality, first.spared_reps, efforts, answers.felt_at, uncomfortable)
    assert told == {
        "0001": (None, 0, {None}, (), None),
        "0002": (7, 0, {3}, (), None),
        "0003": (7, 0, {3}, ("belly", "thighs"), None),
        "0004": (7, 0, {3}, ("belly", "thighs"), 1),
    }


def test_the_first_database_with_spasms_keeps_all_that_was_told(tmp_path: Path) -> None:
    database = tmp_path / "0003.db"
    shutil.copy(_DATABASES / "0003.db", database)
    prepare_to_read(database)
    history = read_history(database)
    assert history.sessions[0].answers.pain_next_day == 2
    assert [(noted.pain, noted.has_sign) for noted in history.pains] == [(7, True), (3, False)]
    night, twinge = history.spasms
    assert (night.worst, night.doing, night.from_rescue) == (8, (Doing.BENDING, Doing.COUGHING), True)
    assert [(tried.remedy, tried.helped) for tried in night.tried] == [
        (Remedy.POSITION, 6),
        (Remedy.HEAT, None),
    ]
    assert (twinge.is_draft, twinge.counts) == (True, False)
    assert history.baseline is not None
    assert (history.baseline.usual_gap, history.baseline.is_last_spasm_exact) == (UsualGap.MONTHS, False)
    assert [log.worst_pain for log in history.day_logs] == [8]


def test_reading_does_not_make_a_missing_file(tmp_path: Path) -> None:
    prepare_to_read(tmp_path / "brace28.db")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_up_to_date_is_not_touched(database: Path) -> None:
    before = database.read_bytes()
    migrate(database)
    prepare_to_write(database)
    assert database.read_bytes() == before
    assert not list(database.parent.glob("*before*"))


def test_a_migration_changes_the_schema_and_keeps_every_row(database: Path, tmp_path: Path) -> None:
    before = read_everything(database)
    migrate(database, scripts=_scripts_with(tmp_path, _ADD_A_COLUMN))
    with closing(connect_to_write(database)) as connection:
        moods = connection.execute("SELECT id, mood FROM sessions ORDER BY id").fetchall()
        assert moods == [("monday", "calm"), ("tuesday", "calm")]
        assert connection.execute("SELECT COUNT(*) FROM reps").fetchone() == (3,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute(f"UPDATE alembic_version SET version_num = '{LATEST}'")
    assert read_everything(database) == before


def test_the_copy_beside_a_migrated_file_is_the_file_before(database: Path, tmp_path: Path) -> None:
    before = _dump(database)
    migrate(database, scripts=_scripts_with(tmp_path, _ADD_A_TABLE))
    copy = database.with_name("brace28-before-9999.db")
    assert _dump(copy) == before
    assert _dump(database) != before


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (_ADD_A_TABLE + "\n    raise ValueError('a bug')", "a bug"),
        (_ADD_A_TABLE + "\n    op.execute('nonsense')", "syntax error"),
        (_ADD_A_COLUMN + "    op.execute('DELETE FROM reps WHERE number = 2')", "reps had 3 rows"),
        ('op.drop_table("checks")', "checks had 1 rows and would have none"),
        ("op.execute(\"UPDATE reps SET session_id = 'of ' || id\")", "would belong to nothing"),
    ],
    ids=["bug", "bad SQL", "lost rows", "lost table", "orphans"],
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    database: Path, tmp_path: Path, body: str, reason: str
) -> None:
    before = database.read_bytes()
    with pytest.raises(StorageError, match=reason) as caught:
        migrate(database, scripts=_scripts_with(tmp_path, body))
    assert caught.value.code is StorageCode.MIGRATION_FAILED
    assert database.read_bytes() == before
    assert not any(companion.exists() for companion in companions(database))


def test_a_file_of_another_mode_is_left_as_it_was_too(tmp_path: Path) -> None:
    database = tmp_path / "restored.db"
    shutil.copy(_DATABASES / f"{LATEST}.db", database)
    before = database.read_bytes()
    with pytest.raises(StorageError):
        migrate(database, scripts=_scripts_with(tmp_path, _ADD_A_COLUMN + "    raise ValueError('a bug')"))
    assert database.read_bytes() == before
    assert not any(companion.exists() for companion in companions(database))


def test_after_a_failed_migration_a_better_one_succeeds(database: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        migrate(database, scripts=_scripts_with(tmp_path, _ADD_A_TABLE + "\n    raise ValueError('a bug')"))
    shutil.rmtree(tmp_path / "100 % migrations")
    migrate(database, scripts=_scripts_with(tmp_path, _ADD_A_TABLE))
    assert "remarks" in _tables(database)


def test_a_migration_that_died_half_way_is_not_seen(tmp_path: Path) -> None:
    database = tmp_path / "brace28.db"
    (tmp_path / "brace28.db.new").write_bytes(b"half a file")
    prepare_to_write(database)
    assert list(tmp_path.iterdir()) == [database]
    assert schema_version(database) == LATEST


def test_a_file_in_use_is_migrated_later(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("program_app.storage.sqlite._BUSY_SECONDS", 0.01)
    scripts = _scripts_with(tmp_path, _ADD_A_TABLE)
    with closing(connect_to_write(database)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError) as caught:
            migrate(database, scripts=scripts)
        assert caught.value.kind is TroubleKind.LOCKED
    migrate(database, scripts=scripts)
    assert "remarks" in _tables(database)


def test_a_version_that_is_not_known_is_refused_untouched(database: Path) -> None:
    with closing(connect_to_write(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    before = database.read_bytes()
    for prepare in (migrate, prepare_to_write, prepare_to_read):
        with pytest.raises(DatabaseTooNewError):
            prepare(database)
    assert database.read_bytes() == before


def test_a_damaged_file_is_not_migrated(database: Path, tmp_path: Path) -> None:
    database.write_bytes(b"nonsense" * 999)
    with pytest.raises(DatabaseDamagedError):
        migrate(database, scripts=_scripts_with(tmp_path, _ADD_A_TABLE))


def test_a_file_that_is_behind_is_migrated_before_it_is_written(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = _scripts_with(tmp_path, _ADD_A_TABLE)
    monkeypatch.setattr("program_app.storage.migrating.migrate.__kwdefaults__", {"scripts": scripts})
    monkeypatch.setattr(version, "LATEST", "9999")
    write_all(database, PreferenceSet(name="scheme", value="dark"))
    assert schema_version(database) == "9999"
    assert "remarks" in _tables(database)


def test_sqlite_commits_nothing_behind_our_back(database: Path) -> None:
    engine = engine_for(database)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE half (id)")
        connection.exec_driver_sql("INSERT INTO half VALUES (1)")
        connection.rollback()
    engine.dispose()
    assert "half" not in _tables(database)


def test_the_writer_keeps_foreign_keys(database: Path) -> None:
    with closing(connect_to_write(database)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("UPDATE reps SET session_id = 'nobody'")
