"""Over all 28 days, and at every pace: what the coach says and sounds, as lists of moments and words."""

from itertools import chain, pairwise, product

import pytest

from program_app.domain.choices import Choices, CountStyle, SidesOrder
from program_app.domain.coach import Coach, Script
from program_app.domain.dose import Side
from program_app.domain.program import Program
from program_app.domain.progress import Phase
from program_app.domain.saying import Say, Saying
from program_app.domain.step import Step, get_ready_again
from program_app.domain.talk import Talk
from program_app.domain.timeline import unfold
from program_app.domain.tone import TONE_SECONDS, Tone
from program_app.words.coach import spoken

SLOWEST_WORD_SECONDS = 0.5
"""A voice of the computer at its slowest speed."""
ALL_CHOICES = (
    Choices(),
    Choices(gentle=True),
    Choices(gate_open=True, harder=True),
    Choices(count_style=CountStyle.EVERY, rest_scale=0.75, get_ready_seconds=8),
    Choices(count_style=CountStyle.NONE, rest_scale=2.0, get_ready_seconds=40),
    Choices(sides_order=SidesOrder.LEFT_ALL_SETS, one_set=True, comfortable_walk_minutes=3),
)


def _scripts(
    program: Program,
    day_number: int,
    choices: Choices,
    *,
    talk: Talk = Talk.AS_DAYS_GO_BY,
    word_seconds: float = 0.3,
) -> list[tuple[Step, Script]]:
    def how_long(saying: Saying) -> float:
        return 0.2 + word_seconds * len(spoken(saying).split())

    coach = Coach(program, day_number, talk, how_long, choices.sides_order.first)
    steps = unfold(program, program.day(day_number), choices).steps
    followed = zip(steps, (*steps[1:], None), strict=True)
    return [
        (step, coach.script(step, following, is_first=index == 0))
        for index, (step, following) in enumerate(followed)
    ]


def _words(script: Script) -> list[str]:
    return [spoken(line.saying) for line in script.lines]


@pytest.fixture(scope="module", params=range(1, 29))
def day_number(request):
    return request.param


@pytest.mark.parametrize("word_seconds", [0.3, SLOWEST_WORD_SECONDS])
def test_nothing_overlaps_and_every_line_ends_before_its_step(back_28, day_number, word_seconds):
    for choices, talk in product(ALL_CHOICES, Talk):
        _assert_apart(_scripts(back_28, day_number, choices, talk=talk, word_seconds=word_seconds))


def _assert_apart(scripts: list[tuple[Step, Script]]) -> None:
    for step, script in scripts:
        heard = [(tone.at_seconds, tone.at_seconds + TONE_SECONDS[tone.tone]) for tone in script.tones]
        heard += [(line.at_seconds, line.ends_at_seconds) for line in script.lines]
        heard.sort()
        assert all(end <= start for (_, end), (start, _) in pairwise(heard)), _words(script)
        assert heard[0][0] >= 0.0
        if step.seconds is not None:
            assert heard[-1][1] <= step.seconds


def test_no_change_of_phase_is_unannounced(back_28, day_number):
    begins = {
        Phase.HOLD: Tone.HOLD,
        Phase.BRACE: Tone.HOLD,
        Phase.RELEASE: Tone.RELEASE,
        Phase.EASY: Tone.RELEASE,
        Phase.REST: Tone.CHANGE,
        Phase.SWITCH_SIDE: Tone.CHANGE,
        Phase.REHEARSE: Tone.CHANGE,
    }
    slowest = (
        _scripts(back_28, day_number, choices, word_seconds=SLOWEST_WORD_SECONDS) for choices in ALL_CHOICES
    )
    for step, script in chain.from_iterable(slowest):
        at_once = [tone.tone for tone in script.tones if tone.at_seconds == 0.0]
        if step.phase in begins:
            assert at_once == [begins[step.phase]]
        elif step.phase is Phase.MOVE:
            assert at_once == [Tone.HOLD if step.place.rep_number == 1 else Tone.TICK]
            assert _words(script)[0] == f"{back_28.exercise(step.exercise).tempo_words[0]}."
        else:
            assert script.lines[0].at_seconds <= 1.2


