"""The first run in the real window: four steps, each answer kept at once, the place kept too."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from program_app.domain.baseline import UsualGap, WorkAround, WorkPosture
from program_app.domain.changes import SpasmKept
from program_app.domain.spasm import SpasmRecord, SpasmSide
from program_app.journey.silence import Silence
from program_app.ui.first_run.anything_new import AnythingNew
from program_app.ui.first_run.day_one_step import DayOneStep
from program_app.ui.first_run.room_step import RoomStep
from program_app.ui.first_run.safety_step import SafetyStep
from program_app.ui.first_run.spasms_step import SpasmsStep
from program_app.ui.first_run.step_row import StepState
from program_app.ui.today.session_rows import SessionRow
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.label import Label
from tests.ui.first_run.new_app import WEDNESDAY, NewApp


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def app(qtbot, folder):
    opened = NewApp(qtbot, folder)
    yield opened
    opened.is_killed()


def again(app: NewApp, folder: Path, on: date = WEDNESDAY) -> NewApp:
    """The process has died, and the app is opened again."""
    app.is_killed()
    return NewApp(app.qtbot, folder, on)


def test_the_safety_check_is_the_first_of_four_steps(app):
    assert isinstance(app.sheet, SafetyStep)
    assert app.steps() == {
        "Safety check": StepState.CURRENT,
        "Your spasms": StepState.TO_COME,
        "Your room and voice": StepState.TO_COME,
        "Day 1": StepState.TO_COME,
    }


def test_each_step_leads_to_the_next_and_back_with_its_keys(app):
    app.answer()
    assert isinstance(app.sheet, SpasmsStep)
    app.key(Qt.Key.Key_Return)
    assert isinstance(app.sheet, RoomStep)
    app.key(Qt.Key.Key_Return)
    assert isinstance(app.sheet, DayOneStep)
    app.key(Qt.Key.Key_Escape)
    app.key(Qt.Key.Key_Escape)
    assert isinstance(app.sheet, SpasmsStep)
    assert app.steps()["Your room and voice"] is StepState.DONE
    app.press("Your room and voice")
    assert isinstance(app.sheet, RoomStep)


def test_a_kill_in_the_middle_of_the_safety_questions_loses_no_tick(qtbot, folder):
    app = NewApp(qtbot, folder)
    app.press("I have a fever or chills")
    app.press("Continue")
    app = again(app, folder)
    assert "2 of 4" in app.words()
    app.key(Qt.Key.Key_Escape)
    assert app.button("I have a fever or chills").isChecked()
    app.is_killed()


@pytest.mark.parametrize("step", [SpasmsStep, RoomStep, DayOneStep])
def test_a_kill_at_any_step_opens_that_step_again(qtbot, folder, step):
    app = NewApp(qtbot, folder)
    app.answer()
    while not isinstance(app.sheet, step):
        app.press("Continue")
    app = again(app, folder)
    assert isinstance(app.sheet, step)
    app.is_killed()


def test_every_answer_about_spasms_survives_a_kill(qtbot, folder):
    app = NewApp(qtbot, folder)
    app.answer("sore_knees")
    app.press("Continue")
    year, last = app.named("First ones"), app.named("The last one")
    for field, typed in ((year, "2017"), (last, "August"), (app.named("Longest bad spell"), "2 weeks")):
        field.setFocus()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Tab)
    for name, times in (("In the last 12 months", 12), ("Comfortable walk", 3)):
        for _press in range(times):
            QTest.keyClick(app.named(name), Qt.Key.Key_Up)
    QTest.keyClick(app.named("Usual gap"), Qt.Key.Key_Down)
    for word in ("Right", "Heat", "Moving", "Lift", "Wrist or shoulder"):
        app.press(word)
    app = again(app, folder)
    told = app.diary.baseline
    assert told is not None
    assert (told.first_year, told.spasms_last_year, told.usual_gap) == (2017, 12, UsualGap.DAYS)
    assert (told.last_spasm_on, told.is_last_spasm_exact) == (date(2026, 8, 1), False)
    assert (told.longest_spell_days, told.usual_side) == (14, SpasmSide.RIGHT)
    assert (told.helps, told.work_posture) == (("movement", "heat"), WorkPosture.LIFT)
    assert told.work_arounds == (WorkAround.ARMS,)
    assert app.diary.preferences.comfortable_walk_minutes == 12
    assert app.named("The last one").text() == "August"
    app.is_killed()


def test_what_is_typed_when_the_window_is_closed_is_kept(qtbot, folder):
    app = NewApp(qtbot, folder)
    app.answer()
    field = app.named("First ones")
    field.setFocus()
    QTest.keyClicks(field, "1999")
    app.close()
    app = NewApp(qtbot, folder)
    assert app.diary.baseline is not None
    assert app.diary.baseline.first_year == 1999
    app.is_killed()


def test_what_does_not_fit_is_looked_at_before_going_on(app):
    app.answer()
    field = app.named("First ones")
    field.setFocus()
    QTest.keyClicks(field, "19")
    app.press("Continue")
    assert isinstance(app.sheet, SpasmsStep)
    assert "Between 1920 and 2026, please." in app.words()
    assert field.hasFocus()


def test_chips_of_the_safety_check_are_chosen_and_say_where_from(app):
    app.answer("sore_knees")
    app.press("Continue")
    assert app.button("Sore knees").isChecked()
    assert not app.button("Sore knees").isEnabled()
    assert "From the safety check: sore knees." in app.words()


def test_a_pair_that_leaves_too_little_is_said_honestly(app):
    app.answer("no_floor", "sore_knees")
    assert any("too few exercises" in word for word in app.words())
    app.press("Continue")
    assert any("too few exercises" in word for word in app.words())


def test_a_clinicians_yes_on_a_later_day_still_says_that_too_little_is_left(qtbot, folder):
    app = NewApp(qtbot, folder)
    app.answer("weight_loss", "no_floor", "sore_knees")
    app = again(app, folder)
    app.press("A clinician has told me this program is fine for me")
    app.press("Continue")
    assert any("too few exercises" in word for word in app.words())
    app.is_killed()


def test_what_leaves_enough_says_that_the_days_are_adapted(app):
    app.answer("sore_knees")
    assert any("other exercises take over" in word for word in app.words())


def test_a_chip_that_leaves_too_little_says_so_at_once(app):
    app.answer("no_floor")
    app.press("Continue")
    assert not any("too few exercises" in word for word in app.words())
    app.press("Sore knees")
    assert any("too few exercises" in word for word in app.words())


def test_nothing_yet_stands_alone_among_what_helps(app):
    app.answer()
    app.press("Heat")
    app.press("Nothing yet")
    assert app.diary.baseline.helps == ("nothing",)
    app.press("Cold")
    assert app.diary.baseline.helps == ("cold",)


def test_a_short_walk_is_fine(app):
    app.answer()
    walk = app.named("Comfortable walk")
    QTest.keyClick(walk, Qt.Key.Key_Home)
    assert "Fine. For now you march on the spot." in app.words()
    for _minute in (2, 3):
        QTest.keyClick(walk, Qt.Key.Key_Up)
    assert "Fine. Walks are cut by rounds, never sped up." in app.words()
    QTest.keyClick(walk, Qt.Key.Key_Home)
    QTest.keyClick(walk, Qt.Key.Key_Down)
    assert app.diary.preferences.comfortable_walk_minutes is None


def test_left_for_later_is_today_and_stays_so(qtbot, folder):
    app = NewApp(qtbot, folder)
    app.answer()
    app.press("Leave this for later")
    assert app.page == "today"
    app = again(app, folder)
    assert app.page == "today"
    app.is_killed()


def test_day_one_shows_its_self_check_first_and_begins_in_the_player(app):
    app.set_up()
    assert any(word.startswith("Day 1: ") for word in app.words())
    assert app.named("28 days, four of them for check-in and recovery")
    app.press("Start day 1")
    assert app.page == "player"
    assert app.diary.preferences.first_run_step == 0


def exercise_rows(app: NewApp) -> int:
    QApplication.processEvents()
    return sum(row.isVisible() for row in app.first_run.findChildren(SessionRow))


def test_pain_before_day_one_makes_it_gentle_or_keeps_it_closed(app):
    app.set_up()
    scale = app.named("Back pain right now, 0 to 10")
    scale.setFocus()
    assert app.button(f"{exercise_rows(app) + 1} steps")
    QTest.keyClick(scale, Qt.Key.Key_4)
    assert app.button("Start gentle")
    assert app.button(f"{exercise_rows(app)} steps")
    QTest.keyClick(scale, Qt.Key.Key_7)
    app.press("Open Today")
    assert app.page == "today"
    assert app.diary.pain_on(WEDNESDAY) == 7


def test_looking_around_first_is_today(app):
    app.set_up()
    app.press("Look around first")
    assert app.page == "today"


def test_tomorrow_saves_and_closes_and_today_opens_then(qtbot, folder):
    app = NewApp(qtbot, folder)
    app.set_up()
    app.press("Tomorrow")
    app.press("Save and close")
    assert not app.window.isVisible()
    app.close()
    app = NewApp(qtbot, folder, WEDNESDAY + timedelta(days=1))
    assert app.page == "today"
    app.is_killed()


def test_the_emergency_number_is_typed_and_kept(app):
    app.set_up()
    field = app.named("Emergency number")
    assert (field.text(), field.placeholderText()) == ("", "Type yours")
    field.setFocus()
    QTest.keyClicks(field, "112")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert app.stored().history.preferences["emergency_number"] == "112"


def test_rescue_and_guide_are_open_before_the_first_answer_and_lead_back(app):
    app.key(Qt.Key.Key_S)
    assert app.page == "rescue"
    app.key(Qt.Key.Key_Escape)
    assert isinstance(app.sheet, SafetyStep)
    app.press("Read the guide")
    assert app.page == "guide"
    for page in ("today", "walk", "exercises"):
        app.shell.show_page(page)
        assert app.page == "first_run"


class TwoVoices(Silence):
    """A computer that can speak."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def voices(self) -> tuple[str, ...]:
        return ("recorded", "espeak-ng")

    def say_now(self, line: str) -> None:
        self.said.append(line)


