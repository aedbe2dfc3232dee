"""The walking gate in words: its letters, their marks, and what is missing."""

from collections.abc import Sequence
from datetime import date

from program_app.domain.gate import Gate, LetterState, WalkValue
from program_app.domain.plan_rules import GateTest, WalkMarks
from program_app.domain.self_check import SelfCheck
from program_app.words.days import day_and_month, weekday
from program_app.words.durations import seconds_text
from program_app.words.language import _, ngettext


def gate_line(gate: Gate) -> str:
    """The gate on the walk card: "Gate: 4 of 5"; empty before it is tested."""
    if not gate.is_tested:
        return ""
    met = len(gate.letters) - len(gate.missing)
    return _("Gate: {met} of {all}").format(met=met, all=len(gate.letters))


def gate_page_line(gate: Gate, on_day: int, every_days: int) -> str:
    """The line under the heading."""
    text = _(
        "Letters {first} to {last}, checked on day {day} and every {days} days after. "
        "Your middle leads, the distance follows."
    )
    letters = [letter.letter for letter in gate.letters]
    return text.format(first=letters[0], last=letters[-1], day=on_day, days=every_days)


def checked_on(day: int) -> str:
    """What stands in place of a value before the test."""
    return _("Checked on day {day}").format(day=day)


def not_tested_lines(on_day: int, *, is_due: bool) -> tuple[str, str]:
    """The state before the first test; `is_due` once its day has passed without one."""
    title = _("Not tested yet.") if is_due else checked_on(on_day) + "."
    return title, _("Until then only more of the same walk is braced. It gets no longer.")


def open_lines() -> tuple[str, str]:
    """The state of a gate that is open."""
    title = _("The gate is open.")
    return title, _("You can hold it. A little more walking is yours, at the same easy pace.")


def closed_lines(missing: Sequence[LetterState]) -> tuple[str, str]:
    """The state of a gate that is closed: which letters are missing."""
    names = _listed([letter.letter for letter in missing])
    title = ngettext("Closed. One letter is missing: {names}.", "Closed. Missing: {names}.", len(missing))
    line = _("Same walk, same time, a bit more of it braced. Nothing is lost.")
    return title.format(names=names), line


def mark_text(test: GateTest, check: SelfCheck | None) -> str:
    """What a letter asks, under its name: "30 s or more"."""
    if check is not None:
        return _check_mark(check)
    if test.walks is not None:
        return _walk_mark(test.walks)
    return _days(test.spasm_free_days or 0)


def _check_mark(check: SelfCheck) -> str:
    length = seconds_text(check.gate_mark_seconds or 0)
    choice = check.gate_mark_choice
    if choice is None:
        return _("{length} or more").format(length=length)
    highest = len(check.choices) - 1
    if choice + 1 == highest:
        text = _("{first} or {second}, for {length} or more")
        return text.format(first=choice, second=highest, length=length)
    return _("{first} to {last}, for {length} or more").format(first=choice, last=highest, length=length)


def _walk_mark(marks: WalkMarks) -> str:
    if marks.braced_percent is not None:
        return _("{percent} % or more, no pain rise").format(percent=marks.braced_percent)
    minutes = _minutes(marks.braced_seconds or 0)
    return _("{minutes} min braced in each, no pain rise").format(minutes=minutes)


def letter_value(letter: LetterState) -> str:
    """The present value of a letter, short."""
    if letter.test.check is not None:
        return _check_value(letter)
    if letter.test.walks is not None:
        return _walk_value(letter.test.walks, letter.walks)
    return _("None logged") if letter.days_free is None else _days(letter.days_free)


def _check_value(letter: LetterState) -> str:
    if letter.seconds is None and letter.choice is None:
        return _("Not checked yet")
    length = "" if letter.seconds is None else seconds_text(letter.seconds)
    if letter.choice is None:
        return length
    if not length:
        return str(letter.choice)
    return _("{choice}, for {length}").format(choice=letter.choice, length=length)


def _walk_value(marks: WalkMarks, walks: Sequence[WalkValue]) -> str:
    if not walks:
        return _("No walk yet")
    if marks.braced_percent is not None:
        return _("{percents} %").format(percents=_listed([str(walk.braced_percent) for walk in walks]))
    minutes = _listed([_minutes(walk.braced_seconds) for walk in walks])
    return _("{minutes} min").format(minutes=minutes)


def walk_conditions(marks: WalkMarks) -> tuple[str, str, str, str]:
    """The four conditions of a walk letter, in the order of `WalkValue`."""
    if marks.braced_percent is not None:
        length = _("{percent} % of it braced").format(percent=marks.braced_percent)
    else:
        length = _("{minutes} min braced").format(minutes=_minutes(marks.braced_seconds or 0))
    rise = ngettext(
        "Pain rose by {count} point at most", "Pain rose by {count} points at most", marks.most_rise
    )
    return (
        length,
        _("Held {quality} of 10 or more").format(quality=marks.brace_quality),
        rise.format(count=marks.most_rise),
        _("Tagged tired or neither"),
    )


