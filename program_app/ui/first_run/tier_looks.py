"""The icon and the colours of each tier, alike over its questions and over what they lead to."""

from program_app.domain.care import Tier

TIER_LOOKS = {
    Tier.EMERGENCY: ("get-help", "rsoft", "rink"),
    Tier.CLINICIAN: ("shield", "rest", "onrest"),
    Tier.ADAPT: ("easier", "psoft", "pink"),
}
"""Icon, fill and colour."""
