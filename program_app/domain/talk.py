"""How much the coach says."""

from enum import StrEnum


class Talk(StrEnum):
    """Cues thin out as the days go by, unless the person chooses how much is said."""

    AS_DAYS_GO_BY = "as_days_go_by"
    """Full in week 1, essentials in week 4."""
    FULL = "full"
    ESSENTIALS = "essentials"
    """Names, changes and counts; no cues."""
