"""The parts of the Walk page."""
