"""Two numbers as one change: "22 s → 48 s", a dash for what was not noted."""

from collections.abc import Sequence


def change_text(values: Sequence[int | None], pattern: str) -> str:
    """The first and the last value in `pattern`, which has one place called value."""
    return " → ".join("–" if value is None else pattern.format(value=value) for value in values)
