"""What is written down and what is drawn from it: the fields of each log, and the charts."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from program_app.domain.faults import STRICT, empty_fields, refuse

_Item = TypeVar("_Item", "LogField", "Chart")


@dataclass(frozen=True, kw_only=True)
class LogAnswer:
    """What one of the answers to a field means; `id` is the value that the record keeps."""

    __pydantic_config__ = STRICT

    id: str
    help: str

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("id", "help")))


@dataclass(frozen=True, kw_only=True)
class LogField:
    """One thing that a log asks for; `id` is the name under which the record keeps it."""

    __pydantic_config__ = STRICT

    id: str
    label: str
    short: str = ""
    """What stands beside the value once it is told, where the label is too long for it."""
    help: str = ""
    """What it means, or what to do with it, where the label does not say it."""
    answers: tuple[LogAnswer, ...] = ()
    """Those answers that need a word of their own."""
    sources: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("id", "label")))

    @property
    def brief(self) -> str:
        """The short label, or the label where there is none."""
        return self.short or self.label

    def about(self, answer_id: str) -> str:
        """What an answer means; nothing where it needs no word."""
        return next((answer.help for answer in self.answers if answer.id == answer_id), "")


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A picture of what was written down, with the sentence that stands beside it."""

    __pydantic_config__ = STRICT

    id: str
    title: str
    caption: str
    sources: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("id", "title", "caption")))


@dataclass(frozen=True, kw_only=True)
class Logs:
    """The fields of the spasm log, the session log, the log of a day and the baseline; and the charts."""

    __pydantic_config__ = STRICT

    spasm: tuple[LogField, ...] = ()
    session: tuple[LogField, ...] = ()
    daily: tuple[LogField, ...] = ()
    baseline: tuple[LogField, ...] = ()
    charts: tuple[Chart, ...] = ()

    def spasm_field(self, field_id: str) -> LogField:
        """A field of the spasm log. Raises KeyError."""
        return _called(self.spasm, field_id)

    def session_field(self, field_id: str) -> LogField:
        """A field of the session log. Raises KeyError."""
        return _called(self.session, field_id)

    def daily_field(self, field_id: str) -> LogField:
        """A field of the log of a day. Raises KeyError."""
        return _called(self.daily, field_id)

    def baseline_field(self, field_id: str) -> LogField:
        """A field of the baseline. Raises KeyError."""
        return _called(self.baseline, field_id)

    def chart(self, chart_id: str) -> Chart:
        """The chart called `chart_id`. Raises KeyError."""
        return _called(self.charts, chart_id)


def _called(items: Iterable[_Item], item_id: str) -> _Item:
    for item in items:
        if item.id == item_id:
            return item
    raise KeyError(item_id)
