"""What the charts beside the 28 days say: findings, never better or worse, and no praise."""

from collections.abc import Sequence

from program_app.domain.baseline import UsualGap
from program_app.domain.safety import GENTLE_FROM
from program_app.words.baseline import gap_words
from program_app.words.language import _
from program_app.words.numbers import change_text
from program_app.words.spasms import gap_text, number_text


def pain_line(lower: int, compared: int | None) -> str:
    """After how many sessions pain was lower than before them; `compared` is None where they are too few."""
    if compared is None:
        return _("From three sessions on.")
    if not compared:
        return _("Nothing to compare yet.")
    return _("Lower after {lower} of {all}").format(lower=lower, all=compared)


def held_line(minutes: Sequence[float]) -> str:
    """The first and the last of the sessions that are shown."""
    if not minutes:
        return _("From three sessions on.")
    first, last = (number_text(round(value, 1)) for value in (minutes[0], minutes[-1]))
    return _("{first} → {last} min").format(first=first, last=last)


def gaps_line(running_days: int | None, middle: float | None = None) -> str:
    """How long the present gap is, and the middle of those before it."""
    if running_days is None:
        return _("From three spasms on.")
    running = gap_text(running_days, is_running=True)
    if middle is None:
        return running
    return _("{gap}, middle {days}").format(gap=running, days=number_text(middle))


def walks_line(shares: Sequence[float]) -> str:
    """Which part of a walk was braced, at first and last."""
    if not shares:
        return _("From the first walk on.")
    first, last = (round(100 * share) for share in (shares[0], shares[-1]))
    # A single walk has not changed anything yet.
    change = change_text((first, last)[: len(shares)], _("{value}\u00a0%"))
    return _("Braced part {change}").format(change=change)


def now_word() -> str:
    """The gap that still grows, in place of its month."""
    return _("Now")


def usual_text(usual: UsualGap, *, is_shaded: bool) -> str:
    """What was usual before day 1, as it was told."""
    text = _("shaded = usual before, {gap}") if is_shaded else _("usual before: {gap}")
    return text.format(gap=gap_words()[usual].lower())


def pain_legend(highest: int, next_day: str) -> str:
    """What the marks of the pain chart are; a shade is seen where pain was above what turns Today gentle."""
    text = _("○\u00a0before  ■\u00a0after")
    if next_day:
        marks = _("{marks}  ◆\u00a0{next_day}")
        text = marks.format(marks=text, next_day=next_day.replace(" ", "\u00a0"))
    if highest <= GENTLE_FROM:
        return text
    return _("{marks}; shaded from {pain}: gentle days").format(marks=text, pain=GENTLE_FROM)


def held_legend(*, has_part: bool) -> str:
    """What a column is; an outlined one is explained where there is one."""
    return _("minutes; outlined = in part") if has_part else _("minutes per session")


def gaps_legend(middle: float | None, usual: str) -> str:
    """What the bars and the dashed line are, and what was usual before."""
    parts = [_("line = middle")] if middle is not None else []
    return "; ".join([*parts, usual] if usual else parts)


def walks_legend(braced: str, *, has_gate: bool) -> str:
    """What the parts of the columns are."""
    text = _("minutes; filled = {braced}").format(braced=braced)
    return _("{legend}; dashed = gate").format(legend=text) if has_gate else text
