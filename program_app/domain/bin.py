"""What was taken out rests in a bin for 30 days, and is gone for good at the first start after them."""

from datetime import datetime, timedelta

from program_app.domain.changes import BinEmptied

BIN_DAYS = 30
"""So long what was taken out can be put back."""


def empty_bin(now: datetime) -> BinEmptied:
    """What has rested long enough goes."""
    return BinEmptied(taken_out_before=now - timedelta(days=BIN_DAYS))
