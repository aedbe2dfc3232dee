"""The stages of the self-checks, one for each way of measuring."""
