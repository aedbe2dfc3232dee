"""A slow breath goes in for 4 seconds and out for 6."""

import pytest

from program_app.ui.rescue.breath import breath_at
from program_app.ui.rescue.breath_pacer import BreathPacer
from program_app.ui.theme import Theme


def test_the_count_goes_up_in_each_direction():
    seen = [(breath_at(second + 0.5).is_in, breath_at(second + 0.5).count) for second in range(10)]
    assert seen == [(True, n) for n in (1, 2, 3, 4)] + [(False, n) for n in (1, 2, 3, 4, 5, 6)]


def test_the_disc_is_smallest_at_the_start_and_largest_between():
    assert breath_at(0).fullness == pytest.approx(0)
    assert breath_at(4).fullness == pytest.approx(1)
    assert breath_at(10).fullness == pytest.approx(0)


def test_breaths_follow_one_another():
    first, seventh = breath_at(3.25), breath_at(3.25 + 10 * 6)
    assert (first.is_in, first.count) == (seventh.is_in, seventh.count)
    assert first.fullness == pytest.approx(seventh.fullness)


@pytest.mark.parametrize("move_less", [False, True])
def test_the_pacer_rests_while_nobody_looks(qtbot, qapp, move_less):
    pacer = BreathPacer(Theme(scheme="light", move_less=move_less))
    qtbot.addWidget(pacer)
    pacer.show()
    assert pacer.is_running()
    pacer.show_breath(breath_at(4))
    assert not pacer.grab().isNull()
    pacer.hide()
    assert not pacer.is_running()
