"""A walk may be taken on its own, is kept like every other, and never moves the plan."""

from datetime import timedelta
from typing import Any

from program_app.domain.changes import PreferenceSet, RepAdded, RepsSpared, SpasmKept
from program_app.domain.dose import WalkDose
from program_app.domain.progress import Answers, Ended, Feeling, Phase, SessionEnd, SessionKind
from program_app.domain.safety import Light
from program_app.domain.spasm import SpasmRecord
from program_app.domain.today import TodayState
from program_app.journey.answering import note_pain
from program_app.journey.history import look_at_day, look_back
from program_app.journey.training import Training
from program_app.journey.walk import WalkPageView, WalkState, look_at_walk
from tests.builders import a_day, a_program, holds, walk
from tests.journey.person import KeptSession, Person

P = Phase


class Walker(Person):
    """Day 2 has a short walk, day 4 a longer one; the days between them have none."""

    def __init__(self, **values: Any) -> None:
        days = (
            a_day(holds(5, 2), number=1),
            a_day(holds(5, 2), walk(20, 40, 2), number=2),
            a_day(holds(5, 2), number=3),
            a_day(walk(30, 30, 4), holds(5, 2), number=4),
        )
        super().__init__(program=a_program(*days), **values)

    def walk_page(self) -> WalkPageView:
        """What the Walk page shows."""
        return look_at_walk(self.program, self.diary, self.today_on)

    def walks(self) -> KeptSession:
        """Start the walk that the page shows."""
        view = self.walk_page()
        training = Training.walk(self.loaded, self.diary, self.now, view.day_number, view.light)
        return self._lead(training)

    def does_days(self, count: int) -> None:
        """So many days, one a date."""
        for _number in range(count):
            self.does_day()
            self.sleeps()


def test_before_the_first_walk_day_none_is_offered():
    view = Walker().walk_page()
    assert (view.state, view.walk, view.first_day) == (WalkState.NOT_YET, None, 2)


def test_while_its_session_is_still_to_come_todays_walk_is_offered():
    person = Walker()
    person.does_days(1)
    view = person.walk_page()
    assert (view.state, view.day_number, view.is_todays) == (WalkState.READY, 2, True)


def test_in_the_session_of_the_first_walk_none_is_offered_beside_it():
    person = Walker()
    person.does_days(1)
    session = person.begin()
    session.play_until(P.HOLD)
    session.do(session.player.stop)
    view = person.walk_page()
    assert (view.state, view.is_todays, view.is_in_session) == (WalkState.NOT_YET, False, True)


def test_while_a_spasm_pauses_the_plan_no_walk_is_offered_and_it_says_why():
    person = Walker()
    person.does_days(3)
    began_at = person.now() - timedelta(hours=6)
    spasm = SpasmRecord(id="spasm", began_at=began_at, began_on=person.today_on)
    person.diary.record(SpasmKept(record=spasm))
    view = person.walk_page()
    assert (view.state, view.light) == (WalkState.NO_SESSION, Light.NO_SESSION)
    assert (
        view.care_line == "The plan waits for your back. Braced walks come back with it, one step at a time."
    )


def test_on_a_day_that_comes_in_its_gentle_version_the_walk_is_gentle_too():
    person = Walker()
    session = person.does_day()
    session.training.answer(Answers(feeling=Feeling.PAIN))
    person.sleeps()
    session = person.does_day()
    person.sleeps()
    session = person.does_day()
    session.training.answer(Answers(feeling=Feeling.PAIN))
    person.sleeps()
    view = person.walk_page()
    assert (view.light, view.care_line) == (
        Light.GENTLE,
        "Today is the gentle version, so the walk does not grow.",
    )


def test_on_other_days_the_latest_walk_is_offered_once_more_and_never_a_longer_one():
    person = Walker()
    person.does_days(2)
    view = person.walk_page()
    assert (view.state, view.day_number, view.is_todays) == (WalkState.READY, 2, False)
    assert view.walk is not None
    assert (view.walk.brace_seconds, view.walk.easy_seconds, view.walk.rounds) == (20, 40, 2)


