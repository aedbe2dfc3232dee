"""Doses read as the design writes them."""

import pytest

from program_app.domain.dose import HoldDose, Tempo, TempoDose, WalkDose
from program_app.words.doses import dose_text

TEMPO = Tempo(out_seconds=3, held_seconds=1, back_seconds=3)


@pytest.mark.parametrize(
    ("dose", "text"),
    [
        (HoldDose(hold_seconds=8, reps=6), "6 × 8 s hold"),
        (HoldDose(hold_seconds=3, reps=6, sets=2), "2 × 6 × 3 s hold"),
        (HoldDose(hold_seconds=10, reps=2, per_side=True), "2 × 10 s each side"),
        (HoldDose(hold_seconds=20, reps=1), "20 s hold"),
        (HoldDose(hold_seconds=20, reps=1, sets=2, per_side=True), "2 × 20 s each side"),
        (TempoDose(tempo=TEMPO, reps=8, sets=2), "2 × 8 reps"),
        (TempoDose(tempo=TEMPO, reps=10, sets=2, per_side=True), "2 × 10 each side"),
        (TempoDose(tempo=TEMPO, reps=10, per_side=True), "10 each side"),
        (TempoDose(tempo=TEMPO, reps=1), "1 rep"),
        (WalkDose(brace_seconds=30, easy_seconds=30, rounds=8), "8 × 30 s brace"),
        (WalkDose(brace_seconds=60, easy_seconds=20, rounds=1), "60 s brace"),
        (WalkDose(brace_seconds=600, easy_seconds=0, rounds=1), "10 min brace"),
    ],
)
def test_a_dose_is_sets_by_reps_by_seconds_and_one_of_a_thing_is_not_counted(dose, text):
    assert dose_text(dose) == text
