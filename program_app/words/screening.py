"""The sentences around the safety questions: what a tier means, and what its answers lead to."""

from collections.abc import Sequence
from html import escape

from program_app.domain.care import Tier
from program_app.domain.progress import ScreeningRecord
from program_app.words.days import day_and_month
from program_app.words.language import _


def tier_words(tier: Tier) -> tuple[str, str]:
    """Title and line over the questions of a tier."""
    return {
        Tier.EMERGENCY: (_("Needs care now"), _("Any of these: get medical help today")),
        Tier.CLINICIAN: (_("Ask a clinician first"), _("Any of these: get a yes before day 1")),
        Tier.ADAPT: (_("Anything to work around?"), _("Any of these: the program goes on, with easier ways")),
    }[tier]


def answered_line(screening: ScreeningRecord | None) -> str:
    """When the questions were answered, and when a clinician said yes."""
    if screening is None:
        return _("When something has changed")
    answered = day_and_month(screening.answered_on)
    if screening.clinician_agreed_on is None:
        return _("Answered on {date}").format(date=answered)
    agreed = day_and_month(screening.clinician_agreed_on)
    return _("Answered on {date}; a clinician’s yes on {yes}").format(date=answered, yes=agreed)


def what_to_tell(answers: Sequence[str]) -> str:
    """Words to take to a clinician; `answers` are the statements that were ticked."""
    told = " ".join(f"{answer.rstrip('.')}." for answer in answers)
    return _(
        "“I get back spasms. {answers} I would like to do gentle abdominal and glute holds lying on my back, "
        "plus short braced walks. Is that safe for me?”"
    ).format(answers=told)


def clinician_page(answers: Sequence[str], note: str) -> str:
    """The same words as a page of HTML to print, with room for a clinician's answer."""
    items = "".join(f"<li>{escape(answer)}</li>" for answer in answers)
    return _PAGE.format(
        title=escape(_("Is this program safe for me?")),
        told=escape(what_to_tell(answers)),
        ticked=escape(_("What I ticked")),
        items=items,
        program=escape(_("What the program asks")),
        asks=escape(
            _(
                "28 days, each between 8 and 25 minutes: holds of up to 45 seconds and slow, small movements "
                "for belly and seat, lying, sitting or standing, with the low back flat, and flat walks of "
                "4 to 10 minutes. No back extension, no weights."
            )
        ),
        answer=escape(_("The answer")),
        note=escape(note),
    )


def work_around(adapts_to: str) -> str:
    """How to go on with what a session is to be adapted to (content.md 5.3 and 5.4)."""
    return {
        "floor": _("Chair and wall work takes the place of what needs the floor."),
        "knees": _("What kneels or loads the knees is left out; work lying down takes its place."),
        "arms": _("Planks and all fours are left out; holds on the back or side take their place."),
        "neck": _("The curl-up is left out; a hold with the head down takes its place."),
        "blood_pressure": _("Keep breathing in every hold. A pounding head is a reason to stop."),
        "balance": _("Standing work is done with both hands on something firm."),
        "short_walk": _("Say under ‘Your spasms’ how far you walk with comfort. No walk is longer."),
    }.get(adapts_to, "")


_PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font: 14pt/1.5 sans-serif; max-width: 40em; margin: 2em auto; color: #14262a; }}
h1 {{ font-size: 22pt; }} h2 {{ font-size: 15pt; margin-top: 1.4em; }}
.answer {{ border: 1px solid #74878a; height: 9em; border-radius: 8px; }}
small {{ color: #566a6d; }}
</style></head><body>
<h1>{title}</h1>
<p>{told}</p>
<h2>{ticked}</h2><ul>{items}</ul>
<h2>{program}</h2><p>{asks}</p>
<h2>{answer}</h2><div class="answer"></div>
<p><small>{note}</small></p>
</body></html>
"""
