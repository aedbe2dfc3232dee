"""One rescue in the diary: every fact is kept at once, and what the page shows is told as a view."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from program_app.domain.care import Rescue, RescuePosition
from program_app.domain.changes import SpasmKept
from program_app.domain.local_day import counts_for
from program_app.domain.rescue_acts import Act, RescueMoment
from program_app.domain.rescue_course import BraceMoment, RescueCourse
from program_app.domain.rescue_record import goes_on, last_tried
from program_app.domain.spasm import Remedy, SpasmRecord
from program_app.journey.diary import Diary


@dataclass(frozen=True, kw_only=True)
class RescueView:
    """What the rescue page shows of the moment."""

    position: RescuePosition
    number: int
    count: int
    coming: str
    """The name of the position after this one."""
    is_thumb_up: bool | None
    """Whether the position of the moment eases it; None where that was not told."""
    change_share: float
    brace: BraceMoment | None
    record: SpasmRecord
    is_begun: bool
    goes_on: bool
    """It was begun before the page was opened this time."""
    at: datetime

    @property
    def is_time_to_move(self) -> bool:
        """It has been the same position for long enough."""
        return self.change_share >= 1.0


Moment = Callable[[], RescueMoment]
"""The present moment by both clocks."""


class Rescuing:
    """From the opening of the page until it is left; coming back soon goes on with the same record."""

    def __init__(self, rescue: Rescue, diary: Diary, moment: Moment, *, anew: bool = False) -> None:
        self._rescue = rescue
        self._diary = diary
        self._moment = moment
        opened = moment()
        kept = None if anew else _draft(diary, opened.at)
        self._goes_on = kept is not None
        self.course = RescueCourse(
            rescue, kept or _fresh(opened.at), opened, diary.preferences.rescue_change_seconds
        )

    def do(self, act: Act) -> None:
        """The person did something."""
        self._keep(self.course.do(act, self._moment()))

    def pass_time(self) -> None:
        """A while has passed."""
        self._keep(self.course.pass_time(self._moment()))

    def view(self) -> RescueView:
        """What is to be shown now."""
        course, moment = self.course, self._moment()
        tried = last_tried(course.record, Remedy.POSITION, course.position.name)
        return RescueView(
            position=course.position,
            number=course.number,
            count=len(self._rescue.positions),
            coming=course.coming.name,
            is_thumb_up=tried.is_thumb_up if tried is not None else None,
            change_share=course.change_share(moment.seconds),
            brace=course.brace_at(moment.seconds),
            record=course.record,
            is_begun=course.is_begun,
            goes_on=self._goes_on,
            at=moment.at,
        )

    def _keep(self, record: SpasmRecord | None) -> None:
        if record is not None:
            self._diary.record(SpasmKept(record=record))


def _draft(diary: Diary, at: datetime) -> SpasmRecord | None:
    return next((spasm for spasm in reversed(diary.spasms) if goes_on(spasm, at)), None)


def _fresh(at: datetime) -> SpasmRecord:
    return SpasmRecord(id=str(uuid4()), began_at=at, began_on=counts_for(at), is_draft=True, from_rescue=True)
