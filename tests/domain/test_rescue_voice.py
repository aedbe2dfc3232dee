"""What is heard on the rescue page: position, a few breaths, the signs once, and calmly time to move."""

from itertools import pairwise

import pytest

from program_app.domain.care import Rescue
from program_app.domain.program import Program
from program_app.domain.rescue_acts import AddOnTaken, BraceBegun, LetGo, Moved, TakenOut
from program_app.domain.rescue_course import RescueCourse
from program_app.domain.rescue_voice import Heard, heard_in
from program_app.domain.spasm import Remedy
from program_app.domain.tone import Tone
from tests.domain.test_rescue_course import FRESH, after


def two_seconds(_line: str) -> float:
    return 2.0


@pytest.fixture(scope="module")
def rescue(back_28: Program) -> Rescue:
    return back_28.rescue


def lines(heard: tuple[Heard, ...]) -> list[tuple[float, str]]:
    return [(round(each.at_seconds - after(0).seconds, 1), each.line) for each in heard if each.line]


def test_the_position_is_said_at_once_and_then_a_few_breaths_in_the_rhythm_of_the_disc(rescue):
    said = lines(heard_in(rescue, RescueCourse(rescue, FRESH, after(0), 90), two_seconds))
    assert said[0] == (0.6, "Lie on either side.")
    breaths = [each for each in said if each[1].startswith("Breathe")]
    assert breaths[:2] == [(20, "Breathe in."), (24, "Breathe out.")]
    assert len(breaths) == 6


def test_after_a_minute_the_signs_are_said_and_never_twice(rescue):
    course = RescueCourse(rescue, FRESH, after(0), 90)
    said = lines(heard_in(rescue, course, two_seconds))
    assert (60, "Numb groin, or weak legs?") in said
    assert "Numb groin, or weak legs?" not in str(
        lines(heard_in(rescue, course, two_seconds, with_danger=False))
    )


def test_who_moves_before_hears_the_signs_in_the_next_position(rescue):
    course = RescueCourse(rescue, FRESH, after(0), 90)
    course.do(Moved(), after(50))
    said = {line: at for at, line in lines(heard_in(rescue, course, two_seconds))}
    assert 60 < said["Numb groin, or weak legs?"] < 140


def test_time_to_move_is_a_soft_tone_and_a_line_a_few_times_and_then_silence(rescue):
    heard = heard_in(rescue, RescueCourse(rescue, FRESH, after(0), 90), two_seconds)
    tones = [each.at_seconds - after(0).seconds for each in heard if each.tone is Tone.CHANGE]
    assert tones == [90, 180, 270]
    assert [each.line for each in heard].count("Change position, if you like.") == 3


def test_the_brace_is_called_on_and_off(rescue):
    course = RescueCourse(rescue, FRESH, after(0), 90)
    course.do(BraceBegun(), after(10))
    heard = heard_in(rescue, course, two_seconds)
    tones = [(each.at_seconds - after(10).seconds, each.tone) for each in heard if each.tone]
    assert tones[:3] == [(0, Tone.HOLD), (5, Tone.RELEASE), (10, Tone.HOLD)]
    assert len(tones) == 12
    assert [each.line for each in heard if each.line].count("Let go.") == 6


@pytest.mark.parametrize("seconds", [0.8, 1.5, 2.4, 3.0])
def test_no_two_lines_are_heard_at_once(rescue, seconds):
    course = RescueCourse(rescue, FRESH, after(0), 90)
    for act in (None, BraceBegun(), Moved()):
        if act is not None:
            course.do(act, after(40))
        spoken = sorted(
            (each for each in heard_in(rescue, course, lambda _line: seconds) if each.line),
            key=lambda each: each.at_seconds,
        )
        for one, other in pairwise(spoken):
            assert one.at_seconds + seconds <= other.at_seconds + 1e-6, (one, other)


def test_every_line_has_at_most_seven_words(rescue):
    assert [line for line in rescue.said if len(line.split()) > 7] == []


def test_heat_is_called_off_at_its_time(rescue):
    course = RescueCourse(rescue, FRESH, after(0), 90)
    course.do(AddOnTaken(Remedy.HEAT), after(30))
    assert (930, "Time to take it off.") in lines(heard_in(rescue, course, two_seconds))


def test_once_it_has_let_go_that_is_said_and_nothing_more(rescue):
    course = RescueCourse(rescue, FRESH, after(0), 90)
    course.do(LetGo(), after(600))
    said = [line for _at, line in lines(heard_in(rescue, course, two_seconds))]
    assert said == ["It has let go.", "Rest now. The plan waits."]


def test_after_it_was_nothing_nothing_is_said(rescue):
    course = RescueCourse(rescue, FRESH, after(0), 90)
    course.do(TakenOut(), after(600))
    assert heard_in(rescue, course, two_seconds) == ()
