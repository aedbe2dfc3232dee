"""The clips that are shipped are those of the lines that the shipped program can say."""

import subprocess
import sys

from program_app import paths
from program_app.recording.differences import differences
from program_app.recording.lines import lines_to_record


def test_every_line_has_its_clip_and_every_clip_its_line():
    assert differences(lines_to_record(), paths.resource("voice", "en")) == []


def test_all_clips_together_stay_small():
    assert sum(file.stat().st_size for file in paths.resource("voice", "en").glob("*.ogg")) < 7_000_000


def test_the_check_needs_nothing_but_the_environment_of_the_app():
    checked = subprocess.run(
        [sys.executable, "-m", "program_app.recording.check"], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")
