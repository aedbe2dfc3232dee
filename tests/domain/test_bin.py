"""What was taken out rests 30 days."""

from datetime import UTC, datetime, timedelta

import pytest

from program_app.domain.bin import empty_bin
from program_app.domain.spasm import SpasmRecord

NOW = datetime(2026, 11, 2, 18, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("taken_out_for", "is_gone"),
    [
        (None, False),
        (timedelta(0), False),
        (timedelta(days=30), False),
        (timedelta(days=30, seconds=1), True),
    ],
)
def test_what_was_taken_out_more_than_30_days_ago_goes(
    taken_out_for: timedelta | None, is_gone: bool
) -> None:
    taken_out_at = None if taken_out_for is None else NOW - taken_out_for
    spasm = SpasmRecord(id="spasm", began_at=NOW, began_on=NOW.date(), taken_out_at=taken_out_at)
    assert spasm.is_gone(empty_bin(NOW).taken_out_before) is is_gone
