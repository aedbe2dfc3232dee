"""Today shows what is asked now: the day, what pain makes of it, what was done, and no third day."""

from datetime import timedelta

import pytest

from program_app.domain.changes import PainNoted, PreferenceSet
from program_app.domain.dose import WalkDose
from program_app.domain.events import CheckResult
from program_app.domain.player import HurtAnswer
from program_app.domain.progress import Answers, Feeling, PainRecord, Phase, SessionKind
from program_app.domain.safety import Light
from program_app.domain.today import DayState, TodayState
from program_app.journey.views import WalkView
from tests.builders import CHECK_SECONDS, a_day, a_program, checks, holds, rehearsal, walk
from tests.journey.person import Person

P = Phase


class TestThePain:
    """The pain answer decides what Today shows."""

    DAY = a_day(checks("C1", "C4"), holds(9, 3, sets=2), walk(30, 30, 3))

    @pytest.mark.parametrize("pain", [None, 0, 3])
    def test_up_to_three_shows_the_plan(self, pain):
        view = Person(self.DAY).today(pain)
        assert (view.light, view.pain, view.reason) == (Light.PLANNED, pain, "")
        assert [row.dose_text for row in view.rows] == ["2 × 3 × 9 s hold", "3 × 30 s brace"]
        assert not view.checks_wait
        assert view.seconds == view.planned_seconds

    def test_of_four_or_five_shows_the_gentle_version_and_says_why(self):
        view = Person(self.DAY).today(5)
        assert view.light is Light.GENTLE
        assert [row.dose_text for row in view.rows] == ["2 × 6 s hold", "2 × 30 s brace"]
        assert all(row.easier_text for row in view.rows)
        assert view.checks_wait
        assert view.seconds < view.planned_seconds
        assert view.reason
        assert view.reason_why

    def test_a_gentle_row_looks_like_the_easier_form_and_a_planned_one_does_not(self):
        for pain, has_look in ((0, False), (5, True)):
            assert {row.has_easier_look for row in Person(self.DAY).today(pain).rows} == {has_look}

    def test_from_six_up_says_that_there_is_no_session(self):
        view = Person(self.DAY).today(6)
        assert view.light is Light.NO_SESSION
        assert view.reason
        assert not view.reason_why

    def test_that_was_red_the_evening_before_is_remembered(self):
        person = Person(self.DAY)
        person.does_day().training.answer(Answers(pain_after=7))
        assert not person.today().second_red_day
        person.sleeps()
        assert person.today().second_red_day
        person.sleeps()
        assert not person.today().second_red_day

    def test_that_was_red_without_a_session_is_remembered_too(self):
        person = Person(self.DAY)
        noted = PainRecord(noted_on=person.today_on, noted_at=person.now(), pain=7)
        person.diary.record(PainNoted(record=noted))
        person.is_killed()
        person.sleeps()
        assert person.today().second_red_day


class TestTheDay:
    """What Today says about the day."""

    def test_has_its_exercises_checks_and_minutes(self):
        view = Person(a_day(checks("C1"), rehearsal("side"), holds(9, 3), walk(20, 40, 2))).today()
        assert (view.state, view.day_number, view.exercise_count) == (TodayState.READY, 1, 2)
        assert [row.item_number for row in view.rows] == [2, 3, 4]
        assert [check.code for check in view.checks] == ["C1"]
        assert view.seconds == 60 + 20 + CHECK_SECONDS + 50 + 20 + 3 * 9 + 2 * 4 + 40 + 120
        assert view.walk is not None
        assert (view.walk.rounds, view.walk.seconds) == (2, 120)
        assert view.cue

    def test_without_exercises_has_no_cue_and_no_walk(self):
        view = Person(a_day(checks("C1"))).today()
        assert (view.cue, view.cue_line, view.walk, view.rows) == ("", "", None, ())

    def test_walks_no_longer_than_is_comfortable(self):
        person = Person(a_day(walk(30, 30, 8)))
        person.diary.record(PreferenceSet(name="comfortable_walk_minutes", value=3))
        assert person.today().rows[0].dose_text == "3 × 30 s brace"

    def test_a_gentle_day_does_not_walk_beyond_the_last_walk(self):
        program = a_program(a_day(walk(20, 40, 4)), a_day(walk(30, 30, 8), number=2))
        person = Person(program=program)
        person.does_day()
        person.sleeps()
        gentle = person.begin(pain=4).training.timeline.items[0].dose
        assert gentle == WalkDose(brace_seconds=20, easy_seconds=40, rounds=4)


