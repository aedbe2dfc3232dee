"""Collects reference cycles in the window's thread alone, because a Qt object may die nowhere else."""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MILLISECONDS = 2000


def collect_what_is_due() -> None:
    """Collect the oldest generation that Python itself would collect by now, if any."""
    for generation in reversed(range(3)):
        limit = gc.get_threshold()[generation]
        if gc.get_count()[generation] > limit:
            gc.collect(generation)
            return


class Collector(QObject):
    """Takes automatic collection over from whichever thread happens to allocate.

    The thread that writes or the one that speaks would otherwise find windows among the cycles, and end the
    process by destroying them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_LOOK_MILLISECONDS)
        timer.timeout.connect(collect_what_is_due)
        timer.start()
