"""One plain sentence for each decision the program took."""

from collections.abc import Sequence

from program_app.domain.plan import PlanForm
from program_app.domain.progress import SessionKind
from program_app.domain.progression import Reason, Why
from program_app.domain.verdict import Cause
from program_app.words.language import _


def reason_sentence(reason: Reason) -> str:
    """What a rule says to the person, with its numbers."""
    if reason.why is Why.REPEAT:
        return f"{_cause_sentence(reason)} {_again()}".format(day=reason.day_number)
    if reason.why is Why.STEP_BACK:
        return _("Twice in a row it was too much. Day {day} is next, to build up again.").format(
            day=reason.day_number
        )
    return _sentences()[reason.why].format(
        day=reason.day_number, number=reason.number, week=(reason.day_number + 6) // 7
    )


def _again() -> str:
    return _("So it comes once more, in its gentle version.")


def _cause_sentence(reason: Reason) -> str:
    sentences = {
        Cause.HURT: _("Day {day} ended because something hurt."),
        Cause.STRONG_AFTER: _("After day {day} pain was 6 or more."),
        Cause.TAGGED: _("Day {day} was marked as pain."),
        Cause.BEGAN_SORE: _("Day {day} began with pain of 4 or 5."),
        Cause.STAYED: _("The day after day {day}, pain was still above where it began."),
        Cause.SORE_AFTER: _("After day {day} pain was 4 or 5."),
        Cause.ROSE: _("On day {day} pain rose by 2 points or more."),
    }
    return sentences[reason.cause] if reason.cause is not None else ""


def _sentences() -> dict[Why, str]:
    return {
        Why.FIRST_DAY: _("Day {day} is the beginning."),
        Why.NEXT_DAY: _("The day before it is done, so day {day} is next."),
        Why.NOT_FINISHED: _("Day {day} was not finished, so it stays today's day."),
        Why.AWAY: _("Welcome back. Here is a soft way in: day {day} once more."),
        Why.AWAY_LONG: _("Welcome back. Week {week} starts again from its first day."),
        Why.BACK_FROM_SPASM: _("The bridge-back session went well. The plan goes on with day {day}."),
        Why.PAIN_AMBER: _("Pain is {number} of 10, so this is the gentle version."),
        Why.PAIN_RED: _("Pain is {number} of 10. From 6 up the back needs quiet, not work."),
        Why.SIGN: _("What you feel counts more than any number. The back needs quiet, not work."),
        Why.PAUSED: _("The plan waits. Rest, then we come back gently."),
        Why.BRIDGE_BACK: _("The grip has gone, pain is 3 or lower. Come back softly."),
        Why.NOT_CLEARED: _("The safety questions come first."),
        Why.ALL_DONE: _("All 28 days are done."),
        Why.OVERRULED: _("You chose the planned version of day {day}."),
    }


def gentle_why(reasons: Sequence[Reason], day_number: int) -> str:
    """What the gentle version is, and what comes after it: the lines behind "Why"."""
    what = _("Every exercise takes its easier form, one set each, and the walk does not grow.")
    is_sore = reasons[0].why is Why.PAIN_AMBER
    was_amber = any(reason.why is Why.REPEAT for reason in reasons)
    if is_sore and was_amber:
        return what + " " + _("Once more like this, and the plan goes two days back.")
    if is_sore:
        return what + " " + _("Day {day} comes round again next time.").format(day=day_number)
    return what + " " + _("When it goes well, the next day follows.")


def plain_why(reason: Reason) -> str:
    """What stands behind a softer day that is done as planned; empty where nothing is to be explained."""
    lines = {
        Why.STEP_BACK: _("An easier day gives the back room. Nothing is lost; what was done stays done."),
        Why.AWAY: _("After 4 to 7 days without a session the last day you finished comes once more."),
        Why.AWAY_LONG: _("After more than a week without a session the week begins again."),
        Why.BACK_FROM_SPASM: _(
            "After a spasm it goes on two days earlier, and walks climb one step at a time."
        ),
    }
    return lines.get(reason.why, "")


