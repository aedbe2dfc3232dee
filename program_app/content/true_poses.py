"""A program whose poses are held to what is true of a body, for authors: `brace28 check`."""

from pathlib import Path

from program_app.content.errors import ContentError
from program_app.content.folder import POSES, read_folder
from program_app.content.loader import read_program
from program_app.domain.program import Program
from program_app.figure.truth import faults

_MOMENTS_LOOKED_AT = 4
"""Between two poses, for an author who waits; the tests look at many more."""


def check_program(folder: Path) -> Program:
    """The program that `folder` holds, once it can be read and every pose is true.

    Raises ContentError with every problem of the files, or else with all that is not true.
    """
    program, documents = read_program(read_folder(folder))
    problems = [
        documents[f"{POSES}/{name}.yaml"].problem(fault.path, fault.sentence)
        for name, motion in program.motions.items()
        for fault in faults(motion, _MOMENTS_LOOKED_AT)
    ]
    if problems:
        raise ContentError(problems)
    return program
