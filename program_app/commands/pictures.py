"""`brace28 pictures DIR`: contact sheets of the figure, every exercise right and wrong, light and dark."""

from argparse import Namespace
from pathlib import Path

from program_app import paths
from program_app.commands.answering import FINE, TROUBLES, refuse, sentence_for
from program_app.commands.display import use_offscreen_where_needed
from program_app.content.loader import load_program
from program_app.words.language import _, ngettext


def run(options: Namespace, _data_folder: Path) -> int:
    """Paint the sheets of one motion, or of all of them."""
    try:
        program = load_program(options.program or paths.program_folder())
        wanted = [name for name in program.motions if options.only in (None, name)]
        if not wanted:
            return refuse(_("There is no motion {name}.").format(name=options.only))
        options.folder.mkdir(parents=True, exist_ok=True)
        use_offscreen_where_needed()
        # Qt comes only now, when it is known that there is something to paint.
        from program_app.painting.contact_sheet import save_sheets  # noqa: PLC0415

        names = {exercise.id: exercise.name for exercise in program.exercises}
        motions = [program.motions[name] for name in wanted]
        count = save_sheets(motions, [names.get(name, name) for name in wanted], options.folder)
    except TROUBLES as error:
        return refuse(sentence_for(error))
    sentence = ngettext("{count} sheet in {folder}.", "{count} sheets in {folder}.", count)
    print(sentence.format(count=count, folder=options.folder))  # noqa: T201 - this is the answer
    return FINE
