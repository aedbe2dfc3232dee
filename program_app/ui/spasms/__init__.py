"""The parts of the spasm log: its form, its list and one entry in full."""
