from program_app.domain.choices import Choices
from program_app.domain.player import SessionPlayer
from program_app.domain.program import DayItem
from program_app.domain.progress import Phase
from program_app.domain.timeline import unfold
from tests.builders import a_day, a_program, checks, holds
from tests.fakes import FakeClock


def _begun(*items: DayItem) -> tuple[SessionPlayer, FakeClock]:
    program = a_program(a_day(*items))
    clock = FakeClock()
    player = SessionPlayer(unfold(program, program.day(1), Choices()), program, clock)
    player.start()
    return player, clock


def _told(player: SessionPlayer, clock: FakeClock, count: int = 4) -> list[tuple[Phase, float]]:
    now = clock().monotonic_seconds
    return [(one.step.phase, one.begins_at_seconds - now) for one in player.coming(count)]


def test_the_steps_to_come_are_told_with_the_moments_they_begin():
    player, clock = _begun(holds(5, 2))
    assert _told(player, clock) == [
        (Phase.GET_READY, 0),
        (Phase.HOLD, 16),
        (Phase.RELEASE, 21),
        (Phase.HOLD, 25),
    ]
    coming = player.coming(4)
    assert [one.serial for one in coming] == [1, 2, 3, 4]
    assert [one.following for one in coming[:3]] == [one.step for one in coming[1:]]


def test_in_the_middle_of_a_step_its_beginning_lies_behind():
    player, clock = _begun(holds(5, 2))
    clock.pass_seconds(18)
    player.tick(due_in_seconds=18)
    assert _told(player, clock, 2) == [(Phase.HOLD, -2), (Phase.RELEASE, 3)]


def test_nothing_comes_while_the_session_stands():
    player, _ = _begun(holds(5, 2))
    player.pause()
    assert player.coming(3) == ()


def test_a_check_that_the_person_ends_hides_what_follows():
    player, clock = _begun(checks("C1"), holds(5, 2))
    assert _told(player, clock) == [(Phase.CHECK, 0)]
    following = player.coming(1)[0].following
    assert following is not None
    assert following.phase is Phase.GET_READY


def test_after_back_the_short_get_ready_leads_to_the_same_rep():
    player, clock = _begun(holds(5, 2))
    clock.pass_seconds(18)
    player.tick(due_in_seconds=18)
    player.back()
    assert _told(player, clock, 2) == [(Phase.GET_READY, 0), (Phase.HOLD, 8)]


def test_seconds_added_in_a_hold_are_known_of_the_wait_after_it():
    player, clock = _begun(holds(5, 2))
    clock.pass_seconds(18)
    player.tick(due_in_seconds=18)
    player.add_seconds(10)
    assert _told(player, clock, 3) == [(Phase.HOLD, -2), (Phase.RELEASE, 3), (Phase.HOLD, 17)]


def test_after_the_last_step_nothing_follows():
    player, clock = _begun(holds(5, 1))
    clock.pass_seconds(21.5)
    player.tick(due_in_seconds=21.5)
    (last,) = player.coming(3)
    assert (last.step.phase, last.following) == (Phase.RELEASE, None)
