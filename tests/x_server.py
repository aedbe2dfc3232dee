"""A private X server without a monitor, for tests and benchmarks that open real windows."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def private_x_server() -> Iterator[str]:
    """Start Xvfb on a free display of 1920 x 1080, yield its name such as ":99", stop it afterwards."""
    read_end, write_end = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write_end),
        "-screen",
        "0",
        "1920x1080x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with (
        os.fdopen(read_end) as answer,
        subprocess.Popen(
            command, pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as server,
    ):
        os.close(write_end)
        try:
            number = answer.readline().strip()
            if not number:
                raise RuntimeError("Xvfb did not start")
            yield f":{number}"
        finally:
            server.terminate()


def on_display(display: str) -> dict[str, str]:
    """The environment in which a child process opens its windows on `display`."""
    return {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
