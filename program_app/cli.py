"""The `brace28` command: words become one call; Qt is imported only when a window is wanted."""

import argparse
import os
import re
import sys
from collections.abc import Callable
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

from program_app import __version__, paths

FINE, PROBLEM, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

Call = Callable[[argparse.Namespace, Path], int]


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code: 0 fine, 1 a problem (one sentence on stderr), 2 wrong usage."""
    options = _parser().parse_args(arguments)
    data_folder: Path = getattr(options, "data_dir", None) or paths.data_folder()
    command: str = options.command or "open"
    # Each command is imported when it is called: a text command must not wait for what it does not use.
    run: Call = import_module(f"program_app.commands.{command}").run
    _write_any_character()
    try:
        code = run(options, data_folder.absolute())
        print(end="", flush=True)
    except OSError as error:
        return _stop_at(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _write_any_character() -> None:
    """Let a terminal that lacks a character such as ½ show another in its place."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _stop_at(error: OSError) -> int:
    """What no command expects: its output cannot be written, or a file of its own."""
    if isinstance(sys.stdout, TextIOWrapper):
        # Python would write the rest at its end, and complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        # The reader of our output has gone, for example `brace28 days | head -1`.
        return FINE
    print(": ".join(str(part) for part in (error.filename, error.strerror) if part), file=sys.stderr)
    return PROBLEM


def _parser() -> argparse.ArgumentParser:
    anywhere = argparse.ArgumentParser(add_help=False)
    anywhere.add_argument(
        "--data-dir",
        type=_folder,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the folder of your progress (otherwise the platform's place)",
    )
    parser = argparse.ArgumentParser(
        prog="brace28",
        description="28 days of abdominal and glute exercises for a back that keeps going into spasm. "
        "Without a command the window opens.",
        parents=[anywhere],
    )
    parser.add_argument("--version", action="version", version=f"Brace 28 {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def command(name: str, line: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=line, description=line, parents=[anywhere])

    command("rescue", "A spasm, now: the window on the rescue page, or its words where there is no screen.")
    _add_today(command("today", "Today's exercises with doses and minutes, and what is done already."))
    _add_json(command("days", "The 28 days with their state and date."))
    check = command("check", "Validate a program: each problem on a line of its own.")
    check.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the shipped program otherwise")
    check.add_argument("--trace", action="store_true", help="where each sentence of the source stands")
    command("schema", "Print JSON Schemas of the program's files, for editors.")
    pictures = command("pictures", "Paint contact sheets of the figure, light and dark.")
    pictures.add_argument("folder", type=Path, metavar="DIR", help="where the sheets are saved")
    pictures.add_argument("--only", metavar="ID", help="one exercise or posture instead of all")
    pictures.add_argument("--program", type=Path, metavar="FOLDER", help="the shipped program otherwise")
    export = command("export", "Write everything that is stored to one file.")
    export.add_argument("--format", choices=["json"], required=True, help="how it is written")
    export.add_argument("file", type=Path, metavar="FILE", help="where it is saved")
    _add_demo(command("demo", "Play days through the real window, engine and database, on a virtual clock."))
    return parser


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="as JSON, documented in README")


def _add_today(today: argparse.ArgumentParser) -> None:
    _add_json(today)
    today.add_argument("--why", action="store_true", help="with the rules that decided, one line each")
    today.add_argument("--pain", type=_pain, metavar="0-10", help="as it would be at this pain")


def _add_demo(demo: argparse.ArgumentParser) -> None:
    played = demo.add_mutually_exclusive_group()
    played.add_argument("--days", type=_days, default=(1, 28), metavar="1-28", help="which days (all)")
    history = "a scripted history instead, as TOML, without a window and at once"
    played.add_argument("--history", type=Path, metavar="FILE", help=history)
    demo.add_argument("--speed", type=_speed, metavar="N", help="N virtual seconds of days for each real one")
    pictures = "save each new screen as PNG; of a history, Today after it"
    demo.add_argument("--pictures", type=Path, metavar="DIR", help=pictures)


def _folder(text: str) -> Path:
    folder = Path(text).absolute()
    if not text or (folder.exists() and not folder.is_dir()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a folder")
    return folder


def _days(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,2})(?:-([0-9]{1,2}))?", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day or a range like 1-28")
    days = int(found[1]), int(found[2] or found[1])
    if not 1 <= days[0] <= days[1] <= 28:
        raise argparse.ArgumentTypeError(f"{text!r} does not lie within 1-28")
    return days


def _pain(text: str) -> int:
    if not re.fullmatch(r"[0-9]|10", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 10")
    return int(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return speed


if __name__ == "__main__":
    sys.exit(main())
