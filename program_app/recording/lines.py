"""The lines to be recorded, and how fast each one is said."""

from program_app import paths
from program_app.content.loader import load_program
from program_app.journey.spoken_lines import every_line, slow_lines

_OWN_PACE = 1.0
_SLOW_PACE = 0.9


def lines_to_record() -> dict[str, float]:
    """Every line that the shipped program can say, with its pace."""
    program = load_program(paths.program_folder())
    slow = slow_lines(program)
    return {line: _SLOW_PACE if line in slow else _OWN_PACE for line in sorted(every_line(program))}
