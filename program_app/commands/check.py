"""`brace28 check [FOLDER]`: validates a program, each problem on a line of its own."""

from argparse import Namespace
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from program_app import paths
from program_app.commands.answering import FINE, refuse
from program_app.content.errors import ContentError
from program_app.content.trace import load_trace
from program_app.content.true_poses import check_program
from program_app.domain.program import Program
from program_app.domain.source_uses import source_uses
from program_app.domain.trace import TraceEntry, Use, lacking
from program_app.words.language import _, ngettext


def run(options: Namespace, _data_folder: Path) -> int:
    """Print the counts of a good program, or the problems of a bad one; with --trace also every source."""
    folder: Path = options.folder or paths.program_folder()
    try:
        program = check_program(folder)
        trace = load_trace(folder)
    except ContentError as error:
        return _refuse_problems(error.problems)
    if options.trace:
        return _trace(program, trace)
    print(_counts(program))  # noqa: T201 - this is the answer
    return FINE


def _refuse_problems(problems: Iterable[object]) -> int:
    listed = list(problems)
    for problem in listed:
        print(problem)  # noqa: T201 - this is the answer
    return refuse(ngettext("{count} problem.", "{count} problems.", len(listed)).format(count=len(listed)))


def _counts(program: Program) -> str:
    return _(
        "{name}: {days} days, {exercises} exercises, {checks} self-checks, {questions} safety questions, "
        "{articles} articles."
    ).format(
        name=program.id,
        days=len(program.days),
        exercises=len(program.exercises),
        checks=len(program.checks),
        questions=len(program.screening),
        articles=len(program.guide.articles),
    )


def _trace(program: Program, trace: tuple[TraceEntry, ...]) -> int:
    """Each sentence of the source: what it asks for and where it stands; then what lacks."""
    uses = source_uses(program, trace)
    for entry in trace:
        print(_entry_line(entry, uses))  # noqa: T201 - this is the answer
    problems = [sentence for entry in trace for sentence in lacking(entry, uses)]
    return _refuse_problems(problems) if problems else FINE


def _entry_line(entry: TraceEntry, uses: frozenset[Use]) -> str:
    own = sorted(use for use in uses if use.source == entry.id)
    stands = "; ".join(
        f"{kind} {', '.join(use.place for use in places)}"
        for kind, places in groupby(own, key=lambda use: use.kind)
    )
    parts = (
        entry.id,
        _("asks for {places}").format(places=", ".join(entry.asks)) if entry.asks else "",
        _("stands at {places}").format(places=stands) if stands else "",
        _("left out: {reason}").format(reason=entry.left_out) if entry.left_out else "",
    )
    return " | ".join(part for part in parts if part)
