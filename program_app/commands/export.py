"""`brace28 export --format json FILE`: everything that is stored, in one file."""

from argparse import Namespace
from functools import partial
from pathlib import Path

from program_app import paths
from program_app.commands.answering import answer
from program_app.content.compiled import load_compiled
from program_app.export.json_export import export_json
from program_app.storage.opening import prepare_to_read
from program_app.storage.reading import read_everything
from program_app.words.language import _


def run(options: Namespace, data_folder: Path) -> int:
    """Write the file and say so in one line."""
    return answer(partial(_export, data_folder, options.file))


def _export(data_folder: Path, target: Path) -> str:
    program = load_compiled(paths.program_folder(), paths.cache_folder()).program
    database = paths.database_file(data_folder)
    prepare_to_read(database)
    export_json(read_everything(database), program, target)
    return _("Everything that is stored is in {path}.").format(path=target)
