"""The log of a day in words: its questions, and the answers that are one tap away."""

from dataclasses import dataclass

from program_app.domain.log_fields import Logs
from program_app.words.language import _


@dataclass(frozen=True, kw_only=True)
class DayQuestion:
    """One value of the log: the name of its field, its words, and the answers that are offered."""

    field: str
    word: str
    hint: str
    """In what it is told."""
    help: str
    answers: tuple[float, ...] = ()
    """Values to tap; without them 0 to 10."""


_ZERO_TO_TEN: tuple[float, ...] = ()


def day_questions(logs: Logs) -> tuple[DayQuestion, ...]:
    """What may be told about a day, all of it optional."""
    asked = {
        "average_pain": (_("0 to 10"), _ZERO_TO_TEN),
        "worst_pain": (_("0 to 10"), _ZERO_TO_TEN),
        "sleep_quality": (_("0 poor, 10 sound"), _ZERO_TO_TEN),
        "stress": (_("0 to 10"), _ZERO_TO_TEN),
        "walked_minutes": (_("minutes"), (0, 10, 20, 30, 60)),
        "hours_sitting": (_("hours"), (0, 2, 4, 6, 8, 10)),
        "braces": (_("times"), (0, 1, 3, 5, 10)),
    }
    return tuple(
        DayQuestion(field=name, word=field.label, hint=hint, help=field.help, answers=answers)
        for name, (hint, answers) in asked.items()
        for field in (logs.daily_field(name),)
    )


def soreness_answers() -> tuple[tuple[float, str], ...]:
    """How long it was sore, in hours and in words."""
    return (
        (0, _("Not at all")),
        (6, _("A few hours")),
        (24, _("A day")),
        (48, _("Two days")),
    )


def soreness_question(when: str) -> str:
    """What is asked once, two days after a spasm."""
    return _("How long was it sore after {when}?").format(when=when)
