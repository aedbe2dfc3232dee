"""Today under the rules: what is offered, in which words, and what the person may say to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from program_app.domain.baseline import BaselineRecord, WorkAround
from program_app.domain.changes import BaselineTold, SpasmKept
from program_app.domain.progress import Answers, Feeling, SessionKind
from program_app.domain.progression import SessionForm
from program_app.domain.safety import Light
from program_app.domain.spasm import SpasmRecord
from program_app.domain.today import DayState, TodayState
from program_app.journey.answering import answer_next_day, answer_screening, tell_let_go
from program_app.journey.elsewhere import count_as_done_elsewhere
from program_app.words.pause import opens_line, paused_line
from tests.builders import a_day, a_program, holds
from tests.journey.person import Person


@pytest.fixture
def person() -> Person:
    """Somebody who has done day 1."""
    someone = Person()
    someone.does_day(pain=2)
    return someone


def has_spasm(person: Person, *, lasted_hours: float | None = 1) -> SpasmRecord:
    person.now.pass_time(hours=1)
    began_at = person.now()
    ended_at = None if lasted_hours is None else began_at + timedelta(hours=lasted_hours)
    spasm = SpasmRecord(id="s", began_at=began_at, began_on=person.today_on, ended_at=ended_at, is_draft=True)
    person.diary.record(SpasmKept(record=spasm))
    return spasm


class TestTheReason:
    """Why today is as it is."""

    def test_goes_without_saying_when_the_plan_goes_on(self, person):
        person.sleeps()
        view = person.today(pain=2)
        assert (view.day_number, view.reason, view.overrule_day) == (2, "", None)
        assert view.reasons == ("The day before it is done, so day 2 is next.",)

    def test_is_told_when_the_day_before_was_marked_as_pain(self, person):
        person.sleeps()
        session = person.does_day(pain=2)
        session.training.answer(Answers(feeling=Feeling.PAIN))
        person.sleeps()
        view = person.today(pain=2)
        assert (view.day_number, view.light, view.kind) == (2, Light.GENTLE, SessionKind.GENTLE)
        assert view.reason == "Day 2 was marked as pain. So it comes once more, in its gentle version."
        assert view.overrule_day == 2
        assert "When it goes well, the next day follows." in view.reason_why

    def test_may_be_overruled(self, person):
        person.sleeps()
        person.does_day(pain=2).training.answer(Answers(feeling=Feeling.PAIN))
        person.sleeps()
        view = person.today(pain=2, overrules=True)
        assert (view.day_number, view.light, view.kind) == (2, Light.PLANNED, SessionKind.PLANNED)
        assert person.begin(pain=2, overrules=True).training.summary.record.kind is SessionKind.PLANNED

    def test_welcomes_back_after_time_away(self, person):
        person.sleeps(nights=5)
        view = person.today(pain=2)
        assert (view.day_number, view.light) == (1, Light.PLANNED)
        assert view.reason == "Welcome back. Here is a soft way in: day 1 once more."
        assert view.overrule_day == 2

    def test_beats_any_number_when_a_sign_is_there(self, person):
        person.sleeps()
        view = person.today(pain=0, has_sign=True)
        assert (view.light, view.form) == (Light.NO_SESSION, SessionForm.NONE)
        assert view.reason.startswith("What you feel counts more than any number.")

    def test_is_that_the_safety_questions_come_first(self, person):
        answer_screening(person.diary, person.now(), ("numb_saddle",))
        person.sleeps()
        view = person.today(pain=0)
        assert (view.light, view.reasons) == (Light.NO_SESSION, ("The safety questions come first.",))


class TestThePause:
    """A spasm pauses the plan; two things lead back."""

    def test_shows_what_comes_first_and_when_it_opens(self, person):
        has_spasm(person)
        person.now.pass_time(hours=6)
        view = person.today(pain=4)
        assert (view.state, view.light, view.kind) == (
            TodayState.PAUSED,
            Light.NO_SESSION,
            SessionKind.BRIDGE_BACK,
        )
        assert view.marks[1].state is DayState.PAUSED
        assert view.pause is not None
        assert (view.pause.is_pain_low, view.pause.is_quiet, view.pause.quiet_hours) == (False, False, 5)
        assert opens_line(view.pause.opens_at) == "Tuesday 20:00 at the earliest"
        assert paused_line(view.pause.began_at.date(), view.today_on).startswith("Spasm today.")
        assert view.title == person.program.rules.bridge_back.title

    def test_opens_the_way_back_and_then_the_plan_goes_on_two_days_earlier(self, person):
        has_spasm(person)
        person.now.pass_time(hours=30)
        assert person.today(pain=2).pause.is_open
        session = person.does_day(pain=2)
        record = session.training.summary.record
        assert (record.kind, record.day_number) == (SessionKind.BRIDGE_BACK, 2)
        assert session.training.timeline.items[0].dose == person.program.rules.bridge_back.items[0].dose
        done = person.today().done
        assert done is not None
        assert not done.may_come_again
        person.sleeps()
        view = person.today(pain=2)
        assert (view.state, view.day_number) == (TodayState.READY, 1)
        assert view.reason == "The bridge-back session went well. The plan goes on with day 1."

    def test_waits_until_somebody_says_that_the_grip_has_gone(self, person):
        spasm = has_spasm(person, lasted_hours=None)
        person.now.pass_time(hours=30)
        waiting = person.today(pain=1)
        assert waiting.pause is not None
        assert (waiting.pause.let_go_at, waiting.pause.is_open) == (None, False)
        tell_let_go(person.diary, spasm.id, person.now())
        person.now.pass_time(hours=24)
        assert person.today(pain=1).pause.is_open

    def test_counts_what_the_entry_still_lacks_and_the_days_since(self, person):
        has_spasm(person)
        view = person.today()
        assert (view.open_spasm_answers, view.days_since_spasm) == (5, 0)

    def test_lets_the_way_back_be_taken_up_again_when_it_was_left(self, person):
        has_spasm(person)
        person.now.pass_time(hours=30)
        session = person.begin(pain=2)
        while not session.training.summary.finished_reps:
            session.play_step()
        person.is_killed()
        assert person.today().state is TodayState.PAUSED
        assert person.today(pain=2).state is TodayState.RESUME
        session = person.take_up()
        session.play_to_end()
        assert session.training.summary.is_done

    def test_takes_a_session_that_was_begun_away(self):
        someone = Person()
        someone.begin(pain=1).play_step()
        has_spasm(someone)
        assert someone.today(pain=1).state is TodayState.PAUSED


class TestTheDayBefore:
    """At the next start it is asked how the back was (content.md 5.2)."""

    def test_is_asked_about_once_and_kept_with_its_session(self, person):
        assert person.today().night_question is None
        person.sleeps()
        question = person.today().night_question
        assert question is not None
        assert question.day_number == 1
        answer_next_day(person.diary, question.session_id, 4)
        assert person.today().night_question is None
        assert person.today().light is Light.GENTLE
        assert "pain was still above where it began" in person.today().reason

    def test_is_not_asked_about_after_three_dates(self, person):
        person.sleeps(nights=4)
        assert person.today().night_question is None


class TestByHand:
    """What the person may choose instead."""

    def test_a_light_day_is_another_day_and_leaves_the_plan(self, person):
        person.sleeps()
        session = person.does_day(light_day=3)
        record = session.training.summary.record
        assert (record.kind, record.day_number) == (SessionKind.LIGHT, 3)
        assert person.today().state is TodayState.DONE
        person.sleeps()
        assert person.today().day_number == 2

    def test_a_light_day_that_has_self_checks_in_the_plan_comes_without_them(self, back_28):
        someone = Person(program=back_28)
        view = someone.today(light_day=7)
        assert back_28.day(7).is_check_in
        assert (view.is_check_in, view.checks) == (False, ())
        assert view.rows

    def test_a_day_done_elsewhere_counts(self, person):
        person.sleeps()
        count_as_done_elsewhere(person.loaded, person.diary, person.now, 2)
        assert (person.today().state, person.today().day_number) == (TodayState.DONE, 2)
        person.sleeps()
        assert person.today().day_number == 3

    def test_a_short_version_counts_as_the_day(self):
        someone = Person(a_day(*[holds(10, 10, of=f"exercise_{n}") for n in range(6)]))
        whole, short = someone.today(), someone.today(is_short=True)
        assert short.seconds < whole.seconds
        assert someone.does_day(is_short=True).training.summary.record.kind is SessionKind.PLANNED
        someone.sleeps()
        assert someone.today().day_number == 2


class TestWorkingAround:
    """Sessions go around what was told (content.md 5.4), and say so."""

    @pytest.fixture
    def sore(self, back_28) -> Person:
        someone = Person(program=back_28)
        told = BaselineRecord(
            id="b",
            answered_at=someone.now(),
            answered_on=someone.today_on,
            work_arounds=(WorkAround.NECK,),
        )
        someone.diary.record(BaselineTold(record=told))
        return someone

    def test_a_row_says_what_it_stands_in_for_and_why(self, sore):
        rows = {row.title: row.easier_text for row in sore.today(day_number=11).rows}
        assert "Tucked curl-up" not in rows
        assert rows["90/90 hold"] == "In place of Tucked curl-up, because you said your neck hurts."

    def test_of_too_much_leaves_a_small_practice_and_says_so(self, sore):
        told = replace(sore.diary.baseline, work_arounds=(WorkAround.FLOOR, WorkAround.KNEES))
        sore.diary.record(BaselineTold(record=told))
        view = sore.today()
        assert "would not be honest" in view.misfit
        assert view.rows


def test_bending_in_the_first_hour_may_be_swapped(back_28):
    someone = Person(program=back_28)
    someone.now.pass_time(hours=-11)
    early = someone.today(day_number=11)
    assert "Bending can wait" in early.early_line
    swapped = someone.today(day_number=11, swaps_bending=True)
    assert "Tucked curl-up" not in [row.title for row in swapped.rows]
    assert swapped.early_line == ""


def test_a_day_is_gentle_and_says_that_the_plan_would_go_back():
    someone = Person(program=a_program())
    someone.does_day(pain=4)
    someone.sleeps()
    view = someone.today(pain=4)
    assert "Once more like this, and the plan goes two days back." in view.reason_why
