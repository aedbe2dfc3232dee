"""A second start raises the first window: a tiny local message between two processes."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MILLISECONDS = 2000
_AGAIN_MILLISECONDS = 50
_RESCUE = b"rescue"
"""What a second start says when the rescue page is wanted; a plain one says nothing."""


def _name(data_folder: Path) -> str:
    return "brace28-" + hashlib.sha256(str(data_folder.resolve()).encode()).hexdigest()[:24]


class RaiseListener(QObject):
    """Hears that the app was started again with the same data folder. Listen only with the folder's lock."""

    raise_wanted = Signal()
    rescue_wanted = Signal()

    def __init__(self, data_folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        name = _name(data_folder)
        # Left by a crash; the lock says that nobody else is here.
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        self._server.listen(name)

    def _on_new_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self._hear(connection)
        else:
            connection.disconnected.connect(self._on_said)

    def _on_said(self) -> None:
        connection = self.sender()
        if isinstance(connection, QLocalSocket):
            self._hear(connection)

    def _hear(self, connection: QLocalSocket) -> None:
        wants_rescue = connection.readAll().data() == _RESCUE
        connection.deleteLater()
        self.raise_wanted.emit()
        if wants_rescue:
            self.rescue_wanted.emit()


def ask_to_raise(data_folder: Path, *, on_rescue: bool = False) -> bool:
    """Ask the running app to come forward, on the rescue page if so; False when it did not answer."""
    gives_up = QDeadlineTimer(_WAIT_MILLISECONDS)
    while True:
        socket = QLocalSocket()
        socket.connectToServer(_name(data_folder))
        is_heard = socket.waitForConnected(_WAIT_MILLISECONDS)
        if is_heard and on_rescue:
            socket.write(_RESCUE)
            socket.waitForBytesWritten(_WAIT_MILLISECONDS)
        socket.disconnectFromServer()
        if is_heard or gives_up.hasExpired():
            return is_heard
        # The first window listens only once it is painted.
        QThread.msleep(_AGAIN_MILLISECONDS)
