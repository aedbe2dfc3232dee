"""What the guide says about itself."""

import pytest

from program_app.domain.guide import RelatedKind
from program_app.words.guide import found_line, related_icon, shelf_name


@pytest.mark.parametrize(("count", "line"), [(0, "0 texts found"), (1, "1 text found"), (7, "7 texts found")])
def test_what_was_found_is_counted(count, line):
    assert found_line(count) == line


def test_every_part_has_a_name():
    assert [shelf_name(shelf) for shelf in ("questions", "cards", "essays")] == [
        "Questions",
        "Cards",
        "About",
    ]


@pytest.mark.parametrize(
    ("kind", "target", "icon"),
    [
        (RelatedKind.PAGE, "walk", "walk"),
        (RelatedKind.EXERCISE, "clamshell", "exercises"),
        (RelatedKind.ARTICLE, "sleeping", "guide"),
        (RelatedKind.RESCUE, "", "rescue"),
    ],
)
def test_a_related_action_carries_the_sign_of_where_it_leads(kind, target, icon):
    assert related_icon(kind, target) == icon
