"""Readable changes, and an outbox whose news can be waited for."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from queue import Queue
from typing import Any

from program_app.domain.baseline import BaselineRecord
from program_app.domain.changes import (
    BaselineTold,
    Change,
    CheckAdded,
    DayLogged,
    PainNoted,
    RepAdded,
    ScreeningAnswered,
    SessionBegun,
    SpasmKept,
)
from program_app.domain.choices import Choices
from program_app.domain.day_log import DayLog
from program_app.domain.progress import (
    CheckRecord,
    Ended,
    PainRecord,
    Phase,
    Place,
    RepRecord,
    ScreeningRecord,
    SessionKind,
    SessionRecord,
    Variant,
)
from program_app.domain.spasm import SpasmRecord
from program_app.storage.errors import StorageTrouble, TroubleKind
from program_app.storage.outbox import Outbox

BEGAN_AT = datetime(2026, 3, 4, 18, 5, 7, 250_000, tzinfo=UTC)
PATIENCE_SECONDS = 60


def session(session_id: str = "monday", **values: Any) -> SessionBegun:
    """A session of day 1 that began on 4 March 2026."""
    record: dict[str, Any] = {
        "program_id": "back_28",
        "program_version": 1,
        "content_hash": "abc",
        "day_number": 1,
        "kind": SessionKind.PLANNED,
        "choices": Choices(),
        "started_at": BEGAN_AT,
        "started_on": BEGAN_AT.date(),
        "planned_reps": 4,
        "planned_seconds": 32,
    }
    return SessionBegun(record=SessionRecord(id=session_id, **record | values))


def rep(number: int = 1, session_id: str = "monday", **values: Any) -> RepAdded:
    """The rep of this number, finished as planned."""
    record: dict[str, Any] = {
        "id": f"{session_id}-{number}",
        "place": Place(item_number=1, rep_number=number),
        "exercise": "tilt_bridge",
        "phase": Phase.HOLD,
        "variant": Variant.PLANNED,
        "planned_seconds": 8.0,
        "held_seconds": 8.0,
        "ended": Ended.DONE,
        "finished_at": BEGAN_AT + timedelta(seconds=12 * number),
    }
    goes_on = Place(item_number=1, rep_number=number + 1)
    return RepAdded(rep=RepRecord(session_id=session_id, **record | values), next_place=goes_on)


def check(check_id: str = "check", session_id: str = "monday", **values: Any) -> CheckAdded:
    """A self-check of 21.5 s."""
    record: dict[str, Any] = {
        "place": Place(item_number=2),
        "code": "tilt_stopwatch",
        "seconds": 21.5,
        "finished_at": BEGAN_AT + timedelta(minutes=9),
    }
    taken = CheckRecord(id=check_id, session_id=session_id, **record | values)
    return CheckAdded(check=taken, next_place=None)


def screening(screening_id: str = "screening", **values: Any) -> ScreeningAnswered:
    """Safety answers without a yes."""
    record: dict[str, Any] = {"answered_at": BEGAN_AT, "answered_on": BEGAN_AT.date(), "true_ids": ()}
    return ScreeningAnswered(record=ScreeningRecord(id=screening_id, **record | values))


def baseline(baseline_id: str = "baseline", **values: Any) -> BaselineTold:
    """A baseline in which nothing was told yet."""
    record: dict[str, Any] = {"answered_at": BEGAN_AT, "answered_on": BEGAN_AT.date()}
    return BaselineTold(record=BaselineRecord(id=baseline_id, **record | values))


def spasm(spasm_id: str = "spasm", **values: Any) -> SpasmKept:
    """A spasm that began on 4 March 2026, with all else open."""
    record: dict[str, Any] = {"began_at": BEGAN_AT, "began_on": BEGAN_AT.date()}
    return SpasmKept(record=SpasmRecord(id=spasm_id, **record | values))


def day_log(on: date, **values: Any) -> DayLogged:
    """The log of a day, with all else open."""
    return DayLogged(log=DayLog(logged_on=on, logged_at=BEGAN_AT, **values))


def pain(on: date, number: int) -> PainNoted:
    """Pain as it was given on a date."""
    return PainNoted(record=PainRecord(noted_on=on, noted_at=BEGAN_AT, pain=number))


class Listener:
    """Hears what the outbox says."""

    def __init__(self) -> None:
        self.committed: list[Change] = []
        self.troubles: Queue[StorageTrouble | None] = Queue()

    def next_trouble(self) -> TroubleKind | None:
        """Wait for the next word about trouble; None when it is over."""
        trouble = self.troubles.get(timeout=PATIENCE_SECONDS)
        return trouble.kind if trouble else None


@contextmanager
def outbox_on(database: Path) -> Iterator[tuple[Outbox, Listener]]:
    """An outbox that is closed in the end."""
    listener = Listener()
    outbox = Outbox(database, on_committed=listener.committed.append, on_trouble=listener.troubles.put)
    try:
        yield outbox, listener
    finally:
        outbox.close(PATIENCE_SECONDS)


def write_all(database: Path, *changes: Change) -> None:
    """Write `changes` and close the file."""
    with outbox_on(database) as (outbox, _):
        for change in changes:
            outbox.write(change)
        assert outbox.flush(PATIENCE_SECONDS)
