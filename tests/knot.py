"""A reference cycle that says in which thread it came undone."""

import threading


class Knot:
    """Writes the name of that thread into `undone_in`."""

    def __init__(self, undone_in: list[str]) -> None:
        self._self = self
        self._undone_in = undone_in

    def __del__(self) -> None:
        self._undone_in.append(threading.current_thread().name)
