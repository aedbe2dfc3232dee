"""The parts of the page after a session."""
