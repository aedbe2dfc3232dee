"""The answers are kept, and the words for a clinician can be saved."""

from dataclasses import replace
from datetime import date

import pytest

from program_app.domain.changes import PreferenceSet
from program_app.domain.safety import Clearance, clearance
from program_app.ui.first_run.safety_step import SafetyStep
from program_app.ui.presenters.safety_presenter import SafetyPresenter
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from tests.builders import MONDAY, a_program
from tests.fakes import FakeNow, MemoryDisk
from tests.ui.first_run.questions import ITEMS

PROGRAM = replace(a_program(), screening=ITEMS, screening_note="For adults.")


@pytest.fixture
def diary():
    return MemoryDisk().open_diary()


@pytest.fixture
def presenter(qtbot, diary):
    page = SafetyStep(Theme(scheme="light"))
    qtbot.addWidget(page)
    made = SafetyPresenter(page, PROGRAM, diary, FakeNow(MONDAY, 9))
    made.show()
    page.show()
    return made


def page_of(presenter: SafetyPresenter) -> SafetyStep:
    page = presenter.parent()
    assert isinstance(page, SafetyStep)
    return page


def words_on(page: SafetyStep) -> set[str]:
    return {label.text() for label in page.findChildren(Label) if label.text()}


def test_the_note_stands_above_the_questions(presenter):
    assert "For adults." in words_on(page_of(presenter))


def test_a_clinicians_yes_is_kept_with_its_date(presenter, diary, qtbot):
    page = page_of(presenter)
    page.answered.emit(("clinician_1",))
    assert clearance(PROGRAM, diary.screening) is Clearance.CLINICIAN_FIRST
    page.clinician_agreed.emit()
    with qtbot.waitSignal(presenter.cleared):
        page.finished.emit()
    assert diary.screening.clinician_agreed_on == date(2026, 11, 2)


def test_an_emergency_sign_never_clears(presenter, qtbot):
    page = page_of(presenter)
    page.answered.emit(("emergency_1",))
    with qtbot.assertNotEmitted(presenter.cleared):
        page.finished.emit()


def test_the_page_to_print_is_written(presenter, tmp_path):
    page = page_of(presenter)
    page.answered.emit(("clinician_1",))
    presenter.show()
    target = tmp_path / "for-my-clinician.html"
    page.printable_page_requested.emit(str(target), "<p>Is that safe for me?</p>")
    assert target.read_text(encoding="utf-8") == "<p>Is that safe for me?</p>"
    assert f"The page is saved in {target}." in words_on(page)


def test_a_folder_that_cannot_be_written_to_is_said_so(presenter, tmp_path):
    page = page_of(presenter)
    page.answered.emit(("clinician_1",))
    presenter.show()
    page.printable_page_requested.emit(str(tmp_path / "no such folder" / "page.html"), "text")
    assert "Could not write to that folder. Pick another one." in words_on(page)


def test_what_is_ticked_survives_before_the_last_page(presenter, diary):
    page_of(presenter).drafted.emit("2|clinician_1|1")
    assert diary.preferences.safety_draft == "2|clinician_1|1"
    page_of(presenter).answered.emit(("clinician_1",))
    assert diary.preferences.safety_draft == ""


def test_the_first_answers_lead_to_the_second_step_and_later_ones_do_not(presenter, diary):
    page_of(presenter).answered.emit(())
    assert diary.preferences.first_run_step == 2
    diary.record(PreferenceSet(name="first_run_step", value=0))
    page_of(presenter).answered.emit(())
    assert diary.preferences.first_run_step == 0


def test_a_clinicians_yes_stands_when_the_same_is_answered_again(presenter, diary):
    page = page_of(presenter)
    page.answered.emit(("clinician_1",))
    page.clinician_agreed.emit()
    page.answered.emit(("clinician_1", "adapt_1"))
    assert diary.screening.clinician_agreed_on == date(2026, 11, 2)
    page.answered.emit(("clinician_1", "clinician_2"))
    assert diary.screening.clinician_agreed_on is None
