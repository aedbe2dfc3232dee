"""One rescue, told the time: which position it is, the rounds of the brace, and the record that grows."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from program_app.domain.care import Rescue, RescuePosition
from program_app.domain.rescue_acts import (
    Act,
    AddOnTaken,
    BraceBegun,
    BraceEnded,
    Judged,
    LetGo,
    Moved,
    PositionJudged,
    PutBack,
    RescueMoment,
    Saved,
    SignTapped,
    StartedAgain,
    TakenOut,
    WorstTold,
)
from program_app.domain.rescue_record import (
    judged,
    last_position,
    last_tried,
    with_position,
    with_remedy,
    with_sign,
    without_remedy,
)
from program_app.domain.spasm import Remedy, SpasmRecord

BEGINS_AFTER_SECONDS = 20.0
"""Who stays on the page for so long has a spasm, also without touching anything."""


@dataclass(frozen=True, kw_only=True)
class BraceMoment:
    """A moment of the light brace: the round from 1, on or off, and how much of that has passed, 0 to 1."""

    round_number: int
    is_on: bool
    share: float


class RescueCourse:
    """Told an act and its moment, it returns the record as it is to be kept, or None where nothing is.

    Nothing is kept before the first act or before somebody has stayed for a while; then the record begins
    at the moment the page was opened, with the first position.
    """

    def __init__(
        self, rescue: Rescue, record: SpasmRecord, opened: RescueMoment, change_seconds: int
    ) -> None:
        self._rescue = rescue
        self._record = record
        self._opened = opened
        self._change_seconds = change_seconds
        self._is_begun = bool(record.tried)
        names = [position.name for position in rescue.positions]
        last = last_position(record)
        self._place = names.index(last) if last in names else 0
        self._place_since = opened.seconds
        self._brace_since: float | None = None

    @property
    def record(self) -> SpasmRecord:
        """The record as it is, kept or not yet."""
        return self._record

    @property
    def is_begun(self) -> bool:
        """Something is kept."""
        return self._is_begun

    @property
    def opened_seconds(self) -> float:
        """When the page was opened."""
        return self._opened.seconds

    @property
    def place_since_seconds(self) -> float:
        """When the position of the moment was taken."""
        return self._place_since

    @property
    def brace_since_seconds(self) -> float | None:
        """When the rounds of the brace began; None while there are none."""
        return self._brace_since

    @property
    def change_seconds(self) -> int:
        """After so long in a position it is time to move."""
        return self._change_seconds

    @property
    def number(self) -> int:
        """The position of the moment, from 1."""
        return self._place + 1

    @property
    def position(self) -> RescuePosition:
        """The position of the moment."""
        return self._rescue.positions[self._place]

    @property
    def coming(self) -> RescuePosition:
        """The position after it; the first one follows the last."""
        return self._rescue.positions[(self._place + 1) % len(self._rescue.positions)]

    def seconds_of(self, at: datetime) -> float:
        """A moment of the record by the clock that only goes on."""
        return self._opened.seconds + (at - self._opened.at).total_seconds()

    def change_share(self, seconds: float) -> float:
        """How much of the time in this position has passed, 0 to 1; at 1 it is time to move."""
        return min(1.0, max(0.0, (seconds - self._place_since) / self._change_seconds))

    def brace_at(self, seconds: float) -> BraceMoment | None:
        """Where in its rounds the brace is; None where there is none."""
        brace = self._rescue.brace
        if brace is None or self._brace_since is None:
            return None
        passed = seconds - self._brace_since
        if passed >= brace.seconds:
            return None
        whole, within = divmod(max(0.0, passed), brace.on_seconds + brace.off_seconds)
        if within < brace.on_seconds:
            return BraceMoment(round_number=int(whole) + 1, is_on=True, share=within / brace.on_seconds)
        share = (within - brace.on_seconds) / brace.off_seconds
        return BraceMoment(round_number=int(whole) + 1, is_on=False, share=share)

    def pass_time(self, moment: RescueMoment) -> SpasmRecord | None:
        """Nothing was done; the record begins by itself after a while."""
        if self._brace_since is not None and self.brace_at(moment.seconds) is None:
            self._brace_since = None
        if self._is_begun or moment.seconds - self._opened.seconds < BEGINS_AFTER_SECONDS:
            return None
        self._begin()
        return self._record

    def do(self, act: Act, moment: RescueMoment) -> SpasmRecord | None:
        """The person did something."""
        before = self._record
        self._begin()
        match act:
            case Moved(steps=steps):
                self._move(steps, moment)
            case BraceBegun():
                self._brace_since = moment.seconds
                self._record = with_remedy(self._record, Remedy.BRACE, moment.at)
            case BraceEnded():
                self._brace_since = None
            case _:
                self._record = self._with(act, moment)
        return self._record if self._record != before else None

    def _begin(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            self._record = with_position(self._record, self.position.name, self._opened.at)

    def _move(self, steps: int, moment: RescueMoment) -> None:
        self._place = (self._place + steps) % len(self._rescue.positions)
        self._place_since = moment.seconds
        self._brace_since = None
        self._record = with_position(self._record, self.position.name, moment.at)

    def _with(self, act: Act, moment: RescueMoment) -> SpasmRecord:
        record = self._record
        match act:
            case PositionJudged(is_thumb_up=is_up):
                return judged(record, Remedy.POSITION, self.position.name, is_thumb_up=is_up)
            case Judged(remedy=remedy, name=name, is_thumb_up=is_up):
                return judged(record, remedy, name, is_thumb_up=is_up)
            case AddOnTaken(remedy=remedy) if last_tried(record, remedy) is None:
                return with_remedy(record, remedy, moment.at)
            case AddOnTaken(remedy=remedy):
                return without_remedy(record, remedy)
            case SignTapped(sign=sign):
                return with_sign(record, sign)
            case _:
                return self._with_end(act, moment)

    def _with_end(self, act: Act, moment: RescueMoment) -> SpasmRecord:
        record = self._record
        changes: dict[str, Any] = {}
        match act:
            case LetGo() if not record.has_let_go:
                self._brace_since = None
                changes["ended_at"] = moment.at
            case StartedAgain():
                self._place_since = moment.seconds
                changes["ended_at"] = None
            case WorstTold(worst=worst):
                changes["worst"] = worst
            case Saved():
                changes["is_draft"] = False
            case TakenOut():
                changes["taken_out_at"] = moment.at
            case PutBack():
                changes["taken_out_at"] = None
            case _:
                pass
        return replace(record, **changes)
