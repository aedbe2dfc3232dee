"""Opens Brace 28 by its own command line, and does at its window what lines on stdin ask for.

One JSON object in, one JSON object out: `{"press": "Start"}` clicks the button of that name,
`{"key": "Space"}` presses a key, `{"close": true}` closes the window, `{}` only looks. Each answer says what
is seen.
"""

import json
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from program_app.cli import main
from program_app.ui.main_window import MainWindow


class Hand(QObject):
    """Takes what is asked for in the thread of the window, once its event loop runs."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line)

    def _on_asked(self, line: str) -> None:
        wish = json.loads(line)
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
        for window in windows:
            is_done = _do(window, wish)
            _answer({"is_done": is_done, **_seen(window)})
        if not windows:
            _answer({"is_done": False, "page": "", "texts": [], "names": []})


def _answer(what: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def _do(window: MainWindow, wish: dict[str, Any]) -> bool:
    if "press" in wish:
        buttons = [b for b in window.findChildren(QAbstractButton) if _is_offered(b, wish["press"])]
        if len(buttons) != 1:
            return False
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    if "key" in wish:
        QTest.keyClick(window.focusWidget(), Qt.Key[f"Key_{wish['key']}"])
    if "close" in wish:
        window.close()
    return True


def _is_offered(button: QAbstractButton, name: str) -> bool:
    return button.isVisible() and button.isEnabled() and name in (button.text(), button.accessibleName())


def _seen(window: MainWindow) -> dict[str, Any]:
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    return {
        "page": window.current_page,
        "texts": [widget.text() for widget in shown if isinstance(widget, QLabel | QAbstractButton)],
        "names": [widget.accessibleName() for widget in shown if widget.accessibleName()],
    }


hand = Hand()
sys.exit(main(["--data-dir", sys.argv[1], *sys.argv[2:]]))