def letter_sentence(letter: LetterState, asks: str, mark: str, value: str, *, is_tested: bool) -> str:
    """A letter as it is read out."""
    if not is_tested:
        text = _("Letter {letter}, {asks}, {mark}: {value}")
        return text.format(letter=letter.letter, asks=asks, mark=mark, value=value)
    state = _("met") if letter.is_met else missing_word()
    text = _("Letter {letter}, {asks}, {mark}: {value}, {state}")
    return text.format(letter=letter.letter, asks=asks, mark=mark, value=value, state=state)


def missing_word() -> str:
    """Beside the value of a letter that is not met."""
    return _("missing")


def step_title(letter: LetterState) -> str:
    """Head of the card with the next step."""
    return _("For letter {letter}").format(letter=letter.letter)


def train_line(name: str, day: int, dose: str) -> str:
    """What trains the missing letter: "Posterior tilt at the wall, as on day 17: 6 × 10 s hold."."""
    return _("{name}, as on day {day}: {dose}.").format(name=name, day=day, dose=dose)


def time_line(letter: LetterState) -> str:
    """For the letter that only time brings."""
    needed = letter.test.spasm_free_days or 0
    left = max(0, needed - (letter.days_free or 0))
    text = _("Letter {letter} needs {needed} without a spasm. {left} to go.")
    return text.format(letter=letter.letter, needed=_days(needed), left=left)


def rest_stays_line() -> str:
    """After it."""
    return _("The other letters stay as they are.")


def walks_count_line() -> str:
    """For a letter that walks bring."""
    return _("Every walk counts here by itself; there is nothing to test.")


def retest_from(on: date, today_on: date) -> str:
    """When it may be tested again: "Test from Friday"."""
    day = weekday(on) if (on - today_on).days < 7 else day_and_month(on)
    return _("Test from {day}").format(day=day)


def retest_now() -> str:
    """The button of a test that may be taken."""
    return _("Test now")


def retest_waits_line() -> str:
    """Why a test that is due is not offered."""
    return _(
        "Tests run on days with pain 0 to 3, while the plan is not paused. This one waits for such a day."
    )


def pain_first_line() -> str:
    """When nobody said yet how the pain is today."""
    return _("Say on Today how strong the pain is, then the test opens.")


def retest_line(missing: Sequence[LetterState]) -> str:
    """The quiet note on Today once the gate may be tested again."""
    names = _listed([letter.letter for letter in missing])
    text = ngettext(
        "Letter {names} of the walking gate may be tested again.",
        "Letters {names} of the walking gate may be tested again.",
        len(missing),
    )
    return text.format(names=names)


def first_test_line() -> str:
    """The same where the day of the test has passed without one."""
    return _("The walking gate has not been tested yet. It may be, on any day with pain 0 to 3.")


def until_then_lines() -> tuple[str, str]:
    """Before the first test: what it is for."""
    return (
        _("Until then"),
        _("The days train every letter by themselves. Walks grow once the brace is there in walking."),
    )


def one_thing_lines() -> tuple[str, str]:
    """What holds once the gate is open."""
    return (
        _("One thing at a time"),
        _("Length or terrain, never both. Speed comes last, and not in these 28 days."),
    )


def closed_walk_lines(minutes: str) -> tuple[str, str, str]:
    """The walk while the gate is closed: head, title and line."""
    title = _("{minutes}, flat, easy pace").format(minutes=minutes)
    return _("Your walk for now"), title, _("Walking you do anyway, for work or errands, stays as it is.")


def open_walk_lines(day: int, minutes: str, later: Sequence[tuple[int, str]]) -> tuple[str, str, str]:
    """The walk behind the open gate; `later` are days that ask for another length."""
    head = _("From day {day}").format(day=day) if day else _("Your walk now")
    days = [_("Day {day}: {minutes}.").format(day=number, minutes=length) for number, length in later]
    after = _("After the 28 days a minute more a week, while it stays tired and not sore.")
    return head, _("{minutes} in one go").format(minutes=minutes), " ".join((*days, after))


def braced_all_the_way() -> str:
    """Under the bar of a walk without easy parts."""
    return _("Braced all the way")


def _days(count: int) -> str:
    return ngettext("{count} day", "{count} days", count).format(count=count)


def _minutes(seconds: float) -> str:
    """Minutes with a tenth where there is one: "5.3", "4"; never rounded up to the next."""
    tenths = int(seconds // 6)
    return str(tenths // 10) if tenths % 10 == 0 else f"{tenths / 10:.1f}"


def _listed(parts: Sequence[str]) -> str:
    """In a row: "b", "b and c", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return _("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
