"""What a person says and wishes on Today, with the real page: every word has its consequence at once."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton

from program_app.domain.changes import SpasmKept
from program_app.domain.progress import Answers, Feeling, SessionKind
from program_app.domain.safety import Light
from program_app.domain.spasm import SpasmRecord
from program_app.domain.today import TodayState
from program_app.journey.walk import look_at_walk
from program_app.ui.presenters.today_presenter import TodayPresenter
from program_app.ui.theme import Theme
from program_app.ui.today.change_menu import ChangeButton
from program_app.ui.today.night_foot import NightFoot
from program_app.ui.today_page import TodayPage
from program_app.ui.widgets.scale import Scale0To10
from tests.journey.person import Person
from tests.ui.today.reading import button, words_on


@pytest.fixture
def person() -> Person:
    someone = Person()
    someone.does_day(pain=2)
    someone.sleeps()
    return someone


@pytest.fixture
def presenter(person: Person, qtbot) -> TodayPresenter:
    page = TodayPage(Theme(scheme="light"), person.program.logs)
    page.resize(1072, 800)
    qtbot.addWidget(page)

    def now() -> datetime:
        return person.now()

    presenter = TodayPresenter(page, person.loaded, person.diary, now)
    presenter.show()
    page.show()
    return presenter


def page_of(presenter: TodayPresenter) -> TodayPage:
    page = presenter.parent()
    assert isinstance(page, TodayPage)
    return page


def press(presenter: TodayPresenter, words: str) -> None:
    """Press what says these words, wherever it stands."""
    found = [each for each in page_of(presenter).findChildren(QAbstractButton) if each.text() == words]
    visible = [each for each in found if each.isVisible()]
    assert visible, words
    visible[0].click()


def choose(presenter: TodayPresenter, words: str) -> None:
    """Choose an entry of the menu that changes today."""
    menu = page_of(presenter).findChild(ChangeButton)
    assert menu is not None
    entry = next(action for action in menu.entries if action.text().startswith(words))
    entry.trigger()


def has_spasm(person: Person, *, lasted_hours: float | None) -> None:
    began_at = person.now()
    ended_at = None if lasted_hours is None else began_at + timedelta(hours=lasted_hours)
    spasm = SpasmRecord(id="s", began_at=began_at, began_on=person.today_on, ended_at=ended_at, is_draft=True)
    person.diary.record(SpasmKept(record=spasm))


def test_a_sign_closes_the_session_whatever_the_number_and_can_pass(presenter, person):
    press(presenter, "Leave it open")
    presenter.answer_pain(1)
    press(presenter, "Sharp or numb?")
    assert "No session today." in words_on(page_of(presenter))
    assert person.diary.pains[-1].has_sign
    press(presenter, "It has passed")
    assert presenter.view().light is Light.PLANNED
    assert not person.diary.pains[-1].has_sign


def test_a_sign_told_without_a_number_holds_through_a_kill_and_for_walks(presenter, person):
    press(presenter, "Leave it open")
    press(presenter, "Sharp or numb?")
    assert person.diary.pain_on(person.today_on) is None
    person.is_killed()
    assert person.diary.has_sign_on(person.today_on)
    walk = look_at_walk(person.program, person.diary, person.today_on)
    assert walk.light is Light.NO_SESSION
    assert walk.care_line.startswith("What you feel counts more than any number.")
    person.sleeps()
    assert not person.diary.has_sign_on(person.today_on)


def test_an_amber_rule_can_be_overruled_in_its_strip(presenter, person):
    person.does_day(pain=2).training.answer(Answers(feeling=Feeling.PAIN, pain_next_day=2))
    person.sleeps()
    presenter.start_over()
    assert presenter.view().light is Light.GENTLE
    press(presenter, "Day 2 as planned instead")
    assert (presenter.view().light, presenter.view().day_number) == (Light.PLANNED, 2)


def test_the_night_is_asked_about_once_and_kept(presenter, person):
    card = page_of(presenter).findChild(NightFoot)
    assert card is not None
    scale = card.findChild(Scale0To10)
    assert scale is not None
    scale.setValue(5)
    button(page_of(presenter), "Keep").click()
    assert person.diary.sessions[0].answers.pain_next_day == 5
    assert presenter.view().night_question is None
    assert presenter.view().light is Light.GENTLE


def test_the_night_may_stay_open(presenter, person):
    press(presenter, "Leave it open")
    assert presenter.view().night_question is None
    assert person.diary.sessions[0].answers.pain_next_day is None


def test_a_night_that_stayed_open_keeps_no_later_one_from_being_asked_about(presenter, person):
    press(presenter, "Leave it open")
    person.does_day(pain=2)
    person.sleeps()
    presenter.start_over()
    asked = presenter.view().night_question
    assert asked is not None
    assert asked.day_number == 2


def test_the_menu_offers_less_or_lighter_and_the_way_back(presenter):
    choose(presenter, "Little time")
    assert presenter.view().asked.is_short
    choose(presenter, "Sore muscles")
    assert (presenter.view().kind, presenter.view().day_number) == (SessionKind.LIGHT, 3)
    choose(presenter, "Back to the plan")
    assert (presenter.view().kind, presenter.view().day_number) == (SessionKind.PLANNED, 2)


def test_a_day_done_elsewhere_is_asked_about_before_it_counts(presenter, person):
    choose(presenter, "Done elsewhere")
    assert len(person.diary.sessions) == 1
    assert "Was day 2 done elsewhere?" in words_on(page_of(presenter))
    press(presenter, "Yes, it is done")
    assert (presenter.view().state, presenter.view().day_number) == (TodayState.DONE, 2)
    assert person.diary.sessions[-1].record.kind is SessionKind.ELSEWHERE


def test_the_log_of_the_day_opens_where_it_is_wanted_and_closes_again(presenter, person):
    page = page_of(presenter)
    assert page.day_log.isHidden()
    press(presenter, "Log the day")
    assert page.day_log.isVisible()
    press(presenter, "Close")
    assert page.day_log.isHidden()
    assert person.diary.day_logs == ()


class TestThePause:
    """After a spasm the page waits with the person."""

    def test_says_what_comes_first_and_opens_later(self, presenter, person):
        has_spasm(person, lasted_hours=1)
        person.now.pass_time(hours=3)
        presenter.start_over()
        words = words_on(page_of(presenter))
        assert {"Day 2 is paused", "Two things first", "What happens next"} <= words
        assert not button(page_of(presenter), "Opens later").isEnabled()

    def test_opens_by_itself_when_both_are_met(self, presenter, person, qtbot):
        has_spasm(person, lasted_hours=1)
        person.now.pass_time(hours=26)
        presenter.start_over()
        presenter.answer_pain(3)
        with qtbot.waitSignal(presenter.started) as started:
            button(page_of(presenter), "Start").click()
        assert started.args[0].kind is SessionKind.BRIDGE_BACK

    def test_opens_while_the_page_is_looked_at(self, presenter, person):
        has_spasm(person, lasted_hours=1)
        presenter.start_over()
        presenter.answer_pain(2)
        assert not button(page_of(presenter), "Opens later").isEnabled()
        person.now.pass_time(hours=25)
        presenter.pass_time()
        assert button(page_of(presenter), "Start").isEnabled()

    def test_takes_the_word_that_it_has_let_go(self, presenter, person):
        has_spasm(person, lasted_hours=None)
        presenter.start_over()
        press(presenter, "Yes, now")
        assert person.diary.spasms[0].ended_at == person.now()

    def test_leads_to_rescue_when_it_has_started_again_and_to_the_entry(self, presenter, person, qtbot):
        has_spasm(person, lasted_hours=1)
        presenter.start_over()
        page = page_of(presenter)
        with qtbot.waitSignal(page.rescue_requested):
            press(presenter, "It has started again")
        with qtbot.waitSignal(page.spasm_log_requested) as asked:
            press(presenter, "Spasm log: 5 answers still open")
        assert asked.args == ["s"]

    def test_gives_way_to_quiet_when_pain_is_strong(self, presenter, person):
        has_spasm(person, lasted_hours=1)
        presenter.start_over()
        presenter.answer_pain(7)
        assert "No session today." in words_on(page_of(presenter))
        assert presenter.view() == replace(presenter.view(), light=Light.NO_SESSION)