def test_no_line_has_more_than_seven_words(back_28, day_number):
    for choices in ALL_CHOICES:
        for _, script in _scripts(back_28, day_number, choices, talk=Talk.FULL):
            assert all(len(words.split()) <= 7 for words in _words(script))


def test_two_reps_in_a_row_never_have_the_same_cue(back_28, day_number):
    cues = {cue for exercise in back_28.exercises for cue in exercise.cues}
    for choices in ALL_CHOICES:
        reps = [
            (step.place.item_number, [words for words in _words(script) if words in cues])
            for step, script in _scripts(back_28, day_number, choices, talk=Talk.FULL)
            if step.is_rep
        ]
        assert all(before != after for before, after in pairwise(reps) if after[1])


def test_every_exercise_is_announced_by_name_with_its_dose(back_28, day_number):
    scripts = _scripts(back_28, day_number, Choices(), word_seconds=SLOWEST_WORD_SECONDS)
    for step, script in scripts:
        if step.phase is Phase.GET_READY and step.dose is not None:
            said = [line.saying.say for line in script.lines]
            assert said[0] in (Say.FIRST, Say.NEXT)
            assert said[1] in (Say.HOLDS, Say.REPS, Say.ROUNDS, Say.BRACED)


def test_a_hold_of_twenty_seconds_and_more_tells_its_half(back_28):
    for step, script in _scripts(back_28, 9, Choices()) + _scripts(back_28, 26, Choices()):
        if step.phase is Phase.HOLD:
            halves = [line.at_seconds for line in script.lines if line.saying.say is Say.HALFWAY]
            length = step.seconds or 0
            assert halves == ([length / 2] if length >= 20 else [])


def test_the_last_three_seconds_of_a_hold_are_counted_on_their_moment(back_28):
    for step, script in _scripts(back_28, 1, Choices(), word_seconds=SLOWEST_WORD_SECONDS):
        if step.phase is Phase.HOLD:
            counts = [
                (line.at_seconds, spoken(line.saying))
                for line in script.lines
                if line.saying.say is Say.COUNT
            ]
            assert counts == [((step.seconds or 0) - left, f"{left}.") for left in (3, 2, 1)]


def test_three_ticks_lead_into_the_first_hold(back_28):
    step, script = _scripts(back_28, 2, Choices())[0]
    ticks = [tone.at_seconds for tone in script.tones]
    assert ticks == [(step.seconds or 0) - left for left in (3, 2, 1)]


def test_cues_thin_out_from_week_to_week(back_28):
    cues = {cue for exercise in back_28.exercises for cue in exercise.cues}

    def share(number: int) -> float:
        holds = [
            any(words in cues for words in _words(script))
            for step, script in _scripts(back_28, number, Choices())
            if step.is_rep and step.phase is not Phase.BRACE
        ]
        return sum(holds) / len(holds)

    assert share(5) > share(12) > share(19) > share(26) > 0.0


def test_the_first_hold_of_the_tilt_on_day_two(back_28):
    hold = next(
        script
        for step, script in _scripts(back_28, 2, Choices())
        if (step.exercise, step.phase) == ("supine_pelvic_tilt", Phase.HOLD)
    )
    heard = [(round(line.at_seconds, 2), spoken(line.saying)) for line in hold.lines]
    assert heard == [(0.54, "Flat, not forced."), (2.0, "3."), (3.0, "2."), (4.0, "1.")]
    assert [(tone.at_seconds, tone.tone) for tone in hold.tones] == [(0.0, Tone.HOLD)]


def test_a_walk_is_led_by_the_voice_alone(back_28):
    walk = [
        (step, script) for step, script in _scripts(back_28, 6, Choices()) if step.exercise == "braced_walk"
    ]
    ready = _words(walk[0][1])
    assert ready[:5] == [
        "Next: Walking ab brace.",
        "8 rounds.",
        "20 seconds braced, 40 easy.",
        "Turn the volume up, then walk.",
        "I will call each change.",
    ]
    braces = [_words(script) for step, script in walk if step.phase is Phase.BRACE]
    assert all(words[0] == "Brace." for words in braces)
    assert [words[1] == "Last round." for words in braces] == [False] * 7 + [True]
    easies = [_words(script) for step, script in walk if step.phase is Phase.EASY]
    assert all(words == ["Easy now. Same pace.", "Brace comes next."] for words in easies[:-1])
    assert easies[-1] == ["Easy now. Same pace."]
    assert _words(walk[-1][1]) == ["Ten relaxed steps, then stop."]


