"""After a new cycle was begun, the days that were done before it can still be looked at one by one."""

from program_app.domain.changes import PreferenceSet
from program_app.domain.plan import PlanForm
from program_app.domain.progress import Phase
from program_app.domain.today import DayState
from program_app.journey.cycles import Cycle
from program_app.journey.history import look_at_day, look_back
from program_app.journey.recent_charts import look_at_charts
from program_app.journey.review_views import DayDetailView, ReviewView
from tests.builders import a_day, holds
from tests.journey.person import Person

DAY = a_day(holds(5, 2))
HELD = 10.0


def begun_again(form: PlanForm = PlanForm.PLANNED, *, days: int = 2) -> Person:
    """Some days with a pain of 3, a new cycle on the day after, and its first day with a pain of 1."""
    person = Person(DAY)
    for _day in range(days):
        person.does_day(pain=3)
        person.sleeps()
    begins_again(person, form)
    person.does_day(pain=1)
    return person


def begins_again(person: Person, form: PlanForm = PlanForm.PLANNED) -> None:
    person.diary.record(PreferenceSet(name="plan_form", value=form.value))
    person.diary.record(PreferenceSet(name="plan_began_at", value=person.now().isoformat()))


def looked_back(person: Person, cycle: Cycle = Cycle.EARLIER) -> ReviewView:
    return look_back(person.program, person.diary, person.today_on, cycle)


def day_of(person: Person, number: int, cycle: Cycle = Cycle.EARLIER) -> DayDetailView:
    return look_at_day(person.program, person.diary, person.today_on, number, cycle)


def test_the_earlier_map_shows_the_days_as_they_were_left():
    view = looked_back(begun_again())
    states = [mark.state for mark in view.marks]
    assert states == [DayState.DONE, DayState.DONE, *[DayState.NOT_DONE] * 26]
    assert [mark.sentence for mark in view.marks[1:3]] == ["Day 2, Tuesday, done", "Day 3, not done"]


def test_a_day_that_was_partly_done_stays_partly_done():
    person = Person(DAY)
    session = person.begin()
    session.play_until(Phase.RELEASE)
    session.do(session.player.stop)
    person.sleeps()
    begins_again(person)
    assert looked_back(person).marks[0].state is DayState.PARTLY


def test_each_map_has_the_totals_of_its_own_days():
    person = begun_again()
    earlier, this = looked_back(person), looked_back(person, Cycle.THIS)
    assert (earlier.done_days, earlier.held_seconds, earlier.days_in_a_row) == (2, 2 * HELD, 2)
    assert (this.done_days, this.held_seconds) == (1, HELD)


def test_a_row_of_days_goes_on_into_a_new_cycle():
    assert looked_back(begun_again(), Cycle.THIS).days_in_a_row == 3


def test_the_earlier_map_says_when_it_was():
    person = begun_again()
    assert looked_back(person).dates_text == "2 Nov – 3 Nov"
    assert looked_back(begun_again(days=1)).dates_text == "2 Nov"
    assert looked_back(person, Cycle.THIS).dates_text == ""


def test_a_day_is_shown_with_the_session_of_the_cycle_that_is_looked_at():
    person = begun_again()
    assert (day_of(person, 1).pain_before, day_of(person, 1).beside) == (3, ())
    assert (day_of(person, 1, Cycle.THIS).pain_before, day_of(person, 1, Cycle.THIS).beside) == (1, ())


def test_an_earlier_day_that_was_not_done_has_no_plan_and_no_facts():
    view = day_of(begun_again(), 9)
    assert (view.state, view.line, view.date_text) == (DayState.NOT_DONE, "Not done", "")
    assert (view.items, view.planned_rows) == ((), ())


def test_the_charts_are_those_of_the_cycle_that_is_looked_at():
    person = begun_again(days=3)
    today_on = person.today_on
    assert len(look_at_charts(person.diary, today_on, Cycle.EARLIER).held.columns) == 3
    assert look_at_charts(person.diary, today_on).held.columns == ()


def test_all_cycles_before_this_one_are_one_map():
    person = begun_again()
    person.sleeps()
    begins_again(person)
    states = [mark.state for mark in looked_back(person).marks[:3]]
    assert states == [DayState.REPEATED, DayState.DONE, DayState.NOT_DONE]


def test_in_the_first_cycle_nothing_is_earlier():
    person = Person(DAY)
    person.does_day()
    assert not looked_back(person, Cycle.THIS).has_earlier


def test_a_session_without_a_rep_before_a_new_cycle_is_nothing_to_look_at():
    person = Person(DAY)
    session = person.begin()
    session.do(session.player.stop)
    person.sleeps()
    begins_again(person)
    assert not looked_back(person, Cycle.THIS).has_earlier


def test_while_keeping_it_up_the_map_shows_everything_already():
    assert not looked_back(begun_again(PlanForm.KEEP_UP), Cycle.THIS).has_earlier
    assert looked_back(begun_again(PlanForm.HARDER), Cycle.THIS).has_earlier
