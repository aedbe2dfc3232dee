"""What is planned begins on its frame, tones win over lines, and nothing clicks."""

import itertools

import pytest

from program_app.sound.clip import RATE
from program_app.sound.mixer import DUCKED, LATEST_LINE_SECONDS, LATEST_TONE_SECONDS
from tests.sound.builders import LEVEL, TONE_LEVEL, Heard, line, steady, tone

ONE_FRAME = 1 / RATE
SOFT_STEP = LEVEL / 150
"""A gain that moves over 8 ms or more takes at least that many frames."""


def test_a_sound_begins_on_the_frame_of_its_moment() -> None:
    heard = Heard()
    heard.mixer.play([tone("hold", 100.2345)])
    heard.hear(1)
    assert heard.first_heard_at() == pytest.approx(100.2345, abs=ONE_FRAME)


def test_two_sounds_in_one_block_begin_each_on_its_own_frame() -> None:
    heard = Heard({"Now.": steady(0.01)})
    heard.mixer.play([line("Now.", 100.03), tone("hold", 100.045)])
    heard.hear(0.2)
    assert heard.first_heard_at() == pytest.approx(100.03, abs=ONE_FRAME)
    assert heard.sample_at(100.044) == 0
    assert heard.sample_at(100.046) == TONE_LEVEL


def test_a_sound_goes_on_over_all_blocks_to_its_end() -> None:
    heard = Heard({"Half way.": steady(0.33)})
    heard.mixer.play([line("Half way.", 100.1)])
    heard.hear(1)
    assert [sample for sample in heard.samples if sample] == [LEVEL] * round(0.33 * RATE)


def test_what_has_not_begun_and_is_not_in_the_new_plan_is_withdrawn() -> None:
    heard = Heard()
    heard.mixer.play([tone("hold", 100.2), tone("release", 101.0)])
    heard.hear(0.1)
    heard.mixer.play([tone("release", 101.0)])
    heard.hear(1)
    assert heard.first_heard_at() == pytest.approx(101.0, abs=ONE_FRAME)


def test_what_has_begun_goes_on_when_the_plan_is_told_anew_and_is_not_begun_again() -> None:
    heard = Heard()
    plan = [tone("hold", 100.1)]
    heard.mixer.play(plan)
    heard.hear(0.2)
    heard.mixer.play(plan)
    heard.hear(1)
    assert sum(sample != 0 for sample in heard.samples) == round(0.4 * RATE)


def test_a_key_begins_once_even_when_its_moment_moves() -> None:
    heard = Heard()
    heard.mixer.play([tone("hold", 100.1)])
    heard.hear(1)
    heard.mixer.play([tone("hold", 101.5)])
    heard.hear(1)
    assert sum(sample != 0 for sample in heard.samples) == round(0.4 * RATE)


def test_after_a_sitting_its_keys_may_begin_again() -> None:
    heard = Heard()
    heard.mixer.play([tone("hold", 100.1)])
    heard.hear(1)
    heard.mixer.forget_keys()
    heard.mixer.play([tone("hold", 101.5)])
    heard.hear(1)
    assert sum(sample != 0 for sample in heard.samples) == 2 * round(0.4 * RATE)


def test_a_line_that_is_a_little_late_is_said_at_once_from_its_beginning() -> None:
    heard = Heard({"Half way.": steady(0.33)})
    heard.mixer.play([line("Half way.", 100 - LATEST_LINE_SECONDS + 0.01)])
    heard.hear(1)
    assert heard.first_heard_at() == 100
    assert sum(sample != 0 for sample in heard.samples) == round(0.33 * RATE)


def test_a_line_that_is_too_late_is_dropped_for_good() -> None:
    heard = Heard({"Half way.": steady(0.33)})
    plan = [line("Half way.", 100 - LATEST_LINE_SECONDS - 0.01)]
    heard.mixer.play(plan)
    heard.hear(0.5)
    heard.mixer.play(plan)
    heard.hear(0.5)
    assert not any(heard.samples)


def test_a_tone_may_be_later_than_a_line_and_has_its_limit_too() -> None:
    heard = Heard()
    heard.mixer.play(
        [tone("a", 100 - LATEST_TONE_SECONDS + 0.01), tone("b", 100 - LATEST_TONE_SECONDS - 0.01)]
    )
    heard.hear(0.3)
    assert heard.first_heard_at() == 100
    assert max(heard.samples) == TONE_LEVEL


