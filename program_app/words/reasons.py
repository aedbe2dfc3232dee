"""One plain sentence for each decision the program took."""

from program_app.domain.plan import PlanForm
from program_app.words.language import _


def gentle_reason(pain: int) -> str:
    """Why today is the gentle version."""
    return _("Pain is {pain} of 10, so this is the gentle version.").format(pain=pain)


def gentle_why(day_number: int) -> str:
    """The two lines behind "Why"."""
    return _(
        "At 4 or 5 every exercise takes its easier form, one set each, and the walk does not grow. "
        "Day {day} comes round again next time."
    ).format(day=day_number)


def no_session_reason(pain: int, day_number: int) -> str:
    """Why there is no session today."""
    return _(
        "Pain is {pain} of 10. From 6 up the back needs quiet, not work. "
        "Day {day} stays where it is, and nothing has to be made up."
    ).format(pain=pain, day=day_number)


def second_day_waits() -> str:
    """Why a second day on one date is not begun."""
    return _("A second day is for days with pain 0 to 3.")


def checks_wait_reason() -> str:
    """Why the self-checks of a check-in day are left out."""
    return _("Checks run on days with pain 0 to 3. They wait for one.")


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


def finished_sentence(day_number: int, *, is_done: bool, comes_again: bool, is_last: bool) -> str:
    """What follows from a session that has just ended."""
    if not is_done:
        return _("What you did is kept. Day {day} stays today's day.").format(day=day_number)
    if comes_again:
        return _("That was the gentle version. Day {day} comes round again next time.").format(day=day_number)
    if is_last:
        return _("That was the last of the 28 days.")
    return _("Day {day} is next, on another date. There is nothing to catch up.").format(day=day_number + 1)
