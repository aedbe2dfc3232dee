"""The parts of the page that leads through a session."""
