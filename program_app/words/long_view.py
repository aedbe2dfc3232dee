"""What the charts of the long view say in words: findings, never better or worse, and no praise."""

from collections.abc import Sequence
from enum import StrEnum

from program_app.domain.progress import Feeling
from program_app.domain.spasm_gaps import SHOWN_FROM_SPASMS
from program_app.words.language import _, ngettext
from program_app.words.spasms import gap_text, number_text


class TimeOfDay(StrEnum):
    """From night to evening."""

    NIGHT = "night"
    MORNING = "morning"
    MIDDAY = "midday"
    EVENING = "evening"


def time_of_day_word(time: TimeOfDay) -> str:
    """A time of day."""
    return {
        TimeOfDay.NIGHT: _("Night"),
        TimeOfDay.MORNING: _("Morning"),
        TimeOfDay.MIDDAY: _("Midday"),
        TimeOfDay.EVENING: _("Evening"),
    }[time]


def season_line(spasms: int, running_days: int | None, middle: float | None) -> str:
    """What the season comes to."""
    if spasms < SHOWN_FROM_SPASMS or running_days is None or middle is None:
        return _("From three spasms on.")
    text = _("{so_far}, the middle of the last five was {middle}")
    if spasms <= SHOWN_FROM_SPASMS + 2:
        text = _("{so_far}, the middle one was {middle}")
    so_far = gap_text(running_days, is_running=True)
    return text.format(so_far=so_far, middle=number_text(middle))


def middle_text(middle: float) -> str:
    """What the dashed line of the season is."""
    return _("middle of the last five: {middle}").format(middle=number_text(middle))


def spasms_text(count: int) -> str:
    """How many spasms there are: "7 spasms"."""
    return ngettext("{count} spasm", "{count} spasms", count).format(count=count)


def when_line(count: int) -> str:
    """How many spasms the bars stand on."""
    return spasms_text(count) if count else _("From the first spasm on.")


def helped_line(best: str, mean: str, *, has_any: bool) -> str:
    """Which thing that was tried three times or more comes first."""
    if best:
        return _("{thing} comes first, {mean} of 10").format(thing=best, mean=mean)
    return _("Only a few tries so far.") if has_any else _("From the first thing that you judge.")


def checks_line(longer: int, of: int) -> str:
    """How many measured times are longer now than the first time."""
    if not of:
        return _("From the second check-in on.")
    return _("Longer than the first time in {longer} of {of}").format(longer=longer, of=of)


def feelings_line(pains: Sequence[int]) -> str:
    """How often sessions ended with pain, week by week: "Pain tags: 2, then 1, then 0"."""
    if not pains:
        return _("From three sessions on.")
    return _("Pain tags: {counts}").format(counts=_(", then ").join(str(count) for count in pains))


def confidence_line(first: Sequence[int], last: Sequence[int]) -> str:
    """The mean of the three answers, then and now."""
    if not last:
        return _("From the first check-in on.")
    then, now = (number_text(round(sum(values) / len(values), 1)) for values in (first, last))
    text = _("On the whole {now} of 10") if first is last else _("On the whole {then} at first, now {now}")
    return text.format(then=then, now=now)


def confidence_word(about: str) -> str:
    """What the confidence is about."""
    return {"walk": _("walk"), "lift": _("lift"), "daily": _("daily jobs")}.get(about, about)


def effort_line(count: int, in_target: int) -> str:
    """How many sessions lay in the range that is aimed at."""
    if not count:
        return _("From three sessions on.")
    return _("{in_target} of {count} sessions between 3 and 5").format(in_target=in_target, count=count)


def feeling_short(feeling: Feeling) -> str:
    """A feeling in the legend."""
    return {
        Feeling.TIRED: _("tired"),
        Feeling.PAIN: _("pain"),
        Feeling.BOTH: _("both"),
        Feeling.NEITHER: _("neither"),
    }[feeling]


def week_short(number: int) -> str:
    """A week of the program: "W1"."""
    return _("W{number}").format(number=number)


def cycle_name(number: int) -> str:
    """A cycle under the months."""
    return _("Cycle {number}").format(number=number)


def since_word(since: str) -> str:
    """From when on the long view looks."""
    return {
        "cycle": _("This cycle"),
        "half_year": _("Half a year"),
        "year": _("One year"),
        "all": _("All"),
    }[since]
