"""Factors as percents to choose from; only the last one carries the sign."""

from collections.abc import Sequence

from program_app.words.language import _


def percent_choices(factors: Sequence[float]) -> list[tuple[str, str]]:
    """Values and words for a SegmentedChoice: 1.15 becomes ("1.15", "115")."""
    percents = [str(round(factor * 100)) for factor in factors]
    percents[-1] = _("{percent} %").format(percent=percents[-1])
    return [(str(factor), percent) for factor, percent in zip(factors, percents, strict=True)]
