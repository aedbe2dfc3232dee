"""The sentences of Today: its headings, its numbers, and what it offers next."""

from dataclasses import dataclass

from program_app.domain.plan import LAST_DAY, PlanForm
from program_app.domain.progress import SessionKind
from program_app.words.durations import minutes_text
from program_app.words.language import _, ngettext


def day_heading(day_number: int) -> str:
    """Heading of a day that is to be done."""
    return _("Day {day} of {days}").format(day=day_number, days=LAST_DAY)


def done_heading(day_number: int, kind: SessionKind = SessionKind.PLANNED) -> str:
    """Heading once today's session is done."""
    if kind is SessionKind.LIGHT:
        return _("A light day is done")
    if kind is SessionKind.BRIDGE_BACK:
        return _("The bridge-back session is done")
    if kind is SessionKind.ELSEWHERE:
        return _("Day {day} was done elsewhere").format(day=day_number)
    return _("Day {day} is done").format(day=day_number)


def light_heading(plan_day: int) -> tuple[str, str]:
    """Heading and line of a light day that was put in by hand."""
    return _("A light day"), _("Day {day} stays where it is, for when you feel fresh again.").format(
        day=plan_day
    )


def week_line(week_number: int, title: str) -> str:
    """The line under the heading: "Week 2 · Hips that hold"."""
    return _("Week {week} · {title}").format(week=week_number, title=title)


def last_spasm_line(days: int) -> str:
    """The quiet line at the right of the heading: "12 days since your last spasm"."""
    return ngettext("{days} day since your last spasm", "{days} days since your last spasm", days).format(
        days=days
    )


def night_sentence(day_number: int) -> str:
    """Asked at the next start about the session before (content.md 5.2)."""
    return _("How is your back since day {day}?").format(day=day_number)


def next_line(day_number: int, title: str) -> str:
    """The line under the heading while a second day is asked for: "Next: Day 10 · Longer brace"."""
    return _("Next: Day {day} · {title}").format(day=day_number, title=title)


def day_and_title(day_number: int, title: str) -> str:
    """A day by number and name: "Day 10: Longer brace, short walk"."""
    return _("Day {day}: {title}").format(day=day_number, title=title)


def exercise_count(count: int) -> str:
    """How many exercises a session has."""
    return ngettext("{count} exercise", "{count} exercises", count).format(count=count)


def session_title(*, kind: SessionKind, is_gentle: bool, is_short: bool, is_open: bool) -> str:
    """The title of the session in the card."""
    if kind is SessionKind.BRIDGE_BACK:
        return _("Bridge-back session") if is_open else _("Next: bridge-back session")
    if kind is SessionKind.LIGHT:
        return _("A light day")
    if is_gentle:
        return _("Today, gently")
    return _("Today, in short") if is_short else _("Today’s session")


def instead_of(seconds: float) -> str:
    """What the gentle session replaces: "instead of 13 min"."""
    return _("instead of {length}").format(length=minutes_text(seconds))


def resume_line(exercise_number: int, exercise_count: int, seconds_left: float) -> str:
    """Where a session goes on: "Exercise 3 of 6, 9 min left"."""
    text = _("Exercise {number} of {count}, {length} left")
    return text.format(number=exercise_number, count=exercise_count, length=minutes_text(seconds_left))


def start_text(*, resumes: bool, gentle: bool, checks: bool, recovery: bool) -> str:
    """What the large button says."""
    if resumes:
        return _("Resume")
    if checks:
        return _("Start check-in")
    if recovery:
        return _("Start recovery")
    return _("Start gentle") if gentle else _("Start")


def sign_text(*, has_sign: bool) -> str:
    """The small question beside the scale; once it was answered, how to take it back."""
    return _("It has passed") if has_sign else _("Sharp or numb?")


def sign_list() -> str:
    """The signs that beat any number (content.md 5.2)."""
    return _(
        "Sharp or electric pain, pain that spreads down a leg, numbness, weakness, the back starting to "
        "grip, chest pain, dizziness or faintness: then there is no session, whatever the number."
    )


def walk_rounds(rounds: int) -> str:
    """How often brace and easy steps take turns."""
    return ngettext("{count} round", "{count} rounds", rounds).format(count=rounds)


def second_day_question(ask: int, done_day: int, next_day: int) -> tuple[str, str]:
    """Question and reason when a second day on one date is asked for, the first and the second time."""
    if ask == 1:
        reason = _(
            "One day per date is the plan; muscles learn in between. If you missed some days and feel fine, "
            "a second one is possible. It is asked once more."
        )
        return _("You have done day {day} today.").format(day=done_day), reason
    reason = _(
        "Twice the work in one day is a common way to get sore. Nothing is lost by waiting; "
        "day {day} stays where it is."
    )
    return _("Still day {day} today?").format(day=next_day), reason.format(day=next_day)


def second_day_yes(ask: int, next_day: int) -> str:
    """The button that goes on to the second day, the first and the second time."""
    text = _("Do day {day} now") if ask == 1 else _("Yes, day {day} today")
    return text.format(day=next_day)


def get_help_signs() -> tuple[str, ...]:
    """Signs that need help today, beside a day without a session (content.md 5.1)."""
    return (
        _("Numbness around the groin or between the legs"),
        _("Bladder or bowel control has changed"),
        _("Both legs feel weak"),
        _("It began with a bad fall"),
        _("Fever, chest pain or fainting"),
    )


@dataclass(frozen=True, kw_only=True)
class WayOn:
    """One of the ways on after day 28, with the words of its tile."""

    form: PlanForm
    title: str
    line: str
    button: str


def ways_on() -> tuple[WayOn, ...]:
    """The three ways on after day 28."""
    return (
        WayOn(
            form=PlanForm.PLANNED,
            title=_("Once more, same level"),
            line=_("The 28 days as before. Good if some days were partly done."),
            button=_("Start day 1 again"),
        ),
        WayOn(
            form=PlanForm.HARDER,
            title=_("Once more, harder forms"),
            line=_("Harder forms only where you were tired and not sore."),
            button=_("See what changes"),
        ),
        WayOn(
            form=PlanForm.KEEP_UP,
            title=_("Keep it up"),
            line=_("Weeks 3 and 4 in turn, three or four sessions a week."),
            button=_("See what changes"),
        ),
    )
