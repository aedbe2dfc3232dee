"""The harder form is offered after two light sessions in a row (content.md 3.5)."""

from dataclasses import replace

import pytest

from program_app.domain.progress import Feeling
from program_app.domain.step_forward import Turn, may_go_harder

LIGHT = Turn(went_well=True, feeling=Feeling.TIRED, effort=3, was_eased=False)


def test_two_light_sessions_in_a_row_offer_it():
    assert may_go_harder((LIGHT, LIGHT))
    assert may_go_harder((replace(LIGHT, effort=9), LIGHT, LIGHT))


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param((), id="none"),
        pytest.param((LIGHT,), id="one"),
        pytest.param((LIGHT, replace(LIGHT, effort=4)), id="effort 4"),
        pytest.param((LIGHT, replace(LIGHT, effort=None)), id="effort not told"),
        pytest.param((LIGHT, replace(LIGHT, went_well=False)), id="an amber session"),
        pytest.param((LIGHT, replace(LIGHT, feeling=Feeling.NEITHER)), id="hardly noticed"),
        pytest.param((LIGHT, replace(LIGHT, feeling=Feeling.BOTH)), id="tired and pain"),
        pytest.param((LIGHT, replace(LIGHT, was_eased=True)), id="the easier form was needed"),
        pytest.param((replace(LIGHT, effort=5), LIGHT), id="only the last one"),
    ],
)
def test_anything_less_does_not(turns):
    assert not may_go_harder(turns)