def test_eight_minutes_of_brace_are_softened_again_and_again(back_28):
    brace = next(
        script for step, script in _scripts(back_28, 24, Choices(gate_open=True)) if step.phase is Phase.BRACE
    )
    softened = [line.at_seconds for line in brace.lines if line.saying.say is Say.SOFTEN]
    assert len(softened) >= 9
    assert all(after - before <= 60 for before, after in pairwise([0.0, *softened, 480.0]))


def test_the_session_ends_with_a_word(back_28, day_number):
    _, last = _scripts(back_28, day_number, Choices(), word_seconds=SLOWEST_WORD_SECONDS)[-1]
    assert last.lines


def _opening(program: Program, day_number: int, exercise: str, choices: Choices) -> list[str]:
    return next(
        _words(script)
        for step, script in _scripts(program, day_number, choices)
        if (step.exercise, step.phase) == (exercise, Phase.GET_READY)
    )


def test_an_opening_says_name_dose_place_side_and_what_to_do(back_28):
    assert _opening(back_28, 6, "heel_slide", Choices())[:5] == [
        "Next: Heel slide.",
        "8 slow reps.",
        "On each side.",
        "On your back, knees bent.",
        "Right side first.",
    ]
    assert "Hip bones point at the ceiling." in _opening(back_28, 6, "heel_slide", Choices())


def test_in_a_short_get_ready_the_name_and_the_side_are_said_before_anything_else(back_28):
    for day in range(1, 29):
        for step, script in _scripts(back_28, day, Choices(get_ready_seconds=8)):
            if step.phase is Phase.GET_READY and step.place.side is not None:
                assert {Say.NEXT, Say.FIRST, Say.NAME} & {line.saying.say for line in script.lines}
                assert Say.SIDE_FIRST in {line.saying.say for line in script.lines}


def test_a_lead_into_the_second_side_names_that_side(back_28):
    rep = next(
        step
        for step, _ in _scripts(back_28, 6, Choices())
        if step.exercise == "heel_slide" and step.place.side is Side.LEFT and step.is_rep
    )
    coach = Coach(back_28, 6, Talk.FULL, lambda saying: 0.2 + 0.3 * len(spoken(saying).split()))
    lead = coach.script(get_ready_again(rep), rep)
    assert _words(lead) == ["Heel slide.", "Left side now.", "Ready."]


def test_an_easier_form_is_announced_with_what_it_is_and_where(back_28):
    opening = _opening(back_28, 13, "knee_plank", Choices(gentle=True))
    assert opening[:2] == ["Next: Tucked knee plank.", "At the wall, or the kitchen counter."]
    assert "On forearms and knees, facing down." not in opening


def test_with_every_second_counted_cues_still_come_and_the_last_three_always(back_28):
    holds = [
        script
        for step, script in _scripts(back_28, 1, Choices(count_style=CountStyle.EVERY))
        if step.phase is Phase.HOLD and step.seconds == 10
    ]
    cues = {cue for exercise in back_28.exercises for cue in exercise.cues}
    assert all(cues & set(_words(script)) for script in holds[:4])
    assert all(_words(script)[-3:] == ["3.", "2.", "1."] for script in holds)


def test_a_check_says_how_it_begins_and_once_more_after_a_while(back_28):
    words = _words(_scripts(back_28, 1, Choices())[0][1])
    assert words == [
        "Self-check: Lying tilt hold.",
        "On your back, knees bent.",
        "One hand under the waist.",
        "Press any key when it slips.",
        "Press Space to start.",
        "Press Space to start.",
    ]


def test_a_caption_goes_some_seconds_after_its_line(back_28):
    step, script = _scripts(back_28, 6, Choices())[0]
    assert script.caption_at(1.3) == Saying(say=Say.FIRST, text="Posterior tilt, lying")
    assert script.caption_at(step.seconds or 0.0) == Saying(say=Say.READY)
    walk = next(script for step, script in _scripts(back_28, 6, Choices()) if step.exercise == "braced_walk")
    assert walk.caption_at(25.0) is None
