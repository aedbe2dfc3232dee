"""Settings have limits, and what was kept of them is read back as it was."""

import json
from datetime import UTC, datetime

import pytest

from program_app.domain.choices import Choices, CountStyle, SidesOrder
from program_app.domain.dose import WalkDose
from program_app.domain.plan import Plan, PlanForm
from program_app.domain.preferences import Preferences

CHANGED = Preferences(
    scheme="dark",
    text_scale=1.3,
    move_less=True,
    get_ready_seconds=24,
    rest_scale=1.5,
    count_style=CountStyle.EVERY,
    sides_order=SidesOrder.LEFT_ALL_SETS,
    comfortable_walk_minutes=5,
    emergency_number="112",
)


def through_json(plain: dict[str, object]) -> dict[str, object]:
    """What a file makes of it."""
    kept = json.loads(json.dumps(plain))
    assert isinstance(kept, dict)
    return kept


def test_what_was_kept_is_read_back():
    assert Preferences.from_plain(through_json(CHANGED.as_plain())) == CHANGED


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("scheme", "pink"),
        ("text_scale", 3.0),
        ("text_scale", "large"),
        ("get_ready_seconds", 7),
        ("get_ready_seconds", 41),
        ("get_ready_seconds", "16"),
        ("rest_scale", 1.1),
        ("count_style", "shout"),
        ("sides_order", "both"),
        ("comfortable_walk_minutes", 0),
        ("comfortable_walk_minutes", 241),
        ("move_less", "yes"),
        ("emergency_number", 112),
        ("plan_began_at", "some day"),
        ("plan_began_at", "2026-11-02T18:00:00"),
        ("a_setting_of_another_version", 1),
    ],
)
def test_a_value_that_does_not_fit_is_refused_and_left_at_its_standard_when_it_was_kept(name, value):
    with pytest.raises((ValueError, TypeError)):
        Preferences().with_value(name, value)
    assert Preferences.from_plain({name: value, "scheme": "dark" if name != "scheme" else value}) == (
        Preferences() if name == "scheme" else Preferences(scheme="dark")
    )


def test_one_setting_is_changed_and_the_others_stay():
    changed = Preferences(scheme="dark").with_value("sides_order", "left_first")
    assert changed == Preferences(scheme="dark", sides_order=SidesOrder.LEFT_FIRST)
    assert changed.with_value("comfortable_walk_minutes", None).comfortable_walk_minutes is None


def test_settings_say_how_a_session_unfolds():
    assert CHANGED.choices() == Choices(
        get_ready_seconds=24,
        rest_scale=1.5,
        count_style=CountStyle.EVERY,
        sides_order=SidesOrder.LEFT_ALL_SETS,
        comfortable_walk_minutes=5,
    )


def test_settings_say_which_cycle_the_person_is_in():
    assert Preferences().plan == Plan()
    harder = Preferences(plan_form=PlanForm.HARDER, plan_began_at="2026-12-01T12:00:00+01:00")
    assert harder.plan == Plan(form=PlanForm.HARDER, began_at=datetime(2026, 12, 1, 11, tzinfo=UTC))
    assert harder.choices().harder


def test_choices_are_read_back_as_they_were_kept():
    choices = Choices(
        gentle=True,
        count_style=CountStyle.NONE,
        sides_order=SidesOrder.LEFT_FIRST,
        last_walk=WalkDose(brace_seconds=20, easy_seconds=40, rounds=4),
        comfortable_walk_minutes=2.5,
    )
    assert Choices.from_plain(through_json(choices.as_plain())) == choices
    assert Choices.from_plain(through_json(Choices().as_plain())) == Choices()


def test_choices_of_another_version_are_read_as_far_as_they_are_known():
    assert Choices.from_plain({"gentle": True, "with_music": True}) == Choices(gentle=True)


def test_texts_of_the_guide_that_were_read_are_kept_by_their_ids():
    kept = Preferences().with_value("read_guide", "day_9 walking")
    assert Preferences.from_plain(through_json(kept.as_plain())).read_texts == {"day_9", "walking"}
    assert Preferences().read_texts == frozenset()


def test_what_is_no_text_does_not_count_as_what_was_read():
    assert Preferences.from_plain({"read_guide": 9}).read_texts == frozenset()
