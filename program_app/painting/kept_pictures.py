"""Keeps the pictures of a way that repeats, so that each is painted once; never more than so many bytes."""

from dataclasses import dataclass

from program_app.painting.figure import Picture

LIMIT_BYTES = 24 * 2**20
_IN_USE = 320
"""A picture that was asked for among so many is likely to come again: no way that repeats is longer."""

Look = tuple[float, ...]
"""What makes a picture another one."""


@dataclass
class _Kept:
    picture: Picture
    asked_at: int


class KeptPictures:
    """Lets go of what was asked for longest ago.

    What is still in use is not given up for something new: of a way that is longer than what can be kept,
    each picture would be gone just before it comes again.
    """

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self._limit_bytes = limit_bytes
        self._kept: dict[Look, _Kept] = {}
        self._asked = 0
        self._bytes = 0

    @property
    def bytes(self) -> int:
        """How much is kept."""
        return self._bytes

    def find(self, look: Look) -> Picture | None:
        """The picture, if it is kept."""
        self._asked += 1
        kept = self._kept.pop(look, None)
        if kept is None:
            return None
        kept.asked_at = self._asked
        self._kept[look] = kept
        return kept.picture

    def keep(self, look: Look, picture: Picture) -> None:
        """Keep it if there is room or something to give up for it."""
        size = picture.image.sizeInBytes()
        while self._kept and self._bytes + size > self._limit_bytes:
            oldest = next(iter(self._kept))
            if self._asked - self._kept[oldest].asked_at < _IN_USE:
                return
            self._bytes -= self._kept.pop(oldest).picture.image.sizeInBytes()
        if self._bytes + size <= self._limit_bytes:
            self._kept[look] = _Kept(picture, self._asked)
            self._bytes += size

    def forget(self) -> None:
        """Keep nothing."""
        self._kept.clear()
        self._bytes = 0
