"""The spasm log to look at: the list with its gaps, one entry in full, the bin, and how long it was sore."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from program_app.domain.back_place import Told
from program_app.domain.bin import BIN_DAYS
from program_app.domain.changes import SpasmKept
from program_app.domain.log_fields import Logs
from program_app.domain.spasm import SpasmKind, SpasmRecord, SpasmSide
from program_app.domain.spasm_gaps import true_spasms
from program_app.journey.diary import Diary
from program_app.journey.spasm_form import SpasmForm, TriedLine
from program_app.words.days import day_and_month, weekday
from program_app.words.language import _
from program_app.words.moments import clock_text, day_and_short_month, short_date
from program_app.words.spasms import (
    days_told,
    doing_text,
    gap_text,
    grip_text,
    help_word,
    hours_told,
    kind_word,
    place_text,
    row_line,
)

_SORE_FROM, _SORE_UNTIL = timedelta(days=2), timedelta(days=9)


class Shown(StrEnum):
    """Which entries the list shows; the sides show what was on that side alone or on both."""

    THIS_YEAR = "this_year"
    ALL = "all"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, kw_only=True)
class SpasmRow:
    """One entry of the list, and the gap above it."""

    id: str
    worst: int | None
    date_text: str
    time_text: str
    title: str
    line: str
    is_draft: bool
    gap_above: str
    """Days to the next entry, or so far."""


@dataclass(frozen=True, kw_only=True)
class SpasmHistory:
    """The list, newest first; `count` are all that were logged, `kinds` what may be."""

    rows: tuple[SpasmRow, ...]
    count: int
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SpasmDetail:
    """One entry in full: facts are (name, value), only those that were told."""

    id: str
    title: str
    time_text: str
    is_draft: bool
    from_rescue: bool
    facts: tuple[tuple[str, str], ...]
    place: Told
    """For the drawing of the back."""
    place_about: str
    tried_title: str
    tried: tuple[TriedLine, ...]
    note_title: str
    note: str


@dataclass(frozen=True, kw_only=True)
class BinLine:
    """An entry in the bin; it stays there until `until`."""

    id: str
    text: str
    until: date


def look_at_spasms(diary: Diary, logs: Logs, today_on: date, shown: Shown = Shown.THIS_YEAR) -> SpasmHistory:
    """The entries of the log, newest first."""
    kept = [spasm for spasm in diary.spasms if _is_shown(spasm, today_on, shown)]
    kept.reverse()
    gaps = [gap_text(max(0, (today_on - spasm.began_on).days), is_running=True) for spasm in kept[:1]]
    for newer, older in pairwise(kept):
        gaps.append(gap_text((newer.began_on - older.began_on).days, is_running=False))
    rows = tuple(_row(spasm, gap, today_on) for spasm, gap in zip(kept, gaps, strict=True))
    return SpasmHistory(rows=rows, count=len(diary.spasms), kinds=_kinds(logs))


def look_at_spasm(diary: Diary, logs: Logs, spasm_id: str) -> SpasmDetail:
    """One entry in full. Raises KeyError."""
    form = SpasmForm.open(diary, spasm_id)
    record = form.record
    began = record.began_at.astimezone()
    title = _("{weekday} {date}").format(weekday=weekday(began.date()), date=day_and_month(began.date()))
    return SpasmDetail(
        id=record.id,
        title=title,
        time_text=_time_text(record),
        is_draft=record.is_draft,
        from_rescue=record.from_rescue,
        facts=tuple((name, value) for name, value in _facts(record, logs) if value),
        place=(record.side, record.height),
        place_about=logs.spasm_field("height").help,
        tried_title=_("{helped}, 0–10").format(helped=logs.spasm_field("tried").brief),
        tried=form.tried,
        note_title=logs.spasm_field("note").brief,
        note=record.note,
    )


def take_out(diary: Diary, spasm_id: str, now: datetime) -> SpasmRecord:
    """Put an entry into the bin; what is returned is what it was. Raises KeyError."""
    record = SpasmForm.open(diary, spasm_id).record
    diary.record(SpasmKept(record=replace(record, taken_out_at=now)))
    return record


def put_back(diary: Diary, spasm_id: str) -> None:
    """Take an entry out of the bin again. Raises KeyError."""
    found = {spasm.id: spasm for spasm in diary.spasms_in_bin}
    diary.record(SpasmKept(record=replace(found[spasm_id], taken_out_at=None)))


def look_into_bin(diary: Diary, now: datetime) -> tuple[BinLine, ...]:
    """What was taken out in the last 30 days, the latest first."""
    binned = []
    for spasm in diary.spasms_in_bin:
        taken_out_at = spasm.taken_out_at
        if taken_out_at is not None and now - taken_out_at < timedelta(days=BIN_DAYS):
            binned.append((taken_out_at, spasm))
    binned.sort(key=lambda entry: entry[0], reverse=True)
    return tuple(
        BinLine(
            id=spasm.id,
            text=_("{date}, {what}").format(
                date=short_date(spasm.began_at.astimezone().date(), now.date()), what=place_text(spasm)
            ),
            until=(taken_out_at + timedelta(days=BIN_DAYS)).astimezone().date(),
        )
        for taken_out_at, spasm in binned
    )


def soreness_asked(diary: Diary, now: datetime) -> SpasmRecord | None:
    """The last spasm, when it is time to ask how long it was sore: two days after, and for a week (S017)."""
    spasms = true_spasms(diary.spasms)
    if not spasms or spasms[-1].sore_hours is not None:
        return None
    since = now - (spasms[-1].ended_at or spasms[-1].began_at)
    return spasms[-1] if _SORE_FROM <= since < _SORE_UNTIL else None


def tell_soreness(diary: Diary, spasm_id: str, hours: float) -> None:
    """Keep how long it was sore; 0 says that it was not. Raises KeyError."""
    SpasmForm.open(diary, spasm_id).change(sore_hours=hours)


def _is_shown(spasm: SpasmRecord, today_on: date, shown: Shown) -> bool:
    if shown is Shown.THIS_YEAR:
        return spasm.began_on.year == today_on.year
    if shown is Shown.ALL:
        return True
    return spasm.side in (SpasmSide(shown.value), SpasmSide.BOTH)


def _row(spasm: SpasmRecord, gap: str, today_on: date) -> SpasmRow:
    began = spasm.began_at.astimezone()
    return SpasmRow(
        id=spasm.id,
        worst=spasm.worst,
        date_text=day_and_short_month(began.date(), today_on),
        time_text=f"{weekday(began.date())[:3]} {clock_text(began)}",
        title=place_text(spasm),
        line=row_line(spasm),
        is_draft=spasm.is_draft,
        gap_above=gap,
    )


def _time_text(record: SpasmRecord) -> str:
    if record.ended_at is None:
        return _("From {time}, end not noted").format(time=clock_text(record.began_at))
    text = _("{start} to {end}").format(start=clock_text(record.began_at), end=clock_text(record.ended_at))
    return f"{text} · {grip_text(record)}"


def _kinds(logs: Logs) -> tuple[str, ...]:
    field = logs.spasm_field("kind")
    return tuple(
        _("{kind}: {line}").format(kind=kind_word(kind), line=field.about(kind)) for kind in SpasmKind
    )


def _facts(record: SpasmRecord, logs: Logs) -> list[tuple[str, str]]:
    return [
        (_names(logs, "kind"), place_text(record)),
        _strength(record, logs),
        (_names(logs, "doing"), doing_text(record.doing)),
        (_names(logs, "sore_hours"), _hours(record.sore_hours)),
        _sat_and_slept(record, logs),
        (_names(logs, "stress"), _of_ten(record.stress)),
        (_names(logs, "help_sought"), ", ".join(help_word(one) for one in record.help_sought)),
        (_names(logs, "days_until_usual"), _days(record.days_until_usual)),
        (_names(logs, "confidence"), _of_ten(record.confidence)),
        (_names(logs, "danger_signs"), ". ".join(record.danger_signs)),
    ]


def _strength(record: SpasmRecord, logs: Logs) -> tuple[str, str]:
    if record.worst is None or record.now is None:
        told = "worst" if record.now is None else "now"
        return _names(logs, told), _of_ten(record.worst if record.now is None else record.now)
    both = _("{worst}, then {later}").format(worst=_of_ten(record.worst), later=record.now)
    return _names(logs, "worst", "now"), both


def _sat_and_slept(record: SpasmRecord, logs: Logs) -> tuple[str, str]:
    told = {"hours_sitting": record.hours_sitting, "hours_slept": record.hours_slept}
    kept = {name: hours_told(hours) for name, hours in told.items() if hours is not None}
    return (_names(logs, *kept), ", ".join(kept.values()))


def _names(logs: Logs, *field_ids: str) -> str:
    """The short labels of what stands in one line: "Worst, later"."""
    words = [logs.spasm_field(field_id).brief for field_id in field_ids]
    return ", ".join([*words[:1], *(word[:1].lower() + word[1:] for word in words[1:])])


def _hours(hours: float | None) -> str:
    return "" if hours is None else hours_told(hours)


def _days(days: int | None) -> str:
    return "" if days is None else days_told(days)


def _of_ten(number: int | None) -> str:
    return "" if number is None else _("{number} of 10").format(number=number)
