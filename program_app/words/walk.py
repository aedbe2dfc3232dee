"""The words of a walk: where it stands, how firm the brace is, and what a walk on its own is for."""

from program_app.domain.brace_effort import AIM, Firmness, firmness
from program_app.domain.dose import WalkDose
from program_app.domain.plan import GATE_DAY
from program_app.domain.program import Program
from program_app.domain.progress import Phase
from program_app.domain.step import Step
from program_app.words.durations import long_duration
from program_app.words.language import _, ngettext


def walk_place(step: Step, program: Program) -> str:
    """Where in the walk: "Walking ab brace · Round 3 of 8"; before it begins its number of rounds."""
    name = program.exercise(step.exercise).name
    rounds = step.dose.rounds if isinstance(step.dose, WalkDose) else 1
    if step.phase is Phase.GET_READY and step.place.rep_number == 1:
        count = ngettext("{count} round", "{count} rounds", rounds).format(count=rounds)
        return _("{name} · {count}").format(name=name, count=count)
    text = _("{name} · Round {number} of {total}")
    return text.format(name=name, number=step.place.rep_number, total=rounds)


def interval_sentence(number: int, total: int, phase: str) -> str:
    """The present interval of the strip as it is read out."""
    return _("Interval {number} of {total}: {phase}").format(number=number, total=total, phase=phase)


def effort_word(effort: int | None) -> str:
    """What the needle says: "4, just right"; before the first answer what to aim for."""
    if effort is None:
        return aim_line()
    texts = {
        Firmness.LIGHT: _("{effort}, a little firmer"),
        Firmness.RIGHT: _("{effort}, just right"),
        Firmness.FIRM: _("{effort}, a bit firm"),
        Firmness.TOO_FIRM: _("{effort}, too firm"),
    }
    return texts[firmness(effort)].format(effort=effort)


def aim_line() -> str:
    """The aim in a few words."""
    return _("Aim for {least} to {most}").format(least=AIM[0], most=AIM[1])


def effort_line(effort: int | None) -> str:
    """The sentence under it."""
    if effort is None:
        return _("You can still chat in full sentences. Say how it is with − and +.")
    if firmness(effort) is Firmness.TOO_FIRM:
        return soften_line()
    return _("{aim}. You can still chat in full sentences.").format(aim=aim_line())


def soften_line() -> str:
    """What is said when a brace is too firm."""
    return _("Soften a little. Light to moderate is enough.")


def shorter_line() -> str:
    """What the strip says once a shorter brace was asked for."""
    return _("Shorter brace from the next round.")


def walk_hints() -> tuple[str, ...]:
    """The keys of a walk, in full screen."""
    return (
        _("Space or click: pause"),
        _("→ skip"),
        _("E shorter brace"),
        _("− + softer, firmer"),
        _("T tired, end here"),
        _("H this hurts"),
        _("F11 leave full screen"),
    )


def walked_line(walked_seconds: float, braced_seconds: float) -> str:
    """How long a walk was: "4 min braced of 8 min walked"."""
    text = _("{braced} braced of {walked} walked")
    return text.format(braced=long_duration(braced_seconds), walked=long_duration(walked_seconds))


def quality_line(quality: int | None) -> str:
    """How much of the brace was held; empty where it was not answered."""
    return "" if quality is None else _("Held {quality} of 10").format(quality=quality)


def brace_held_line(quality: int | None) -> str:
    """The same with what it is about, beside the other answers of a day; empty where there is none."""
    return "" if quality is None else _("Brace while walking: held {quality} of 10").format(quality=quality)


def walk_heading(day_number: int, date: str, *, is_own: bool) -> str:
    """A walk in a list: "Day 6, 20 November", or "On its own, 20 November"."""
    text = _("On its own, {date}") if is_own else _("Day {day}, {date}")
    return text.format(day=day_number, date=date)


def not_yet_lines(first_day: int) -> tuple[str, str]:
    """Before the first walk: what comes, and what may be practised until then."""
    return (
        _("Your first walk comes on day {day}.").format(day=first_day),
        _(
            "It is part of that day’s session: four minutes, on flat ground. Until then the brace is "
            "learned standing still, and your normal walking goes on as ever."
        ),
    )


def on_the_spot_lines() -> tuple[str, str]:
    """Instead of walks, for whom a walk is too long as yet."""
    return (
        _("For now you march on the spot."),
        _(
            "The march is part of your sessions. Walks come back once you set a comfortable walk of "
            "3 minutes or more in Settings."
        ),
    )


def first_walk_today_lines() -> tuple[str, str]:
    """On the day of the first walk, which belongs to its session."""
    return (
        _("Your first walk is part of today’s session."),
        _("Once you have walked it, the same walk can be taken here on its own."),
    )


def walk_page_line() -> str:
    """The line under the heading before the first walk."""
    return _("Walking with a light brace, a few minutes at an easy pace.")


def once_more_line(day_number: int) -> str:
    """What a walk on its own is."""
    return _("The walk of day {day} once more, if you like. Never longer, never faster.").format(
        day=day_number
    )


def todays_walk_line(day_number: int) -> str:
    """What is offered while today's session with its walk is still to come."""
    return _("The walk of day {day}, at whatever time of today suits you.").format(day=day_number)


def todays_line() -> str:
    """What becomes of the session when its walk is taken before it."""
    return _("This is the walk of today’s session. Walked here, the session goes without it.")


def in_session_line() -> str:
    """When the session that was begun has a walk to come."""
    return _("Today’s session has a walk of its own; a second one is not needed.")


def walked_today_line() -> str:
    """When something was walked today."""
    return _("You have walked today. The next walk can wait for another day.")


def gate_line(today_number: int, tested: str = "", *, is_open: bool = False) -> str:
    """The walking gate in one line: before its day, and after it as it stands (content.md 3.6).

    `tested` is how many letters are met, once they were tested.
    """
    if is_open:
        return _("The walking gate is open. Let length or terrain grow, never both at once.")
    if tested:
        text = _("{tested}. Same walk, same time, a bit more of it braced.")
        return text.format(tested=tested)
    if today_number <= GATE_DAY:
        text = _(
            "Until the walking gate on day {day} only more of the same walk is braced; it gets no longer."
        )
        return text.format(day=GATE_DAY)
    return _("Longer walks wait for the walking gate. Same walk, same time, a bit more of it braced.")


def gentle_walk_line(pain: int) -> str:
    """Why the walk does not grow today."""
    return _("Pain is {pain} of 10, so the walk does not grow today.").format(pain=pain)


def gentle_day_line() -> str:
    """Why the walk does not grow on a day that comes in its gentle version."""
    return _("Today is the gentle version, so the walk does not grow.")


def walk_waits_line() -> str:
    """Why there is no braced walk while a spasm pauses the plan."""
    return _("The plan waits for your back. Braced walks come back with it, one step at a time.")


def no_walk_line(pain: int) -> str:
    """Why there is no braced walk today."""
    return _("Pain is {pain} of 10. From 6 up the back needs quiet, and the braced walk waits.").format(
        pain=pain
    )


def walk_kept() -> str:
    """What follows from a walk on its own."""
    return _("A walk of its own. It counts in your totals, and the plan stays where it is.")
