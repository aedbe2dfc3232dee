"""What is written down and what is drawn from it: the fields of each log, and the charts."""

from dataclasses import dataclass

from program_app.domain.faults import STRICT, empty_fields, refuse


@dataclass(frozen=True, kw_only=True)
class LogField:
    """One thing that a log asks for; `id` is the name under which the record keeps it."""

    __pydantic_config__ = STRICT

    id: str
    label: str
    help: str = ""
    """What it means, or what to do with it, where the label does not say it."""
    sources: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("id", "label")))


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
