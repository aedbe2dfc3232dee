"""A clinician's yes stands as long as nothing has come up that the clinician has not heard of."""

from datetime import UTC, date, datetime

import pytest

from program_app.domain.baseline import WorkAround
from program_app.domain.care import ScreeningItem, Tier
from program_app.domain.clinician_yes import standing_yes
from program_app.domain.progress import ScreeningRecord

ITEMS = (
    ScreeningItem(id="numb", tier=Tier.EMERGENCY, text="Numb."),
    ScreeningItem(id="bones", tier=Tier.CLINICIAN, text="Fragile bones."),
    ScreeningItem(id="hernia", tier=Tier.CLINICIAN, text="A hernia."),
    ScreeningItem(id="knees", tier=Tier.ADAPT, text="Sore knees.", sets=WorkAround.KNEES),
)
AGREED_ON = date(2026, 11, 3)


def answers(*true_ids: str, agreed: bool = True) -> ScreeningRecord:
    return ScreeningRecord(
        id="one",
        answered_at=datetime(2026, 11, 2, 9, tzinfo=UTC),
        answered_on=date(2026, 11, 2),
        true_ids=true_ids,
        clinician_agreed_on=AGREED_ON if agreed else None,
    )


@pytest.mark.parametrize("now_true", [("bones",), (), ("bones", "knees")])
def test_the_same_or_fewer_answers_keep_the_yes_with_its_date(now_true):
    assert standing_yes(ITEMS, answers("bones"), now_true) == AGREED_ON


@pytest.mark.parametrize("now_true", [("bones", "hernia"), ("hernia",), ("numb",)])
def test_a_new_answer_for_a_clinician_asks_for_a_new_yes(now_true):
    assert standing_yes(ITEMS, answers("bones"), now_true) is None


def test_what_was_never_given_does_not_stand():
    assert standing_yes(ITEMS, answers("bones", agreed=False), ("bones",)) is None
    assert standing_yes(ITEMS, None, ()) is None
