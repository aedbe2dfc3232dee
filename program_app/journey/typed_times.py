"""Reads the beginning and the end of a spasm as they were typed, and says calmly what does not fit."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from program_app.domain.local_day import TURN_OF_DAY_HOUR
from program_app.domain.spasm_times import TimeFault, time_fault
from program_app.words.days import day_and_month
from program_app.words.language import _
from program_app.words.moments import a_month_earlier, clock_text, short_date, typed_date, typed_time


@dataclass(frozen=True, kw_only=True)
class TypedTimes:
    """The four lines of a form; all but the first may be empty."""

    began_date: str
    began_time: str
    ended_date: str = ""
    ended_time: str = ""


@dataclass(frozen=True, kw_only=True)
class ReadTimes:
    """What was meant. With a fault, the moment beside it is None, or the end is not to be kept."""

    began_at: datetime | None = None
    ended_at: datetime | None = None
    began_fault: str = ""
    ended_fault: str = ""
    likely_date: str = ""
    """The date that may have been meant, as the line shows it; empty where none is likely."""

    @property
    def is_good(self) -> bool:
        """Both can be kept."""
        return not (self.began_fault or self.ended_fault)


def typed_times(began_at: datetime, ended_at: datetime | None, now: datetime) -> TypedTimes:
    """Moments as the lines show them; the end has a date of its own only on another day."""
    today_on, began = now.date(), began_at.astimezone()
    if ended_at is None:
        return TypedTimes(began_date=short_date(began.date(), today_on), began_time=clock_text(began))
    ended = ended_at.astimezone()
    is_same_day = ended.date() == began.date()
    return TypedTimes(
        began_date=short_date(began.date(), today_on),
        began_time=clock_text(began),
        ended_date="" if is_same_day else short_date(ended.date(), today_on),
        ended_time=clock_text(ended),
    )


def read_times(typed: TypedTimes, now: datetime) -> ReadTimes:
    """The moments that were meant, in the time zone of this computer."""
    today_on = now.date()
    began_on, began_time = typed_date(typed.began_date, today_on), typed_time(typed.began_time)
    if began_on is None:
        return ReadTimes(began_fault=_("Which date? For example 30 Oct, or yesterday."))
    if began_time is None:
        return ReadTimes(began_fault=_("Which time? For example 7:40. About will do."))
    began_at = _moment(began_on, began_time)
    fault = time_fault(began_at, None, now)
    if fault is TimeFault.STARTS_LATER:
        return _starts_later(began_on, today_on)
    return _with_end(ReadTimes(began_at=began_at), typed, now)


def _starts_later(began_on: date, today_on: date) -> ReadTimes:
    if began_on == today_on:
        likely = today_on - timedelta(days=1)
        fault = _("That is later than now. Was it yesterday?")
    else:
        likely = began_on
        while likely > today_on:
            likely = a_month_earlier(likely)
        fault = _("That is after today. Is it {date}?").format(date=day_and_month(likely))
    return ReadTimes(began_fault=fault, likely_date=short_date(likely, today_on))


def _with_end(read: ReadTimes, typed: TypedTimes, now: datetime) -> ReadTimes:
    if read.began_at is None or not (typed.ended_date.strip() or typed.ended_time.strip()):
        return read
    ended_time = typed_time(typed.ended_time)
    if ended_time is None:
        return replace(read, ended_fault=_("Which time? For example 9:10. Empty means still there."))
    if not typed.ended_date.strip():
        # Without a date the first such time after the beginning is meant: a night has two dates.
        began_on = read.began_at.date()
        ended_at = _moment(began_on, ended_time)
        if ended_at < read.began_at and _is_over_night(read.began_at, ended_time):
            ended_at = _moment(began_on + timedelta(days=1), ended_time)
    else:
        ended_on = typed_date(typed.ended_date, now.date())
        if ended_on is None:
            return replace(read, ended_fault=_("Which date? For example 30 Oct, or yesterday."))
        ended_at = _moment(ended_on, ended_time)
    return _judged(replace(read, ended_at=ended_at), now)


def _judged(read: ReadTimes, now: datetime) -> ReadTimes:
    if read.began_at is None:
        return read
    sentence = {
        TimeFault.ENDS_LATER: _("That is later than now. Empty means still there."),
        TimeFault.ENDS_BEFORE_START: _("That is before it started. A date beside it may help."),
    }
    fault = time_fault(read.began_at, read.ended_at, now)
    return read if fault is None else replace(read, ended_at=None, ended_fault=sentence[fault])


def _is_over_night(began_at: datetime, ended_time: time) -> bool:
    """Begun in the evening and over by noon: the night lies between."""
    return began_at.hour >= 24 - 2 * TURN_OF_DAY_HOUR and ended_time.hour <= 12


def _moment(on: date, at: time) -> datetime:
    return datetime.combine(on, at).astimezone()
