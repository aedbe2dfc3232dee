"""The stage of a walk: its strip of intervals, the figure, and how firm the brace is."""
