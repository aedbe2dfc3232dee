"""The questions in pages, and what is ticked on them."""

from program_app.domain.care import Tier
from program_app.ui.first_run.answers import TickedAnswers, pages_of
from tests.ui.first_run.questions import ITEMS, some


def test_every_question_stands_on_exactly_one_page():
    shown = [item for page in pages_of(ITEMS) for group in page for item in group.items]
    assert sorted(item.id for item in shown) == sorted(item.id for item in ITEMS)


def test_the_two_tiers_that_matter_stand_side_by_side():
    pages = pages_of(ITEMS)
    tiers = [tuple(group.tier for group in page) for page in pages]
    assert tiers[:2] == [(Tier.EMERGENCY, Tier.CLINICIAN)] * 2
    assert tiers[-1] == (Tier.ADAPT,)


def test_a_card_has_no_more_questions_than_fit():
    for page in pages_of(ITEMS):
        most = 5 if len(page) == 2 else 10
        assert all(len(group.items) <= most for group in page)


def test_a_program_without_a_tier_has_no_page_for_it():
    assert [len(page) for page in pages_of(some(Tier.EMERGENCY, 7))] == [1, 1]
    assert [page[0].tier for page in pages_of(some(Tier.ADAPT, 2))] == [Tier.ADAPT]
    assert pages_of(()) == ()


def test_none_of_these_and_the_questions_of_its_page_exclude_each_other():
    page = pages_of(ITEMS)[0]
    answers = TickedAnswers(ITEMS)
    answers.tick("emergency_1", 1, is_true=True)
    answers.tick_none(page, 1, is_none=True)
    assert not answers.true_ids
    answers.tick("clinician_2", 1, is_true=True)
    assert not answers.is_none(1)
    assert answers.true_ids == ("clinician_2",)


def test_none_on_one_page_leaves_the_ticks_of_the_others():
    pages = pages_of(ITEMS)
    answers = TickedAnswers(ITEMS, ("clinician_1",))
    answers.tick_none(pages[1], 2, is_none=True)
    assert answers.true_ids == ("clinician_1",)
    assert answers.is_answered(pages[0], 1)
    assert not answers.is_answered(pages[2], 3)


def test_answers_to_questions_that_are_gone_are_forgotten():
    assert TickedAnswers(ITEMS, ("no_such_question", "adapt_1")).true_ids == ("adapt_1",)
