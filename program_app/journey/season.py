"""The season: spasms on a line of time, and the gaps between them as blocks (content.md 6.6)."""

from dataclasses import dataclass
from datetime import date, timedelta

from program_app.domain.spasm_gaps import (
    SHOWN_FROM_SPASMS,
    Gap,
    days_since_last,
    gaps_between,
    middle_gap,
    true_spasms,
)
from program_app.journey.diary import Diary
from program_app.words.long_view import season_line

_SHORTEST = timedelta(days=56)
"""So much time is shown at least, or two gaps would fill the whole width."""


@dataclass(frozen=True, kw_only=True)
class Block:
    """A gap as long as it lasted and as high as its days; one that began earlier is shown in part."""

    began_on: date
    ended_on: date
    days: int
    is_running: bool = False


@dataclass(frozen=True, kw_only=True)
class Band:
    """A cycle under the months; the one that goes on is dashed."""

    number: int
    began_on: date
    ended_on: date
    is_running: bool


@dataclass(frozen=True, kw_only=True)
class Season:
    """What the chart shows from `began_on` to `ended_on`; without `is_ready` there are too few spasms."""

    is_ready: bool
    began_on: date
    ended_on: date
    blocks: tuple[Block, ...]
    spasms_on: tuple[date, ...]
    middle: float | None
    bands: tuple[Band, ...]
    line: str


def season(diary: Diary, today_on: date, since: date | None) -> Season:
    """The season from `since` on, or from the first spasm."""
    spasms = true_spasms(diary.spasms)
    gaps = gaps_between(spasms)
    running = days_since_last(spasms, today_on)
    first = spasms[0].began_on if spasms else today_on
    began_on = min(max(first, since or first), today_on - _SHORTEST)
    blocks = [_block(gap, began_on) for gap in gaps if gap.ended_on > began_on]
    if running is not None:
        last = Gap(began_on=spasms[-1].began_on, ended_on=max(today_on, spasms[-1].began_on))
        blocks.append(_block(last, began_on, is_running=True))
    middle = middle_gap(gaps)
    return Season(
        is_ready=len(spasms) >= SHOWN_FROM_SPASMS,
        began_on=began_on,
        ended_on=today_on,
        blocks=tuple(blocks),
        spasms_on=tuple(spasm.began_on for spasm in spasms if spasm.began_on >= began_on),
        middle=middle,
        bands=_bands(diary, began_on, today_on),
        line=season_line(len(spasms), running, middle),
    )


def _block(gap: Gap, began_on: date, *, is_running: bool = False) -> Block:
    return Block(
        began_on=max(gap.began_on, began_on), ended_on=gap.ended_on, days=gap.days, is_running=is_running
    )


def _bands(diary: Diary, began_on: date, today_on: date) -> tuple[Band, ...]:
    """The earlier sessions as the first cycle, and those of this one; more than that is not known."""
    starts = [session.record.started_on for session in diary.sessions]
    turned_on = diary.preferences.plan.began_on
    if not starts:
        return ()
    if turned_on is None:
        return (Band(number=1, began_on=max(min(starts), began_on), ended_on=today_on, is_running=True),)
    earlier = [on for on in starts if on < turned_on]
    bands = [Band(number=2, began_on=max(turned_on, began_on), ended_on=today_on, is_running=True)]
    if earlier and max(earlier) > began_on:
        bands.insert(
            0,
            Band(number=1, began_on=max(min(earlier), began_on), ended_on=max(earlier), is_running=False),
        )
    return tuple(bands)
