"""A frame is heard a buffer after it leaves, whatever a busy machine does to the requests."""

import pytest

from program_app.sound.clip import RATE
from program_app.sound.frame_clock import FrameClock

BLOCK = RATE // 20
BUFFERED = 0.04


def test_a_frame_is_heard_a_buffer_after_it_was_asked_for() -> None:
    assert FrameClock(BUFFERED).heard_at(100.0, 0) == pytest.approx(100.04)


def test_a_request_that_comes_late_does_not_move_the_moment() -> None:
    clock = FrameClock(BUFFERED)
    late = [0.0, 0.02, 0.0, 0.015, 0.01]
    heard = [clock.heard_at(100 + 0.05 * n + late[n], n * BLOCK) for n in range(5)]
    assert heard == pytest.approx([100.04 + 0.05 * n for n in range(5)])


def test_a_device_that_runs_a_little_slow_is_followed() -> None:
    clock = FrameClock(BUFFERED)
    heard = [clock.heard_at(100 + 0.0501 * n, n * BLOCK) for n in range(200)]
    assert heard[-1] == pytest.approx(100.04 + 0.0501 * 199, abs=0.003)


def test_after_a_standstill_the_moments_are_learned_anew() -> None:
    clock = FrameClock(BUFFERED)
    clock.heard_at(100.0, 0)
    assert clock.heard_at(100.8, BLOCK) == pytest.approx(100.84)


def test_a_stream_that_lost_time_is_believed_after_a_second() -> None:
    clock = FrameClock(BUFFERED)
    for n in range(10):
        clock.heard_at(100 + 0.05 * n, n * BLOCK)
    heard = [clock.heard_at(100.1 + 0.05 * n, n * BLOCK) for n in range(10, 40)]
    assert heard[-1] == pytest.approx(100.14 + 0.05 * 39)
