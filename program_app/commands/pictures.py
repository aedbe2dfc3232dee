"""`brace28 pictures DIR`: contact sheets of the figure, every exercise right and wrong, light and dark."""

from argparse import Namespace
from pathlib import Path

from program_app import paths
from program_app.commands.answering import FINE, TROUBLES, refuse, sentence_for
from program_app.commands.display import use_offscreen_where_needed
from program_app.content.loader import load_program
from program_app.domain.program import Program
from program_app.words.language import _, ngettext

_ON_A_SHEET = 5


def run(options: Namespace, _data_folder: Path) -> int:
    """Paint the sheets of one motion, or of all of them."""
    try:
        program = load_program(options.program or paths.program_folder())
        wanted = [name for name in program.motions if options.only in (None, name)]
        if not wanted:
            return refuse(_("There is no motion {name}.").format(name=options.only))
        options.folder.mkdir(parents=True, exist_ok=True)
        count = _paint(program, wanted, options.folder)
    except TROUBLES as error:
        return refuse(sentence_for(error))
    sentence = ngettext("{count} sheet in {folder}.", "{count} sheets in {folder}.", count)
    print(sentence.format(count=count, folder=options.folder))  # noqa: T201 - this is the answer
    return FINE


def _paint(program: Program, wanted: list[str], folder: Path) -> int:
    use_offscreen_where_needed()
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - not before it is known that there is something to paint

    from program_app.painting.contact_sheet import contact_sheet  # noqa: PLC0415
    from program_app.painting.tokens import palette  # noqa: PLC0415

    app = QGuiApplication.instance() or QGuiApplication([])
    names = {exercise.id: exercise.name for exercise in program.exercises}
    count = 0
    for scheme in ("light", "dark"):
        for first in range(0, len(wanted), _ON_A_SHEET):
            ids = wanted[first : first + _ON_A_SHEET]
            motions = [program.motions[name] for name in ids]
            sheet = contact_sheet(motions, [names.get(i, i) for i in ids], palette(is_dark=scheme == "dark"))
            name = ids[0] if len(wanted) == 1 else f"{first // _ON_A_SHEET + 1}"
            sheet.save(str(folder / f"figure-{name}-{scheme}.png"))
            count += 1
    del app
    return count
