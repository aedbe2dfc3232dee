"""The exercises as a person looks through them: filtered, searched and in the order in which they come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from program_app.domain.exercise import Exercise, MuscleGroup, PositionGroup
from program_app.domain.motion import Motion
from program_app.domain.prescriptions import prescriptions_of
from program_app.domain.program import Program
from program_app.domain.safety import Light
from program_app.domain.text_search import MarkedText, has_all, marked, words_of
from program_app.domain.today import TodayState
from program_app.domain.work_arounds import is_in_use
from program_app.journey.diary import Diary
from program_app.journey.said import said_on
from program_app.journey.today import look_at_today
from program_app.words.exercises import STRETCH, also_called, is_not_here, may_be_not_here, said_as_cue


@dataclass(frozen=True, kw_only=True)
class CatalogueFilter:
    """What a person looks for."""

    query: str = ""
    works: str = ""
    """A MuscleGroup, STRETCH, or empty for everything."""
    position: PositionGroup | None = None


@dataclass(frozen=True, kw_only=True)
class CardView:
    """One exercise among the others."""

    exercise_id: str
    name: MarkedText
    line: MarkedText
    """What it works; where something else was found, that."""
    level: int
    position: PositionGroup | None
    from_day: int | None
    is_today: bool
    right_picture: str
    motion: Motion | None


@dataclass(frozen=True, kw_only=True)
class CatalogueView:
    """All that fits the filter, and how much would fit another position."""

    total: int
    asked: CatalogueFilter
    cards: tuple[CardView, ...]
    counts: tuple[tuple[PositionGroup | None, int], ...]
    """Of each position, None being all of them, what fits the rest of the filter."""
    works: tuple[str, ...]
    """What can be filtered by."""
    is_not_here: bool
    """What is looked for is left out of this program on purpose."""


def look_through(
    program: Program, today: frozenset[str], asked: CatalogueFilter, work_arounds: tuple[str, ...] = ()
) -> CatalogueView:
    """The exercises that fit; `today` has the ids of those in today's session.

    What only stands in for others is there while it may, with these work-arounds.
    """
    words = words_of(asked.query)
    is_left_out = bool(words) and is_not_here(asked.query)
    ordered = [e for e in in_order(program) if is_in_use(program, e.id, work_arounds)]
    found = (
        [] if is_left_out else [e for e in ordered if _works(e, asked.works) and has_all(_texts(e), words)]
    )
    fitting = [e for e in found if asked.position in (None, e.position_group)]
    groups = [e.position_group for e in found]
    present = {e.position_group for e in ordered}
    return CatalogueView(
        total=len(ordered),
        asked=asked,
        cards=tuple(_card(program, e, words, is_today=e.id in today) for e in fitting),
        counts=(
            (None, len(found)),
            *((group, groups.count(group)) for group in PositionGroup if group in present),
        ),
        works=_groups(ordered),
        is_not_here=is_left_out or (bool(words) and not found and may_be_not_here(asked.query)),
    )


def in_order(program: Program) -> tuple[Exercise, ...]:
    """The exercises by level and by when they are first asked for; stretches come last."""
    asked: dict[str, int] = {}
    for day in program.days:
        for prescription in day.prescriptions:
            asked.setdefault(prescription.exercise, len(asked))

    def place(exercise: Exercise) -> tuple[bool, int, int]:
        return exercise.is_stretch, exercise.level, asked.get(exercise.id, len(asked))

    return tuple(sorted(program.exercises, key=place))


def first_day(program: Program, exercise_id: str) -> int | None:
    """The day that first asks for an exercise; None where none does."""
    asked = prescriptions_of(program, exercise_id)
    return asked[0][0] if asked else None


def todays_exercises(program: Program, diary: Diary, today_on: date) -> frozenset[str]:
    """The exercises of today's session as it is with the pain that was given; none where there is none."""
    today = look_at_today(program, diary, today_on, said_on(diary, today_on))
    if today.light is Light.NO_SESSION or today.state is TodayState.ALL_DONE:
        return frozenset()
    return frozenset(row.exercise_id for row in today.rows if row.exercise_id is not None)


def _works(exercise: Exercise, works: str) -> bool:
    if works == STRETCH:
        return exercise.is_stretch
    return not works or works in exercise.works


def _groups(exercises: Sequence[Exercise]) -> tuple[str, ...]:
    worked = {group for exercise in exercises for group in exercise.works}
    groups = tuple(group.value for group in MuscleGroup if group in worked)
    return (*groups, STRETCH) if any(exercise.is_stretch for exercise in exercises) else groups


def _texts(exercise: Exercise) -> tuple[str, ...]:
    return (exercise.name, exercise.muscles, *exercise.other_names, *exercise.cues)


def _card(program: Program, exercise: Exercise, words: tuple[str, ...], *, is_today: bool) -> CardView:
    return CardView(
        exercise_id=exercise.id,
        name=marked(exercise.name, words),
        line=_line(exercise, words),
        level=exercise.level,
        position=exercise.position_group,
        from_day=first_day(program, exercise.id),
        is_today=is_today,
        right_picture=exercise.right_picture,
        motion=program.motions.get(exercise.id),
    )


def _line(exercise: Exercise, words: tuple[str, ...]) -> MarkedText:
    """The muscles, unless what was found stands only in another name or in a cue."""
    elsewhere = [word for word in words if not marked(exercise.name, (word,)).hits]
    lines = (
        exercise.muscles,
        *(also_called(name) for name in exercise.other_names),
        *(said_as_cue(cue) for cue in exercise.cues),
    )
    best = max(lines, key=lambda line: sum(bool(marked(line, (word,)).hits) for word in elsewhere))
    return marked(best, words)