def no_session_line(reason: Reason, day_number: int) -> str:
    """Why there is no session today, and that nothing is lost by it."""
    stays = _("Day {day} stays where it is, and nothing has to be made up.").format(day=day_number)
    return f"{reason_sentence(reason)} {stays}"


def overrule_text(day_number: int) -> str:
    """The way round an amber rule."""
    return _("Day {day} as planned instead").format(day=day_number)


def instead_line(planned_name: str, why: str) -> str:
    """What an exercise stands in for, and why; `why` goes on in the sentence."""
    return _("In place of {name}, because {why}.").format(name=planned_name, why=why)


def other_form_line(why: str) -> str:
    """Why an exercise comes in another form; `why` goes on in the sentence."""
    return _("In this form because {why}.").format(why=why)


def elsewhere_question(day_number: int) -> str:
    """Asked before a day counts as done that was not done here."""
    return _("Was day {day} done elsewhere?").format(day=day_number)


def early_bending() -> str:
    """A soft word about bending in the first hour after getting up."""
    return _("Up for less than an hour? Bending can wait until then, or be swapped.")


def second_day_waits() -> str:
    """Why a second day on one date is not begun."""
    return _("A second day is for days with pain 0 to 3.")


def checks_wait_reason(*, is_short: bool = False) -> str:
    """Why the self-checks of a check-in day are left out."""
    if is_short:
        return _("The short version has no checks. They wait for a whole session.")
    return _("Checks run on days with pain 0 to 3. They wait for one.")


def checks_come_line(*, is_short: bool = False) -> str:
    """When the self-checks come that are left out today."""
    if is_short:
        return _("They come with the next whole session")
    return _("They come on the next day with pain 0 to 3")


def checks_put_off(names: Sequence[str]) -> str:
    """Which self-checks of an earlier check-in day are still to come, and when."""
    return _("Self-checks put off to the next planned session with pain 0 to 3: {checks}.").format(
        checks=" · ".join(names)
    )


def checks_not_for_you(names: Sequence[str], why: str) -> str:
    """Which self-checks never come; `why` goes on in the sentence."""
    return _("{checks}: not for you, because {why}.").format(checks=" · ".join(names), why=why)


def way_on_reason(form: PlanForm) -> tuple[str, str]:
    """What one of the three ways on changes: a title and a line (content.md 3.8)."""
    reasons = {
        PlanForm.PLANNED: (
            _("Day 1 again, at the same level."),
            _("The 28 days as they were. What you have done stays in the totals and in every export."),
        ),
        PlanForm.HARDER: (
            _("Day 1 again, with harder forms."),
            _("The doses stay. Each exercise shows its harder form; take it where you are tired, not sore."),
        ),
        PlanForm.KEEP_UP: (
            _("Weeks 3 and 4 in turn."),
            _("Abs, glutes and walks one after the other, three or four sessions a week, without check-ins."),
        ),
    }
    return reasons[form]


def beside_sentence(kind: SessionKind) -> str:
    """What follows from a session beside the plan; empty for a day of the plan."""
    return {
        SessionKind.LIGHT: _("That was a light day. The plan stays where it is."),
        SessionKind.BRIDGE_BACK: _("That was the way back. The plan goes on a little earlier than it stood."),
        SessionKind.GATE_TEST: _("The marks are kept. The gate looks at them."),
    }.get(kind, "")


def finished_sentence(day_number: int, *, is_done: bool, comes_again: bool, is_last: bool) -> str:
    """What follows from a session that has just ended."""
    if not is_done:
        return _("What you did is kept. Day {day} stays today's day.").format(day=day_number)
    if comes_again:
        return _("Day {day} comes round again next time.").format(day=day_number)
    if is_last:
        return _("That was the last of the 28 days.")
    return _("Day {day} is next, on another date. There is nothing to catch up.").format(day=day_number + 1)
