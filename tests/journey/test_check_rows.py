"""Self-checks that do not come today are named on Today, with the reason."""

from program_app.domain.program import Program
from program_app.journey.answering import answer_screening
from tests.builders import a_day, a_program, checks, holds
from tests.journey.person import Person
from tests.virtual_session import shipped_program

_FLOOR = "not for you, because you said you cannot get down to the floor."


def _checked_first() -> Program:
    """Self-checks on the first of three days."""
    days = [a_day(checks("C1", "C2"), holds(5, 2)), *(a_day(holds(5, 2), number=n) for n in (2, 3))]
    return a_program(*days)


def _somebody(*true_ids: str) -> Person:
    person = Person(program=shipped_program())
    answer_screening(person.diary, person.now(), true_ids)
    return person


def test_checks_that_a_work_around_leaves_out_stand_in_one_line_with_it():
    view = _somebody("no_floor").today(day_number=14)
    assert [check.code for check in view.checks] == ["C3", "C7"]
    assert view.left_out_checks == (
        f"Lying tilt hold · 90/90 hold, back flat · Tucked bridge hold: {_FLOOR}",
    )


def test_whoever_can_do_them_all_reads_no_such_line():
    assert _somebody().today(day_number=14).left_out_checks == ()


def test_on_a_day_without_checks_nothing_is_said_about_those_that_never_come():
    assert _somebody("no_floor").today(day_number=8).left_out_checks == ()


def test_checks_that_were_put_off_are_named_until_they_come():
    person = Person(program=_checked_first())
    person.does_day(1, is_short=True)
    person.sleeps()
    names = " · ".join(person.program.check(code).name for code in ("C1", "C2"))
    for sore_or_short in (person.today(4), person.today(1, is_short=True)):
        assert (sore_or_short.day_number, sore_or_short.checks) == (2, ())
        assert sore_or_short.left_out_checks == (
            f"Self-checks put off to the next planned session with pain 0 to 3: {names}.",
        )
    green = person.today(1)
    assert [check.code for check in green.checks] == ["C1", "C2"]
    assert (green.checks_wait, green.left_out_checks) == (False, ())
    person.does_day(1)
    person.sleeps()
    assert person.today(4).left_out_checks == ()


def test_the_short_version_puts_checks_off_instead_of_dropping_them():
    person = Person(program=_checked_first())
    short = person.today(1, is_short=True)
    assert (short.checks_wait, short.is_short_alone) == (True, True)
    person.does_day(1, is_short=True)
    person.sleeps()
    assert [check.code for check in person.today(1).checks] == ["C1", "C2"]


def test_with_pain_it_is_the_pain_that_they_wait_for_also_in_the_short_version():
    assert not Person(program=_checked_first()).today(4, is_short=True).is_short_alone
