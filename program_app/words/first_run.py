"""The words of the first run's last step: when to begin, and what to know before."""

from program_app.domain.safety import Light
from program_app.words.language import _, ngettext


def steps_text(count: int) -> str:
    """How many things a day asks for."""
    return ngettext("{count} step", "{count} steps", count).format(count=count)


def day_one_line(minutes: str, light: Light) -> str:
    """What Day 1 is like, and what it is with the pain of now."""
    if light is Light.NO_SESSION:
        return _("No session with pain of 6 or more. Day 1 waits; nothing is lost.")
    if light is Light.GENTLE:
        return _("About {length}, in its gentle form, because of the pain.").format(length=minutes)
    return _("About {length}, mostly lying down. Aim for tidy and light.").format(length=minutes)


def facts() -> tuple[tuple[str, str], ...]:
    """An icon and what is to be known before the first session (content.md 5.6)."""
    return (
        ("hand", _("Stop if it hurts. Get help for warning signs.")),
        ("data", _("Your records stay on this computer. You can save or delete them.")),
        ("info", _("For adults. Not medical advice; no clinician has checked it. Results vary.")),
    )
