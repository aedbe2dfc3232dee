"""Lengths of time as people write them."""

from program_app.words.language import _


def seconds_text(seconds: float) -> str:
    """Seconds to the nearest whole one: "48 s"."""
    return _("{seconds} s").format(seconds=_nearest(seconds))


def minutes_text(seconds: float) -> str:
    """Minutes to the nearest half: "½ min", "1½ min", "14 min"; anything above zero is at least ½."""
    halves = _nearest(seconds / 30)
    if seconds > 0:
        halves = max(1, halves)
    whole, half = divmod(halves, 2)
    number = (str(whole) if whole or not half else "") + ("½" if half else "")
    return _("{minutes} min").format(minutes=number)


def long_duration(seconds: float) -> str:
    """To the second: "40 s", "6 min 44 s", "1 h 2 min"; above an hour seconds are left out."""
    total = _nearest(seconds)
    minutes, rest = divmod(total, 60)
    if minutes >= 60:
        hours, minutes = divmod(_nearest(total / 60), 60)
        text = _("{hours} h {minutes} min") if minutes else _("{hours} h")
        return text.format(hours=hours, minutes=minutes)
    if not minutes:
        return seconds_text(rest)
    text = _("{minutes} min {seconds} s") if rest else _("{minutes} min")
    return text.format(minutes=minutes, seconds=rest)


def hours_text(seconds: float) -> str:
    """A total for a heading: "1 h 41", "17 min", and below a minute "40 s"."""
    total = _nearest(seconds)
    if 0 < total < 60:
        return seconds_text(total)
    hours, minutes = divmod(_nearest(total / 60), 60)
    if not hours:
        return _("{minutes} min").format(minutes=minutes)
    return _("{hours} h {minutes:02d}").format(hours=hours, minutes=minutes)


def _nearest(number: float) -> int:
    """Round half up: `round` would take 2.5 down and 3.5 up."""
    return int(number + 0.5)
