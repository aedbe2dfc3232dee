"""A place in the back by its side and its height, and what pressing one in a drawing of the back tells."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.spasm import SpasmHeight, SpasmSide

_BESIDE = (SpasmSide.LEFT, SpasmSide.RIGHT)
Told = tuple[SpasmSide | None, SpasmHeight | None]
"""Side and height as a record keeps them."""


class Strength(StrEnum):
    """How strongly a place is marked: meant, or one of those that may be meant."""

    CHOSEN = "chosen"
    FAINT = "faint"


@dataclass(frozen=True)
class BackPlace:
    """Left, right or the spine itself, at one height."""

    side: SpasmSide
    height: SpasmHeight


def pressed(told: Told, place: BackPlace) -> Told:
    """What is told after a place was pressed.

    A chosen place is taken away, the other side of the same height comes to it, another height moves it.
    """
    side, height = told
    if height is not place.height or side is None:
        return place.side, place.height
    if side is place.side:
        return None, None
    if side is SpasmSide.BOTH and place.side in _BESIDE:
        return _BESIDE[1 - _BESIDE.index(place.side)], height
    if side in _BESIDE and place.side in _BESIDE:
        return SpasmSide.BOTH, height
    return place.side, height


def marked_places(told: Told) -> Mapping[BackPlace, Strength]:
    """What a drawing marks: a side without a height along the whole back, a height without a side faintly."""
    side, height = told
    if side is None and height is None:
        return {}
    sides = _BESIDE if side is None or side is SpasmSide.BOTH else (side,)
    strength = Strength.FAINT if side is None else Strength.CHOSEN
    heights = tuple(SpasmHeight) if height is None else (height,)
    return {BackPlace(one, each): strength for one in sides for each in heights}
