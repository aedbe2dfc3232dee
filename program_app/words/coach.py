"""What the coach says, as sentences of at most seven words."""

from program_app.domain.dose import Side
from program_app.domain.saying import Say, Saying
from program_app.words.language import _, ngettext

_WITHOUT_VALUES = {
    Say.EACH_SIDE: lambda: _("On each side."),
    Say.TAKE_TIME: lambda: _("Take your time."),
    Say.READY: lambda: _("Ready."),
    Say.HOLD: lambda: _("Hold."),
    Say.HALFWAY: lambda: _("Half way."),
    Say.REST: lambda: _("Rest."),
    Say.BRACE: lambda: _("Brace."),
    Say.EASY: lambda: _("Easy now. Same pace."),
    Say.BRACE_NEXT: lambda: _("Brace comes next."),
    Say.LAST_ROUND: lambda: _("Last round."),
    Say.VOLUME_UP: lambda: _("Turn the volume up, then walk."),
    Say.WILL_CALL: lambda: _("I will call each change."),
    Say.WALK_END: lambda: _("Ten relaxed steps, then stop."),
    Say.SESSION_END: lambda: _("That is all for today."),
    Say.START: lambda: _("Start."),
    Say.GO_ON: lambda: _("Going on."),
    Say.TEN_MORE: lambda: _("Ten more seconds."),
    Say.REST_THEN_PRESS: lambda: _("Rest. Press when you are ready."),
    Say.EASIER_THEN_PRESS: lambda: _("Easier next. Press when you are ready."),
    Say.PRESS_TO_START: lambda: _("Press Space to start."),
    Say.ON_SCREEN: lambda: _("The questions are on the screen."),
    Say.SLIP: lambda: _("Press any key when it slips."),
    Say.PAUSED: lambda: _("Paused."),
    Say.EASIER: lambda: _("Easier from the next rep."),
    Say.TOO_FIRM: lambda: _("Soften a little. Light is enough."),
    Say.HURT: lambda: _("Stop. Let it settle."),
    Say.NEXT_REHEARSAL: lambda: _("Next: the rescue rehearsal."),
    Say.SAMPLE: lambda: _("Hold. Three, two, one."),
}

_LONGEST_NUMBERED_SECONDS = 600
"""A longer walk than the plan's is told without its number."""


def spoken(saying: Saying) -> str:
    """The sentence of a saying, with digits for numbers; the content's own words as they are."""
    plain = _WITHOUT_VALUES.get(saying.say)
    if plain is not None:
        return plain()
    if saying.say in _IN_TURN:
        lines = _IN_TURN[saying.say]()
        return lines[saying.number % len(lines)]
    return _with_values(saying)


def takes_values(say: Say) -> bool:
    """Whether its sentence depends on a text, a number or a side."""
    return say not in _WITHOUT_VALUES and say not in _IN_TURN


def variants(say: Say) -> int:
    """How many sentences a saying has that take turns; 1 for all others."""
    return len(_IN_TURN[say]()) if say in _IN_TURN else 1


_IN_TURN = {
    Say.BREATHE: lambda: (_("Keep breathing."), _("Small, easy breaths."), _("Breathe out softly.")),
    Say.LET_GO: lambda: (_("Let go."), _("Let go slowly."), _("And release.")),
    Say.SOFTEN: lambda: (_("Soften a little."), _("You can still talk."), _("Light is enough.")),
}


def _with_values(saying: Saying) -> str:  # noqa: C901, PLR0911, PLR0912  one line for each saying
    number, seconds, text = saying.number, saying.seconds, saying.text
    match saying.say:
        case Say.WORDS:
            return text
        case Say.NAME:
            return _("{name}.").format(name=text)
        case Say.FIRST:
            return _("First: {name}.").format(name=text)
        case Say.NEXT:
            return _("Next: {name}.").format(name=text)
        case Say.CHECK:
            return _("Self-check: {name}.").format(name=text)
        case Say.HOLDS:
            pattern = ngettext(
                "{count} hold, {seconds} seconds.", "{count} holds, {seconds} seconds each.", number
            )
            return pattern.format(count=number, seconds=seconds)
        case Say.REPS:
            return ngettext("{count} slow rep.", "{count} slow reps.", number).format(count=number)
        case Say.ROUNDS:
            return ngettext("{count} round.", "{count} rounds.", number).format(count=number)
        case Say.BRACED:
            return _braced(seconds)
        case Say.SHARES:
            if (number or 0) > _LONGEST_NUMBERED_SECONDS:
                return _("A long brace, then easy.")
            return _("{brace} seconds braced, {easy} easy.").format(brace=number, easy=seconds)
        case Say.SETS:
            return ngettext("{count} set.", "{count} sets.", number).format(count=number)
        case Say.SET:
            return _("Set {number} of {total}.").format(number=number, total=saying.total)
        case Say.LEFT_TO_DO:
            return _("Last one.") if number == 1 else _("{count} more.").format(count=number)
        case Say.COUNT:
            return f"{number}."
        case Say.HURT_CHOICE:
            return _hurt_choices()[number - 1]
        case Say.SIDE_FIRST:
            return _("Left side first.") if saying.side is Side.LEFT else _("Right side first.")
        case Say.SIDE_NOW:
            return _("Left side now.") if saying.side is Side.LEFT else _("Right side now.")
        case _:
            raise ValueError(saying.say)


def _braced(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    if seconds > _LONGEST_NUMBERED_SECONDS:
        # Walks grow without an end in sight, and every line that is said has its recording.
        return _("A longer walk, braced throughout.")
    if rest:
        return _("{seconds} seconds, braced throughout.").format(seconds=seconds)
    return ngettext(
        "{count} minute, braced throughout.", "{count} minutes, braced throughout.", minutes
    ).format(count=minutes)


def _hurt_choices() -> tuple[str, ...]:
    return (
        _("One: tired, not pain."),
        _("Two: uncomfortable."),
        _("Three: sharp, spreading, numb or new."),
        _("Four: a spasm is starting."),
    )
