"""A demo that is killed at some moment, and what must be true of its folder afterwards."""

import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from program_app.journey.results import timeline_of
from program_app.paths import database_file
from program_app.storage.reading import read_everything
from tests.journeys.held import Held, finished_holds, held_lines, sessions_of
from tests.virtual_session import shipped_program

_ROOT = Path(__file__).parents[2]


@dataclass
class KilledDemo:
    """Plays some days into one folder, however often it is killed."""

    folder: Path
    days: str
    environment: Mapping[str, str]
    told: list[Held] = field(default_factory=list)
    """Every held line that any run printed."""
    is_finished: bool = False

    def play(self, kill_after_seconds: float | None) -> None:
        """Play on, until the end or until `kill -9`."""
        with subprocess.Popen(
            self._command("demo", "--days", self.days),
            cwd=_ROOT,
            env=dict(self.environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as demo:
            try:
                out, errors = demo.communicate(timeout=kill_after_seconds)
            except subprocess.TimeoutExpired:
                demo.kill()
                out, errors = demo.communicate()
            else:
                assert demo.returncode == 0, errors
                self.is_finished = True
        self.told += held_lines(out)

    def violations(self) -> list[str]:
        """Sentences about everything that is not as it must be now; none is good."""
        database = database_file(self.folder)
        if not database.exists():
            return ["held lines were printed without a database"] if self.told else []
        return [*self._of_file(database), *self._of_export(), *self._of_places(database)]

    def sessions(self) -> list[dict[str, object]]:
        """What `brace28 export` writes now."""
        target = self.folder / "export.json"
        command = self._command("export", "--format", "json", str(target))
        done = subprocess.run(
            command, cwd=_ROOT, env=dict(self.environment), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return sessions_of(target)

    def _command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "program_app", *words, "--data-dir", str(self.folder)]

    def _of_file(self, database: Path) -> list[str]:
        with closing(sqlite3.connect(database)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        return [] if found == ["ok"] else [f"integrity: {line}" for line in found]

    def _of_export(self) -> list[str]:
        kept = Counter(finished_holds(self.sessions()))
        lost = Counter(self.told) - kept
        return [f"printed and not kept: {held}" for held in lost]

    def _of_places(self, database: Path) -> list[str]:
        """A session holds its first reps, each once and in order, and goes on at the next one."""
        everything = read_everything(database)
        wrong = []
        for summary in everything.history.sessions:
            day, reps = summary.record.day_number, everything.details[summary.record.id].reps
            done = [rep.place for rep in reps if rep.is_finished_rep]
            steps = timeline_of(shipped_program(), summary.record).steps
            planned = [step.place for step in steps if step.is_rep]
            if done != planned[: len(done)]:
                wrong.append(f"day {day}: reps are missing, twice or out of order")
            ahead = [step.place for step in steps if step.is_rep][len(done) :]
            if summary.place is None and ahead:
                wrong.append(f"day {day}: it does not go on though {len(ahead)} reps are left")
            if summary.place in done:
                wrong.append(f"day {day}: it would go on at a rep that is done")
        return wrong
