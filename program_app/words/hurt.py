"""The words after "This hurts": four answers, and what each of them leads to."""

from dataclasses import dataclass

from program_app.domain.player import HurtAnswer
from program_app.words.language import _


@dataclass(frozen=True, kw_only=True)
class HurtChoice:
    """One of the four answers; its number is its key."""

    answer: HurtAnswer
    title: str
    line: str
    icon: str


def hurt_title() -> str:
    """What stands large while everything stands."""
    return _("Stop. Let it settle.")


def hurt_lines() -> str:
    """What to do meanwhile."""
    return _("Let go of everything.\nBreathe out, longer than in.")


def hurt_promise() -> str:
    """What stands at the top while everything stands."""
    return _("Nothing moves on until you choose")


def hurt_end(*, is_practice: bool = False) -> str:
    """Where the session stands after a sharp or new pain."""
    return _("The practice has ended") if is_practice else _("The session has ended")


def hurt_kept(*, is_practice: bool = False) -> str:
    """What becomes of it."""
    return practice_kept() if is_practice else _("What you did is kept")


def practice_kept() -> str:
    """What becomes of a practice."""
    return _("Nothing is stored")


def hurt_leave(*, is_practice: bool = False) -> str:
    """The button that leaves without an answer."""
    return _("End practice") if is_practice else _("End session, keep what is done")


def signs_read(*, is_practice: bool = False) -> str:
    """The button under the danger signs when none of them is true."""
    return _("None of these. Back to the exercise") if is_practice else _("None of these. Back to Today")


def hurt_choices(*, is_practice: bool = False, ends_second_time: bool = False) -> tuple[HurtChoice, ...]:
    """The four answers in the order of their keys; the second uncomfortable moment ends the session."""
    ends = _("The practice ends here.") if is_practice else _("The session ends. What you did is kept.")
    second = _("The second time today, so the session ends. What you did is kept.")
    return (
        HurtChoice(
            answer=HurtAnswer.TIRED,
            title=_("Tired, not pain"),
            line=_("Rest. It goes on when you press, not before."),
            icon="tired",
        ),
        HurtChoice(
            answer=HurtAnswer.UNCOMFORTABLE,
            title=_("Uncomfortable"),
            line=second if ends_second_time else _("The easier version comes next, when you press."),
            icon="easier",
        ),
        HurtChoice(
            answer=HurtAnswer.SHARP,
            title=_("Sharp, spreading, numb or new"),
            line=ends,
            icon="stop",
        ),
        HurtChoice(
            answer=HurtAnswer.SPASM,
            title=_("A spasm is starting"),
            line=_("Open rescue."),
            icon="rescue",
        ),
    )


def danger_title() -> str:
    """Head of the signs that stand after a sharp or new pain."""
    return _("That is enough for today.")


def danger_lead() -> str:
    """What comes before the danger signs."""
    return _("If one of these is true, get medical help now:")


def care_lead() -> str:
    """What comes before the reasons to see someone soon."""
    return _("See a clinician soon if one of these fits:")
