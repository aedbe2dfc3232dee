"""Today's presenter: the pain answer is kept, a date that looks off is told, a way on begins a new cycle."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from program_app.domain.plan import PlanForm
from program_app.domain.safety import Light
from program_app.domain.today import DayState, TodayState
from program_app.ui.presenters.today_presenter import TodayPresenter
from program_app.ui.theme import Theme
from program_app.ui.today_page import TodayPage
from tests.builders import a_day, a_program, holds
from tests.fakes import FakeNow
from tests.journey.person import Person
from tests.ui.today.reading import button, has_button, words_on

OFF = "The computer's date looks off."


@pytest.fixture
def person() -> Person:
    return Person(program=a_program(*(a_day(holds(5, 1), number=n) for n in range(1, 29))))


@pytest.fixture
def presenter(person: Person, qtbot) -> TodayPresenter:
    page = TodayPage(Theme(scheme="light"), person.program.logs)
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


def test_the_pain_answer_decides_at_once_and_is_kept(presenter, person):
    presenter.answer_pain(4)
    assert presenter.view().light is Light.GENTLE
    person.is_killed()
    assert person.diary.pain_on(person.today_on) == 4


def test_with_too_much_pain_start_begins_nothing(presenter, qtbot):
    presenter.answer_pain(6)
    with qtbot.assertNotEmitted(presenter.started):
        presenter.start()


def test_a_date_before_what_was_done_looks_off(presenter, person):
    person.does_day()
    person.now = FakeNow(person.today_on.replace(day=1), 12)
    presenter.check_date()
    page = page_of(presenter)
    assert OFF in words_on(page)
    button(page, "Check again").click()
    assert OFF in words_on(page)
    button(page, "Use it anyway").click()
    assert OFF not in words_on(page)


def test_a_date_that_was_put_right_is_no_longer_told(presenter, person):
    person.does_day()
    right, person.now = person.now, FakeNow(person.today_on.replace(day=1), 12)
    presenter.check_date()
    person.now = right
    button(page_of(presenter), "Check again").click()
    assert OFF not in words_on(page_of(presenter))


class TestAfterDay28:
    """Three ways on; nothing changes before the second press."""

    @pytest.fixture
    def done(self, presenter: TodayPresenter, person: Person) -> TodayPresenter:
        for _ in range(28):
            person.does_day()
            person.sleeps()
        presenter.show()
        assert presenter.view().state is TodayState.ALL_DONE
        return presenter

    def test_a_way_on_says_first_what_changes(self, done):
        page_of(done).way_on_chosen.emit(PlanForm.PLANNED)
        assert has_button(page_of(done), "Begin")
        button(page_of(done), "Not yet").click()
        assert done.view().state is TodayState.ALL_DONE

    def test_enter_goes_on_with_what_was_chosen(self, done, qtbot):
        page = page_of(done)
        qtbot.waitActive(page)
        page.way_on_chosen.emit(PlanForm.PLANNED)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert done.view().state is TodayState.READY

    def test_once_more_begins_with_day_1(self, done, person):
        page_of(done).way_on_chosen.emit(PlanForm.PLANNED)
        button(page_of(done), "Begin").click()
        view = done.view()
        assert (view.state, view.day_number) == (TodayState.READY, 1)
        assert {mark.state for mark in view.marks} == {DayState.TODAY, DayState.TO_COME}
        assert len(person.diary.sessions) == 28

    def test_harder_forms_show_the_harder_form(self, done):
        page_of(done).way_on_chosen.emit(PlanForm.HARDER)
        button(page_of(done), "Begin").click()
        assert all(row.easier_text for row in done.view().rows)

    def test_keeping_it_up_goes_through_weeks_three_and_four(self, done, person):
        page_of(done).way_on_chosen.emit(PlanForm.KEEP_UP)
        button(page_of(done), "Begin").click()
        days = []
        for _ in range(13):
            days.append(done.view().day_number)
            person.does_day()
            person.sleeps()
        assert days == [15, 16, 17, 18, 19, 20, 22, 23, 24, 25, 26, 27, 15]
