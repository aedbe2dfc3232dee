"""Makes sure of the system libraries that the app needs on Linux, before anything else of it can run.

Run as `python3 -m program_app.system_libraries [--test]` with any Python 3.11 and nothing installed:
exit code 0 when all is there, 1 when something is missing and cannot be installed from here.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Need:
    """A shared library or a command, and the Debian packages that bring it, the newest name first."""

    name: str
    packages: tuple[str, ...]


QT_NEEDS = (
    Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0")),
    Need("libGL.so.1", ("libgl1",)),
    Need("libEGL.so.1", ("libegl1",)),
    Need("libxkbcommon.so.0", ("libxkbcommon0",)),
    Need("libdbus-1.so.3", ("libdbus-1-3",)),
    Need("libfontconfig.so.1", ("libfontconfig1",)),
    Need("libbrotlidec.so.1", ("libbrotli1",)),
    Need("libgssapi_krb5.so.2", ("libgssapi-krb5-2",)),
    Need("libX11-xcb.so.1", ("libx11-xcb1",)),
    Need("libxcb-cursor.so.0", ("libxcb-cursor0",)),
    Need("libxcb-icccm.so.4", ("libxcb-icccm4",)),
    Need("libxcb-keysyms.so.1", ("libxcb-keysyms1",)),
    Need("libxcb-shape.so.0", ("libxcb-shape0",)),
    Need("libxcb-xkb.so.1", ("libxcb-xkb1",)),
    Need("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",)),
    Need("libwayland-cursor.so.0", ("libwayland-cursor0",)),
    Need("libwayland-egl.so.1", ("libwayland-egl1",)),
)
TEST_NEEDS = (
    Need("Xvfb", ("xvfb",)),
    Need("dbus-daemon", ("dbus-daemon", "dbus")),
    Need("pulseaudio", ("pulseaudio",)),
    Need("parec", ("pulseaudio-utils",)),
    Need("espeak-ng", ("espeak-ng",)),
)
SOUND_NEEDS = (  # welcome, never required: without them a session is silent
    Need("libpulse.so.0", ("libpulse0",)),
    Need("libasound.so.2", ("libasound2t64", "libasound2")),
    Need("espeak-ng", ("espeak-ng",)),
)


class Machine(Protocol):
    """What is asked of a Linux machine; the tests have one of their own."""

    def has(self, name: str) -> bool:
        """Whether the loader finds this library, or the search path this command."""

    def knows_package(self, package: str) -> bool:
        """Whether apt's lists hold a package of exactly this name."""

    def root_prefix(self) -> tuple[str, ...] | None:
        """What makes a command run as root without a password; None when nothing does."""

    def run(self, *command: str) -> str:
        """Run `command` to its end: the last lines it printed when it failed, otherwise nothing."""


class ThisMachine:
    """The running Linux system."""

    def has(self, name: str) -> bool:
        """See `Machine`."""
        if ".so." not in name:
            return shutil.which(name) is not None
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    def knows_package(self, package: str) -> bool:
        """See `Machine`."""
        asked = subprocess.run(
            ["apt-cache", "pkgnames", package], capture_output=True, text=True, check=False
        )
        return package in asked.stdout.split()

    def root_prefix(self) -> tuple[str, ...] | None:
        """See `Machine`."""
        if os.geteuid() == 0:
            return ()
        return ("sudo", "-n") if self.has("sudo") and not self.run("sudo", "-n", "true") else None

    def run(self, *command: str) -> str:
        """See `Machine`."""
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        said = (done.stdout + done.stderr).strip().splitlines()
        return "\n".join(said[-5:]) or f"{' '.join(command)} failed" if done.returncode else ""


def missing(needs: Sequence[Need], machine: Machine) -> list[Need]:
    """Those of `needs` that the machine does not have, in their order."""
    return [need for need in needs if not machine.has(need.name)]


def packages_for(needs: Sequence[Need], machine: Machine) -> list[str]:
    """One Debian package for each need: the first name that apt knows, otherwise the oldest name."""
    return [next(filter(machine.knows_package, need.packages[:-1]), need.packages[-1]) for need in needs]


def make_sure(needs: Sequence[Need], machine: Machine) -> str:
    """Install what is missing where that is possible; what a person has to do, or nothing when all is there.

    Without a way to become root nothing is changed. The sound is tried once beside it, and never in the way.
    """
    lacking = missing(needs, machine)
    welcome = [need for need in missing(SOUND_NEEDS, machine) if need not in lacking]
    if not machine.has("apt-get"):
        return _to_do_elsewhere(lacking) if lacking else ""
    prefix = machine.root_prefix() if lacking or welcome else None
    if prefix is None:
        return _to_do_with_apt(lacking, machine) if lacking else ""
    apt_get = (*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq")
    machine.run(*apt_get, "update")
    trouble = _install(lacking, machine, apt_get)
    _install(welcome, machine, apt_get)
    still = missing(lacking, machine)
    return "\n".join(filter(None, [trouble, _to_do_with_apt(still, machine)])) if still else ""


def _install(needs: Sequence[Need], machine: Machine, apt_get: Sequence[str]) -> str:
    """Install the packages for `needs`; what apt said when it failed."""
    if not needs:
        return ""
    return machine.run(*apt_get, "install", "-y", "--no-install-recommends", *packages_for(needs, machine))


def _to_do_with_apt(lacking: Sequence[Need], machine: Machine) -> str:
    """The line that installs what is lacking, for a person to paste."""
    packages = " ".join(packages_for(lacking, machine))
    return (
        "Brace 28 needs some system libraries. Please run this line, then start again:\n"
        f"sudo apt-get update && sudo apt-get install --no-install-recommends {packages}"
    )


def _to_do_elsewhere(lacking: Sequence[Need]) -> str:
    """What is lacking on a Linux whose packages have names that we do not know."""
    names = ", ".join(need.name for need in lacking)
    return f"Brace 28 needs {names}. Please install them with your system's package manager and start again."


def main(arguments: Sequence[str]) -> int:
    """Check the running system; `--test` asks for what the tests need as well. Returns the exit code."""
    if sys.platform != "linux":
        return 0
    to_do = make_sure(QT_NEEDS + TEST_NEEDS if "--test" in arguments else QT_NEEDS, ThisMachine())
    if to_do:
        print(to_do, file=sys.stderr)
    return 1 if to_do else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
