"""The log of a day in words: its questions, and the answers that are one tap away."""

from dataclasses import dataclass

from program_app.words.language import _


@dataclass(frozen=True, kw_only=True)
class DayQuestion:
    """One value of the log: the name of its field, its words, and the answers that are offered."""

    field: str
    word: str
    hint: str
    answers: tuple[float, ...] = ()
    """Values to tap; without them 0 to 10."""


def day_questions() -> tuple[DayQuestion, ...]:
    """What may be told about a day, all of it optional."""
    return (
        DayQuestion(field="average_pain", word=_("Pain, on average"), hint=_("0 to 10")),
        DayQuestion(field="worst_pain", word=_("Pain at its worst"), hint=_("0 to 10")),
        DayQuestion(field="sleep_quality", word=_("Sleep last night"), hint=_("0 poor, 10 sound")),
        DayQuestion(field="stress", word=_("Stress"), hint=_("0 to 10")),
        DayQuestion(field="walked_minutes", word=_("Walked"), hint=_("minutes"), answers=(0, 10, 20, 30, 60)),
        DayQuestion(field="hours_sitting", word=_("Sat"), hint=_("hours"), answers=(0, 2, 4, 6, 8, 10)),
        DayQuestion(field="braces", word=_("Braces"), hint=_("times"), answers=(0, 1, 3, 5, 10)),
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
