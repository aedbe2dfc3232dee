"""A day takes its card from the guide, so that the card is written in one place."""

from collections.abc import Mapping

from program_app.content.document import Document, Plain
from program_app.content.errors import Problem
from program_app.domain.guide import GuideCard

_CARD = "card"


def fill_cards(document: Document, cards: Mapping[int, GuideCard]) -> list[Problem]:
    """Give each day of `program.yaml` its card; a day that has one of its own is reported."""
    problems = []
    days = document.at(("days",))
    for index, day in enumerate(days if isinstance(days, list) else ()):
        if not isinstance(day, dict):
            continue
        if _CARD in day:
            sentence = "the card of a day stands in the guide, in guide/cards"
            problems.append(document.key_problem(("days", index, _CARD), sentence))
        number = day.get("number")
        day[_CARD] = _plain(cards.get(number) if isinstance(number, int) else None)
    return problems


def _plain(card: GuideCard | None) -> dict[str, Plain]:
    """What a day keeps of its card; where the card is wrong or missing that is told already."""
    if card is None:
        return {"title": "", "sources": [""]}
    return {"title": card.title, "sources": list(card.sources), "other_views": card.other_views}
