"""`brace28 schema`: JSON Schemas of the program's files, for editors."""

import json
from argparse import Namespace
from pathlib import Path

from program_app.commands.answering import answer
from program_app.content.schema import program_schemas


def run(_options: Namespace, _data_folder: Path) -> int:
    """Print one JSON object with a schema for each kind of file."""
    return answer(_schemas_text)


def _schemas_text() -> str:
    return json.dumps(program_schemas(), indent=2, ensure_ascii=False)