@pytest.fixture
def heard(qtbot, folder):
    voices = TwoVoices()
    opened = NewApp(qtbot, folder, loudspeaker=lambda: voices)
    opened.answer()
    opened.press("Continue")
    yield opened, voices.said
    opened.is_killed()


def test_v_plays_the_voice(heard):
    app, said = heard
    app.key(Qt.Key.Key_V)
    assert said == ["Hold. Three, two, one."]


def test_hard_to_read_takes_the_next_size_up_to_the_largest(heard):
    app, _said = heard
    for size in (1.15, 1.3, 1.5, 1.5):
        app.key(Qt.Key.Key_2)
        assert app.diary.preferences.text_scale == size
    assert "This is the largest. Full screen (F11) and a shorter way help too." in app.words()


def test_hard_to_hear_is_louder_and_a_voice_of_the_computer_slower(heard):
    app, said = heard
    app.named("Voice").activated.emit(1)
    said.clear()
    app.key(Qt.Key.Key_3)
    kept = app.diary.preferences
    assert (kept.voice, kept.voice_percent, kept.voice_speed) == ("espeak-ng", 95, 0.8)
    assert set(said) == {"Hold. Three, two, one."}
    app.key(Qt.Key.Key_3)
    app.key(Qt.Key.Key_3)
    assert app.diary.preferences.voice_percent == 100
    assert "This is the loudest. Turn up the computer or its speaker too." in app.words()


