"""Pictures of a way that repeats are kept, but never more than so many bytes."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from program_app.painting import kept_pictures
from program_app.painting.figure import Picture
from program_app.painting.kept_pictures import LIMIT_BYTES, KeptPictures

_SIDE = 16
_SIZE = _SIDE * _SIDE * 4


def _picture(side: int = _SIDE) -> Picture:
    return Picture(QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied), QPoint())


def _look(number: int) -> tuple[float, ...]:
    return (float(number),)


def _found(kept: KeptPictures, numbers: range) -> list[int]:
    return [number for number in numbers if kept.find(_look(number)) is not None]


@pytest.fixture
def short_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_pictures, "_IN_USE", 0)


def test_what_was_kept_is_found_and_nothing_else_is():
    kept, picture = KeptPictures(), _picture()
    kept.keep(_look(1), picture)
    assert kept.find(_look(1)) is picture
    assert kept.find(_look(2)) is None
    assert kept.bytes == _SIZE


def test_the_limit_is_24_megabytes_and_is_never_passed():
    assert LIMIT_BYTES == 24 * 2**20
    kept = KeptPictures(10 * _SIZE)
    for number in range(1000):
        assert kept.find(_look(number)) is None
        kept.keep(_look(number), _picture(1 + number % 24))
        assert kept.bytes <= 10 * _SIZE
    assert kept.bytes > 5 * _SIZE


@pytest.mark.usefixtures("short_memory")
def test_what_was_asked_for_longest_ago_is_given_up_first():
    kept = KeptPictures(3 * _SIZE)
    for number in (1, 2, 3):
        kept.keep(_look(number), _picture())
    kept.find(_look(1))
    kept.keep(_look(4), _picture())
    assert _found(kept, range(1, 5)) == [1, 3, 4]


def test_of_a_way_that_is_longer_than_the_room_a_part_is_found_each_time():
    kept = KeptPictures(20 * _SIZE)
    for _round in range(3):
        missed = [number for number in range(30) if kept.find(_look(number)) is None]
        for number in missed:
            kept.keep(_look(number), _picture())
    assert _found(kept, range(30)) == list(range(20))


def test_what_is_not_asked_for_any_more_makes_room_for_something_new():
    kept = KeptPictures(20 * _SIZE)
    for number in range(20):
        kept.keep(_look(number), _picture())
    for _round in range(20):
        for number in range(100, 120):
            if kept.find(_look(number)) is None:
                kept.keep(_look(number), _picture())
    assert _found(kept, range(100, 120)) == list(range(100, 120))


def test_a_picture_that_is_larger_than_the_limit_is_not_kept():
    kept = KeptPictures(_SIZE)
    kept.keep(_look(1), _picture(2 * _SIDE))
    assert (kept.bytes, kept.find(_look(1))) == (0, None)


def test_forgotten_is_forgotten():
    kept = KeptPictures()
    kept.keep(_look(1), _picture())
    kept.forget()
    assert (kept.bytes, kept.find(_look(1))) == (0, None)
