"""The short version of a session: its core exercises in about six minutes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

SHORT_SECONDS = (360, 450)
"""At least, where the day has so much, and at most."""
_SEVERAL = 3
"""One exercise alone for six minutes is no session."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One item of a session, as far as it matters here."""

    seconds: float
    is_exercise: bool = True
    """Neither self-checks nor a rehearsal."""
    is_stretch: bool = False
    is_walk: bool = False


def core_of(parts: Sequence[Part]) -> tuple[int, ...]:
    """Which of `parts` make the short version, in their order.

    The core of a day is what it spends most time on: longer exercises come before shorter ones, stretches
    last. Self-checks and rehearsals are left out, a walk too unless there is nothing else. Of all choices
    that take 6 to 7.5 minutes it is the one with the most of the core, of three exercises or more where
    that can be; where none takes so long, the longest that is no longer.
    """
    ranked = _ranked(parts)
    shortest, longest = SHORT_SECONDS
    if sum(parts[index].seconds for index in ranked) <= longest:
        return tuple(sorted(ranked))
    choices = [chosen for chosen in _choices(ranked) if _seconds(parts, chosen) <= longest]
    long_enough = [chosen for chosen in choices if _seconds(parts, chosen) >= shortest]
    if long_enough:
        best = min(long_enough, key=lambda chosen: (-min(len(chosen), _SEVERAL), _places(ranked, chosen)))
    else:
        best = max(choices, key=lambda chosen: _seconds(parts, chosen), default=tuple(ranked[:1]))
    return tuple(sorted(best))


def _ranked(parts: Sequence[Part]) -> list[int]:
    exercises = [index for index, part in enumerate(parts) if part.is_exercise and not part.is_walk]
    walks = [index for index, part in enumerate(parts) if part.is_walk]
    return sorted(exercises or walks, key=lambda index: (parts[index].is_stretch, -parts[index].seconds))


def _choices(ranked: Sequence[int]) -> Iterator[tuple[int, ...]]:
    for count in range(1, len(ranked) + 1):
        yield from combinations(ranked, count)


def _places(ranked: Sequence[int], chosen: Sequence[int]) -> list[int]:
    return [ranked.index(index) for index in chosen]


def _seconds(parts: Sequence[Part], chosen: Sequence[int]) -> float:
    return sum(parts[index].seconds for index in chosen)
