"""The parts of the rescue page: position, danger signs, breathing, and whom to call."""
