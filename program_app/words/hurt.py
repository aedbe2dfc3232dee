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


def hurt_end() -> str:
    """Where the session stands after a sharp or new pain."""
    return _("The session has ended")


def hurt_kept() -> str:
    """What becomes of it."""
    return _("What you did is kept")


def hurt_choices() -> tuple[HurtChoice, ...]:
    """The four answers in the order of their keys."""
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
            line=_("The easier version comes next, when you press."),
            icon="easier",
        ),
        HurtChoice(
            answer=HurtAnswer.SHARP,
            title=_("Sharp, spreading, numb or new"),
            line=_("The session ends. What you did is kept."),
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
