"""What happens in a session is kept, one change for each thing that was done."""

import pytest

from program_app.domain.changes import (
    AnswersGiven,
    CheckAdded,
    PlaceMoved,
    RepAdded,
    ScreeningAnswered,
    SessionBegun,
    SessionClosed,
)
from program_app.domain.dose import Side
from program_app.domain.events import CheckResult
from program_app.domain.player import HurtAnswer
from program_app.domain.progress import (
    Answers,
    Ended,
    Feeling,
    Phase,
    Place,
    SessionEnd,
    SessionKind,
    Variant,
)
from program_app.domain.today import TodayState
from tests.builders import MONDAY, a_day, checks, holds, moves, walk
from tests.journey.person import Person

P = Phase


def kinds(person: Person) -> list[type]:
    """What kinds of changes were written, in order."""
    return [type(change) for change in person.disk.changes]


class TestAWholeSession:
    """A session from its start to its answers."""

    def test_writes_its_beginning_each_rep_and_its_end(self):
        person = Person(a_day(holds(5, 2)))
        person.does_day()
        assert kinds(person) == [ScreeningAnswered, SessionBegun, RepAdded, RepAdded, SessionClosed]

    def test_begins_with_what_was_planned_and_said(self):
        person = Person(a_day(holds(5, 2), moves("3-1-3", 3)))
        record = person.does_day(pain=2).training.summary.record
        assert (record.day_number, record.kind, record.pain_before) == (1, SessionKind.PLANNED, 2)
        assert (record.planned_reps, record.planned_seconds) == (5, 10 + 21)
        assert (record.program_id, record.program_version, record.content_hash) == ("tiny", 1, "abc")
        assert record.started_on == MONDAY
        assert record.started_at == person.now()

    def test_writes_each_rep_with_where_the_session_goes_on(self):
        person = Person(a_day(holds(5, 1, per_side=True)))
        person.does_day()
        added = [change for change in person.disk.changes if isinstance(change, RepAdded)]
        assert [(change.rep.place.side, change.rep.held_seconds, change.rep.ended) for change in added] == [
            (Side.RIGHT, 5, Ended.DONE),
            (Side.LEFT, 5, Ended.DONE),
        ]
        assert [change.next_place for change in added] == [Place(item_number=1, side=Side.LEFT), None]
        assert {change.rep.variant for change in added} == {Variant.PLANNED}
        assert len({change.rep.id for change in added}) == 2

    def test_writes_braced_and_easy_stretches_of_a_walk(self):
        person = Person(a_day(walk(20, 40, 2)))
        summary = person.does_day().training.summary
        assert (summary.finished_reps, summary.braced_seconds, summary.walked_seconds) == (2, 40, 120)
        assert summary.held_seconds == 40

    def test_writes_the_results_of_checks(self):
        person = Person(a_day(checks("C1"), holds(5, 2)))
        session = person.begin()
        session.do(
            session.player.finish_check, CheckResult(seconds=31.5, choice=2, count=3, answers=(1, None))
        )
        (added,) = [change for change in person.disk.changes if isinstance(change, CheckAdded)]
        check = added.check
        assert (check.code, check.seconds, check.choice, check.count) == ("C1", 31.5, 2, 3)
        assert (check.answers, check.ended) == ((1, None), Ended.DONE)
        assert added.next_place == Place(item_number=2)

    def test_is_done_at_its_end_and_keeps_its_answers(self):
        person = Person(a_day(holds(5, 2)))
        training = person.does_day().training
        answers = Answers(effort=3, pain_after=1, feeling=Feeling.TIRED, note="Fine")
        training.answer(Answers(effort=3))
        training.answer(answers)
        assert training.summary.is_done
        assert training.summary.answers == training.finished_view().answers == answers
        assert kinds(person)[-2:] == [AnswersGiven, AnswersGiven]

    def test_shows_what_was_held_against_what_was_planned(self):
        person = Person(a_day(checks("C1"), holds(5, 2), moves("3-1-3", 3), walk(20, 40, 2)))
        session = person.begin(pain=3)
        session.play_until(P.HOLD, rep=2)
        session.wait(3)
        session.do(session.player.skip)
        session.play_to_end()
        view = session.training.finished_view()
        assert [(item.done, item.planned, item.unit) for item in view.items] == [
            (8, 10, "s"),
            (3, 3, "reps"),
            (40, 40, "s"),
        ]
        assert [item.is_full for item in view.items] == [False, True, True]
        assert (view.is_done, view.pain_before, view.held_seconds) == (True, 3, 8 + 21 + 40)

    def test_counts_a_rep_that_was_begun_again_once(self):
        person = Person(a_day(holds(5, 2)))
        session = person.begin()
        session.play_until(P.RELEASE)
        session.do(session.player.back)
        session.play_to_end()
        summary = session.training.summary
        assert (summary.finished_reps, summary.held_seconds) == (2, 15)
        assert session.training.finished_view().items[0].done == 10


