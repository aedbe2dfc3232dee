"""A short list of safety questions, for the tests of the first run."""

from datetime import UTC, date, datetime

from program_app.domain.baseline import WorkAround
from program_app.domain.care import ScreeningItem, Tier
from program_app.domain.progress import ScreeningRecord


def some(tier: Tier, count: int) -> tuple[ScreeningItem, ...]:
    return tuple(
        ScreeningItem(
            id=f"{tier}_{number}",
            tier=tier,
            text=f"Statement {tier} {number}",
            sets=WorkAround.FLOOR if tier is Tier.ADAPT else None,
        )
        for number in range(1, count + 1)
    )


ITEMS = (*some(Tier.EMERGENCY, 9), *some(Tier.CLINICIAN, 17), *some(Tier.ADAPT, 7))


def answered(*true_ids: str, agreed: bool = False) -> ScreeningRecord:
    return ScreeningRecord(
        id="one",
        answered_at=datetime(2026, 11, 2, 9, tzinfo=UTC),
        answered_on=date(2026, 11, 2),
        true_ids=true_ids,
        clinician_agreed_on=date(2026, 11, 3) if agreed else None,
    )
