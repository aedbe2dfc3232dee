"""A child process that records one rescue, one remedy after the other, until it is killed.

It prints how many were tried after each commit.
"""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from program_app.domain.changes import Change, SpasmKept
from program_app.domain.spasm import Remedy, Tried
from program_app.storage.errors import StorageTrouble
from program_app.storage.outbox import Outbox
from tests.storage.builders import BEGAN_AT, spasm

_PATIENCE_SECONDS = 60


def _print(change: Change) -> None:
    if isinstance(change, SpasmKept):
        print(len(change.record.tried), flush=True)  # noqa: T201 - the parent reads it


def _fail(trouble: StorageTrouble | None) -> None:
    print(f"trouble {trouble}", flush=True)  # noqa: T201 - the parent reads it


def main(database: Path) -> None:
    """Try position after position; each is kept before the next one is tried."""
    outbox = Outbox(database, on_committed=_print, on_trouble=_fail)
    record = spasm(is_draft=True, from_rescue=True).record
    while True:
        outbox.write(SpasmKept(record=record))
        outbox.flush(_PATIENCE_SECONDS)
        number = len(record.tried) + 1
        at = BEGAN_AT + timedelta(seconds=90 * number)
        tried = Tried(remedy=Remedy.POSITION, name=f"position {number}", tried_at=at)
        record = replace(record, tried=(*record.tried, tried))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