def test_yes_to_both_is_shown_as_the_answer(heard):
    app, _said = heard
    app.key(Qt.Key.Key_1)
    assert app.button("Yes, both").is_chosen
    app.key(Qt.Key.Key_2)
    assert not app.button("Yes, both").is_chosen


def test_a_room_that_is_looked_at_again_leads_back_to_the_settings(app):
    app.answer()
    app.press("Leave this for later")
    app.shell.show_page("settings")
    app.press("Try again")
    assert isinstance(app.sheet, RoomStep)
    assert list(app.steps()) == ["Your room and voice"]
    app.press("Done")
    assert app.page == "settings"
    app.press("Change")
    app.key(Qt.Key.Key_Escape)
    assert app.page == "settings"
    app.press("Answer again")
    assert isinstance(app.sheet, SafetyStep)
    app.key(Qt.Key.Key_Escape)
    assert app.page == "settings"


def test_the_guide_leads_back_to_the_step_that_is_looked_at_again(app):
    app.answer()
    app.press("Leave this for later")
    app.shell.show_page("settings")
    app.press("Try again")
    app.press("Read the guide")
    app.key(Qt.Key.Key_Escape)
    assert isinstance(app.sheet, RoomStep)
    app.press("Done")
    assert app.page == "settings"


def test_a_step_that_was_left_for_the_guide_does_not_catch_the_question_of_a_later_day(app):
    app.answer()
    app.press("Leave this for later")
    app.shell.show_page("settings")
    app.press("Try again")
    app.press("Read the guide")
    app.clock.begin_day(WEDNESDAY + timedelta(days=14))
    app.shell.show_page("today")
    app.press("Nothing new")
    assert app.page == "today"


def settled(qtbot, folder: Path) -> NewApp:
    """Somebody whose first run was on Wednesday."""
    app = NewApp(qtbot, folder)
    app.answer()
    app.press("Leave this for later")
    return app


