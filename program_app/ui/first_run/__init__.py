"""The parts of the first run: the safety questions and what they lead to."""
