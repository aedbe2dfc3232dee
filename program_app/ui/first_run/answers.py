"""The safety questions in pages, and what is ticked so far."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from program_app.domain.care import ScreeningItem, Tier

_PER_CARD = 5


@dataclass(frozen=True)
class QuestionGroup:
    """Questions of one tier that stand together in a card."""

    tier: Tier
    items: tuple[ScreeningItem, ...]


Page = tuple[QuestionGroup, ...]


def pages_of(items: Sequence[ScreeningItem]) -> tuple[Page, ...]:
    """Pages of one or two cards: the two tiers that matter side by side, what to work around at the end."""
    emergency = _groups([item for item in items if item.tier is Tier.EMERGENCY], _PER_CARD)
    clinician = [item for item in items if item.tier is Tier.CLINICIAN]
    beside = _groups(clinician[: len(emergency) * _PER_CARD], _PER_CARD)
    after = _groups(clinician[len(emergency) * _PER_CARD :], 2 * _PER_CARD)
    adapt = _groups([item for item in items if item.tier is Tier.ADAPT], 2 * _PER_CARD)
    paired = [tuple(pair) for pair in zip(emergency, beside, strict=False)]
    alone = [(group,) for group in (*emergency[len(beside) :], *after, *adapt)]
    return (*paired, *alone)


def _groups(items: Sequence[ScreeningItem], most: int) -> list[QuestionGroup]:
    """`items` in as few groups as hold at most `most` each, nearly equal in size."""
    if not items:
        return []
    count = -(-len(items) // most)
    size = -(-len(items) // count)
    parts = [tuple(items[start : start + size]) for start in range(0, len(items), size)]
    return [QuestionGroup(part[0].tier, part) for part in parts]


class TickedAnswers:
    """What is ticked, page by page; "none of these" and the questions of its page exclude each other."""

    def __init__(
        self, items: Sequence[ScreeningItem], true_ids: Iterable[str] = (), none_pages: Iterable[int] = ()
    ) -> None:
        known = {item.id for item in items}
        self._items = tuple(items)
        self._true = {answer for answer in true_ids if answer in known}
        self._none = set(none_pages)

    @property
    def true_ids(self) -> tuple[str, ...]:
        """Ids of the statements that are true, in the order of the questions."""
        return tuple(item.id for item in self._items if item.id in self._true)

    @property
    def none_pages(self) -> tuple[int, ...]:
        """The pages on which "none of these" is ticked."""
        return tuple(sorted(self._none))

    def is_true(self, item_id: str) -> bool:
        """Whether a statement is ticked."""
        return item_id in self._true

    def is_none(self, page_number: int) -> bool:
        """Whether "none of these" is ticked on a page."""
        return page_number in self._none

    def tick(self, item_id: str, page_number: int, *, is_true: bool) -> None:
        """Tick a statement, or take the tick away."""
        if is_true:
            self._true.add(item_id)
            self._none.discard(page_number)
        else:
            self._true.discard(item_id)

    def tick_none(self, page: Page, page_number: int, *, is_none: bool) -> None:
        """Tick "none of these" on a page, or take the tick away."""
        if is_none:
            self._none.add(page_number)
            self._true -= {item.id for group in page for item in group.items}
        else:
            self._none.discard(page_number)

    def is_answered(self, page: Page, page_number: int) -> bool:
        """Whether anything is ticked on a page."""
        return self.is_none(page_number) or any(
            self.is_true(item.id) for group in page for item in group.items
        )

    @property
    def tiers(self) -> frozenset[Tier]:
        """The tiers in which a statement is true."""
        return frozenset(item.tier for item in self._items if item.id in self._true)

    def true_items(self, tier: Tier) -> tuple[ScreeningItem, ...]:
        """The statements of a tier that are true."""
        return tuple(item for item in self._items if item.tier is tier and item.id in self._true)
