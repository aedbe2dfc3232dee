"""`python -m program_app.recording.check`: fails when the coach's lines and the shipped clips differ."""

import sys

from program_app import paths
from program_app.recording.differences import differences
from program_app.recording.lines import lines_to_record


def main() -> int:
    """Print each difference on a line of its own; the exit code says whether there is any."""
    found = differences(lines_to_record(), paths.resource("voice", "en"))
    for difference in found:
        print(difference)
    if found:
        print("`make voice` records what is missing or changed.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
