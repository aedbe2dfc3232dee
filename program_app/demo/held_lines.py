"""One line on stdout for each hold that is committed: `held day=9 exercise=tilt_bridge set=1 rep=3 …`."""

from program_app.domain.changes import Change, RepAdded, SessionBegun
from program_app.domain.progress import RepRecord


class HeldLines:
    """Prints after each commit; called in the writing thread."""

    def __init__(self) -> None:
        self._days: dict[str, int] = {}
        self.gone: BrokenPipeError | None = None
        """Whoever read the lines has gone."""

    def know(self, session_id: str, day_number: int) -> None:
        """Tell the day of a session that began in an earlier run."""
        self._days[session_id] = day_number

    def on_committed(self, change: Change) -> None:
        """Print the line of a finished hold, rep or braced interval."""
        match change:
            case SessionBegun(record=record):
                self.know(record.id, record.day_number)
            case RepAdded(rep=rep) if rep.is_finished_rep:
                self._print(held_line(rep, self._days[rep.session_id]))
            case _:
                pass

    def _print(self, line: str) -> None:
        try:
            # The line's end goes with it: a kill never leaves a line that another one continues.
            print(f"{line}\n", end="", flush=True)  # noqa: T201
        except BrokenPipeError as error:
            self.gone = error


def held_line(rep: RepRecord, day_number: int) -> str:
    """`held day=9 exercise=tilt_bridge set=1 rep=3 side=- seconds=9.0`."""
    place = rep.place
    return (
        f"held day={day_number} exercise={rep.exercise} set={place.set_number} rep={place.rep_number} "
        f"side={place.side or '-'} seconds={rep.held_seconds:.1f}"
    )
