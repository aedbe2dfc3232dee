from program_app.domain.coach_asides import clock_script, hurt_script
from program_app.domain.tone import Tone
from program_app.words.coach import spoken


def _second(_saying) -> float:
    return 1.0


def _said(script) -> list[tuple[float, str]]:
    return [(round(line.at_seconds, 2), spoken(line.saying)) for line in script.lines]


def test_a_measured_hold_is_counted_in_started_and_reminded_of_twice(back_28):
    script = clock_script(back_28.check("C1"), _second)
    assert _said(script) == [
        (5.54, "Start."),
        (15.0, "Press any key when it slips."),
        (35.0, "Press any key when it slips."),
    ]
    assert [(tone.at_seconds, tone.tone) for tone in script.tones] == [
        (2.0, Tone.TICK),
        (3.0, Tone.TICK),
        (4.0, Tone.TICK),
        (5.0, Tone.HOLD),
        (65.0, Tone.RELEASE),
    ]


def test_a_hold_after_a_question_is_not_asked_the_question_again(back_28):
    assert _said(clock_script(back_28.check("C3"), _second))[1:] == [(15.0, "Press any key when it slips.")]


def test_after_this_hurts_nothing_is_sounded_and_the_answers_come_again_for_an_hour():
    script = hurt_script(_second)
    assert script.tones == ()
    first = [at for at, line in _said(script) if line == "One: tired, not pain."]
    assert first[:3] == [3.0, 30.0, 150.0]
    assert 3400 < first[-1] < 3600
