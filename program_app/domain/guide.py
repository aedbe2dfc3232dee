"""The guide as its authors wrote it: twelve questions, the essays, and a card for each of the 28 days."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, TypeVar

from program_app.domain.faults import STRICT, Limits, empty_fields, outside_limits, refuse

RELATED_PAGES = ("today", "walk", "review", "exercises", "settings")
"""The pages that a related action can open."""

_Item = TypeVar("_Item")


class ArticleKind(StrEnum):
    """One of the twelve questions, or a text about the program itself."""

    QUESTION = "question"
    ESSAY = "essay"


class RelatedKind(StrEnum):
    """What kind of thing a related action opens."""

    PAGE = "page"
    EXERCISE = "exercise"
    ARTICLE = "article"
    RESCUE = "rescue"


@dataclass(frozen=True, kw_only=True)
class Section:
    """Some paragraphs, with a heading where they have one."""

    __pydantic_config__ = STRICT

    heading: str = ""
    paragraphs: tuple[str, ...]

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("paragraphs",)))


@dataclass(frozen=True, kw_only=True)
class Practical:
    """The one part of an article that is there to be done."""

    __pydantic_config__ = STRICT

    heading: str
    steps: tuple[str, ...]

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("heading", "steps")))


@dataclass(frozen=True, kw_only=True)
class FigurePair:
    """An exercise as it should look beside one of its slips, by the slip's name."""

    __pydantic_config__ = STRICT

    exercise: str
    mistake: str


@dataclass(frozen=True, kw_only=True)
class Related:
    """The one thing to go on with: `target` is a page's name or an id; the rescue page needs none."""

    __pydantic_config__ = STRICT

    kind: RelatedKind
    target: str = ""
    words: str
    """What stands on its button."""

    def __post_init__(self) -> None:
        faults = empty_fields(self, ("words",))
        if (self.kind is RelatedKind.RESCUE) != (not self.target):
            faults["target"] = "target is needed for a page, an exercise or an article, and for these alone"
        refuse(faults)


@dataclass(frozen=True, kw_only=True)
class Article:
    """One of the twelve questions with its answer, or an essay; an essay's number is 0."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"number": (0, 12)}

    id: str
    number: int = 0
    kind: ArticleKind
    title: str
    short_answer: str
    sections: tuple[Section, ...]
    practical: Practical | None = None
    figure: FigurePair | None = None
    other_views: str = ""
    """Where others see it differently, in neutral words (content.md 4.3)."""
    sources: tuple[str, ...]
    related: Related | None = None

    def __post_init__(self) -> None:
        faults = outside_limits(self, self.LIMITS)
        faults |= empty_fields(self, ("title", "short_answer", "sections", "sources"))
        if (self.kind is ArticleKind.QUESTION) != (self.number > 0):
            faults["number"] = "number is 1 to 12 for a question, and 0 for an essay"
        refuse(faults)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that is read in it, in the order in which it stands there."""
        return tuple(text for text in self._texts() if text)

    def _texts(self) -> Iterator[str]:
        yield from (self.title, self.short_answer)
        for section in self.sections:
            yield from (section.heading, *section.paragraphs)
        if self.practical:
            yield from (self.practical.heading, *self.practical.steps)
        yield self.other_views


@dataclass(frozen=True, kw_only=True)
class GuideCard:
    """The card of a day: one thought to read beside the session."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"day": (1, 28)}

    day: int
    title: str
    paragraphs: tuple[str, ...]
    other_views: str = ""
    """Where others see it differently, in neutral words (content.md 4.3)."""
    sources: tuple[str, ...]
    related: Related | None = None

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS) | empty_fields(self, ("title", "paragraphs", "sources")))

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that is read on it, in the order in which it stands there."""
        return tuple(text for text in (self.title, *self.paragraphs, self.other_views) if text)


@dataclass(frozen=True, kw_only=True)
class Guide:
    """All that there is to read: the questions in their order, then the essays; the cards by their day."""

    __pydantic_config__ = STRICT

    articles: tuple[Article, ...] = ()
    cards: tuple[GuideCard, ...] = ()

    @property
    def questions(self) -> tuple[Article, ...]:
        """The articles that answer one of the twelve questions."""
        return tuple(article for article in self.articles if article.kind is ArticleKind.QUESTION)

    @property
    def essays(self) -> tuple[Article, ...]:
        """The articles about the program itself."""
        return tuple(article for article in self.articles if article.kind is ArticleKind.ESSAY)

    def article(self, article_id: str) -> Article:
        """The article called `article_id`. Raises KeyError."""
        return _by_key(self.articles, "id", article_id)

    def card(self, day: int) -> GuideCard:
        """The card of day `day`, 1 to 28. Raises KeyError."""
        return _by_key(self.cards, "day", day)


def _by_key(items: Iterable[_Item], field: str, value: object) -> _Item:
    for item in items:
        if getattr(item, field) == value:
            return item
    raise KeyError(value)
