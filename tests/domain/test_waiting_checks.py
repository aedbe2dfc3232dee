"""Self-checks run on green days; those of a sore check-in day wait for the next green one."""

from datetime import date, timedelta

from program_app.domain.choices import Choices
from program_app.domain.program import SelfChecks
from program_app.domain.progress import SessionKind, SessionSummary
from program_app.domain.session_day import day_of, session_timeline
from program_app.domain.timeline import CHECKS_ITEM
from program_app.domain.waiting_checks import waiting_checks
from tests.builders import MONDAY, a_session
from tests.gate_history import a_check_result

DAY_7 = ("C1", "C2", "C3", "C7")


def on_day_7(*, with_checks: bool, on: date = MONDAY) -> SessionSummary:
    return a_session(7, on, choices=Choices(with_checks=with_checks))


def test_checks_that_were_left_out_wait(back_28):
    assert waiting_checks(back_28, [on_day_7(with_checks=False)], ()) == DAY_7


def test_nothing_waits_where_they_were_offered(back_28):
    assert waiting_checks(back_28, [on_day_7(with_checks=True)], ()) == ()
    assert waiting_checks(back_28, [], ()) == ()


def test_what_was_taken_since_waits_no_longer(back_28):
    sore = on_day_7(with_checks=False)
    green = a_session(8, MONDAY + timedelta(days=1))
    taken = tuple(a_check_result(green.record.id, code, 20, 2) for code in ("C1", "C2"))
    assert waiting_checks(back_28, [sore, green], taken) == ("C3", "C7")


def test_an_earlier_result_does_not_stand_for_the_one_that_waits(back_28):
    before = a_session(1, MONDAY - timedelta(days=6))
    taken = (a_check_result(before.record.id, "C1", 20, None),)
    assert waiting_checks(back_28, [before, on_day_7(with_checks=False)], taken) == DAY_7


def test_a_check_in_day_that_comes_again_in_green_has_its_own(back_28):
    again = on_day_7(with_checks=True, on=MONDAY + timedelta(days=1))
    assert waiting_checks(back_28, [on_day_7(with_checks=False), again], ()) == ()


def test_they_come_before_the_session_of_the_next_green_day(back_28):
    choices = Choices(waiting_checks=DAY_7)
    first, *others = day_of(back_28, SessionKind.PLANNED, 8, choices).items
    assert first == SelfChecks(self_checks=DAY_7)
    assert tuple(others) == back_28.day(8).items
    timeline = session_timeline(back_28, SessionKind.PLANNED, 8, choices)
    assert timeline.items[0].exercise == CHECKS_ITEM


def test_neither_a_gentle_session_nor_a_check_in_day_takes_them(back_28):
    choices = Choices(waiting_checks=DAY_7)
    assert day_of(back_28, SessionKind.GENTLE, 8, choices) == back_28.day(8)
    assert day_of(back_28, SessionKind.PLANNED, 14, choices) == back_28.day(14)
    sore = Choices(waiting_checks=DAY_7, with_checks=False)
    assert day_of(back_28, SessionKind.PLANNED, 8, sore) == back_28.day(8)


def test_choices_with_waiting_checks_are_kept_as_they_are():
    choices = Choices(waiting_checks=DAY_7, longer_walk_minutes=2)
    assert Choices.from_plain(choices.as_plain()) == choices
