"""Whether a clinician's yes still covers the safety answers once they are given again."""

from collections.abc import Collection, Iterable
from datetime import date

from program_app.domain.care import ScreeningItem, Tier
from program_app.domain.progress import ScreeningRecord


def standing_yes(
    items: Iterable[ScreeningItem], earlier: ScreeningRecord | None, true_ids: Collection[str]
) -> date | None:
    """The date of the yes that was given to `earlier`, while nothing for a clinician has come to it.

    None where there was no yes, or where an answer is new that a clinician has not heard of.
    """
    if earlier is None or earlier.clinician_agreed_on is None:
        return None
    for_clinician = {item.id for item in items if item.tier is not Tier.ADAPT}
    unheard = (set(true_ids) - set(earlier.true_ids)) & for_clinician
    return None if unheard else earlier.clinician_agreed_on
