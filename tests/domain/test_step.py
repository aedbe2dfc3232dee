"""What is said and sounded within a step."""

import pytest

from program_app.domain.choices import CountStyle
from program_app.domain.progress import Phase, Place
from program_app.domain.step import MomentKind, Step, announced, counted, get_ready_again


def counts(seconds: float, style: CountStyle) -> list[tuple[float, int | None]]:
    """When which number is said."""
    return [(moment.offset_seconds, moment.count) for moment in counted(seconds, style)]


def test_the_last_three_seconds_are_counted():
    assert counts(10, CountStyle.LAST_THREE) == [(7, 3), (8, 2), (9, 1)]


def test_every_second_is_counted():
    assert counts(4, CountStyle.EVERY) == [(1, 3), (2, 2), (3, 1)]


@pytest.mark.parametrize("seconds", [1, 2, 3])
def test_a_short_stretch_is_not_counted_at_its_very_start(seconds):
    for style in CountStyle:
        assert [count for _, count in counts(seconds, style)] == list(range(seconds - 1, 0, -1))[
            : 0 if style is CountStyle.NONE else None
        ]


@pytest.mark.parametrize(("seconds", "said"), [(19, []), (20, [10]), (45, [22.5])])
def test_the_half_way_point_of_a_long_hold_is_said(seconds, said):
    moments = counted(seconds, CountStyle.LAST_THREE, halfway=True)
    assert [m.offset_seconds for m in moments if m.kind is MomentKind.HALFWAY] == said


def test_the_half_way_point_is_said_among_the_counts_in_order():
    moments = counted(20, CountStyle.EVERY, halfway=True)
    assert [m.offset_seconds for m in moments] == sorted([*range(1, 20), 10])


@pytest.mark.parametrize(("seconds", "said"), [(7, []), (8, [0]), (16, [8])])
def test_what_comes_next_is_said_eight_seconds_before_the_end_of_a_rest(seconds, said):
    assert [moment.offset_seconds for moment in announced(seconds)] == said


def test_a_short_get_ready_is_for_the_same_rep_and_counts_down():
    hold = Step(
        phase=Phase.HOLD, seconds=20, place=Place(item_number=2, rep_number=3), exercise="bridge", cue="Tuck."
    )
    ready = get_ready_again(hold)
    assert (ready.phase, ready.seconds, ready.place, ready.cue) == (Phase.GET_READY, 8, hold.place, "")
    assert [moment.count for moment in ready.moments] == [3, 2, 1]


def test_a_longer_wait_counts_down_later_but_what_was_said_stays_said():
    hold = Step(phase=Phase.HOLD, seconds=20, place=Place(item_number=1), exercise="bridge")
    ready = get_ready_again(hold)
    assert [moment.offset_seconds for moment in ready.lengthened(10).moments] == [15, 16, 17]
    assert [moment.offset_seconds for moment in ready.lengthened(10, moments_passed=2).moments] == [5, 6, 17]


@pytest.mark.parametrize(
    ("phase", "is_rep", "is_recorded", "can_be_resumed"),
    [
        (Phase.HOLD, True, True, True),
        (Phase.MOVE, True, True, True),
        (Phase.BRACE, True, True, True),
        (Phase.EASY, False, True, False),
        (Phase.REHEARSE, False, True, True),
        (Phase.CHECK, False, True, True),
        (Phase.GET_READY, False, False, False),
        (Phase.RELEASE, False, False, False),
        (Phase.REST, False, False, False),
        (Phase.SWITCH_SIDE, False, False, False),
    ],
)
def test_some_steps_count_some_are_kept_and_some_can_be_taken_up_again(
    phase, is_rep, is_recorded, can_be_resumed
):
    step = Step(phase=phase, seconds=5, place=Place(item_number=1), exercise="bridge")
    assert (step.is_rep, step.is_recorded, step.can_be_resumed) == (is_rep, is_recorded, can_be_resumed)
    assert step.can_be_longer is not (step.is_recorded and phase is not Phase.EASY)
