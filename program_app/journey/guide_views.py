"""What the guide's page shows: its list, the rows of it, and one text in pieces."""

from dataclasses import dataclass
from enum import StrEnum, auto

from program_app.domain.guide import Related
from program_app.domain.motion import Motion
from program_app.domain.text_search import MarkedText


class Shelf(StrEnum):
    """The parts of the guide."""

    QUESTIONS = auto()
    CARDS = auto()
    ESSAYS = auto()


class BlockKind(StrEnum):
    """What a piece of a text is, from the top."""

    TITLE = auto()
    ANSWER = auto()
    HEADING = auto()
    TEXT = auto()
    STEP = auto()
    OTHER_VIEWS = auto()


@dataclass(frozen=True, kw_only=True)
class EntryRow:
    """One text in the list."""

    entry_id: str
    number: str
    """Of the question or the day; empty for an essay."""
    title: MarkedText
    line: MarkedText | None = None
    """Where what was looked for stands, when it is not in the title alone."""
    is_read: bool = False
    is_today: bool = False
    """The card of the day that the program is at."""


@dataclass(frozen=True, kw_only=True)
class ShelfRows:
    """Rows that belong together."""

    shelf: Shelf
    rows: tuple[EntryRow, ...]


@dataclass(frozen=True, kw_only=True)
class GuideList:
    """One part of the guide, or what was found in all of them."""

    query: str = ""
    is_search: bool = False
    shelves: tuple[ShelfRows, ...] = ()

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        """All rows, as they stand."""
        return tuple(row for shelf in self.shelves for row in shelf.rows)


@dataclass(frozen=True, kw_only=True)
class Block:
    """A piece of a text that is read in one go."""

    kind: BlockKind
    text: MarkedText


@dataclass(frozen=True, kw_only=True)
class PairView:
    """An exercise as it should look, and one of its slips."""

    motion: Motion
    right_name: str
    right_line: str
    wrong_name: str
    wrong_line: str


@dataclass(frozen=True, kw_only=True)
class Neighbour:
    """The text before or after another one."""

    entry_id: str
    title: str


@dataclass(frozen=True, kw_only=True)
class EntryView:
    """One text in full."""

    entry_id: str
    shelf: Shelf
    label: str
    """What it is: "Question 5"."""
    minutes: int
    blocks: tuple[Block, ...]
    pair: PairView | None
    """Stands under the first stretch of text."""
    related: Related | None
    is_read: bool
    before: Neighbour | None
    after: Neighbour | None

    @property
    def title(self) -> str:
        """Its heading."""
        return self.blocks[0].text.text
