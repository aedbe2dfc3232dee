"""One line about a session that stands beside the one that did its day."""

from program_app.domain.progress import SessionKind, SessionSummary
from program_app.words.days import date_text
from program_app.words.durations import long_duration
from program_app.words.language import _
from program_app.words.walk import walked_line


def beside_line(session: SessionSummary) -> str:
    """When it was, what it was and what came of it: "Tuesday, 17 November: light day, 4 min held"."""
    record = session.record
    text = _("{date}: {kind}").format(date=date_text(record.started_on), kind=_kind_text(record.kind))
    if record.kind is SessionKind.WALK:
        done = walked_line(session.walked_seconds, session.braced_seconds)
    elif session.held_seconds:
        done = _("{held} held").format(held=long_duration(session.held_seconds))
    else:
        return text
    return _("{session}, {done}").format(session=text, done=done)


def _kind_text(kind: SessionKind) -> str:
    texts = {
        SessionKind.PLANNED: _("another try"),
        SessionKind.GENTLE: _("a gentle try"),
        SessionKind.PRACTICE: _("once more"),
        SessionKind.WALK: _("walk"),
        SessionKind.LIGHT: _("light day"),
        SessionKind.BRIDGE_BACK: _("bridge-back session"),
        SessionKind.GATE_TEST: _("self-checks once more"),
        SessionKind.ELSEWHERE: _("done elsewhere"),
    }
    return texts[kind]
