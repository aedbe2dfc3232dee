"""`brace28 check [FOLDER]`: validates a program, each problem on a line of its own."""

from argparse import Namespace
from pathlib import Path

from program_app import paths
from program_app.commands.answering import FINE, refuse
from program_app.content.errors import ContentError
from program_app.content.true_poses import check_program
from program_app.words.language import _, ngettext


def run(options: Namespace, _data_folder: Path) -> int:
    """Print the counts of a good program, or the problems of a bad one."""
    try:
        program = check_program(options.folder or paths.program_folder())
    except ContentError as error:
        for problem in error.problems:
            print(problem)  # noqa: T201 - this is the answer
        count = len(error.problems)
        return refuse(ngettext("{count} problem.", "{count} problems.", count).format(count=count))
    print(  # noqa: T201 - this is the answer
        _(
            "{name}: {days} days, {exercises} exercises, {checks} self-checks, {questions} safety questions."
        ).format(
            name=program.id,
            days=len(program.days),
            exercises=len(program.exercises),
            checks=len(program.checks),
            questions=len(program.screening),
        )
    )
    return FINE
