"""What the program makes of each sentence of its source: what was asked for, where it stands, what lacks."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.faults import STRICT, refuse


class Kind(StrEnum):
    """A kind of place in the product at which a sentence of the source can stand."""

    CARD = "card"
    """A card of the day."""
    ARTICLE = "article"
    RESCUE = "rescue"
    """A step, an idea or a text of the rescue page."""
    EXERCISE = "exercise"
    CUE = "cue"
    """What an exercise says: a cue, a step of its movement, or the name of a slip."""
    RULE = "rule"
    """A rule of the plan."""
    LOG_FIELD = "log_field"
    CHART = "chart"
    ONBOARDING = "onboarding"
    """A question about where the person starts from."""


@dataclass(frozen=True, kw_only=True)
class TraceEntry:
    """One sentence of the source: it asks for places, is left out for a reason, or partly both."""

    __pydantic_config__ = STRICT

    id: str
    says: str
    """What the sentence means, in our own words."""
    asks: tuple[Kind, ...] = ()
    cards: tuple[int, ...] = ()
    """The days on whose cards it has to stand."""
    exercises: tuple[str, ...] = ()
    """The exercises that have to name it."""
    cue: str = ""
    """The words by which a cue is known to say it."""
    left_out: str = ""
    """Why the product does not say it, or leaves out a part of it."""

    def __post_init__(self) -> None:
        faults = {}
        if not self.asks and not self.left_out:
            faults["asks"] = "asks is empty; left_out may say why the sentence stands nowhere"
        for kind, given in ((Kind.CARD, self.cards), (Kind.EXERCISE, self.exercises), (Kind.CUE, self.cue)):
            if (kind in self.asks) is not bool(given):
                name = {Kind.CARD: "cards", Kind.EXERCISE: "exercises", Kind.CUE: "cue"}[kind]
                faults[name] = f"{name} goes together with {kind} in asks"
        refuse(faults)


@dataclass(frozen=True, order=True)
class Use:
    """A place at which a sentence of the source stands: the kind, and which one of that kind."""

    source: str
    kind: Kind
    place: str


def lacking(entry: TraceEntry, uses: frozenset[Use]) -> tuple[str, ...]:
    """What the product does not do with this sentence although it should, each in a sentence."""
    own = {use for use in uses if use.source == entry.id}
    if not entry.asks:
        return tuple(
            f"{entry.id} is left out, yet it stands at {use.kind} {use.place}" for use in sorted(own)
        )
    places = {(use.kind, use.place) for use in own}
    return tuple(
        f"{entry.id} stands at no {kind}{f' {place}' if place else ''}"
        for kind, place in _asked(entry)
        if ((kind, place) not in places if place else all(use.kind is not kind for use in own))
    )


def _asked(entry: TraceEntry) -> Iterator[tuple[Kind, str]]:
    """Every kind with the place that it must be; empty where any place of the kind will do."""
    for kind in entry.asks:
        if kind is Kind.CARD:
            yield from ((kind, str(day)) for day in entry.cards)
        elif kind is Kind.EXERCISE:
            yield from ((kind, exercise) for exercise in entry.exercises)
        else:
            yield kind, ""
