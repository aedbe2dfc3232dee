"""Today shows the one thing the program asks now, and a button that begins it."""

from dataclasses import replace

from PySide6.QtCore import Qt

from program_app.domain.plan import PlanForm
from program_app.journey.asked import Asked
from program_app.ui.today_page import TodayPage
from program_app.ui.widgets.banner import BannerKind
from program_app.ui.widgets.day_strip import DayStrip
from program_app.ui.widgets.scale import Scale0To10
from tests.ui.today.reading import button, has_button, rows_on, words_on
from tests.ui.today.today_views import (
    ALL_DONE,
    CHECK_IN,
    DONE,
    GENTLE,
    NO_SESSION,
    PLANNED,
    RESUME,
    WALK,
    after_pain,
)


def scale_of(page: TodayPage) -> Scale0To10:
    return next(s for s in page.findChildren(Scale0To10) if s.accessibleName() == "Back pain right now")


def answering(page: TodayPage) -> list[int]:
    """Let the page be shown again after each pain answer, as the presenter does; the answers so far."""
    answers: list[int] = []

    def on_pain(pain: int) -> None:
        answers.append(pain)
        page.show_today(after_pain(pain))

    page.pain_changed.connect(on_pain)
    return answers


def test_a_planned_day_lists_its_exercises_with_dose_and_length(shown):
    page = shown(PLANNED)
    assert {"Day 9 of 28", "Week 2 · Hips that hold", "Today’s session"} <= words_on(page)
    assert rows_on(page) == [
        "1. Posterior tilt, lying, 6 × 8 s hold, 1½ min",
        "2. Tucked bridge, 2 × 8 reps, 1½ min",
    ]


def test_start_asks_for_the_session_without_a_pain_answer(shown, qtbot):
    page = shown(PLANNED)
    assert scale_of(page).value_or_none() is None
    with qtbot.waitSignal(page.start_requested):
        button(page, "Start").click()


