"""How a spasm pauses the plan, and what has to be true before it goes on (content.md 3.5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from program_app.domain.past_sessions import OF_THE_PLAN
from program_app.domain.progress import SessionKind, SessionSummary
from program_app.domain.safety import GENTLE_FROM
from program_app.domain.spasm import SpasmKind, SpasmRecord
from program_app.domain.verdict import moves_plan, went_well

QUIET = timedelta(hours=24)
"""So long no grip before the bridge-back session."""
FORGOTTEN = timedelta(days=7)
"""A grip whose end nobody told is taken as over after this time."""


@dataclass(frozen=True, kw_only=True)
class Pause:
    """The plan waits for the back. `let_go_at` is when the grip ended, None while nobody has said so."""

    spasm: SpasmRecord
    let_go_at: datetime | None
    needs_bridge: bool
    """Something was done before the spasm, so that one soft session leads back to it."""

    @property
    def opens_at(self) -> datetime | None:
        """When the grip has been gone for 24 hours."""
        return None if self.let_go_at is None else self.let_go_at + QUIET

    def is_quiet(self, now: datetime | None) -> bool:
        """No grip for 24 hours; nobody knows that without the time."""
        return self.opens_at is not None and now is not None and now >= self.opens_at

    def is_over(self, now: datetime | None, pain: int | None) -> bool:
        """Both conditions are met: pain 3 or lower, no grip for 24 hours."""
        return self.is_quiet(now) and pain is not None and pain < GENTLE_FROM


def last_spasm(spasms: Iterable[SpasmRecord]) -> SpasmRecord | None:
    """The latest real spasm: an ache or a twinge pauses nothing."""
    real = [spasm for spasm in spasms if spasm.counts and spasm.kind is SpasmKind.SPASM]
    return max(real, key=lambda spasm: (spasm.began_at, spasm.id), default=None)


def pause_for(
    spasms: Iterable[SpasmRecord], sessions: Sequence[SessionSummary], today_on: date
) -> Pause | None:
    """The pause that the latest spasm asks for; None when there is none, or when it lies behind.

    It lies behind after a bridge-back session that went well, and for a spasm that was written down later
    than it happened, after any session that went well a day after it. One that let go more than a week ago
    pauses nothing where nothing was done before it.
    """
    spasm = last_spasm(spasms)
    if spasm is None or spasm.began_on > today_on:
        return None
    let_go_at = spasm.ended_at
    if let_go_at is None and today_on - spasm.began_on > FORGOTTEN:
        let_go_at = spasm.began_at
    quiet_from = (spasm.ended_at or spasm.began_at) + QUIET
    for session in sessions:
        began_at, kind = session.record.started_at, session.record.kind
        is_bridge = kind is SessionKind.BRIDGE_BACK and began_at > spasm.began_at
        if (is_bridge or (kind in OF_THE_PLAN and began_at >= quiet_from)) and went_well(session):
            return None
    needs_bridge = any(
        moves_plan(session) for session in sessions if session.record.started_at < spasm.began_at
    )
    if not needs_bridge and let_go_at is not None and today_on - let_go_at.date() > FORGOTTEN:
        return None
    return Pause(spasm=spasm, let_go_at=let_go_at, needs_bridge=needs_bridge)
