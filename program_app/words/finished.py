"""The words at the head and the foot of the page after a session."""

from program_app.words.language import _


def finished_title(day_number: int, *, is_done: bool, is_walk: bool) -> str:
    """What has come to its end."""
    if is_walk:
        return _("The walk is done.")
    title = _("Day {day} is done.") if is_done else _("Part of day {day} is kept.")
    return title.format(day=day_number)


def finished_line(*, is_walk: bool, has_walked: bool) -> str:
    """What is asked now; after a walk there is one question more."""
    if is_walk:
        return _("Five quick answers, then rest.")
    text = _("Five quick answers, then rest.") if has_walked else _("Four quick answers, then rest.")
    return _("{answers} Stay lying down if you like.").format(answers=text)


def save_text(day_number: int, *, is_walk: bool) -> str:
    """The button that closes the page."""
    return _("Save walk") if is_walk else _("Save day {day}").format(day=day_number)