class TestMoving:
    """Back, skip, easier and pain."""

    def test_back_and_skip_move_the_place_only_when_it_is_another(self):
        person = Person(a_day(holds(5, 3, sets=2)))
        session = person.begin()
        session.do(session.player.back)
        session.play_until(P.HOLD, rep=2)
        session.do(session.player.back)
        assert PlaceMoved not in kinds(person)
        session.play_until(P.RELEASE, rep=2)
        session.do(session.player.skip)
        moved = person.disk.changes[-1]
        assert isinstance(moved, PlaceMoved)
        assert moved.place == session.training.summary.place == Place(item_number=1, set_number=2)

    def test_the_easier_form_is_written_as_what_it_was(self):
        person = Person(a_day(holds(9, 3)))
        session = person.begin()
        session.play_until(P.HOLD)
        session.do(session.player.easier)
        session.play_to_end()
        reps = person.diary.detail(session.training.session_id).reps
        assert [(rep.variant, rep.planned_seconds) for rep in reps] == [
            (Variant.PLANNED, 9),
            (Variant.EASIER, 6),
        ]

    @pytest.mark.parametrize("answer", [HurtAnswer.SHARP, HurtAnswer.SPASM])
    def test_sharp_pain_closes_the_session_with_what_was_held(self, answer):
        person = Person(a_day(holds(9, 3)))
        session = person.begin()
        session.play_until(P.HOLD, rep=2)
        session.wait(4)
        session.do(session.player.hurts)
        session.do(session.player.answer_hurt, answer)
        summary = session.training.summary
        assert (summary.end, summary.held_seconds, summary.finished_reps) == (SessionEnd.HURT, 13, 1)
        assert not summary.is_done
        assert person.today().state is TodayState.READY


class TestGentleAndPractice:
    """Sessions that do not move the plan."""

    def test_a_gentle_session_has_easier_forms_one_set_and_no_checks(self):
        person = Person(a_day(checks("C1"), holds(9, 3, sets=2)))
        session = person.does_day(pain=4)
        record = session.training.summary.record
        assert (record.kind, record.planned_reps) == (SessionKind.GENTLE, 2)
        assert {event.step.variant for event in session.entered} == {Variant.EASIER}
        assert session.training.summary.is_done
        person.sleeps()
        assert person.today().day_number == 1

    def test_practice_is_the_same_day_gently_and_does_not_move_the_plan(self):
        person = Person(a_day(holds(9, 3)))
        person.does_day()
        practised = person.practise(1)
        practised.play_to_end()
        assert practised.training.summary.record.kind is SessionKind.PRACTICE
        assert person.today().state is TodayState.DONE
        assert person.today().done is not None
        person.sleeps()
        assert person.today().day_number == 2

    def test_practice_that_was_left_can_be_taken_up_and_still_does_not_move_the_plan(self):
        person = Person(a_day(holds(9, 3)))
        person.does_day()
        session = person.practise(1)
        session.play_until(P.HOLD)
        session.do(session.player.stop)
        assert person.today().state is TodayState.RESUME
        person.take_up().play_to_end()
        person.sleeps()
        assert person.today().day_number == 2


class TestEarlierChecks:
    """What a self-check is compared with."""

    def test_is_the_latest_result_and_never_a_skipped_one(self):
        person = Person(
            a_day(checks("C1", "C3")), a_day(checks("C1", "C3"), number=7), a_day(checks("C1"), number=14)
        )
        for number, results in ((1, (11.0, 12.0)), (7, (None, 22.0))):
            session = person.begin(day_number=number)
            for seconds in results:
                if seconds is None:
                    session.do(session.player.skip)
                else:
                    session.do(session.player.finish_check, CheckResult(seconds=seconds))
        context = person.begin(day_number=14).training.session_context()
        earlier = {
            code: (check.day_number, check.result.seconds) for code, check in context.earlier_checks.items()
        }
        assert earlier == {"C1": (1, 11.0), "C3": (7, 22.0)}
        assert context.day.number == 14
        values = {row.code: row.last_value for row in person.today(day_number=14).checks}
        assert values["C1"]

    def test_is_nothing_at_first(self):
        person = Person(a_day(checks("C1")))
        assert person.begin().training.session_context().earlier_checks == {}
