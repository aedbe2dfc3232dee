from program_app.domain.choices import Choices
from program_app.domain.player import SessionPlayer
from program_app.domain.preferences import Preferences
from program_app.domain.program import DayItem
from program_app.domain.saying import Say
from program_app.domain.timeline import unfold
from program_app.domain.tone import Tone
from program_app.journey.coaching import Coaching
from program_app.journey.session_context import SessionContext
from tests.builders import a_day, a_program, checks, holds
from tests.fakes import FakeClock, SilentLoudspeaker


class TalkingLoudspeaker(SilentLoudspeaker):
    """Every line takes a second."""

    def seconds(self, line: str) -> float | None:
        return 1.0


def _coached(
    *items: DayItem, preferences: Preferences | None = None, loudspeaker: SilentLoudspeaker | None = None
) -> tuple[Coaching, SessionPlayer, FakeClock, SilentLoudspeaker]:
    program = a_program(a_day(*items))
    clock = FakeClock()
    player = SessionPlayer(unfold(program, program.day(1), Choices()), program, clock)
    speaker = loudspeaker or TalkingLoudspeaker()
    context = SessionContext(program=program, day_number=1)
    coaching = Coaching(player, context, preferences or Preferences(), speaker)
    player.start()
    coaching.follow()
    return coaching, player, clock, speaker


def _heard(speaker: SilentLoudspeaker, clock: FakeClock) -> list[tuple[float, str]]:
    now = clock().monotonic_seconds
    plan = sorted(speaker.plan, key=lambda sound: sound.at_seconds)
    return [(round(sound.at_seconds - now, 2), sound.line or str(sound.tone)) for sound in plan]


def test_the_first_steps_are_planned_ahead_across_their_changes():
    _, _, clock, speaker = _coached(holds(5, 2))
    heard = _heard(speaker, clock)
    assert heard[0] == (1.2, "First: Bridge.")
    assert (16.0, Tone.HOLD) in heard
    assert (19.0, "2.") not in heard
    assert (20.0, "1.") not in heard
    assert (21.0, Tone.RELEASE) in heard


def test_planned_again_in_the_same_step_every_sound_keeps_its_name():
    coaching, player, clock, speaker = _coached(holds(5, 2))
    before = {sound.key for sound in speaker.plan}
    clock.pass_seconds(4)
    player.tick(due_in_seconds=4)
    coaching.follow()
    assert {sound.key for sound in speaker.plan} == before


def test_seconds_added_to_a_wait_move_its_ticks_but_say_its_name_once():
    coaching, player, clock, speaker = _coached(holds(5, 2))
    name = next(sound.key for sound in speaker.plan if sound.line == "First: Bridge.")
    clock.pass_seconds(2)
    player.tick(due_in_seconds=2)
    player.add_seconds(10)
    coaching.follow()
    assert name in {sound.key for sound in speaker.plan}
    assert (24.0, Tone.HOLD) in _heard(speaker, clock)


def test_a_pause_withdraws_everything_and_says_so_once():
    coaching, player, clock, speaker = _coached(holds(5, 2))
    player.pause()
    coaching.stand(Say.PAUSED, clock().monotonic_seconds)
    assert _heard(speaker, clock) == [(0.15, "Paused.")]


def test_this_hurts_says_the_four_answers_and_repeats_them_after_half_a_minute():
    coaching, player, clock, speaker = _coached(holds(5, 2))
    player.hurts()
    coaching.hurt(clock().monotonic_seconds)
    heard = _heard(speaker, clock)
    assert heard[:5] == [
        (0.12, "Stop. Let it settle."),
        (3.0, "One: tired, not pain."),
        (4.12, "Two: uncomfortable."),
        (5.24, "Three: sharp, spreading, numb or new."),
        (6.36, "Four: a spasm is starting."),
    ]
    again = [at for at, line in heard if line == "One: tired, not pain."]
    assert again[:4] == [3.0, 30.0, 150.0, 270.0]


def test_with_the_voice_off_only_tones_are_planned_and_captions_still_come():
    coaching, _, clock, speaker = _coached(holds(5, 2), preferences=Preferences(is_voice_on=False))
    assert {line for _, line in _heard(speaker, clock)} == {Tone.TICK, Tone.HOLD, Tone.RELEASE}
    assert coaching.caption(0.1) == ""
    assert coaching.caption(1.3) == "First: Bridge."


def test_a_line_that_no_voice_can_say_still_stands_in_the_strip():
    coaching, *_ = _coached(holds(5, 2), loudspeaker=SilentLoudspeaker())
    assert coaching.caption(1.3) == "First: Bridge."


def test_something_said_between_waits_for_a_tone_and_silences_the_lines_it_meets():
    coaching, player, clock, speaker = _coached(holds(10, 2))
    clock.pass_seconds(16.05)
    player.tick(due_in_seconds=16.05)
    coaching.say_between(Say.EASIER, clock().monotonic_seconds)
    heard = _heard(speaker, clock)
    easier = next(at for at, line in heard if line == "Easier from the next rep.")
    assert -0.05 + 0.42 < easier < 1.0
    assert not [line for at, line in heard if 0.0 < at - easier < 1.0]


def test_a_check_is_named_and_its_clock_counts_in():
    coaching, _, clock, speaker = _coached(checks("C1"))
    assert _heard(speaker, clock)[0] == (1.2, "Self-check: Check C1.")
    coaching.run_clock(a_program(a_day(checks("C1"))).check("C1"), 2.0)
    heard = _heard(speaker, clock)
    assert heard[:5] == [(4.0, "tick"), (5.0, "tick"), (6.0, "tick"), (7.0, "hold"), (7.54, "Start.")]
    assert heard[-1] == (37.0, "release")
    coaching.stop_clock(clock().monotonic_seconds)
    assert _heard(speaker, clock) == [(0.15, "release")]