def test_enter_starts_and_digits_answer_wherever_the_focus_is(shown, qtbot):
    page = shown(PLANNED)
    answers = answering(page)
    qtbot.keyClick(page, Qt.Key.Key_2)
    assert answers == [2]
    page.setFocus()
    with qtbot.waitSignal(page.start_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_enter_on_the_scale_goes_to_the_button_and_does_not_start(shown, qtbot):
    page = shown(PLANNED)
    with qtbot.assertNotEmitted(page.start_requested):
        qtbot.keyClick(scale_of(page), Qt.Key.Key_Return)
    assert button(page, "Start").hasFocus()


def test_the_pain_answer_changes_the_card_and_keeps_the_scale(shown, qtbot):
    page = shown(PLANNED)
    answering(page)
    scale = scale_of(page)
    scale.setFocus()
    qtbot.keyClick(scale, Qt.Key.Key_4)
    assert "Today, gently" in words_on(page)
    qtbot.keyClick(scale, Qt.Key.Key_7)
    assert "No session today." in words_on(page)
    qtbot.keyClick(scale, Qt.Key.Key_3)
    assert "Today’s session" in words_on(page)
    assert scale_of(page) is scale
    assert scale.hasFocus()
    assert scale.value_or_none() == 3


def test_one_then_zero_quickly_means_ten_although_the_card_changes_between(shown, qtbot):
    page = shown(PLANNED)
    answers = answering(page)
    qtbot.keyClick(page, Qt.Key.Key_1)
    qtbot.keyClick(scale_of(page), Qt.Key.Key_0)
    assert answers == [1, 10]


def test_a_gentle_day_says_why_and_shows_the_easier_form(shown, qtbot):
    page = shown(GENTLE)
    words = words_on(page)
    assert GENTLE.reason in words
    assert GENTLE.reason_why in words
    assert "instead of 13 min" in words
    assert has_button(page, "Start gentle")
    qtbot.keyClick(page, Qt.Key.Key_W)
    assert GENTLE.reason_why not in words_on(page)


def test_why_stays_as_it_was_left(shown, qtbot):
    page = shown(GENTLE)
    qtbot.keyClick(page, Qt.Key.Key_W)
    page.show_today(PLANNED)
    page.show_today(GENTLE)
    assert GENTLE.reason_why not in words_on(page)


def test_without_a_session_rescue_is_offered_in_the_place_of_start(shown, qtbot):
    page = shown(NO_SESSION)
    assert {"No session today.", "Get help today if", NO_SESSION.reason} <= words_on(page)
    with qtbot.waitSignal(page.rescue_requested), qtbot.assertNotEmitted(page.start_requested):
        button(page, "Open rescue").click()


def test_on_the_second_red_day_the_clinician_comes_first(shown):
    page = shown(replace(NO_SESSION, second_red_day=True))
    assert "Two days like this. Time to talk to a clinician." in words_on(page)


def test_a_session_that_was_left_is_resumed_at_its_exercise(shown, qtbot):
    page = shown(RESUME)
    assert "Exercise 3 of 6, 9 min left" in words_on(page)
    with qtbot.waitSignal(page.start_requested):
        button(page, "Resume").click()


def test_pain_of_six_closes_a_session_that_could_be_resumed(shown):
    page = shown(replace(NO_SESSION, state=RESUME.state, resume=RESUME.resume))
    assert not has_button(page, "Resume")
    assert has_button(page, "Open rescue")


def test_a_done_day_is_summed_up_and_may_be_done_again_gently(shown, qtbot):
    page = shown(DONE)
    assert {"Day 9 is done", "3 → 2", "13 min", "That is enough for today."} <= words_on(page)
    assert not has_button(page, "Start")
    with qtbot.waitSignal(page.again_requested):
        button(page, "Again, gently").click()


def test_tomorrow_can_be_looked_at(shown, qtbot):
    page = shown(DONE)
    with qtbot.waitSignal(page.day_chosen) as chosen:
        button(page, "Look at day 10").click()
    assert chosen.args == [10]


def test_a_check_in_day_starts_with_its_checks(shown):
    page = shown(CHECK_IN)
    assert {"Self-check", "Then recovery"} <= words_on(page)
    assert has_button(page, "Start check-in")


def test_a_check_that_is_left_out_is_named_with_its_reason(shown):
    line = "Wall gap: not for you, because you said your knees are sore."
    assert line in words_on(shown(replace(CHECK_IN, left_out_checks=(line,))))
    assert line in words_on(shown(replace(PLANNED, left_out_checks=(line,))))


def test_checks_that_the_short_version_leaves_out_come_with_a_whole_session(shown):
    words = words_on(shown(replace(CHECK_IN, asked=Asked(pain=1, is_short=True), checks_wait=True)))
    assert {"They come with the next whole session", "Recovery"} <= words


def test_checks_wait_for_a_day_with_less_pain(shown):
    page = shown(
        replace(CHECK_IN, light=GENTLE.light, asked=Asked(pain=4), checks_wait=True, reason=GENTLE.reason)
    )
    assert has_button(page, "Start recovery")
    assert "Checks run on days with pain 0 to 3. They wait for one." in words_on(page)


def test_the_walk_of_a_day_may_be_taken_on_its_own(shown, qtbot):
    page = shown(replace(PLANNED, walk=WALK))
    assert {"Walking practice", "Brace 30 s", "Easy 30 s", "8 rounds"} <= words_on(page)
    with qtbot.waitSignal(page.walk_requested, timeout=0):
        qtbot.mouseClick(button(page, "Start walk"), Qt.MouseButton.LeftButton)


def test_once_the_session_was_begun_its_walk_belongs_to_it(shown):
    page = shown(replace(RESUME, walk=WALK))
    assert "Part of today’s session." in words_on(page)
    assert not has_button(page, "Start walk")


def test_after_day_28_a_key_or_a_button_chooses_one_of_three_ways(shown, qtbot):
    page = shown(ALL_DONE)
    assert "28 days done." in words_on(page)
    ways: list[str] = []
    page.way_on_chosen.connect(ways.append)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        qtbot.keyClick(page, key)
    button(page, "Start day 1 again").click()
    assert ways == [PlanForm.PLANNED, PlanForm.HARDER, PlanForm.KEEP_UP, PlanForm.PLANNED]


def test_after_day_28_no_key_starts_a_session(shown, qtbot):
    page = shown(ALL_DONE)
    with qtbot.assertNotEmitted(page.start_requested), qtbot.assertNotEmitted(page.pain_changed):
        qtbot.keyClick(page, Qt.Key.Key_Return)
        qtbot.keyClick(page, Qt.Key.Key_5)


def test_a_day_in_the_strip_is_chosen_with_the_arrows(shown, qtbot):
    page = shown(PLANNED)
    strip = page.findChildren(DayStrip)[0]
    with qtbot.waitSignal(page.day_chosen) as chosen:
        qtbot.keyClick(strip, Qt.Key.Key_Left)
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert chosen.args == [8]


def test_a_banner_stays_until_it_is_cleared(shown, qtbot):
    page = shown(PLANNED)
    page.banners.put(BannerKind.CARE, "Not saved.", "Kept in memory.", [("retry", "Try again", True)])
    page.show_today(GENTLE)
    assert "Not saved." in words_on(page)
    with qtbot.waitSignal(page.banners.acted) as acted:
        button(page, "Try again").click()
    assert acted.args == ["retry"]
    page.banners.clear()
    assert "Not saved." not in words_on(page)
