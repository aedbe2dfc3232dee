"""The guide in its parts, what is searched for in it, and one text in pieces."""

import pytest

from program_app.domain.guide import Guide
from program_app.journey.guide import first_to_read, look_into, open_entry, shelf_of
from program_app.journey.guide_views import BlockKind, EntryView, GuideList, Shelf
from tests.small_guide import OTHER_VIEWS, SMALL_GUIDE, with_guide

NONE_READ = frozenset[str]()


def listed(query: str = "", shelf: Shelf = Shelf.QUESTIONS) -> GuideList:
    return look_into(SMALL_GUIDE, shelf, query, NONE_READ, today_number=9)


def ids(found: GuideList) -> list[str]:
    return [row.entry_id for row in found.rows]


def opened(entry_id: str, query: str = "") -> EntryView:
    return open_entry(with_guide(), entry_id, query, NONE_READ)


def hits(view: EntryView) -> list[str]:
    return [block.text.text[start:end] for block in view.blocks for start, end in block.text.hits]


@pytest.mark.parametrize(
    ("shelf", "expected"),
    [
        (Shelf.QUESTIONS, ["walking", "sleeping"]),
        (Shelf.CARDS, ["day_1", "day_9"]),
        (Shelf.ESSAYS, ["about"]),
    ],
)
def test_each_part_has_its_own_texts_in_their_order(shelf, expected):
    assert ids(listed(shelf=shelf)) == expected


def test_rows_carry_their_number_an_essay_none():
    assert [row.number for row in listed(shelf=Shelf.CARDS).rows] == ["1", "9"]
    assert listed(shelf=Shelf.ESSAYS).rows[0].number == ""


def test_the_card_of_the_day_is_marked():
    assert [row.is_today for row in listed(shelf=Shelf.CARDS).rows] == [False, True]


def test_what_is_read_is_ticked():
    rows = look_into(SMALL_GUIDE, Shelf.QUESTIONS, "", frozenset({"sleeping"}), 1).rows
    assert [row.is_read for row in rows] == [False, True]


def test_a_search_looks_through_all_parts_whatever_is_shown():
    found = listed("belly", Shelf.ESSAYS)
    assert found.is_search
    assert [(part.shelf, [row.entry_id for row in part.rows]) for part in found.shelves] == [
        (Shelf.QUESTIONS, ["walking"]),
        (Shelf.CARDS, ["day_1"]),
    ]


def test_one_letter_is_not_looked_for_two_are():
    assert not listed("b").is_search
    assert listed("be").is_search


def test_a_text_is_found_by_words_that_stand_apart():
    assert ids(listed("stroll walk")) == ["walking"]


def test_a_hit_in_the_title_and_one_in_the_text_are_both_shown():
    row = listed("walking seat").rows[0]
    assert row.title.text[slice(*row.title.hits[0])] == "walking"
    assert row.line is not None
    assert row.line.text == "Tuck your seat under."
    assert row.line.text[slice(*row.line.hits[0])] == "seat"


def test_other_views_are_searched_too():
    assert ids(listed("many also")) == ["sleeping", "day_9", "about"]


def test_nothing_found_is_an_empty_list():
    assert listed("zumba").rows == ()


def test_an_article_comes_in_the_order_of_the_page():
    view = opened("walking")
    assert [block.kind for block in view.blocks] == [
        BlockKind.TITLE,
        BlockKind.ANSWER,
        BlockKind.TEXT,
        BlockKind.HEADING,
        BlockKind.TEXT,
        BlockKind.TEXT,
        BlockKind.HEADING,
        BlockKind.STEP,
        BlockKind.STEP,
    ]
    assert (view.label, view.title, view.minutes) == ("Question 1", "Is walking good for it?", 1)


def test_a_card_is_its_paragraphs_and_other_views():
    view = opened("day_9")
    assert view.label == "Card of day 9"
    assert [block.kind for block in view.blocks] == [
        BlockKind.TITLE,
        BlockKind.TEXT,
        BlockKind.TEXT,
        BlockKind.OTHER_VIEWS,
    ]
    assert view.blocks[-1].text.text == OTHER_VIEWS


def test_what_was_searched_for_is_marked_in_the_text():
    assert hits(opened("walking", "slow")) == ["slow"]


def test_neighbours_are_those_of_the_same_part():
    assert opened("walking").before is None
    after = opened("walking").after
    assert after is not None
    assert (after.entry_id, after.title) == ("sleeping", "How to sleep with it?")
    assert opened("sleeping").after is None
    assert opened("about").before is None


def test_figures_that_cannot_be_drawn_are_left_out():
    assert opened("walking").pair is None


def test_both_figures_come_with_their_words(back_28):
    pair = open_entry(with_guide(back_28), "walking", "", NONE_READ).pair
    assert pair is not None
    assert pair.right_name == "Tucked bridge"
    assert pair.wrong_name == "Lifting with an arch"
    assert pair.wrong_line


def test_a_text_that_is_not_there_is_refused():
    with pytest.raises(KeyError):
        opened("day_2")


def test_one_begins_with_the_first_text_that_is_not_read():
    assert first_to_read(SMALL_GUIDE, NONE_READ) == "walking"
    assert first_to_read(SMALL_GUIDE, frozenset({"walking", "sleeping"})) == "day_1"


def test_where_all_is_read_one_begins_at_the_top():
    every = frozenset({"walking", "sleeping", "about", "day_1", "day_9"})
    assert first_to_read(SMALL_GUIDE, every) == "walking"


def test_where_there_is_nothing_to_read_nothing_is_opened():
    assert first_to_read(Guide(), NONE_READ) is None
    assert shelf_of(Guide(), "walking") is None
