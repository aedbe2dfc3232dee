"""Keeps the screen from going dark by itself while a session or a walk runs."""

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from program_app.domain.player import PlayerState
from program_app.domain.player_view import PlayerView
from program_app.journey.diary import Diary

if TYPE_CHECKING:
    from wakepy import DBusAdapter

_log = logging.getLogger(__name__)

_PAUSE_MS = 5 * 60_000
"""How long a session may stand before the screen may go dark again."""
_PATIENCE_SECONDS = 15
"""The library's own 2 s are too short for a desktop that is busy."""


class AwakeScreen(QObject):
    """Follows a session; where the computer cannot be asked, nothing is said but to the log."""

    def __init__(self, diary: Diary, parent: QObject | None = None, *, pause_ms: int = _PAUSE_MS) -> None:
        super().__init__(parent)
        self._diary = diary
        self._state = PlayerState.ENDED
        self._hold: _Hold | None = None
        self._long_pause = QTimer(self)
        self._long_pause.setSingleShot(True)
        self._long_pause.setInterval(pause_ms)
        self._long_pause.timeout.connect(self.let_go)

    @Slot(object)
    def follow(self, view: PlayerView) -> None:
        """Keep it awake while the session runs, some minutes longer while it stands, and no longer."""
        if view.state == self._state:
            return
        self._state = PlayerState(view.state)
        self._long_pause.stop()
        if view.state == PlayerState.RUNNING:
            self._keep_awake()
        elif view.state == PlayerState.ENDED:
            self.let_go()
        elif self._hold is not None:
            self._long_pause.start()

    @Slot()
    def let_go(self) -> None:
        """The screen may go dark as it likes."""
        self._long_pause.stop()
        if self._hold is not None:
            self._hold.end()
            self._hold = None

    def _keep_awake(self) -> None:
        if self._hold is None and self._diary.preferences.keeps_awake:
            self._hold = _Hold()


class _Hold:
    """One wish to stay awake, asked and withdrawn in a thread of its own: a desktop may be slow to answer.

    The desktop forgets the wish when the app dies, because their connection ends.
    """

    def __init__(self) -> None:
        self._is_over = threading.Event()
        threading.Thread(target=self._keep, name="awake screen", daemon=True).start()

    def end(self) -> None:
        """Withdraw the wish."""
        self._is_over.set()

    def _keep(self) -> None:
        from wakepy import keep  # noqa: PLC0415 - not before the first session

        try:
            with keep.presenting(on_fail="pass", dbus_adapter=_desktop_adapter()) as mode:
                if not mode.active:
                    _log.info("the screen cannot be kept awake here")
                    return
                self._is_over.wait()
        except RuntimeError as error:
            _log.info("the desktop went away before the screen was let go: %s", error)


def _desktop_adapter() -> "type[DBusAdapter] | None":
    """How a desktop is asked on Linux; other systems are not asked over a bus."""
    if sys.platform != "linux":
        return None
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter  # noqa: PLC0415 - as wakepy above

    class DesktopAdapter(JeepneyDBusAdapter):
        timeout = _PATIENCE_SECONDS

        def close_connections(self) -> None:
            """Close them, without collecting garbage as the library does.

            Cycles with windows in them would be destroyed in this thread, and everything waits meanwhile.
            """
            while self._connections:
                _bus, connection = self._connections.popitem()
                self.close_connection(connection)

    return DesktopAdapter
