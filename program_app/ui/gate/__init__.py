"""The parts of the page of the walking gate."""
