"""How domain values refuse what breaks their rules: every faulty field at once, each with a sentence."""

from collections.abc import Iterable, Mapping

STRICT = {"extra": "forbid", "strict": True}
"""What a validator of domain values is told: no unknown keys, no silent conversions."""

Limits = Mapping[str, tuple[int, int]]
"""Field name → lowest and highest value."""


class FieldError(ValueError):
    """One or more fields break their rules; `faults` maps a field's name to a plain sentence."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__("; ".join(faults.values()))
        self.faults = dict(faults)


def outside_limits(value: object, limits: Limits) -> dict[str, str]:
    """Faults of the fields of `value` that lie outside `limits`; a field that is None is not looked at."""
    faults = {}
    for name, (lowest, highest) in limits.items():
        number = getattr(value, name)
        if number is not None and not lowest <= number <= highest:
            faults[name] = limit_sentence(name, number, lowest, highest)
    return faults


def limit_sentence(name: str, number: int, lowest: int, highest: int) -> str:
    """What is wrong with a number outside its limits."""
    return f"{name} is {number}; it must be from {lowest} to {highest}"


def empty_fields(value: object, names: Iterable[str]) -> dict[str, str]:
    """Faults of the named fields of `value` that hold nothing."""
    return {name: f"{name} is empty" for name in names if not getattr(value, name)}


def refuse(faults: Mapping[str, str]) -> None:
    """Raise FieldError if there are any."""
    if faults:
        raise FieldError(faults)
