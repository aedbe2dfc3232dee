"""Records the coach's lines ahead of a release; the app itself never imports this room."""
