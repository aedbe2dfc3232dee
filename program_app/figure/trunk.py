"""The line of the trunk from hip to shoulder, and points beside it."""

from collections.abc import Callable
from itertools import pairwise

from program_app.figure.anatomy import TRUNK
from program_app.figure.plane import Point, ahead, direction

_STEPS = 24


class TrunkLine:
    """A line of constant length whose direction changes along the way; it may be moved, not bent."""

    def __init__(self, heading_at: Callable[[float], float]) -> None:
        self._headings = [heading_at(index / _STEPS) for index in range(_STEPS + 1)]
        x = y = 0.0
        self._points = [(x, y)]
        length = TRUNK / _STEPS
        for first, second in pairwise(self._headings):
            dx, dy = direction((first + second) / 2.0)
            x, y = x + dx * length, y + dy * length
            self._points.append((x, y))

    @property
    def hip(self) -> Point:
        """Where it begins."""
        return self._points[0]

    def shift(self, dx: float, dy: float) -> None:
        """Move the whole line."""
        self._points = [(x + dx, y + dy) for x, y in self._points]

    def turn(self, angle: float) -> None:
        """Turn the whole line about its beginning."""
        cosine, sine = direction(angle)
        x0, y0 = self._points[0]
        self._points = [
            (x0 + cosine * (x - x0) - sine * (y - y0), y0 + sine * (x - x0) + cosine * (y - y0))
            for x, y in self._points
        ]
        self._headings = [heading + angle for heading in self._headings]

    def heading(self, along: float) -> float:
        """Direction at a share of the way; beyond the ends that of the end."""
        if along <= 0.0:
            return self._headings[0]
        if along >= 1.0:
            return self._headings[-1]
        place = along * _STEPS
        index = int(place)
        first, second = self._headings[index], self._headings[index + 1]
        return first + (second - first) * (place - index)

    def at(self, along: float, off: float = 0.0) -> Point:
        """The point at a share of the way, `off` to the front of the body (negative: to its back)."""
        heading = self.heading(along)
        if along < 0.0:
            x, y = ahead(self._points[0], heading, along * TRUNK)
        elif along >= 1.0:
            x, y = ahead(self._points[-1], heading, (along - 1.0) * TRUNK)
        else:
            place = along * _STEPS
            index = int(place)
            (x0, y0), (x1, y1) = self._points[index], self._points[index + 1]
            part = place - index
            x, y = x0 + (x1 - x0) * part, y0 + (y1 - y0) * part
        if off == 0.0:
            return x, y
        dx, dy = direction(heading - 90.0)
        return x + dx * off, y + dy * off
