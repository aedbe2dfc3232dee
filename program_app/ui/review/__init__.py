"""The parts of the review."""
