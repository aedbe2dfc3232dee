"""Safety questions that are being answered, as one line of text to keep until they are."""

from collections.abc import Sequence

from program_app.domain.care import ScreeningItem
from program_app.ui.first_run.answers import TickedAnswers

_PARTS = 3


def draft_of(number: int, answers: TickedAnswers) -> str:
    """The page that is open, the statements that are true, and the pages on which none is."""
    nones = " ".join(str(page) for page in answers.none_pages)
    return f"{number}|{' '.join(answers.true_ids)}|{nones}"


def taken_up(items: Sequence[ScreeningItem], draft: str, page_count: int) -> tuple[int, TickedAnswers] | None:
    """The page and the answers of a draft; None where it is none that can be read."""
    parts = draft.split("|")
    if len(parts) != _PARTS or not parts[0].isdigit():
        return None
    nones = [int(page) for page in parts[2].split() if page.isdigit()]
    number = min(max(1, int(parts[0])), max(1, page_count))
    return number, TickedAnswers(items, parts[1].split(), none_pages=nones)
