"""The parts of the guide: its list, the text in pieces, the figures, the foot."""
