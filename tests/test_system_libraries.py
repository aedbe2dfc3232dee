"""The system libraries: found when they are there, installed when that is allowed, named otherwise."""

from collections.abc import Collection

from program_app.system_libraries import (
    QT_NEEDS,
    SOUND_NEEDS,
    TEST_NEEDS,
    Need,
    ThisMachine,
    make_sure,
    missing,
)

GLIB = Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"))
CURSOR = Need("libxcb-cursor.so.0", ("libxcb-cursor0",))
SOUND = {need.name for need in SOUND_NEEDS}
APT_GET_AS_ROOT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq")


class FakeMachine:
    """A Linux machine as a few facts; installing a package brings the library or command of its need."""

    def __init__(
        self,
        present: Collection[str] = ("apt-get", *SOUND),
        prefix: tuple[str, ...] | None = (),
        packages: Collection[str] = (
            "libglib2.0-0",
            "libxcb-cursor0",
            "libpulse0",
            "libasound2",
            "espeak-ng",
        ),
    ) -> None:
        self.present = set(present)
        self.prefix = prefix
        self.packages = packages
        self.commands: list[tuple[str, ...]] = []

    def has(self, name: str) -> bool:
        return name in self.present

    def knows_package(self, package: str) -> bool:
        return package in self.packages

    def root_prefix(self) -> tuple[str, ...] | None:
        return self.prefix

    def run(self, *command: str) -> str:
        self.commands.append(command)
        if "install" not in command:
            return ""
        unknown = [
            name
            for name in command[command.index("--no-install-recommends") + 1 :]
            if name not in self.packages
        ]
        if unknown:
            return f"E: Unable to locate package {unknown[0]}"
        brings = {package: need.name for need in (*QT_NEEDS, *SOUND_NEEDS) for package in need.packages}
        self.present.update(brings.get(word, word) for word in command)
        return ""


def test_a_machine_that_has_everything_is_left_alone() -> None:
    machine = FakeMachine(present={"apt-get", *SOUND, GLIB.name, CURSOR.name})
    assert make_sure([GLIB, CURSOR], machine) == ""
    assert machine.commands == []


def test_root_installs_only_what_is_missing() -> None:
    machine = FakeMachine(present={"apt-get", *SOUND, GLIB.name})
    assert make_sure([GLIB, CURSOR], machine) == ""
    assert machine.commands == [
        (*APT_GET_AS_ROOT, "update"),
        (*APT_GET_AS_ROOT, "install", "-y", "--no-install-recommends", "libxcb-cursor0"),
    ]


def test_sudo_without_a_password_does_as_well_as_root() -> None:
    machine = FakeMachine(prefix=("sudo", "-n"))
    assert make_sure([CURSOR], machine) == ""
    assert [command[:2] for command in machine.commands] == [("sudo", "-n"), ("sudo", "-n")]


def test_without_root_the_exact_line_is_named_and_nothing_is_run() -> None:
    machine = FakeMachine(prefix=None)
    to_do = make_sure([GLIB, CURSOR], machine)
    line = "sudo apt-get update && sudo apt-get install --no-install-recommends libglib2.0-0 libxcb-cursor0"
    assert to_do.splitlines()[-1] == line
    assert machine.commands == []


def test_a_package_goes_by_the_name_that_this_release_knows() -> None:
    newer = FakeMachine(packages={"libglib2.0-0t64"})
    assert make_sure([GLIB], newer) == ""
    assert newer.commands[-1][-1] == "libglib2.0-0t64"


def test_an_installation_that_fails_says_what_apt_said_and_the_line_to_run() -> None:
    machine = FakeMachine(packages=())
    first, *_, last = make_sure([CURSOR], machine).splitlines()
    assert first == "E: Unable to locate package libxcb-cursor0"
    assert last.endswith("install --no-install-recommends libxcb-cursor0")


def test_sound_and_voice_are_installed_where_they_can_be() -> None:
    machine = FakeMachine(present={"apt-get", GLIB.name})
    assert make_sure([GLIB], machine) == ""
    assert missing(SOUND_NEEDS, machine) == []


def test_what_the_tests_need_is_not_installed_a_second_time_for_the_sound() -> None:
    machine = FakeMachine(present={"apt-get", "libpulse.so.0", "libasound.so.2"})
    voice = Need("espeak-ng", ("espeak-ng",))
    assert make_sure([voice], machine) == ""
    assert [command[-1] for command in machine.commands] == ["update", "espeak-ng"]


def test_sound_and_voice_never_stop_anything() -> None:
    assert make_sure([GLIB], FakeMachine(present={"apt-get", GLIB.name}, packages=())) == ""
    assert make_sure([GLIB], FakeMachine(present={"apt-get", GLIB.name}, prefix=None)) == ""
    assert make_sure([GLIB], FakeMachine(present={GLIB.name})) == ""


def test_a_linux_without_apt_is_told_which_libraries_are_missing() -> None:
    assert make_sure([GLIB, CURSOR], FakeMachine(present={GLIB.name})) == (
        "Brace 28 needs libxcb-cursor.so.0. "
        "Please install them with your system's package manager and start again."
    )


def test_this_machine_tells_a_library_and_a_command_that_exist_from_ones_that_do_not() -> None:
    machine = ThisMachine()
    assert machine.has("libc.so.6")
    assert machine.has("sh")
    assert not machine.has("libbrace28-nowhere.so.1")
    assert not machine.has("brace28-nowhere")


def test_this_machine_repeats_what_a_failing_command_said() -> None:
    assert ThisMachine().run("sh", "-c", "echo no room >&2; exit 3") == "no room"
    assert ThisMachine().run("sh", "-c", "exit 3") == "sh -c exit 3 failed"
    assert ThisMachine().run("sh", "-c", "echo fine") == ""


def test_the_machine_that_runs_the_tests_has_all_that_they_need() -> None:
    assert missing(QT_NEEDS + TEST_NEEDS, ThisMachine()) == []
