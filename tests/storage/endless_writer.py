"""A child process that writes reps until it is killed, and prints the id of each after its commit."""

import itertools
import sys
from pathlib import Path

from program_app.domain.changes import Change, RepAdded
from program_app.storage.errors import StorageTrouble
from program_app.storage.outbox import Outbox
from tests.storage.builders import rep, session

_REPS_A_SESSION = 25


def _print(change: Change) -> None:
    if isinstance(change, RepAdded):
        print(f"{change.rep.session_id} {change.rep.id}", flush=True)  # noqa: T201 - the parent reads it


def _fail(trouble: StorageTrouble | None) -> None:
    print(f"trouble {trouble}", flush=True)  # noqa: T201 - the parent reads it


def main(database: Path, run: str) -> None:
    """Write sessions called after `run`."""
    outbox = Outbox(database, on_committed=_print, on_trouble=_fail)
    for number in itertools.count(1):
        session_id = f"{run}-{number}"
        outbox.write(session(session_id))
        for rep_number in range(1, _REPS_A_SESSION + 1):
            outbox.write(rep(rep_number, session_id))
        while outbox.unwritten > _REPS_A_SESSION:
            outbox.flush(0.01)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
