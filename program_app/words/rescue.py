"""The words of the rescue page that depend on what happened: moments, what is tried, and what comes next."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from program_app.domain.care import Rescue
from program_app.domain.rescue_content import AddOn
from program_app.domain.spasm import Remedy, Tried
from program_app.words.language import _


def clock_text(at: datetime) -> str:
    """A time of day where the person is: "03:12"."""
    return f"{at.astimezone():%H:%M}"


def next_position(name: str) -> str:
    """What may come after this position."""
    return _("Then: {position}").format(position=name)


def time_to_move() -> str:
    """It has been the same position for long enough."""
    return _("Time to move, if you like.")


def goes_on_sentence(began_at: datetime) -> str:
    """Who comes back goes on with the same spasm."""
    return _("Going on with the one from {time}.").format(time=clock_text(began_at))


def began_sentence(began_at: datetime, at: datetime) -> str:
    """When it began, and how long that is ago, where that is known well."""
    minutes = int((at - began_at).total_seconds() // 60)
    if not 1 <= minutes < 180:
        return _("Began at {time}").format(time=clock_text(began_at))
    return _("Began at {time}, {minutes} min ago").format(time=clock_text(began_at), minutes=minutes)


def tried_text(add_on: AddOn, tried: Tried) -> str:
    """Since when something is tried, and when it has to come off."""
    if tried.tried_at is None:
        return _("Tried")
    if add_on.least_minutes is None or add_on.most_minutes is None:
        return _("Since {time}").format(time=clock_text(tried.tried_at))
    return _("Take it off at {first}, at {last} at the latest").format(
        first=clock_text(tried.tried_at + timedelta(minutes=add_on.least_minutes)),
        last=clock_text(tried.tried_at + timedelta(minutes=add_on.most_minutes)),
    )


def off_text(add_on: AddOn) -> str:
    """Heat or cold has been on for long enough."""
    return _("Time to take it off. Look at the skin. ({name})").format(name=add_on.name)


def remedy_name(rescue: Rescue, tried: Tried) -> str:
    """What was tried, in a word or two."""
    if tried.remedy is Remedy.POSITION:
        return tried.name
    if tried.remedy is Remedy.BRACE and rescue.brace is not None:
        return rescue.brace.title
    names = {add_on.remedy: add_on.name for add_on in rescue.add_ons}
    return names.get(tried.remedy, tried.name or tried.remedy.value)


def contact_lines(contacts: str) -> Sequence[tuple[str, str]]:
    """Whom to call, as name and number; a line without a comma is only one of them."""
    found = []
    for line in contacts.splitlines():
        name, comma, number = line.rpartition(",")
        if line.strip():
            found.append((name.strip(), number.strip()) if comma else ("", line.strip()))
    return tuple(found)


def noted_sentence(sign: str, at: datetime) -> str:
    """A danger sign was tapped and stands in the record."""
    return _("Noted at {time}: {sign}").format(time=clock_text(at), sign=sign)
