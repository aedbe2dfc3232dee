"""What a self-check gave is kept, however the person leaves it."""

from program_app.domain.events import CheckEnded, CheckResult, Event
from program_app.domain.player import HurtAnswer
from program_app.domain.progress import Ended
from tests.virtual_session import VirtualSession

HELD = CheckResult(seconds=12.0)


def at_first_check() -> VirtualSession:
    """Day 1, which begins with self-checks."""
    session = VirtualSession(1)
    session.player.start()
    session.wait(20)
    return session


def kept(events: list[Event]) -> list[CheckEnded]:
    """The ends of self-checks among the events."""
    return [event for event in events if isinstance(event, CheckEnded)]


def test_leaving_a_running_clock_keeps_its_seconds_and_goes_on_behind_it():
    (ended,) = kept(at_first_check().player.stop(HELD))
    assert ended.result == HELD
    assert ended.ended is Ended.LEFT
    assert ended.next_place is not None
    assert ended.next_place.rep_number == 2


def test_leaving_before_the_clock_ran_keeps_nothing():
    assert kept(at_first_check().player.stop()) == []


def test_pain_in_a_running_clock_keeps_its_seconds():
    (ended,) = kept(at_first_check().player.hurts(HELD))
    assert ended.result == HELD
    assert ended.ended is Ended.HURT


def test_after_a_rest_the_next_check_follows():
    session = at_first_check()
    session.player.hurts(HELD)
    session.player.answer_hurt(HurtAnswer.TIRED)
    assert session.view.step is not None
    assert session.view.step.exercise == "C3"
