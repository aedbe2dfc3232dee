"""Days between spasms: the gaps, the one that is running, and the middle of the last few (content.md 6.6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

from program_app.domain.spasm import SpasmKind, SpasmRecord

SHOWN_FROM_SPASMS = 3
"""Fewer make no pattern (content.md 6.6)."""
MIDDLE_OF = 5
"""How many gaps the middle is taken from."""


@dataclass(frozen=True, kw_only=True)
class Gap:
    """The days from one spasm to the next."""

    began_on: date
    ended_on: date

    @property
    def days(self) -> int:
        """How long it was; 0 where both came on one date."""
        return (self.ended_on - self.began_on).days


def true_spasms(records: Iterable[SpasmRecord]) -> tuple[SpasmRecord, ...]:
    """Spasms that count, by their beginning: an ache or a twinge is a different thing (S016)."""
    spasms = [record for record in records if record.counts and record.kind is SpasmKind.SPASM]
    return tuple(sorted(spasms, key=lambda spasm: (spasm.began_at, spasm.id)))


def gaps_between(records: Iterable[SpasmRecord]) -> tuple[Gap, ...]:
    """The gaps between the spasms among `records`, the earliest first."""
    dates = sorted(spasm.began_on for spasm in true_spasms(records))
    return tuple(Gap(began_on=one, ended_on=next_one) for one, next_one in pairwise(dates))


def days_since_last(records: Iterable[SpasmRecord], today_on: date) -> int | None:
    """Days from the last spasm to today; None where there was none. A date to come counts as today."""
    spasms = true_spasms(records)
    if not spasms:
        return None
    return max(0, (today_on - max(spasm.began_on for spasm in spasms)).days)


def middle_gap(gaps: Iterable[Gap]) -> float | None:
    """The middle of the last five gaps in days; None where there is none."""
    last = [gap.days for gap in gaps][-MIDDLE_OF:]
    return float(median(last)) if last else None
