"""The sentences around the safety questions."""

from dataclasses import replace
from datetime import UTC, date, datetime

from program_app.domain.care import Tier
from program_app.domain.progress import ScreeningRecord
from program_app.ui.first_run_steps import FirstRunStep, step_name
from program_app.words.screening import answered_line, clinician_page, tier_words, what_to_tell, work_around


def test_the_words_to_take_along_are_what_was_ticked() -> None:
    told = what_to_tell(("I take blood thinners", "I have a fever or chills."))
    assert "I take blood thinners. I have a fever or chills. I would like" in told


def test_the_page_to_print_is_safe_html() -> None:
    page = clinician_page(("Pain < 6 & <b>worse</b>",), "For adults.")
    assert "Pain &lt; 6 &amp; &lt;b&gt;worse&lt;/b&gt;" in page
    assert "<b>" not in page
    assert page.startswith("<!DOCTYPE html>")


def test_each_tier_says_what_a_yes_leads_to() -> None:
    assert len({tier_words(tier) for tier in Tier}) == len(Tier)


def test_the_answers_stand_in_the_settings_with_their_dates() -> None:
    answered = ScreeningRecord(
        id="one",
        answered_at=datetime(2026, 11, 11, 9, tzinfo=UTC),
        answered_on=date(2026, 11, 11),
        true_ids=(),
    )
    agreed = replace(answered, clinician_agreed_on=date(2026, 11, 3))
    assert answered_line(None) == "When something has changed"
    assert answered_line(answered) == "Answered on 11 November"
    assert answered_line(agreed) == "Answered on 11 November; a clinician’s yes on 3 November"


def test_everything_to_work_around_has_a_way_on() -> None:
    adapts = ("floor", "knees", "arms", "neck", "blood_pressure", "balance", "short_walk")
    assert all(work_around(each) for each in adapts)
    assert work_around("unknown") == ""


def test_a_short_walk_is_told_where_settings_and_first_run_both_have_it() -> None:
    assert step_name(FirstRunStep.SPASMS) in work_around("short_walk")
