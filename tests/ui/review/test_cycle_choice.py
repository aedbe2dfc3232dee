"""From the second cycle on, the head of the 28 days lets one look at the days before it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.changes import PreferenceSet
from program_app.domain.plan import PlanForm
from program_app.ui.presenters.review_presenter import ReviewPresenter
from program_app.ui.review.head_choice import HeadChoice
from program_app.ui.review.legend import Legend
from program_app.ui.review.review_head import Look, ReviewHead
from program_app.ui.review_page import ReviewPage
from program_app.ui.theme import Theme
from program_app.ui.widgets.day_map import DayMap
from program_app.ui.widgets.label import Label
from tests.builders import a_day, holds
from tests.journey.person import Person
from tests.ui.spasms.log_app import field, words_on


class Looker:
    """A person who did two days, and looks back in the full window or a small one."""

    def __init__(self, qtbot: QtBot, *, text_scale: float = 1.0) -> None:
        self.qtbot = qtbot
        self.person = Person(a_day(holds(5, 2)))
        for _day in range(2):
            self.person.does_day()
            self.person.sleeps()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        theme = Theme(scheme="light", text_scale=text_scale)
        self.page = ReviewPage(theme, self.person.program.logs, self.window)
        self.presenter = ReviewPresenter(self.page, self.person.program, self.person.diary, self.person.now)
        self.presenter.show()

    def begins_again(self, form: PlanForm = PlanForm.PLANNED) -> None:
        began_at = self.person.now().isoformat()
        self.person.diary.record(PreferenceSet(name="plan_form", value=form.value))
        self.person.diary.record(PreferenceSet(name="plan_began_at", value=began_at))
        self.presenter.show()

    def is_shown(self, size: tuple[int, int] = (1280, 800), rail: int = 208) -> None:
        self.window.resize(*size)
        self.page.setGeometry(rail, 0, size[0] - rail, size[1])
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    @property
    def choice(self) -> HeadChoice:
        return field(self.page, HeadChoice, "Cycle")

    def chooses(self, key: Qt.Key) -> None:
        self.choice.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(self.choice, key)

    @property
    def legend(self) -> str:
        return self.page.findChildren(Legend)[0].accessibleDescription()


@pytest.fixture
def looker(qtbot: QtBot) -> Looker:
    looker = Looker(qtbot)
    looker.begins_again()
    looker.is_shown()
    return looker


def test_in_the_first_cycle_no_choice_is_made(qtbot):
    looker = Looker(qtbot)
    looker.is_shown()
    assert [choice.accessibleName() for choice in looker.page.findChildren(HeadChoice)] == ["Since"]


def test_at_first_this_cycle_is_shown(looker):
    assert looker.choice.currentText() == "This cycle"
    assert {"Day 1 of 28", "0 + 0"} <= words_on(looker.page)
    assert looker.legend == "Done, Partly, Check-in, Today, To come"


def test_a_key_shows_the_days_before_it_with_the_latest_of_them(looker):
    looker.chooses(Qt.Key.Key_Down)
    assert looker.choice.currentText() == "Earlier"
    assert {"2 Nov – 3 Nov", "2 + 0", "Tuesday, 3 November · Done"} <= words_on(looker.page)
    assert looker.page.findChildren(DayMap)[0].selected_day() == 2
    assert looker.legend == "Done, Partly, Check-in, Not done"


def test_another_day_of_the_earlier_map_is_shown_with_its_facts(looker):
    looker.chooses(Qt.Key.Key_Down)
    looker.page.day_chosen.emit(1)
    assert "Monday, 2 November · Done" in words_on(looker.page)
    looker.page.day_chosen.emit(3)
    assert "Not done" in words_on(looker.page)


def test_the_way_back_leads_to_this_cycle(looker):
    looker.chooses(Qt.Key.Key_Down)
    looker.chooses(Qt.Key.Key_Up)
    assert {"Day 1 of 28", "0 + 0"} <= words_on(looker.page)


def test_what_is_looked_at_stays_while_other_views_are_shown(looker):
    looker.chooses(Qt.Key.Key_Down)
    looker.presenter.show_look(Look.LONG)
    assert {"Day 1 of 28"} <= words_on(looker.page)
    looker.presenter.show_look(Look.DAYS)
    assert (looker.choice.currentText(), "2 + 0" in words_on(looker.page)) == ("Earlier", True)


def test_a_day_that_is_asked_for_elsewhere_is_one_of_this_cycle(looker):
    looker.chooses(Qt.Key.Key_Down)
    looker.presenter.show(1)
    assert looker.choice.currentText() == "This cycle"
    assert "Monday, 2 November · Done" not in words_on(looker.page)


def test_while_keeping_it_up_everything_is_on_one_map_again(looker):
    looker.chooses(Qt.Key.Key_Down)
    looker.begins_again(PlanForm.KEEP_UP)
    assert not looker.page.findChildren(HeadChoice)[-1].isVisible()
    assert "28 + 0" in words_on(looker.page)


@pytest.mark.parametrize(("size", "rail"), [((1024, 640), 144), ((1280, 800), 208), ((1600, 900), 208)])
@pytest.mark.parametrize("text_scale", [1.0, 1.15, 1.3, 1.5])
def test_totals_give_way_to_the_choice_and_none_is_cut(qtbot, size, rail, text_scale):
    looker = Looker(qtbot, text_scale=text_scale)
    looker.person.sleeps(365)
    looker.person.does_day()
    looker.person.sleeps(365)
    looker.begins_again()
    looker.is_shown(size, rail)
    looker.chooses(Qt.Key.Key_Down)
    assert {"2 Nov 2026 – 4 Nov 2027", "done + partly"} <= words_on(looker.page)
    assert looker.page.minimumSizeHint().width() <= looker.page.width()
    qtbot.waitUntil(lambda: is_whole(looker))


def is_whole(looker: Looker) -> bool:
    head = looker.page.findChildren(ReviewHead)[0]
    labels = [label for label in head.findChildren(Label) if label.isVisible()]
    right = looker.choice.mapTo(looker.page, looker.choice.rect().topRight()).x()
    return right < looker.page.width() and all(label.width() >= label.sizeHint().width() for label in labels)


def test_three_totals_stand_beside_the_choice_at_1280_by_800(looker):
    looker.chooses(Qt.Key.Key_Down)
    assert {"done + partly", "time held", "braced walking"} <= words_on(looker.page)
