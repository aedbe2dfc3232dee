"""One entry of the spasm log as it is filled in: every answer is kept as soon as it is given."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from program_app.domain.changes import SpasmKept
from program_app.domain.local_day import counts_for
from program_app.domain.screening_renewal import STRONG_ABOVE
from program_app.domain.spasm import OWN_NAMED, Remedy, SpasmKind, SpasmRecord, Tried
from program_app.domain.spasm_times import first_overlap
from program_app.journey.diary import Diary
from program_app.journey.typed_times import ReadTimes, TypedTimes, read_times
from program_app.words.spasms import remedy_word

_RESTS_DAYS = 2


@dataclass(frozen=True, kw_only=True)
class TriedLine:
    """One thing that was tried, however often: a row of the form."""

    remedy: Remedy
    name: str
    title: str
    own_name: str = ""
    """What the person calls it, where it goes by that."""
    helped: int | None = None
    is_thumb_up: bool | None = None
    """The quick answer of the rescue page, where there is no number yet."""


class SpasmForm:
    """A new entry is kept as a draft from the first answer on; an earlier one changes at once."""

    def __init__(self, diary: Diary, record: SpasmRecord, *, is_kept: bool) -> None:
        self._diary = diary
        self._record = record
        self._opened_with = record
        self._settled = record.began_at, record.ended_at
        self._is_kept = is_kept

    @classmethod
    def begin(cls, diary: Diary, now: datetime) -> "SpasmForm":
        """An entry that begins now; nothing is kept before the first answer."""
        at = now.replace(second=0, microsecond=0)
        record = SpasmRecord(id=str(uuid4()), began_at=at, began_on=counts_for(at), is_draft=True)
        return cls(diary, record, is_kept=False)

    @classmethod
    def open(cls, diary: Diary, spasm_id: str) -> "SpasmForm":
        """An entry that is there. Raises KeyError."""
        found = {spasm.id: spasm for spasm in diary.spasms}
        return cls(diary, found[spasm_id], is_kept=True)

    @property
    def record(self) -> SpasmRecord:
        """The entry as it is now."""
        return self._record

    @property
    def is_new(self) -> bool:
        """It was not saved yet: a draft of this form or of the rescue page."""
        return self._opened_with.is_draft

    @property
    def is_changed(self) -> bool:
        """There is something that could be taken back."""
        return self._is_kept and (self.is_new or self._record != self._opened_with)

    def change(self, **answers: object) -> None:
        """Keep answers by the names of the record's fields."""
        changed = replace(self._record, **answers)  # type: ignore[arg-type]
        if changed != self._record:
            self._keep(changed)

    def tell_times(self, typed: TypedTimes, now: datetime) -> ReadTimes:
        """Keep what can be kept of the typed times; the answer says what cannot.

        Half a date reads as another one: where none can be read, both are again what they were before.
        """
        read = read_times(typed, now)
        began_at, ended_at = read.began_at, read.ended_at if read.is_good else self._record.ended_at
        if began_at is None:
            began_at, ended_at = self._settled
        if ended_at is None or began_at <= ended_at:
            moved = began_at != self._record.began_at
            began_on = counts_for(began_at) if moved else self._record.began_on
            self.change(began_at=began_at, began_on=began_on, ended_at=ended_at)
        return read

    def leave_times(self, typed: TypedTimes, now: datetime) -> ReadTimes:
        """A line was left: what was kept of it is meant."""
        read = read_times(typed, now)
        if read.began_at is not None:
            self._settled = self._record.began_at, self._record.ended_at
        return read

    @property
    def tried(self) -> tuple[TriedLine, ...]:
        """What was tried, once each, with its last answer."""
        lines: dict[tuple[Remedy, str], TriedLine] = {}
        for one in self._record.tried:
            key = tried_key(one)
            known = lines.get(key)
            helped, thumb = one.helped, one.is_thumb_up
            if known is not None:
                helped = known.helped if helped is None else helped
                thumb = known.is_thumb_up if thumb is None else thumb
            lines[key] = TriedLine(
                remedy=one.remedy,
                name=key[1],
                title=remedy_word(one.remedy, one.name),
                own_name=one.name if one.remedy in OWN_NAMED else "",
                helped=helped,
                is_thumb_up=thumb,
            )
        return tuple(lines.values())

    def try_out(self, remedy: Remedy, name: str = "") -> None:
        """It was tried, not judged yet."""
        if (remedy, name) not in {tried_key(one) for one in self._record.tried}:
            self.change(tried=(*self._record.tried, Tried(remedy=remedy, name=name)))

    def judge(self, remedy: Remedy, name: str, helped: int) -> None:
        """How much it helped, 0 to 10."""
        tried = list(self._record.tried)
        places = [place for place, one in enumerate(tried) if tried_key(one) == (remedy, name)]
        if places:
            tried[places[-1]] = replace(tried[places[-1]], helped=helped)
            self.change(tried=tuple(tried))

    def drop(self, remedy: Remedy, name: str) -> None:
        """It was not tried after all."""
        self.change(tried=tuple(one for one in self._record.tried if tried_key(one) != (remedy, name)))

    def name_tried(self, remedy: Remedy, name: str) -> None:
        """What a medicine or something else is called; naming it says that it was tried."""
        if name:
            self.try_out(remedy)
        self.change(
            tried=tuple(
                replace(one, name=name) if one.remedy is remedy else one for one in self._record.tried
            )
        )

    def save(self) -> None:
        """The entry is complete."""
        self._keep(replace(self._record, is_draft=False))

    def discard(self, now: datetime) -> SpasmRecord | None:
        """Take a new entry out, or the changes to an earlier one back.

        What is returned puts everything back when it is kept again; None where there was nothing.
        """
        if not self.is_changed:
            return None
        before = self._record
        self._keep(replace(before, taken_out_at=now) if self.is_new else self._opened_with)
        return before

    @property
    def asks_screening(self) -> bool:
        """It was so strong that the safety questions come first, and had not been told before."""
        worst, before = self._record.worst, self._opened_with.worst
        is_told_before = not self.is_new and (before or 0) > STRONG_ABOVE
        return worst is not None and worst > STRONG_ABOVE and not is_told_before

    def _keep(self, record: SpasmRecord) -> None:
        self._record = record
        self._is_kept = True
        self._diary.record(SpasmKept(record=record))


def asks_rest(record: SpasmRecord, now: datetime) -> bool:
    """It is a spasm of these days, so that the plan waits for it."""
    days = (counts_for(now) - record.began_on).days
    return record.kind is SpasmKind.SPASM and days <= _RESTS_DAYS


def overlap_of(record: SpasmRecord, diary: Diary) -> SpasmRecord | None:
    """Another entry of the same time as one that is kept."""
    is_kept = any(spasm.id == record.id for spasm in diary.spasms)
    return first_overlap(record, diary.spasms) if is_kept else None


def tried_key(tried: Tried) -> tuple[Remedy, str]:
    """What counts as the same thing in an entry: a medicine by whatever name, a position by its own."""
    return tried.remedy, "" if tried.remedy in OWN_NAMED else tried.name
