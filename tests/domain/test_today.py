"""Today: the day, its state and the marks of the 28 days; the rules behind it are in test_progression."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program_app.domain.past_sessions import days_in_a_row, last_walk, session_of_day
from program_app.domain.plan import KEEP_UP_DAYS, Plan, PlanForm
from program_app.domain.progress import Place, SessionEnd, SessionKind, SessionSummary
from program_app.domain.today import DayState, TodayState, left_states, today_for
from program_app.domain.verdict import moves_plan
from tests.builders import MONDAY, a_session, days_done

TUESDAY = MONDAY + timedelta(days=1)
SOMEWHERE = Place(item_number=1, rep_number=2)


def left(day_number: int = 1) -> SessionSummary:
    """A session that was left on Monday after one of its two reps."""
    return a_session(day_number, end=None, place=SOMEWHERE, finished_reps=1)


class TestDone:
    """A session is done."""

    def test_at_its_end_with_at_least_half_of_the_reps(self):
        assert a_session(finished_reps=1).is_done
        assert not a_session(finished_reps=0).is_done

    def test_not_before_its_end(self):
        assert not a_session(end=None, place=SOMEWHERE).is_done
        assert not a_session(end=SessionEnd.HURT).is_done

    def test_when_nothing_was_left_to_do_though_nobody_could_say_so(self):
        assert a_session(end=None, place=None).is_done

    def test_but_a_practised_one_does_not_move_the_plan(self):
        assert moves_plan(a_session())
        assert not moves_plan(a_session(kind=SessionKind.PRACTICE))


class TestToday:
    """What the program asks."""

    def test_is_day_one_at_first(self):
        today = today_for([], MONDAY)
        assert (today.state, today.day_number) == (TodayState.READY, 1)
        assert today.day_states == (DayState.TODAY, *[DayState.TO_COME] * 27)

    def test_is_the_day_after_those_that_are_done(self):
        today = today_for(days_done(3), MONDAY + timedelta(days=3))
        assert (today.state, today.day_number) == (TodayState.READY, 4)
        assert today.day_states[:5] == (DayState.DONE,) * 3 + (DayState.TODAY, DayState.TO_COME)

    @given(st.integers(1, 27), st.integers(1, 4))
    def test_does_not_move_while_nothing_is_done(self, done, idle_dates):
        today = today_for(days_done(done), MONDAY + timedelta(days=done - 1 + idle_dates))
        assert (today.state, today.day_number) == (TodayState.READY, done + 1)

    def test_is_what_was_done_while_the_date_lasts(self):
        today = today_for(days_done(3), MONDAY + timedelta(days=2))
        assert (today.state, today.day_number, today.next_day_number) == (TodayState.DONE, 3, 4)
        assert today.done is not None
        assert today.done.record.day_number == 3

    @pytest.mark.parametrize("session", [a_session(finished_reps=0), a_session(end=SessionEnd.HURT), left()])
    def test_stays_after_a_day_that_was_done_in_part(self, session):
        today = today_for([session], TUESDAY)
        assert (today.state, today.day_number) == (TodayState.READY, 1)
        assert today.day_states[0] is DayState.TODAY

    def test_can_be_begun_again_on_the_date_it_was_done_in_part(self):
        assert today_for([a_session(end=SessionEnd.HURT)], MONDAY).state is TodayState.READY

    def test_comes_round_again_after_a_gentle_day(self):
        gentle = a_session(kind=SessionKind.GENTLE, pain_before=4)
        on_the_date, after_it = today_for([gentle], MONDAY), today_for([gentle], TUESDAY)
        assert (on_the_date.state, on_the_date.day_number) == (TodayState.DONE, 1)
        assert (after_it.state, after_it.day_number) == (TodayState.READY, 1)

    def test_is_not_moved_by_practice(self):
        sessions = [*days_done(1), a_session(1, kind=SessionKind.PRACTICE)]
        assert today_for(sessions, MONDAY).day_number == 1
        assert today_for(sessions, TUESDAY).day_number == 2

    def test_is_nothing_more_after_the_last_day(self):
        today = today_for(days_done(28), MONDAY + timedelta(days=100))
        assert (today.state, today.day_number, today.next_day_number) == (TodayState.ALL_DONE, 28, None)
        assert set(today.day_states) == {DayState.DONE}
        assert not today.may_ask_second_day

    def test_a_day_that_was_tried_and_passed_over_is_partly_done(self):
        # Day 2 was begun from the map while day 1 was still to do.
        today = today_for([a_session(2, end=SessionEnd.HURT, finished_reps=1)], TUESDAY)
        assert today.day_states[:2] == (DayState.TODAY, DayState.PARTLY)

    def test_a_day_that_was_begun_without_a_finished_rep_is_to_come(self):
        today = today_for([a_session(2, end=SessionEnd.HURT, finished_reps=0)], TUESDAY)
        assert today.day_states[1] is DayState.TO_COME


class TestResume:
    """A session that was left."""

    def test_is_offered_on_its_date(self):
        session = left()
        today = today_for([session], MONDAY)
        assert (today.state, today.unfinished) == (TodayState.RESUME, session)

    def test_is_offered_no_more_when_the_day_has_turned(self):
        assert today_for([left()], TUESDAY).unfinished is None

    def test_is_offered_no_more_when_another_was_begun_after_it(self):
        assert today_for([left(), a_session()], MONDAY).state is TodayState.DONE

    def test_is_offered_with_the_day_it_belongs_to(self):
        earlier = days_done(3, first_on=MONDAY - timedelta(days=3))
        today = today_for([*earlier, left(2)], MONDAY)
        assert (today.state, today.day_number) == (TodayState.RESUME, 2)

    def test_is_not_offered_when_nothing_is_left_to_do(self):
        assert today_for([a_session(end=None, place=None)], MONDAY).state is TodayState.DONE


class TestASecondDay:
    """Two days on one date."""

    def test_may_be_asked_for(self):
        assert today_for(days_done(3), MONDAY + timedelta(days=2)).may_ask_second_day

    def test_is_not_offered_before_the_first_is_done(self):
        assert not today_for(days_done(3), MONDAY + timedelta(days=3)).may_ask_second_day

    def test_is_followed_by_no_third(self):
        today = today_for([a_session(1), a_session(2)], MONDAY)
        assert (today.state, today.day_number) == (TodayState.DONE, 2)
        assert not today.may_ask_second_day

    def test_can_be_resumed_when_it_was_left(self):
        today = today_for([a_session(1), left(2)], MONDAY)
        assert (today.state, today.day_number) == (TodayState.RESUME, 2)

    def test_is_not_asked_for_again_when_it_was_ended_by_pain(self):
        today = today_for([a_session(1), a_session(2, end=SessionEnd.HURT)], MONDAY)
        assert (today.state, today.day_number, today.may_ask_second_day) == (TodayState.DONE, 1, False)

    @pytest.mark.parametrize("check_in_day", [7, 14, 21, 28])
    def test_is_never_a_check_in_day(self, check_in_day):
        today = today_for(days_done(check_in_day - 1), MONDAY + timedelta(days=check_in_day - 2))
        assert today.next_day_number == check_in_day
        assert not today.may_ask_second_day

    def test_does_not_follow_a_gentle_day(self):
        gentle = a_session(kind=SessionKind.GENTLE, pain_before=4)
        assert not today_for([gentle], MONDAY).may_ask_second_day

    def test_may_follow_a_day_that_was_practised_again(self):
        sessions = [a_session(1), a_session(1, kind=SessionKind.PRACTICE)]
        assert today_for(sessions, MONDAY).may_ask_second_day


class TestTheSessionOfADay:
    """The session that stands for a day."""

    def test_is_the_one_that_did_it(self):
        done = a_session(1)
        gentle = a_session(1, kind=SessionKind.GENTLE, pain_before=5)
        assert session_of_day([left(), done, gentle], 1) is done

    def test_is_the_latest_try_otherwise(self):
        latest = a_session(1, end=SessionEnd.HURT)
        assert session_of_day([left(), latest], 1) is latest

    def test_is_never_practice(self):
        assert session_of_day([a_session(1, kind=SessionKind.PRACTICE)], 1) is None


class TestDaysInARow:
    """Dates without a gap."""

    @pytest.mark.parametrize(
        ("dates", "count"), [((), 0), ((0,), 1), ((1, 0), 2), ((2, 1), 2), ((3, 1, 0), 2), ((2,), 0)]
    )
    def test_are_counted_up_to_today_or_yesterday(self, dates, count):
        today_on = MONDAY + timedelta(days=10)
        sessions = [a_session(1, today_on - timedelta(days=ago)) for ago in dates]
        assert days_in_a_row(sessions, today_on) == count

    def test_need_a_finished_rep(self):
        assert days_in_a_row([a_session(finished_reps=0)], MONDAY) == 0

    def test_go_on_over_a_day_that_was_done_elsewhere(self):
        away = a_session(2, MONDAY + timedelta(days=1), kind=SessionKind.ELSEWHERE, finished_reps=0)
        third = a_session(3, MONDAY + timedelta(days=2))
        assert days_in_a_row([a_session(1), away, third], MONDAY + timedelta(days=2)) == 3

    def test_count_a_date_once(self):
        assert days_in_a_row([a_session(1), a_session(2)], MONDAY) == 1


def test_the_last_walk_is_the_latest_session_with_braced_walking():
    walked = a_session(3, braced_seconds=80.0)
    assert last_walk([a_session(1, braced_seconds=20.0), walked, a_session(4)]) is walked
    assert last_walk([a_session(1)]) is None


class TestALaterCycle:
    """After day 28 the person goes on in one of three ways (content.md 3.8)."""

    AGAIN = Plan(form=PlanForm.HARDER, began_at=datetime(2026, 12, 1, 12, tzinfo=UTC))
    KEEPING_UP = Plan(form=PlanForm.KEEP_UP, began_at=datetime(2026, 12, 1, 12, tzinfo=UTC))
    DECEMBER = date(2026, 12, 1)

    def test_begins_at_day_one_whatever_was_done_before(self):
        today = today_for(days_done(28), self.DECEMBER, self.AGAIN)
        assert (today.state, today.day_number) == (TodayState.READY, 1)
        assert set(today.day_states[1:]) == {DayState.TO_COME}

    def test_counts_the_sessions_that_began_in_it(self):
        sessions = [*days_done(28), *days_done(2, first_on=self.DECEMBER)]
        assert today_for(sessions, self.DECEMBER + timedelta(days=2), self.AGAIN).day_number == 3
        assert len(self.AGAIN.sessions_of(sessions)) == 2

    def test_of_keeping_up_takes_the_working_days_of_weeks_3_and_4_in_turn(self):
        sessions = days_done(28)
        asked = []
        for date_number in range(14):
            on = self.DECEMBER + timedelta(days=date_number)
            today = today_for(sessions, on, self.KEEPING_UP)
            asked.append(today.day_number)
            sessions.append(a_session(today.day_number, on))
        assert asked == [*KEEP_UP_DAYS, *KEEP_UP_DAYS[:2]]

    def test_of_keeping_up_has_all_28_days_behind_it(self):
        today = today_for(days_done(28), self.DECEMBER, self.KEEPING_UP)
        assert (today.state, set(today.day_states)) == (TodayState.READY, {DayState.DONE})

    def test_leaves_the_earlier_days_done_or_partly_done_and_the_others_not_done(self):
        states = left_states([*days_done(2), left(3), a_session(4, kind=SessionKind.WALK)])
        assert states == (DayState.DONE, DayState.DONE, DayState.PARTLY, *[DayState.NOT_DONE] * 25)
