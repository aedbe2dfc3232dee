"""Answers before and after a session in words: pain, effort, and tired or pain."""

from collections.abc import Sequence

from program_app.domain.progress import Feeling
from program_app.words.language import _
from program_app.words.numbers import change_text


def pain_change(before: int | None, after: int | None) -> str:
    """Pain before and after: "3 → 2"; a dash for what was not given."""
    if before is None and after is None:
        return "–"
    return change_text((before, after), "{value}")


def effort_word(effort: int) -> str:
    """Effort 0 to 10 in a word (content.md 6.1)."""
    for highest, word in ((0, _("Rest")), (3, _("Easy")), (6, _("Moderate")), (9, _("Hard"))):
        if effort <= highest:
            return word
    return _("As hard as it gets")


def feeling_word(feeling: Feeling) -> str:
    """The answer to "Tired, or pain?" in a word (S045)."""
    return {
        Feeling.TIRED: _("Tired"),
        Feeling.PAIN: _("Pain"),
        Feeling.BOTH: _("Both"),
        Feeling.NEITHER: _("Neither"),
    }[feeling]


def feeling_summary(feeling: Feeling) -> str:
    """The same answer standing alone, without its question."""
    return {
        Feeling.TIRED: _("Tired, no pain"),
        Feeling.PAIN: _("Pain"),
        Feeling.BOTH: _("Tired and pain"),
        Feeling.NEITHER: _("No pain, not tired"),
    }[feeling]


def place_words() -> dict[str, str]:
    """Where a session may be felt (content.md 6.1), in the order in which it is offered."""
    return {
        "belly": _("Belly"),
        "buttocks": _("Buttocks"),
        "thighs": _("Thighs"),
        "back": _("Back"),
        "leg": _("Leg"),
        "other": _("Other"),
    }


def felt_line(places: Sequence[str]) -> str:
    """Where it was felt: "Felt in: belly, thighs"; empty where nothing was told."""
    words = place_words()
    names = ", ".join(words.get(place, place) for place in places).lower()
    return _("Felt in: {places}").format(places=names) if places else ""


def feeling_line(feeling: Feeling | None) -> str:
    """The small line under the feeling after a session (S045)."""
    lines = {
        Feeling.TIRED: _("and not sore"),
        Feeling.PAIN: _("how it felt"),
        Feeling.BOTH: _("tired and sore"),
        Feeling.NEITHER: _("not tired, not sore"),
    }
    return lines[feeling] if feeling else _("how it felt")


def feeling_sentence(feeling: Feeling | None) -> str:
    """What a feeling after a session means (S045)."""
    sentences = {
        Feeling.TIRED: _("Tired and not sore. That is the aim."),
        Feeling.PAIN: _("Thanks for saying so. Go gently next time."),
        Feeling.BOTH: _("Tired and sore. Go gently next time."),
        Feeling.NEITHER: _("Hardly noticed it. Fine too."),
    }
    return sentences[feeling] if feeling else ""
