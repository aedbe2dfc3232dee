"""Figures of what was done and planned."""

import pytest

from program_app.ui.theme import Theme
from program_app.ui.widgets.held_text import HeldText


@pytest.mark.parametrize(("unit", "sentence"), [("s", "40 of 48 seconds"), ("reps", "40 of 48 reps")])
def test_figures_are_read_out_in_their_unit(qtbot, unit, sentence):
    text = HeldText(Theme())
    qtbot.addWidget(text)
    text.set_held(40, 48, unit)
    assert text.accessibleName() == sentence


def test_longer_figures_take_more_room(qtbot):
    text = HeldText(Theme())
    qtbot.addWidget(text)
    text.set_held(4, 8, "s")
    short = text.sizeHint().width()
    text.set_held(400, 800, "s")
    assert text.sizeHint().width() > short
