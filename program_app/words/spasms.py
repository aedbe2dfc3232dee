"""The spasm log in words: what it was, where, what was going on, what was tried, and how long it took."""

from collections.abc import Iterable

from program_app.domain.spasm import (
    OWN_NAMED,
    Doing,
    Help,
    Remedy,
    SpasmHeight,
    SpasmKind,
    SpasmRecord,
    SpasmSide,
)
from program_app.words.language import _, ngettext

_HOURS_A_DAY = 24


def kind_word(kind: SpasmKind) -> str:
    """What it was, in a word."""
    return {
        SpasmKind.SPASM: _("Spasm"),
        SpasmKind.ACHE: _("Ache"),
        SpasmKind.TWINGE: _("Twinge"),
    }[kind]


def side_word(side: SpasmSide) -> str:
    """Where it was, from left to right."""
    return {
        SpasmSide.LEFT: _("Left"),
        SpasmSide.RIGHT: _("Right"),
        SpasmSide.BOTH: _("Both"),
        SpasmSide.MIDDLE: _("Middle"),
    }[side]


def height_word(height: SpasmHeight) -> str:
    """How high in the back it was."""
    return {
        SpasmHeight.UPPER: _("Upper"),
        SpasmHeight.MID: _("Mid"),
        SpasmHeight.LOW: _("Low"),
    }[height]


def doing_word(doing: Doing) -> str:
    """What the person was doing (S019)."""
    return {
        Doing.LIFTING: _("Lifting"),
        Doing.BENDING: _("Bending"),
        Doing.TWISTING: _("Twisting"),
        Doing.SITTING: _("Sitting"),
        Doing.STANDING: _("Standing"),
        Doing.WALKING: _("Walking"),
        Doing.SLEEPING: _("Sleeping"),
        Doing.COUGHING: _("Cough or sneeze"),
        Doing.EXERCISE: _("An exercise here"),
        Doing.NOTHING: _("Nothing special"),
        Doing.OTHER: _("Other"),
    }[doing]


def remedy_word(remedy: Remedy, name: str = "") -> str:
    """What was tried; a position goes by its name, a medicine or something else as the person calls it."""
    if remedy is Remedy.POSITION:
        return name or _("A position")
    if remedy in OWN_NAMED and name:
        return name
    return {
        Remedy.BREATHING: _("Slow breathing"),
        Remedy.BRACE: _("Ab brace"),
        Remedy.HEAT: _("Heat"),
        Remedy.COLD: _("Cold"),
        Remedy.OWN_HANDS: _("Own hands"),
        Remedy.MASSAGE_GUN: _("Massage gun"),
        Remedy.HELPER: _("Helper’s hands"),
        Remedy.THERAPIST: _("A therapist’s hands"),
        Remedy.CREAM: _("Cream"),
        Remedy.MEDICINE: _("Medicine"),
        Remedy.MOVEMENT: _("Walking about"),
        Remedy.OTHER: _("Something else"),
        Remedy.NOTHING: _("Nothing at all"),
    }[remedy]


def help_word(help_sought: Help) -> str:
    """Whom the person asked for help (S087-S095)."""
    return {
        Help.NONE: _("Nobody"),
        Help.PHONE: _("A helpline"),
        Help.PHYSICAL_THERAPIST: _("Physical therapist"),
        Help.CHIROPRACTOR: _("Chiropractor"),
        Help.MASSAGE: _("Massage therapist"),
        Help.DOCTOR: _("Doctor"),
        Help.EMERGENCY: _("Emergency"),
    }[help_sought]


def strength_text(pain: int | None) -> str:
    """Pain in a number and a word: "7, strong"; low ones are as welcome as high ones (S002)."""
    if pain is None:
        return ""
    for highest, word in ((0, _("none")), (3, _("mild")), (6, _("moderate")), (8, _("strong"))):
        if pain <= highest:
            return f"{pain}, {word}"
    return f"{pain}, " + _("very strong")


def place_text(record: SpasmRecord) -> str:
    """Kind, side and height: "Spasm, right, low"."""
    where = where_text(record.side, record.height).lower()
    return ", ".join(part for part in (kind_word(record.kind), where) if part)


def where_text(side: SpasmSide | None, height: SpasmHeight | None) -> str:
    """Side and height, as far as they were told: "Right, low"."""
    words = [side_word(side)] if side is not None else []
    if height is not None:
        words.append(height_word(height).lower() if words else height_word(height))
    return ", ".join(words)


def doing_text(doing: Iterable[Doing]) -> str:
    """What the person was doing: "Bending, lifting"."""
    words = [doing_word(one) for one in doing]
    return ", ".join([*words[:1], *(word[:1].lower() + word[1:] for word in words[1:])])


def grip_text(record: SpasmRecord) -> str:
    """How long the grip lasted: "1 h 30", "2 days 3 h"; nothing where its end is not known (S017)."""
    if record.ended_at is None:
        return ""
    minutes = round((record.ended_at - record.began_at).total_seconds() / 60)
    if minutes < 1:
        return _("moments")
    days, rest = divmod(minutes, _HOURS_A_DAY * 60)
    if not days:
        return _short_length(minutes)
    text = ngettext("{count} day", "{count} days", days).format(count=days)
    hours = round(rest / 60)
    return text if not hours else _("{days} {hours} h").format(days=text, hours=hours)


def _short_length(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return _("{minutes} min").format(minutes=minutes)
    text = _("{hours} h {minutes:02d}") if rest else _("{hours} h")
    return text.format(hours=hours, minutes=rest)


def let_go_text(record: SpasmRecord) -> str:
    """How long until it let go, in a list: "let go after 50 min"."""
    length = grip_text(record)
    return _("let go after {length}").format(length=length) if length else _("end not noted")


def row_line(record: SpasmRecord) -> str:
    """The second line of an entry in the list: what the person did, and how long it lasted."""
    parts = [doing_text(record.doing), let_go_text(record)]
    return " · ".join(part for part in parts if part)


def hours_told(hours: float) -> str:
    """A few hours, or days from two on: "6 h", "2 days"."""
    if hours >= 2 * _HOURS_A_DAY and hours % _HOURS_A_DAY == 0:
        return days_told(round(hours / _HOURS_A_DAY))
    return _("{hours} h").format(hours=number_text(hours))


def days_told(days: int) -> str:
    """A number of days."""
    return ngettext("{count} day", "{count} days", days).format(count=days)


def number_text(number: float) -> str:
    """A number without a needless ".0"."""
    return f"{number:g}"


def typed_number(text: str) -> float | None:
    """The number that was typed, with a point or a comma; None where it is none."""
    plain = text.strip().replace(",", ".").replace("½", ".5")
    is_number = plain.replace(".", "", 1).isdigit() and plain.isascii()
    return float(plain) if is_number else None


def gap_text(days: int, *, is_running: bool) -> str:
    """The line between two entries, and the one that is still growing."""
    text = days_told(days)
    return _("{days} so far").format(days=text) if is_running else text


def logged_text(count: int) -> str:
    """How many there are; nothing where there is none."""
    if not count:
        return ""
    return ngettext("{count} entry", "{count} entries", count).format(count=count)
