"""What the page of the walking gate shows: its letters, the walk that follows, and the next step."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from program_app.domain.dose import WalkDose
from program_app.domain.gate import Gate, LetterState
from program_app.domain.prescriptions import prescription_near
from program_app.domain.program import Program
from program_app.domain.progress import SessionKind
from program_app.domain.session_day import walk_of
from program_app.journey.choosing import plan_choices
from program_app.journey.diary import Diary
from program_app.journey.gate import gate_now
from program_app.journey.gate_testing import GateTestState, gate_test_state
from program_app.journey.views import FindMotion, WalkView, no_motion
from program_app.words import gate as words
from program_app.words.doses import dose_text
from program_app.words.durations import minutes_text


class GateState(StrEnum):
    """How the gate stands."""

    NOT_TESTED = "not_tested"
    CLOSED = "closed"
    OPEN = "open"


@dataclass(frozen=True, kw_only=True)
class Tick:
    """One of several conditions of a letter."""

    text: str
    is_met: bool


@dataclass(frozen=True, kw_only=True)
class LetterView:
    """A letter as a row. `filled` and `mark` are shares of the bar, None where there is no value yet."""

    letter: str
    asks: str
    mark_text: str
    value: str
    is_met: bool
    """Tested and met."""
    is_missing: bool
    """Tested and not met."""
    sentence: str
    filled: float | None = None
    mark: float | None = None
    exercise_id: str | None = None
    exercise_name: str = ""
    ticks: tuple[Tick, ...] = ()
    find_motion: FindMotion = field(default=no_motion, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class GateWalk:
    """The walk that follows from the state."""

    head: str
    title: str
    line: str
    walk: WalkView


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """What can be done about it now."""

    title: str
    lines: tuple[str, ...]
    exercise_id: str | None = None
    """May be practised now."""
    test: GateTestState = GateTestState.NONE
    test_text: str = ""
    offers_walk: bool = False


@dataclass(frozen=True, kw_only=True)
class GateView:
    """Everything the page shows."""

    state: GateState
    title: str
    line: str
    page_line: str
    letters: tuple[LetterView, ...]
    walk: GateWalk | None
    step: NextStep
    caveat: str


def look_at_gate(program: Program, diary: Diary, today_on: date, now: datetime | None = None) -> GateView:
    """The gate as it stands on `today_on`."""
    gate, rules = gate_now(program, diary, today_on), program.rules.gate
    day_number = diary.today(today_on).day_number
    test = gate_test_state(program, diary, gate, today_on, now)
    state, (title, line) = _state(program, gate, day_number)
    return GateView(
        state=state,
        title=title,
        line=line,
        page_line=words.gate_page_line(gate, rules.tested_on_day, rules.retest_after_days),
        letters=tuple(_letter(program, gate, letter) for letter in gate.letters),
        walk=_walk(program, diary, gate, today_on, day_number),
        step=_step(program, gate, day_number, test, today_on),
        caveat=rules.caveat,
    )


def _state(program: Program, gate: Gate, day_number: int) -> tuple[GateState, tuple[str, str]]:
    if gate.is_open:
        return GateState.OPEN, words.open_lines()
    if gate.is_tested:
        return GateState.CLOSED, words.closed_lines(gate.missing)
    on_day = program.rules.gate.tested_on_day
    return GateState.NOT_TESTED, words.not_tested_lines(on_day, is_due=day_number > on_day)


def _letter(program: Program, gate: Gate, letter: LetterState) -> LetterView:
    check = program.check(letter.test.check) if letter.test.check is not None else None
    mark_text = words.mark_text(letter.test, check)
    value = words.letter_value(letter)
    asks, exercise_id = letter.test.asks, letter.exercise
    if not gate.is_tested:
        value = words.checked_on(program.rules.gate.tested_on_day)
    filled, mark = _bar(program, letter) if gate.is_tested else (None, None)
    return LetterView(
        letter=letter.letter,
        asks=asks,
        mark_text=mark_text,
        value=value,
        is_met=gate.is_tested and letter.is_met,
        is_missing=gate.is_tested and not letter.is_met,
        sentence=words.letter_sentence(letter, asks, mark_text, value, is_tested=gate.is_tested),
        filled=filled,
        mark=mark,
        exercise_id=exercise_id,
        exercise_name=program.exercise(exercise_id).name if exercise_id is not None else "",
        ticks=_ticks(letter) if gate.is_tested else (),
        find_motion=partial(program.motions.get, exercise_id) if exercise_id is not None else no_motion,
    )


def _bar(program: Program, letter: LetterState) -> tuple[float, float]:
    """Shares of the bar: it ends at the cap of a self-check, otherwise at twice the mark."""
    test = letter.test
    if test.check is not None:
        check = program.check(test.check)
        end = float(check.cap_seconds or 60)
        return min(1.0, (letter.seconds or 0.0) / end), (check.gate_mark_seconds or 0) / end
    if test.walks is not None and test.walks.braced_percent is not None:
        least = min((walk.braced_percent for walk in letter.walks), default=0)
        return min(1.0, least / 100), test.walks.braced_percent / 100
    if test.walks is not None:
        seconds = min((walk.braced_seconds for walk in letter.walks), default=0.0)
        return min(1.0, seconds / (2 * (test.walks.braced_seconds or 1))), 0.5
    if letter.days_free is None:
        return 1.0, 0.5
    return min(1.0, letter.days_free / (2 * (test.spasm_free_days or 1))), 0.5


def _ticks(letter: LetterState) -> tuple[Tick, ...]:
    """The four conditions of a walk letter; each has to be met by every one of the walks."""
    marks = letter.test.walks
    if marks is None:
        return ()
    is_enough = len(letter.walks) == marks.latest
    met = (
        all(walk.is_long_enough for walk in letter.walks),
        all(walk.is_held_well for walk in letter.walks),
        all(walk.is_quiet for walk in letter.walks),
        all(walk.is_tagged_well for walk in letter.walks),
    )
    return tuple(
        Tick(text=text, is_met=is_enough and each)
        for text, each in zip(words.walk_conditions(marks), met, strict=True)
    )


def _walk(program: Program, diary: Diary, gate: Gate, today_on: date, day_number: int) -> GateWalk | None:
    choices = plan_choices(program, diary, today_on)
    days = [
        day.number
        for day in program.days
        if any(item.is_walk and (item.gate_closed_dose or not gate.is_open) for item in day.prescriptions)
    ]
    coming = [number for number in days if number >= day_number] or days[-1:]
    doses = [(number, walk_of(program, SessionKind.PLANNED, number, choices)) for number in coming]
    walks = [(number, dose) for number, dose in doses if dose is not None]
    if not walks:
        return None
    number, dose = walks[0]
    minutes = minutes_text(dose.walk_seconds)
    if not gate.is_open:
        texts = words.closed_walk_lines(minutes)
    else:
        longer = [(day, other) for day, other in walks[1:] if other.walk_seconds > dose.walk_seconds]
        later = [(day, minutes_text(other.walk_seconds)) for day, other in longer]
        texts = words.open_walk_lines(number if number >= day_number else 0, minutes, later)
    head, title, line = texts
    return GateWalk(head=head, title=title, line=line, walk=_as_view(dose))


def _as_view(dose: WalkDose) -> WalkView:
    return WalkView(
        brace_seconds=dose.brace_seconds,
        easy_seconds=dose.easy_seconds,
        rounds=dose.rounds,
        seconds=dose.walk_seconds,
    )


def _step(program: Program, gate: Gate, day_number: int, test: GateTestState, today_on: date) -> NextStep:
    if gate.is_open:
        title, line = words.one_thing_lines()
        return NextStep(title=title, lines=(line,), offers_walk=True)
    if not gate.is_tested:
        title, line = words.until_then_lines()
        return NextStep(
            title=title, lines=(line, *_why_waiting(test)), test=test, test_text=words.retest_now()
        )
    letter = next((each for each in gate.missing if each.exercise is not None), gate.missing[0])
    text = words.retest_now()
    if test is GateTestState.LATER and gate.retest_on is not None:
        text = words.retest_from(gate.retest_on, today_on)
    return NextStep(
        title=words.step_title(letter),
        lines=(*_what_brings(program, gate, letter, day_number), *_why_waiting(test)),
        exercise_id=letter.exercise,
        test=test,
        test_text=text,
    )


def _what_brings(program: Program, gate: Gate, letter: LetterState, day_number: int) -> tuple[str, ...]:
    if letter.exercise is None:
        stays = (words.rest_stays_line(),) if len(gate.missing) == 1 else ()
        return (words.time_line(letter), *stays)
    name, asked = (
        program.exercise(letter.exercise).name,
        prescription_near(program, letter.exercise, day_number),
    )
    line = name if asked is None else words.train_line(name, asked[0], dose_text(asked[1].dose))
    counts = (words.walks_count_line(),) if letter.test.walks is not None else ()
    time = tuple(words.time_line(each) for each in gate.missing if each.exercise is None)
    return (line, *counts, *time)


def _why_waiting(test: GateTestState) -> tuple[str, ...]:
    if test is GateTestState.WAITS:
        return (words.retest_waits_line(),)
    return (words.pain_first_line(),) if test is GateTestState.NEEDS_PAIN else ()
