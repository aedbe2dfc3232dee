"""What a self-check says while it is done: its clock, its steps and its result."""

from program_app.domain.check_clock import Run
from program_app.domain.events import CheckResult
from program_app.domain.self_check import CheckKind, SelfCheck
from program_app.words.language import _, ngettext


def check_line(check: SelfCheck) -> str:
    """Under the name: how long it goes."""
    if check.kind is CheckKind.COUNT:
        return _("As often as it stays tidy, in {seconds} s").format(seconds=check.cap_seconds)
    return _("As long as it stays tidy, {seconds} s at most").format(seconds=check.cap_seconds)


def earlier_mark(day_number: int, seconds: float) -> str:
    """An earlier result beside its mark on the ring: "Day 1: 22 s"."""
    return _("Day {day}: {seconds} s").format(day=day_number, seconds=round(seconds))


def gate_mark(seconds: int) -> str:
    """The walking gate beside its mark on the ring."""
    return _("Gate: {seconds} s").format(seconds=seconds)


def gate_step(check: SelfCheck) -> str:
    """What stands on the step of a ladder that counts for the walking gate."""
    if check.gate_mark_seconds is None:
        return _("Gate level")
    return _("Gate level: hold {seconds} s").format(seconds=check.gate_mark_seconds)


def run_text(run: Run, *, is_counter: bool = False) -> str:
    """A result as a sentence: "34 seconds."."""
    if is_counter:
        return ngettext("{count} stand.", "{count} stands.", run.count).format(count=run.count)
    seconds = round(run.seconds)
    return ngettext("{seconds} second.", "{seconds} seconds.", seconds).format(seconds=seconds)


def earlier_text(day_number: int, result: CheckResult) -> str:
    """The earlier result after it: "Day 1 was 22."; empty where neither time nor count was noted."""
    value = result.seconds if result.seconds is not None else result.count
    if value is None:
        return ""
    return _("Day {day} was {value}.").format(day=day_number, value=round(value))


def earlier_choice(day_number: int, choice: int) -> str:
    """An earlier step or answer as a chip: "Day 1: 1"."""
    return _("Day {day}: {number}").format(day=day_number, number=choice)


def slip_text() -> str:
    """After a stop that came too soon to be one."""
    return _("That was a slip of the finger. Once more.")


def lifted_text() -> str:
    """After a step that could not be held."""
    return _("The back lifted. Take one step lower.")


def step_cue(name: str, cue: str) -> str:
    """The strip of a picked step: "Both feet up. Back stuck to the floor."."""
    return _("{step}. {cue}").format(step=name, cue=cue)


def question_place(number: int, total: int, part: int, parts: int) -> str:
    """Which question it is: "Question 4 of 5 · 1 of 3"."""
    text = _("Question {number} of {total}").format(number=number, total=total)
    if parts > 1:
        text = _("{question} · {part} of {parts}").format(question=text, part=part, parts=parts)
    return text