def test_a_line_that_gets_ready_just_after_its_moment_is_still_said() -> None:
    heard = Heard()
    heard.mixer.play([line("Half way.", 100.0)])
    heard.hear(0.1)
    heard.clips["Half way."] = steady(0.33)
    heard.hear(0.5)
    assert heard.first_heard_at() == pytest.approx(100.1, abs=ONE_FRAME)


def test_a_line_makes_room_for_a_tone_and_comes_back_after_it() -> None:
    heard = Heard({"Long line.": steady(2)})
    heard.mixer.play([line("Long line.", 100.0), tone("hold", 100.5)])
    heard.hear(1.5)
    assert heard.sample_at(100.4) == LEVEL
    assert heard.sample_at(100.7) == pytest.approx(TONE_LEVEL + LEVEL * DUCKED, abs=1)
    assert heard.sample_at(101.2) == LEVEL


def test_a_line_that_begins_during_a_tone_waits_for_its_full_voice() -> None:
    heard = Heard({"Long line.": steady(2)})
    heard.mixer.play([tone("hold", 100.0), line("Long line.", 100.1)])
    heard.hear(1)
    assert heard.sample_at(100.2) == pytest.approx(TONE_LEVEL + LEVEL * DUCKED, abs=1)
    assert heard.sample_at(100.7) == LEVEL


def test_a_line_cuts_off_the_line_before_it_without_a_click() -> None:
    heard = Heard({"First.": steady(2), "Second.": steady(0.5, 30)})
    heard.mixer.play([line("First.", 100.0), line("Second.", 100.5)])
    heard.hear(1)
    assert heard.sample_at(100.495) == LEVEL
    assert heard.sample_at(100.52) == 30
    falling = heard.samples[RATE // 4 :]
    assert max(before - after for before, after in itertools.pairwise(falling)) < SOFT_STEP


def test_silence_fades_what_is_heard_and_withdraws_the_rest() -> None:
    heard = Heard({"Long line.": steady(2)})
    heard.mixer.play([line("Long line.", 100.0), tone("hold", 101.0)])
    heard.hear(0.5)
    heard.mixer.silence()
    before = len(heard.samples)
    heard.hear(1)
    after = heard.samples[before:]
    assert after[RATE // 100] > 0
    assert max(abs(b - a) for a, b in itertools.pairwise(after)) < SOFT_STEP
    assert not any(after[RATE // 25 :])


def test_lines_and_tones_have_volumes_of_their_own() -> None:
    heard = Heard({"Long line.": steady(0.4)})
    heard.mixer.set_gains(voice=0.5, tones=0.25)
    heard.mixer.play([line("Long line.", 100.0), tone("hold", 101.0)])
    heard.hear(1.5)
    assert heard.sample_at(100.2) == LEVEL // 2
    assert heard.sample_at(101.2) == TONE_LEVEL // 4


def test_a_volume_that_changes_is_heard_at_once_and_gently() -> None:
    heard = Heard({"Long line.": steady(2)})
    heard.mixer.play([line("Long line.", 100.0)])
    heard.hear(0.5)
    heard.mixer.set_gains(voice=0.25, tones=1)
    before = len(heard.samples)
    heard.hear(0.5)
    after = heard.samples[before:]
    assert max(abs(b - a) for a, b in itertools.pairwise(after)) < SOFT_STEP
    assert after[-1] == LEVEL // 4


def test_a_word_beside_the_plan_is_said_with_the_next_block_and_leaves_the_plan_alone() -> None:
    heard = Heard()
    heard.mixer.play([tone("hold", 101.0)])
    heard.hear(0.5)
    heard.mixer.say(steady(0.2))
    heard.hear(1)
    assert heard.first_heard_at() == pytest.approx(100.5, abs=ONE_FRAME)
    assert heard.sample_at(101.1) == TONE_LEVEL


def test_loud_sounds_together_are_limited_and_do_not_wrap_around() -> None:
    heard = Heard({"Loud.": steady(1, 32000)})
    heard.mixer.set_gains(voice=1 / DUCKED, tones=1)
    heard.mixer.play([line("Loud.", 100.0), tone("hold", 100.2)])
    heard.hear(1)
    assert min(heard.samples) >= 0
    assert max(heard.samples) == 32767


def test_what_was_heard_when_the_device_went_away_does_not_go_on_later() -> None:
    heard = Heard({"Long line.": steady(2)})
    heard.mixer.play([line("Long line.", 100.0), tone("hold", 101.0)])
    heard.hear(0.5)
    heard.mixer.break_off()
    heard.hear(1)
    assert heard.sample_at(100.6) == 0
    assert heard.sample_at(101.2) == TONE_LEVEL
