"""Tells at which moment a frame of the stream is heard."""

from collections import deque

from program_app.sound.clip import RATE

_WINDOW_SECONDS = 1.0
_STANDSTILL_SECONDS = 0.25


class FrameClock:
    """Learns from the moments at which frames are asked for.

    A request comes late when the machine is busy, never early: so the earliest of the last second tells
    when frames leave, and a whole buffer later they are heard. After a standstill it learns anew.
    """

    def __init__(self, buffered_seconds: float) -> None:
        self._buffered = buffered_seconds
        self._requests: deque[tuple[float, float]] = deque()

    def heard_at(self, now: float, frame: int) -> float:
        """The moment at which `frame`, asked for now, is heard."""
        if self._requests and now - self._requests[-1][0] > _STANDSTILL_SECONDS:
            self._requests.clear()
        self._requests.append((now, now - frame / RATE))
        while self._requests[0][0] < now - _WINDOW_SECONDS:
            self._requests.popleft()
        return min(start for _, start in self._requests) + frame / RATE + self._buffered
