"""Garbage: cycles with Qt objects in them die in the window's thread, whichever thread allocates."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from program_app.ui.garbage import Collector, collect_what_is_due
from tests.knot import Knot


@pytest.fixture
def _automatic() -> Iterator[None]:
    """Python's own way, until a collector takes over; and as the other tests have it afterwards."""
    gc.enable()
    yield
    gc.disable()


def _allocate() -> None:
    for _round in range(200):
        _kept = [[number] for number in range(100)]


@pytest.mark.usefixtures("_automatic")
def test_what_another_thread_allocates_does_not_undo_a_cycle_there(qapp: QApplication) -> None:
    parent = QObject()
    Collector(parent)
    undone_in: list[str] = []
    Knot(undone_in)
    thread = threading.Thread(target=_allocate, name="writing")
    thread.start()
    thread.join()
    assert undone_in == []
    gc.collect(0)
    assert undone_in == ["MainThread"]


def test_what_python_would_have_collected_by_now_is_collected(qapp: QApplication) -> None:
    undone_in: list[str] = []
    gc.collect()
    Knot(undone_in)
    kept = [[number] for number in range(gc.get_threshold()[0] + 100)]
    collect_what_is_due()
    assert len(kept) > 0
    assert undone_in == ["MainThread"]
