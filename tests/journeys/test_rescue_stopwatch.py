"""With a stopwatch: from a key press on each page to the painted rescue page."""

from pathlib import Path

from tests.bench.rescue import LIMIT_SECONDS, ninety_fifth, opening_seconds

_PRESSES = 4


def test_the_95th_percentile_stays_below_the_limit(data_dir: Path, x_display: dict[str, str]) -> None:
    """What the window waits while other work has every processor is not counted; `make bench` counts it."""
    data_dir.mkdir()
    found = opening_seconds(data_dir, x_display, _PRESSES)
    assert len(found) == 8
    seconds = [wall - waited for pairs in found.values() for wall, waited in pairs]
    assert ninety_fifth(seconds) < LIMIT_SECONDS, found