class TestTheDates:
    """How days and dates go together."""

    def test_a_done_day_stays_on_its_date_and_the_next_comes_whenever_it_comes(self):
        person = Person()
        person.does_day()
        assert (person.today().state, person.today().day_number) == (TodayState.DONE, 1)
        person.sleeps(nights=4)
        assert (person.today().state, person.today().day_number) == (TodayState.READY, 2)

    def test_a_day_done_after_midnight_belongs_to_the_evening(self):
        person = Person()
        person.now.pass_time(hours=8)
        person.does_day()
        assert person.today().state is TodayState.DONE
        person.now.pass_time(hours=1)
        assert (person.today().state, person.today().day_number) == (TodayState.READY, 2)

    def test_a_day_done_in_part_is_todays_again(self):
        person = Person(a_day(holds(5, 4)))
        session = person.begin()
        session.play_until(P.HOLD, rep=2)
        session.do(session.player.skip_exercise)
        assert not session.training.summary.is_done
        assert (person.today().state, person.today().day_number) == (TodayState.READY, 1)
        person.sleeps()
        assert (person.today().state, person.today().day_number) == (TodayState.READY, 1)

    def test_what_was_done_is_shown_with_its_answers(self):
        person = Person()
        training = person.does_day(pain=2).training
        person.now.pass_time(minutes=10)
        training.answer(Answers(effort=3, pain_after=1, feeling=Feeling.TIRED))
        done = person.today().done
        assert done is not None
        assert (done.pain_before, done.pain_after, done.effort, done.feeling) == (2, 1, 3, Feeling.TIRED)
        assert done.sentence
        assert [item.is_full for item in done.items] == [True]

    def test_all_28_days_lead_to_the_end(self):
        person = Person()
        for _ in range(28):
            person.does_day()
            person.sleeps()
        view = person.today()
        assert (view.state, view.day_number, view.next_day) == (TodayState.ALL_DONE, 28, None)
        assert {mark.state for mark in view.marks} == {DayState.DONE}
        assert view.marks[0].done_on == person.today_on - timedelta(days=28)

    def test_a_check_that_was_passed_again_keeps_its_value(self):
        days = [a_day(checks("C1"), holds(5, 1)), *(a_day(holds(5, 1), number=n) for n in range(2, 29))]
        person = Person(program=a_program(*days))
        session = person.begin()
        session.wait(10)
        session.do(session.player.finish_check, CheckResult(seconds=22.0))
        session.do(session.player.back)
        session.do(session.player.back)
        session.do(session.player.skip)
        session.play_to_end()
        for _ in range(27):
            person.sleeps()
            person.does_day()
        person.sleeps()
        assert "22" in person.today().numbers[0].value


class TestASecondDay:
    """A second day on one date."""

    def test_comes_only_when_it_is_asked_for(self):
        person = Person()
        person.does_day()
        assert person.today().may_ask_second_day
        assert person.today().day_number == 1
        asked = person.today(second_day=True)
        assert (asked.state, asked.day_number) == (TodayState.READY, 2)
        assert person.begin(second_day=True).training.summary.record.day_number == 2

    def test_is_not_followed_by_a_third(self):
        person = Person()
        person.does_day()
        person.does_day(second_day=True)
        view = person.today(second_day=True)
        assert (view.state, view.day_number, view.may_ask_second_day) == (TodayState.DONE, 2, False)

    def test_moves_the_plan_by_two(self):
        person = Person()
        person.does_day()
        person.does_day(second_day=True)
        person.sleeps()
        assert person.today().day_number == 3

    @pytest.mark.parametrize("pain", [4, 5])
    def test_is_never_a_gentle_one(self, pain):
        person = Person()
        person.does_day()
        view = person.today(pain, second_day=True)
        assert (view.state, view.day_number) == (TodayState.DONE, 1)

    def test_can_turn_out_to_be_no_day_for_a_session(self):
        person = Person()
        person.does_day()
        view = person.today(7, second_day=True)
        assert (view.state, view.day_number, view.light) == (TodayState.READY, 2, Light.NO_SESSION)

    def test_does_not_follow_a_gentle_day(self):
        person = Person()
        person.does_day(pain=4)
        view = person.today(second_day=True)
        assert (view.state, view.day_number, view.may_ask_second_day) == (TodayState.DONE, 1, False)

    def test_is_never_a_check_in_day(self):
        person = Person()
        for _ in range(6):
            person.does_day()
            person.sleeps()
        person.sleeps(nights=-1)
        assert person.today(second_day=True).day_number == 6


def test_any_day_can_be_looked_at_as_if_it_were_next():
    view = Person().today(day_number=17)
    assert (view.state, view.day_number) == (TodayState.READY, 17)


def test_tomorrow_is_shown_when_today_is_done():
    person = Person(a_day(holds(5, 2)), a_day(walk(20, 40, 4), number=2))
    person.does_day()
    following = person.today().next_day
    assert following is not None
    assert following.day_number == 2
    assert following.walk == WalkView(brace_seconds=20, easy_seconds=40, rounds=4, seconds=240)


def test_a_session_ended_by_pain_can_be_begun_again_from_its_start():
    person = Person(a_day(holds(5, 4)))
    session = person.begin()
    session.play_until(P.HOLD, rep=2)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.SHARP)
    again = person.begin(pain=4)
    assert again.training.summary.record.kind is SessionKind.GENTLE
    assert len(person.diary.sessions) == 2
