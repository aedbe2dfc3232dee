"""When the safety questions are asked again (content.md 5.1), over answers, spasms and a date."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from program_app.domain.progress import ScreeningRecord
from program_app.domain.spasm import SpasmRecord

ASK_AFTER_DAYS = 14
"""So many days after the last answers one question asks whether anything is new."""
STRONG_ABOVE = 7
"""After a spasm with more pain than this at its worst all questions come again."""


class Asks(StrEnum):
    """What is asked before the next session."""

    NOTHING = "nothing"
    ANYTHING_NEW = "anything_new"
    """One question; a yes opens the full list."""
    FULL_LIST = "full_list"


def asks(screening: ScreeningRecord | None, spasms: Iterable[SpasmRecord], today_on: date) -> Asks:
    """What is asked on `today_on`; without answers there is nothing to renew yet, so it is the full list.

    Days without use need no rule of their own: the answers have grown old all the same.
    """
    if screening is None:
        return Asks.FULL_LIST
    if any(_is_strong(spasm) and spasm.began_at > screening.answered_at for spasm in spasms):
        return Asks.FULL_LIST
    age = (today_on - screening.answered_on).days
    return Asks.ANYTHING_NEW if age >= ASK_AFTER_DAYS else Asks.NOTHING


def _is_strong(spasm: SpasmRecord) -> bool:
    return spasm.counts and spasm.worst is not None and spasm.worst > STRONG_ABOVE