def test_after_14_days_one_question_comes_before_today(qtbot, folder):
    app = again(settled(qtbot, folder), folder, WEDNESDAY + timedelta(days=14))
    assert isinstance(app.sheet, AnythingNew)
    assert "Anything new since 11 November?" in app.words()
    app.key(Qt.Key.Key_Return)
    app.key(Qt.Key.Key_Escape)
    assert isinstance(app.sheet, AnythingNew)
    app.key(Qt.Key.Key_1)
    assert app.page == "today"
    assert app.diary.screening is not None
    assert app.diary.screening.answered_on == WEDNESDAY + timedelta(days=14)
    assert len(app.stored().screenings) == 2
    app.is_killed()


def test_something_new_opens_all_questions_and_may_be_taken_back(qtbot, folder):
    app = again(settled(qtbot, folder), folder, WEDNESDAY + timedelta(days=20))
    app.press("Something is new")
    assert "What is true now?" in app.words()
    app.key(Qt.Key.Key_Escape)
    assert isinstance(app.sheet, AnythingNew)
    app.press("Something is new")
    app.answer()
    assert app.page == "today"
    app.is_killed()


def test_the_question_also_comes_to_an_app_that_stays_open(qtbot, folder):
    app = settled(qtbot, folder)
    app.clock.begin_day(WEDNESDAY + timedelta(days=14))
    app.shell.show_page("walk")
    assert isinstance(app.sheet, AnythingNew)
    app.is_killed()


def test_a_strong_spasm_brings_the_questions_before_today_and_they_must_be_answered(qtbot, folder):
    app = settled(qtbot, folder)
    began_at = app.clock.now() + timedelta(minutes=1)
    strong = SpasmRecord(id="one", began_at=began_at, began_on=WEDNESDAY, worst=8)
    app.diary.record(SpasmKept(record=strong))
    app.clock.advance(3600)
    app.shell.show_page("today")
    assert "After a strong spasm these questions come first." in app.words()
    app.key(Qt.Key.Key_Escape)
    assert app.page == "first_run"
    app.answer()
    assert app.page == "today"
    app.is_killed()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
@pytest.mark.parametrize("text_scale", [1.0, 1.5])
def test_no_step_is_wider_than_the_window_and_no_word_is_cut(app, size, text_scale):
    app.app.theme.set_text_scale(text_scale)
    app.window.resize(*size)
    app.answer("sore_knees")
    app.press("Continue")
    for step in (SpasmsStep, RoomStep, DayOneStep):
        assert isinstance(app.sheet, step)
        QApplication.processEvents()
        assert app.window.width() == size[0]
        for part in app.first_run.findChildren(Label) + app.first_run.findChildren(Button):
            if part.isVisible():
                assert part.mapTo(app.window, part.rect().topRight()).x() < size[0]
            if isinstance(part, Label) and part.isVisible() and part.wordWrap():
                assert part.height() >= part.heightForWidth(part.width()) - 1, part.text()
        if step is not DayOneStep:
            app.press("Continue")


def test_what_was_answered_on_one_day_is_not_taken_for_the_next(qtbot, folder):
    app = settled(qtbot, folder)
    app.shell.today.answer_pain(2)
    app.shell.show_page("settings")
    app.clock.begin_day(WEDNESDAY + timedelta(days=1))
    app.shell.show_page("today")
    assert app.shell.today.view().asked.pain is None
    app.is_killed()


def test_at_the_turn_of_the_day_the_question_comes_before_today(qtbot, folder):
    app = settled(qtbot, folder)
    app.clock.begin_day(WEDNESDAY + timedelta(days=14))
    app.shell._on_minute_passed()
    assert isinstance(app.sheet, AnythingNew)
    app.is_killed()


def test_a_damaged_record_without_a_copy_is_told_before_the_questions(qtbot, folder):
    folder.mkdir()
    (folder / "brace28.db").write_bytes(b"rubbish" * 1000)
    app = NewApp(qtbot, folder)
    assert app.app.restored is not None
    app.shell.tell_restored(app.app.restored.saved_at)
    assert app.page == "first_run"
    assert "The record file was damaged." in app.words()
    app.press("Fine")
    assert "The record file was damaged." not in app.words()
    app.is_killed()


def test_a_folder_that_cannot_be_written_to_is_told_before_the_questions_and_again_on_today(qtbot, folder):
    in_the_way = folder / "brace28.db.new"
    in_the_way.mkdir(parents=True)
    app = NewApp(qtbot, folder)
    sentence = "Your progress cannot be saved right now."
    qtbot.waitUntil(lambda: sentence in app.words())
    app.shell.window.show_page("today")
    assert sentence in app.words()
    app.shell.window.show_page("first_run")
    in_the_way.rmdir()
    app.press("Try again")
    qtbot.waitUntil(lambda: sentence not in app.words())
    app.is_killed()
