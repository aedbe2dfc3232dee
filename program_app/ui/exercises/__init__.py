"""The parts of the index of exercises."""
