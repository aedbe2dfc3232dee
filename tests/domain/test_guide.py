"""Articles and cards refuse what cannot be, and are found by their names."""

import pytest

from program_app.domain.faults import FieldError
from program_app.domain.guide import (
    Article,
    ArticleKind,
    Guide,
    GuideCard,
    Practical,
    Related,
    RelatedKind,
    Section,
)


def an_article(**fields: object) -> Article:
    whole = {
        "id": "walking",
        "number": 5,
        "kind": ArticleKind.QUESTION,
        "title": "Is walking good?",
        "short_answer": "It depends.",
        "sections": (Section(heading="Why", paragraphs=("Slowly.", "On flat ground.")),),
        "sources": ("S028",),
    }
    return Article(**{**whole, **fields})  # type: ignore[arg-type]


def a_card(day: int) -> GuideCard:
    return GuideCard(day=day, title=f"Card {day}", paragraphs=("Read me.",), sources=("S001",))


ESSAY = an_article(id="about", number=0, kind=ArticleKind.ESSAY)


def test_questions_and_essays_are_told_apart():
    guide = Guide(articles=(an_article(), ESSAY))
    assert [article.id for article in guide.questions] == ["walking"]
    assert guide.essays == (ESSAY,)


def test_articles_and_cards_are_found_by_name_and_day():
    guide = Guide(articles=(an_article(),), cards=(a_card(1), a_card(2)))
    assert guide.article("walking").title == "Is walking good?"
    assert guide.card(2).title == "Card 2"
    with pytest.raises(KeyError):
        guide.article("running")
    with pytest.raises(KeyError):
        guide.card(3)


def test_an_article_is_read_in_the_order_in_which_it_stands():
    article = an_article(
        practical=Practical(heading="Do this", steps=("Walk.",)), other_views="Others walk more."
    )
    assert article.texts == (
        "Is walking good?",
        "It depends.",
        "Why",
        "Slowly.",
        "On flat ground.",
        "Do this",
        "Walk.",
        "Others walk more.",
    )


def test_a_card_is_read_without_what_it_does_not_have():
    assert a_card(1).texts == ("Card 1", "Read me.")


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"number": 13}, "number"),
        ({"number": 0}, "number"),
        ({"kind": ArticleKind.ESSAY}, "number"),
        ({"title": ""}, "title"),
        ({"sections": ()}, "sections"),
        ({"sources": ()}, "sources"),
    ],
)
def test_an_article_that_cannot_be_is_refused(fields, fault):
    with pytest.raises(FieldError) as caught:
        an_article(**fields)
    assert set(caught.value.faults) == {fault}


def test_a_card_belongs_to_one_of_the_28_days():
    with pytest.raises(FieldError):
        a_card(29)


def test_only_the_rescue_page_needs_no_target():
    assert Related(kind=RelatedKind.RESCUE, words="Open it").target == ""
    with pytest.raises(FieldError):
        Related(kind=RelatedKind.PAGE, words="Open it")
    with pytest.raises(FieldError):
        Related(kind=RelatedKind.RESCUE, target="walk", words="Open it")
