"""Self-checks in words: what is noted, and a value that was noted."""

from program_app.domain.progress import CheckRecord
from program_app.domain.self_check import CheckKind, SelfCheck
from program_app.words.language import _, ngettext


def check_note(check: SelfCheck) -> str:
    """What a self-check notes, in two or three words."""
    notes = {
        CheckKind.STOPWATCH: _("seconds"),
        CheckKind.LADDER: _("level and seconds"),
        CheckKind.GAP: _("what fits in the gap"),
        CheckKind.COUNT: _("how many in 30 s"),
        CheckKind.QUESTIONS: _("five answers, 0 to 10"),
        CheckKind.FROM_WALKS: _("from your last two walks"),
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
        given = [str(answer) if answer is not None else "–" for answer in record.answers]
        parts.append(" · ".join(given))
    return ", ".join(parts)


def check_sentence(check: SelfCheck, record: CheckRecord) -> str:
    """One line of a day's detail: name and value."""
    return _("{name}: {value}").format(name=check.name, value=check_value(record) or "–")
