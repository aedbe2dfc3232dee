"""The shipped guide: what is there, how long it is and how hard to read, and that other views are told."""

import re

import pytest

from program_app.content.loader import load_program
from program_app.domain.guide import Article, GuideCard
from program_app.paths import program_folder
from tests.content.reading_level import grade

PROGRAM = load_program(program_folder())
GUIDE = PROGRAM.guide
TEXTS: tuple[Article | GuideCard, ...] = (*GUIDE.articles, *GUIDE.cards)

SHORTEST, LONGEST = 80, 350
LOWEST_GRADE, HIGHEST_GRADE = 5.5, 8.0
"""Readers of about eleven to thirteen years."""

OTHER_VIEWS = {
    # Row of content.md 4.3 → where it is told, and the words by which it is known there.
    1: {"card 9", "quick_and_lasting", "how_it_thinks", "about"},
    2: {"card 6", "is_walking_good"},
    3: {"card 10", "is_walking_good"},
    4: {"card 17", "is_walking_good", "how_it_thinks"},
    5: {"card 3", "card 4", "letting_go", "sleeping"},
    6: {"card 19", "who_to_see"},
    7: {"card 13", "heat_or_cold"},
    8: {"card 16", "medicine"},
    9: {"card 15", "massage"},
    10: {"card 8", "what_sets_one_off"},
    11: {"card 27"},
    12: {"card 9", "quick_and_lasting"},
    13: {"card 22", "card 28", "how_long_it_lasts"},
    14: {"card 1", "quick_and_lasting", "how_it_thinks"},
}
KNOWN_BY = {
    1: ("no back-extension exercises", "many physical therapists also train the back muscles"),
    2: ("keep walks short and even", "reduced repeat episodes in a large trial"),
    3: ("faster or uphill walking can ask more of some back muscles", "slow and flat"),
    4: ("individual", "go by comfort"),
    5: ("makes pain travel down a leg", "the position that eases it"),
    6: ("warning sign", "your doctor, chiropractor or massage therapist may also be right"),
    7: ("heat has a little research behind it, cold has less", "keep"),
    8: ("medicine can help you through a bad day", "ask a pharmacist, do not stack products", "no doses"),
    9: ("many people feel looser after massage", "relief is usually short-term"),
    10: ("one explanation is", "the exact cause is often unclear"),
    11: ("scans and pain do not match closely", "this app makes no prediction"),
    12: ("for curiosity only",),
    13: ("expect months; 28 days is the first step",),
    14: ("this is one well-trodden way to exercise", "other forms may work as well"),
}
HOUSE_PHRASE = re.compile(r"This program’s approach: .+ Other views: .+")

A_DOSE = re.compile(
    r"\d\s*(mg|g|ml|milligrams?|tablets?|pills?|capsules?|drops?)\b|\bdaily dose|times a day", re.I
)


def name_of(text: Article | GuideCard) -> str:
    return text.id if isinstance(text, Article) else f"card {text.day}"


def words_of(text: Article | GuideCard) -> str:
    return " ".join(text.texts)


def running_text(text: Article | GuideCard) -> tuple[str, ...]:
    """What is read as sentences: no title, no heading and no step of a list."""
    if isinstance(text, GuideCard):
        return (*text.paragraphs, text.other_views)
    paragraphs = (paragraph for section in text.sections for paragraph in section.paragraphs)
    return (text.short_answer, *paragraphs, text.other_views)


def test_twelve_questions_stand_in_the_order_of_the_talk_and_then_three_essays():
    assert [article.number for article in GUIDE.articles] == [*range(1, 13), 0, 0, 0]
    assert [article.id for article in GUIDE.essays] == ["how_it_thinks", "about", "sources"]
    assert [article.id for article in GUIDE.questions] == [
        *("letting_go", "what_it_feels_like", "what_sets_one_off", "quick_and_lasting", "is_walking_good"),
        *("how_long_it_lasts", "sleeping", "massage", "heat_or_cold", "medicine", "sit_or_lie", "who_to_see"),
    ]


def test_every_day_has_its_card_and_the_day_shows_it():
    assert [card.day for card in GUIDE.cards] == list(range(1, 29))
    for day in PROGRAM.days:
        card = GUIDE.card(day.number)
        kept = (day.card.title, day.card.sources, day.card.other_views)
        assert kept == (card.title, card.sources, card.other_views)


@pytest.mark.parametrize("text", TEXTS, ids=name_of)
def test_a_text_is_neither_too_long_nor_too_short(text):
    assert SHORTEST <= len(words_of(text).split()) <= LONGEST


@pytest.mark.parametrize("text", TEXTS, ids=name_of)
def test_a_text_is_written_for_readers_of_eleven_to_thirteen(text):
    assert LOWEST_GRADE <= grade(running_text(text)) <= HIGHEST_GRADE


@pytest.mark.parametrize("text", TEXTS, ids=name_of)
def test_no_text_names_a_dose_of_any_medicine(text):
    assert not A_DOSE.search(words_of(text))


@pytest.mark.parametrize("text", TEXTS, ids=name_of)
def test_a_text_speaks_to_the_reader_and_leads_on(text):
    assert re.search(r"\byour?\b", words_of(text)) or name_of(text) == "sources"
    assert text.related is not None


@pytest.mark.parametrize("article", GUIDE.questions, ids=name_of)
def test_an_answer_has_one_practical_part(article):
    assert article.practical is not None
    assert 3 <= len(article.practical.steps) <= 5


@pytest.mark.parametrize("text", TEXTS, ids=name_of)
def test_other_views_are_told_in_the_words_of_the_house(text):
    assert not text.other_views or HOUSE_PHRASE.fullmatch(text.other_views)


def test_every_difference_between_talk_and_evidence_has_its_place():
    assert set(OTHER_VIEWS) == set(KNOWN_BY) == set(range(1, 15))


@pytest.mark.parametrize(
    ("row", "place"), [(row, place) for row, places in OTHER_VIEWS.items() for place in sorted(places)]
)
def test_a_difference_is_told_where_it_belongs(row, place):
    told = words_of(next(text for text in TEXTS if name_of(text) == place)).lower()
    assert [words for words in KNOWN_BY[row] if words not in told] == []


def test_warning_signs_stand_before_any_word_about_whom_to_see():
    card, article = GUIDE.card(19), GUIDE.article("who_to_see")
    assert card.paragraphs[0].startswith("Any warning sign: medical help first.")
    assert article.sections[0].paragraphs[0].startswith("Any warning sign: medical help first")


def test_about_states_what_the_program_is_not():
    told = words_of(GUIDE.article("about"))
    for fact in (
        "exercise information to adults",
        "not medical advice, diagnosis or treatment",
        "not a medical device",
        "not written or checked by a clinician",
        "one public talk",
        "no link to the speaker, to a clinic or to any product",
        "Stop if it hurts",
        "ask a professional",
        "In an emergency use your local services",
        "stays on this computer, in one file",
        "export it and delete it",
        "no warranty",
        "Results vary",
        "No clinician has reviewed them",
        "MIT licence",
    ):
        assert fact in told
