"""The trace of a program folder: what it makes of each sentence of its source, for authors."""

from pathlib import Path

from program_app.content.errors import ContentError
from program_app.content.folder import read_folder
from program_app.content.guarded_yaml import read_yaml
from program_app.content.validation import validate
from program_app.domain.trace import TraceEntry

TRACE_FILE = "trace.yaml"


def load_trace(folder: Path) -> tuple[TraceEntry, ...]:
    """Each sentence of the source in its order. Raises ContentError with every problem of the file."""
    files = read_folder(folder)
    document, problems = read_yaml(TRACE_FILE, files.files.get(TRACE_FILE, b""))
    value = None
    if document is not None:
        value, found = validate(document, "trace")
        problems = [*problems, *found]
    if problems or value is None:
        raise ContentError([*files.problems, *problems])
    entries: tuple[TraceEntry, ...] = value.entries
    return entries