def test_who_has_walked_today_is_told_so():
    person = Walker()
    person.does_days(2)
    assert not person.walk_page().has_walked_today
    person.walks().play_to_end()
    assert person.walk_page().has_walked_today


def test_the_session_goes_without_a_walk_that_was_taken_on_its_own():
    person = Walker()
    person.does_days(3)
    assert person.today().walk is not None
    person.walks().play_to_end()
    today = person.today()
    assert (today.state, today.walk, [row.exercise_id for row in today.rows]) == (
        TodayState.READY,
        None,
        ["bridge"],
    )
    assert not person.walk_page().is_todays
    session = person.does_day()
    assert session.training.summary.record.planned_reps == 2
    assert person.today().state is TodayState.DONE


def test_on_another_date_the_session_has_its_walk_again():
    person = Walker()
    person.does_days(3)
    person.walks().play_to_end()
    person.sleeps()
    assert person.today().walk is not None


def test_a_walk_that_was_left_half_way_stays_in_the_session():
    person = Walker()
    person.does_days(3)
    session = person.walks()
    session.play_until(P.EASY)
    session.do(session.player.stop)
    assert person.today().walk is not None


def test_a_walk_that_was_ended_tired_is_taken():
    person = Walker()
    person.does_days(3)
    session = person.walks()
    session.play_until(P.EASY)
    session.do(session.player.end_walk)
    assert person.today().walk is None


def test_a_walk_that_was_left_out_is_offered_once_its_day_lies_behind():
    person = Walker()
    person.does_days(1)
    session = person.begin()
    session.play_until(P.GET_READY, item=2)
    session.do(session.player.skip_exercise)
    person.sleeps()
    view = person.walk_page()
    assert (view.state, view.day_number, view.recent) == (WalkState.READY, 2, ())


def test_strong_pain_keeps_the_walk_waiting():
    person = Walker()
    person.does_days(2)
    note_pain(person.diary, person.now(), 6)
    assert person.walk_page().state is WalkState.NO_SESSION


def test_some_pain_keeps_the_walk_from_growing():
    person = Walker()
    person.does_days(2)
    note_pain(person.diary, person.now(), 4)
    view = person.walk_page()
    assert (view.state, view.light) == (WalkState.READY, Light.GENTLE)
    assert view.walk is not None
    assert view.walk.seconds == 120


def test_a_walk_on_its_own_is_kept_and_counts_in_the_totals():
    person = Walker()
    person.does_days(2)
    before = look_back(person.program, person.diary, person.today_on).braced_seconds
    session = person.walks()
    session.play_to_end()
    summary = session.training.summary
    assert summary.record.kind is SessionKind.WALK
    assert (summary.end, summary.is_done) == (SessionEnd.COMPLETED, True)
    assert (summary.walked_seconds, summary.braced_seconds) == (120, 40)
    after = look_back(person.program, person.diary, person.today_on)
    assert after.braced_seconds == before + 40
    day = look_at_day(person.program, person.diary, person.today_on, summary.record.day_number)
    assert [line.partition(": ")[2] for line in day.beside] == ["walk, 40 s braced of 2 min walked"]


def test_a_walk_on_its_own_does_not_move_the_plan():
    person = Walker()
    person.does_days(2)
    person.walks().play_to_end()
    today = person.today()
    assert (today.state, today.day_number) == (TodayState.READY, 3)


def test_a_session_that_was_left_may_still_be_taken_up_after_a_walk():
    person = Walker()
    person.does_days(3)
    left = person.begin()
    left.play_until(P.BRACE, rep=2)
    left.do(left.player.stop)
    person.walks().play_to_end()
    assert person.today().state is TodayState.RESUME
    person.is_killed()
    assert person.today().state is TodayState.RESUME


