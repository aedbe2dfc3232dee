"""A D-Bus session bus of its own with a small desktop on it, for tests of what is asked of a desktop."""

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MessageType,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

SCREEN_SAVER = "org.freedesktop.ScreenSaver"


@contextmanager
def private_bus() -> Iterator[str]:
    """Start a bus, yield its address, stop it afterwards."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            address = daemon.stdout.readline().strip()
            assert address, "dbus-daemon did not start"
            yield address
        finally:
            daemon.terminate()


class Desktop:
    """A desktop that may be asked not to let the screen go dark; `wishes` holds who asks by cookie."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address)
        self._changed = threading.Condition()
        self.wishes: dict[int, str] = {}
        self.asked = 0
        self._bus.send_and_get_reply(message_bus.RequestName(SCREEN_SAVER))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def wait_until(self, count: int) -> bool:
        """Wait for so many wishes at once; False when they do not come."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.wishes) == count, timeout=20)

    def close(self) -> None:
        """Go away, as a desktop does when the person logs out."""
        address = DBusAddress("/", bus_name=self._bus.unique_name, interface="tests.Desktop")
        self._bus.send(new_method_call(address, "Stop"))
        self._thread.join(timeout=20)
        self._bus.close()

    def _serve(self) -> None:
        while True:
            message = self._bus.receive()
            fields = message.header.fields
            if message.header.message_type is not MessageType.method_call:
                self._forget_gone(message)
                continue
            match fields[HeaderFields.member]:
                case "Inhibit":
                    self._inhibit(message, fields[HeaderFields.sender])
                case "UnInhibit":
                    self._uninhibit(message)
                case "Stop":
                    return

    def _inhibit(self, message, sender: str) -> None:
        rule = f"type='signal',member='NameOwnerChanged',arg0='{sender}'"
        self._bus.send(message_bus.AddMatch(rule))
        with self._changed:
            self.asked += 1
            self.wishes[self.asked] = sender
            self._bus.send(new_method_return(message, "u", (self.asked,)))
            self._changed.notify_all()

    def _uninhibit(self, message) -> None:
        with self._changed:
            self.wishes.pop(message.body[0], None)
            self._bus.send(new_method_return(message))
            self._changed.notify_all()

    def _forget_gone(self, message) -> None:
        """A wish ends with the connection that made it, as desktops do it."""
        if message.header.fields.get(HeaderFields.member) != "NameOwnerChanged" or message.body[2]:
            return
        with self._changed:
            self.wishes = {cookie: who for cookie, who in self.wishes.items() if who != message.body[0]}
            self._changed.notify_all()
