"""Answers after a session in words: effort, and tired or pain."""

from program_app.domain.progress import Feeling
from program_app.words.language import _


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