def test_a_walk_that_was_left_is_kept_and_not_taken_up_again():
    person = Walker()
    person.does_days(2)
    session = person.walks()
    session.play_until(P.EASY)
    session.do(session.player.stop)
    assert session.training.summary.braced_seconds == 20
    assert person.today().state is TodayState.READY


def test_the_page_lists_the_walks_newest_first():
    person = Walker()
    person.does_days(2)
    session = person.walks()
    session.play_to_end()
    own, in_session = person.walk_page().recent
    assert (own.is_own, own.braced_seconds) == (True, 40)
    assert (in_session.is_own, in_session.day_number) == (False, 2)


def test_how_firm_a_brace_was_is_kept_with_every_brace_from_then_on():
    person = Walker()
    person.does_days(3)
    session = person.begin()
    session.play_until(P.EASY)
    session.training.feel(3)
    session.play_to_end()
    added = [change.rep for change in person.disk.changes if isinstance(change, RepAdded)]
    told = [rep.felt_effort for rep in added if rep.session_id == session.training.session_id]
    assert told == [None, None, 3, None, 3, None, 3, None, None, None]


def test_a_walk_that_was_ended_tired_never_counts_against_the_person():
    person = Walker()
    person.does_days(3)
    session = person.begin()
    session.play_until(P.BRACE)
    session.wait(10)
    session.do(session.player.end_walk)
    session.play_to_end()
    spared = [change.count for change in person.disk.changes if isinstance(change, RepsSpared)]
    assert spared == [4]
    summary = session.training.summary
    assert (summary.finished_reps, summary.braced_seconds, summary.is_done) == (2, 10, True)
    person.is_killed()
    assert person.today().day_number == 4
    assert person.today().state is TodayState.DONE


def test_the_result_of_such_a_walk_is_whole():
    person = Walker()
    person.does_days(3)
    session = person.begin()
    session.play_until(P.EASY)
    session.wait(1)
    session.do(session.player.end_walk)
    session.play_to_end()
    walked = session.training.finished_view().items[0]
    assert (walked.done, walked.planned, walked.is_full) == (30, 30, True)


def test_a_walk_ended_before_anything_was_done_does_no_day():
    person = Walker()
    person.does_days(3)
    session = person.begin()
    session.do(session.player.end_walk)
    session.do(session.player.skip_exercise)
    assert session.training.summary.end is SessionEnd.COMPLETED
    assert not session.training.summary.is_done


def test_a_walk_keeps_to_the_minutes_that_are_comfortable():
    person = Walker()
    person.does_days(3)
    person.diary.record(PreferenceSet(name="comfortable_walk_minutes", value=3))
    view = person.walk_page()
    assert view.walk is not None
    assert view.walk.rounds == 3


def test_under_three_comfortable_minutes_there_is_no_walk():
    person = Walker()
    person.does_days(2)
    person.diary.record(PreferenceSet(name="comfortable_walk_minutes", value=2))
    view = person.walk_page()
    assert (view.state, view.walk, view.is_todays) == (WalkState.ON_THE_SPOT, None, False)


def test_the_interval_in_which_it_ended_says_so():
    person = Walker()
    person.does_days(2)
    session = person.walks()
    session.play_until(P.EASY)
    session.wait(5)
    session.do(session.player.end_walk)
    last = [change.rep for change in person.disk.changes if isinstance(change, RepAdded)][-1]
    assert (last.phase, last.held_seconds, last.ended) == (P.EASY, 5, Ended.TIRED)
    assert session.training.summary.end is SessionEnd.COMPLETED
    assert session.training.summary.is_done


def test_the_timeline_of_a_walk_on_its_own_holds_the_walk_alone():
    person = Walker()
    person.does_days(4)
    timeline = person.walks().training.timeline
    assert [item.dose for item in timeline.items] == [WalkDose(brace_seconds=30, easy_seconds=30, rounds=4)]
