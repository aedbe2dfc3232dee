"""The words of the questions about a person's spasms, and of what there is to work around."""

from collections.abc import Sequence
from datetime import date

from program_app.domain.baseline import UsualGap, WorkAround, WorkPosture
from program_app.domain.spasm import Remedy, SpasmSide
from program_app.words.language import _, ngettext
from program_app.words.rough_dates import rough_date

_OLDEST_YEAR = 1920
_LONGEST_SPELL = 3650


def gap_words() -> dict[UsualGap, str]:
    """How long it usually is between two spasms."""
    return {
        UsualGap.DAYS: _("Some days"),
        UsualGap.WEEKS: _("2 to 3 weeks"),
        UsualGap.MONTHS: _("1 to 4 months"),
        UsualGap.HALF_YEAR: _("Half a year"),
        UsualGap.YEAR: _("A year"),
        UsualGap.LONGER: _("Longer"),
    }


def posture_words() -> dict[WorkPosture, str]:
    """What most of the day is spent with."""
    return {
        WorkPosture.SIT: _("Sit"),
        WorkPosture.STAND: _("Stand"),
        WorkPosture.LIFT: _("Lift"),
        WorkPosture.MIXED: _("Mixed"),
    }


def side_words() -> dict[SpasmSide, str]:
    """Where it usually is."""
    return {
        SpasmSide.LEFT: _("Left"),
        SpasmSide.MIDDLE: _("Middle"),
        SpasmSide.RIGHT: _("Right"),
        SpasmSide.BOTH: _("Both"),
    }


def help_words() -> dict[Remedy, str]:
    """What usually helps, in the order in which it is offered."""
    return {
        Remedy.POSITION: _("Side-lying"),
        Remedy.MOVEMENT: _("Moving"),
        Remedy.HEAT: _("Heat"),
        Remedy.COLD: _("Cold"),
        Remedy.THERAPIST: _("Massage"),
        Remedy.MEDICINE: _("Medicine"),
        Remedy.NOTHING: _("Nothing yet"),
    }


def offered_work_arounds() -> dict[WorkAround, str]:
    """What a person may choose to work around without a clinician."""
    return {
        WorkAround.FLOOR: _("Getting to the floor"),
        WorkAround.KNEES: _("Sore knees"),
        WorkAround.ARMS: _("Wrist or shoulder"),
        WorkAround.NECK: _("Neck pain"),
        WorkAround.BLOOD_PRESSURE: _("Treated blood pressure"),
        WorkAround.BALANCE: _("Balance"),
    }


def work_around_words() -> dict[WorkAround, str]:
    """Everything that sessions may be adapted to, as a chip names it."""
    return {
        **offered_work_arounds(),
        WorkAround.FRAGILE_BONES: _("Fragile bones"),
        WorkAround.PREGNANCY: _("Pregnancy"),
        WorkAround.LEG_PAIN: _("Leg pain when bending"),
        WorkAround.HERNIA: _("Hernia"),
        WorkAround.SHORT_WALK: _("Short walks"),
    }


def from_safety_line(said: Sequence[WorkAround]) -> str:
    """Which of the chips the safety questions have set already; nothing where they set none."""
    names = [work_around_words()[each] for each in said if each in work_around_words()]
    if not names:
        return ""
    return _("From the safety check: {names}.").format(names=", ".join(names).lower())


def walk_line(minutes: int | None, *, marches: bool) -> str:
    """What the comfortable walk does; shorter ones are fine, and `marches` where no walk fits into it."""
    if marches:
        return _("Fine. For now you march on the spot.")
    if minutes is not None and minutes < 8:
        return _("Fine. Walks are cut by rounds, never sped up.")
    return _("No walk here is ever longer")


def year_fault(text: str, today_on: date) -> str:
    """What is wrong with a year; nothing where it fits or is left open."""
    if not text:
        return ""
    if not (text.isascii() and text.isdigit()):
        return _("Numbers only, please.")
    if not _OLDEST_YEAR <= int(text) <= today_on.year:
        return _("Between {first} and {last}, please.").format(first=_OLDEST_YEAR, last=today_on.year)
    return ""


def last_spasm_fault(text: str, today_on: date) -> str:
    """What is wrong with the date of the last spasm; nothing where it fits or is left open."""
    if not text:
        return ""
    told = rough_date(text, today_on)
    if told is None:
        return _("A date or a month, please: 9 August, or August.")
    return _("That is after today.") if told.on > today_on else ""


def spell_days(text: str) -> int | None:
    """How many days are meant by "6", "6 days" or "2 weeks"; None where it says nothing."""
    parts = text.lower().split()
    if not parts or len(parts) > 2 or not (parts[0].isascii() and parts[0].isdigit()):
        return None
    lengths = {_("day"): 1, _("week"): 7, _("month"): 30, _("year"): 365}
    unit = parts[1] if len(parts) == 2 else _("day")
    days = next((days for word, days in lengths.items() if unit.startswith(word)), None)
    return None if days is None else int(parts[0]) * days


def spell_text(days: int | None) -> str:
    """A spell as it is shown in its field."""
    return "" if days is None else ngettext("{days} day", "{days} days", days).format(days=days)


def spell_fault(text: str) -> str:
    """What is wrong with the length of a spell; nothing where it fits or is left open."""
    if not text:
        return ""
    days = spell_days(text)
    if days is None:
        return _("A number of days or weeks, please.")
    return _("That is longer than ten years.") if days > _LONGEST_SPELL else ""
