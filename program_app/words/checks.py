"""Self-checks in words: what is noted, and a value that was noted."""

from program_app.domain.progress import CheckRecord
from program_app.domain.self_check import CheckKind, SelfCheck
from program_app.words.language import _, ngettext


def check_note(check: SelfCheck) -> str:
    """What a self-check notes, in two or three words."""
    notes = {
        CheckKind.STOPWATCH: _("Seconds, up to {cap}").format(cap=check.cap_seconds),
        CheckKind.LADDER: _("Level and seconds"),
        CheckKind.GAP: _("0 to 3, seconds"),
        CheckKind.COUNT: _("How many in {cap} s").format(cap=check.cap_seconds),
        CheckKind.QUESTIONS: _("About your week"),
        CheckKind.FROM_WALKS: _("From your walks"),
    }
    return notes[check.kind]


def check_value(record: CheckRecord) -> str:
    """The value of a self-check; empty when nothing was noted."""
    parts = []
    if record.choice is not None:
        parts.append(_("step {number}").format(number=record.choice))
    if record.seconds is not None:
        parts.append(_("{seconds} s").format(seconds=round(record.seconds)))
    if record.count is not None:
        parts.append(ngettext("{count} time", "{count} times", record.count).format(count=record.count))
    if record.answers:
        parts.append(answers_text(record.answers))
    return ", ".join(parts)


def answers_text(answers: tuple[int | None, ...]) -> str:
    """Answers 0 to 10 side by side, a dash where none was given: "6 · – · –"."""
    return " · ".join("–" if answer is None else str(answer) for answer in answers)


def earlier_value(record: CheckRecord, day_number: int) -> str:
    """The value of an earlier day, short enough for a row: "Day 1: 22 s"."""
    if record.answers:
        return _("as on day {day}").format(day=day_number)
    return _("Day {day}: {value}").format(day=day_number, value=check_value(record))


def check_sentence(check: SelfCheck, record: CheckRecord) -> str:
    """One line of a day's detail: name and value."""
    return _("{name}: {value}").format(name=check.name, value=check_value(record) or "–")
