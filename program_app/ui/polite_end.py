"""A signal to end the app closes its windows as a person would, so that nothing is left half-way."""

import signal

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

_WAKE_MS = 500


def let_signals_through(app: QCoreApplication) -> None:
    """Ctrl+C and a polite kill close the windows."""
    signal.signal(signal.SIGTERM, _quit)
    signal.signal(signal.SIGINT, _quit)
    # Python sees a signal only when it runs; this lets it run now and then.
    wake = QTimer(app)
    wake.start(_WAKE_MS)
    wake.timeout.connect(_nothing_to_do)


def _quit(_number: int, _frame: object) -> None:
    for window in QApplication.topLevelWidgets():
        window.close()


def _nothing_to_do() -> None:
    """Run a moment of Python."""
