"""The guide as a person reads it: its parts and what is read, what is searched for, and one text in full."""

from collections.abc import Iterator

from program_app.domain.exercise import Exercise
from program_app.domain.guide import Article, ArticleKind, FigurePair, Guide, GuideCard
from program_app.domain.program import Program
from program_app.domain.text_search import MarkedText, has_all, marked, words_of
from program_app.journey.guide_views import (
    Block,
    BlockKind,
    EntryRow,
    EntryView,
    GuideList,
    Neighbour,
    PairView,
    Shelf,
    ShelfRows,
)
from program_app.words.guide import about_program, card_day, question_number

_WORDS_A_MINUTE = 200
_CARD = "day_"


def card_id(day: int) -> str:
    """What the card of a day is called among the texts."""
    return f"{_CARD}{day}"


def entry_ids(guide: Guide, shelf: Shelf) -> tuple[str, ...]:
    """The texts of one part in their order."""
    return tuple(_id_of(entry) for entry in _entries(guide, shelf))


def shelf_of(guide: Guide, entry_id: str) -> Shelf | None:
    """The part that a text stands in; None where there is no such text."""
    return next((shelf for shelf in Shelf if entry_id in entry_ids(guide, shelf)), None)


def first_to_read(guide: Guide, read: frozenset[str]) -> str | None:
    """The first text that is not read yet, or the first of all; None where there is nothing to read."""
    every = [entry_id for shelf in Shelf for entry_id in entry_ids(guide, shelf)]
    return next((entry_id for entry_id in every if entry_id not in read), every[0] if every else None)


def look_into(guide: Guide, shelf: Shelf, query: str, read: frozenset[str], today_number: int) -> GuideList:
    """The rows of `shelf`; from two letters of `query` on, what fits it in every part."""
    words = words_of(query)
    shelves = []
    for asked in Shelf if words else (shelf,):
        found = [entry for entry in _entries(guide, asked) if has_all(entry.texts, words)]
        rows = tuple(_row(entry, words, read, today_number) for entry in found)
        if rows or not words:
            shelves.append(ShelfRows(shelf=asked, rows=rows))
    return GuideList(query=query, is_search=bool(words), shelves=tuple(shelves))


def open_entry(program: Program, entry_id: str, query: str, read: frozenset[str]) -> EntryView:
    """One text with the words of `query` marked. Raises KeyError."""
    guide, words = program.guide, words_of(query)
    shelf = shelf_of(guide, entry_id)
    if shelf is None:
        raise KeyError(entry_id)
    entries = _entries(guide, shelf)
    place = entry_ids(guide, shelf).index(entry_id)
    entry = entries[place]
    return EntryView(
        entry_id=entry_id,
        shelf=shelf,
        label=_label(entry),
        minutes=max(1, round(sum(len(text.split()) for text in entry.texts) / _WORDS_A_MINUTE)),
        blocks=tuple(Block(kind=kind, text=marked(text, words)) for kind, text in _pieces(entry)),
        pair=_pair(program, entry.figure) if isinstance(entry, Article) else None,
        related=entry.related,
        is_read=entry_id in read,
        before=_neighbour(entries[place - 1]) if place else None,
        after=_neighbour(entries[place + 1]) if place + 1 < len(entries) else None,
    )


def _entries(guide: Guide, shelf: Shelf) -> tuple[Article | GuideCard, ...]:
    if shelf is Shelf.CARDS:
        return guide.cards
    return guide.questions if shelf is Shelf.QUESTIONS else guide.essays


def _id_of(entry: Article | GuideCard) -> str:
    return entry.id if isinstance(entry, Article) else card_id(entry.day)


def _number_of(entry: Article | GuideCard) -> int:
    return entry.number if isinstance(entry, Article) else entry.day


def _label(entry: Article | GuideCard) -> str:
    if isinstance(entry, GuideCard):
        return card_day(entry.day)
    return about_program() if entry.kind is ArticleKind.ESSAY else question_number(entry.number)


def _neighbour(entry: Article | GuideCard) -> Neighbour:
    return Neighbour(entry_id=_id_of(entry), title=entry.title)


def _row(
    entry: Article | GuideCard, words: tuple[str, ...], read: frozenset[str], today_number: int
) -> EntryRow:
    number = _number_of(entry)
    return EntryRow(
        entry_id=_id_of(entry),
        number=str(number) if number else "",
        title=marked(entry.title, words),
        line=_best_line(entry, words),
        is_read=_id_of(entry) in read,
        is_today=isinstance(entry, GuideCard) and entry.day == today_number,
    )


def _best_line(entry: Article | GuideCard, words: tuple[str, ...]) -> MarkedText | None:
    """The text in it that has most of `words`, first those that the title has not."""
    if not words:
        return None
    elsewhere = [word for word in words if not marked(entry.title, (word,)).hits]

    def worth(text: str) -> tuple[int, int]:
        return sum(bool(marked(text, (word,)).hits) for word in elsewhere), len(marked(text, words).hits)

    best = max(entry.texts[1:], key=worth)
    return marked(best, words)


def _pieces(entry: Article | GuideCard) -> Iterator[tuple[BlockKind, str]]:
    yield BlockKind.TITLE, entry.title
    if isinstance(entry, Article):
        yield from _article_pieces(entry)
    else:
        for paragraph in entry.paragraphs:
            yield BlockKind.TEXT, paragraph
    if entry.other_views:
        yield BlockKind.OTHER_VIEWS, entry.other_views


def _article_pieces(article: Article) -> Iterator[tuple[BlockKind, str]]:
    yield BlockKind.ANSWER, article.short_answer
    for section in article.sections:
        if section.heading:
            yield BlockKind.HEADING, section.heading
        for paragraph in section.paragraphs:
            yield BlockKind.TEXT, paragraph
    if article.practical is not None:
        yield BlockKind.HEADING, article.practical.heading
        for step in article.practical.steps:
            yield BlockKind.STEP, step


def _pair(program: Program, figure: FigurePair | None) -> PairView | None:
    """The two pictures, where both can be drawn."""
    motion = program.motions.get(figure.exercise) if figure is not None else None
    if figure is None or motion is None or motion.wrong_pose(figure.mistake) is None:
        return None
    exercise = program.exercise(figure.exercise)
    return PairView(
        motion=motion,
        right_name=exercise.name,
        right_line=exercise.right_picture,
        wrong_name=figure.mistake,
        wrong_line=_slip(exercise, figure.mistake),
    )


def _slip(exercise: Exercise, name: str) -> str:
    return next((mistake.wrong_picture for mistake in exercise.mistakes if mistake.name == name), "")
