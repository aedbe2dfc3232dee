"""What stops a recording, as the one sentence that a person reads."""


class RecordingError(Exception):
    """Its text is a whole sentence; nothing else needs to be printed."""
