"""What is logged before the log is open: kept for it, so that nothing lands on the user's terminal."""

import logging


class EarlyRecords(logging.Handler):
    """Keeps records until the log takes them over."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one more."""
        self._records.append(record)

    def pass_on(self, handler: logging.Handler) -> None:
        """Give everything that was kept to `handler`."""
        for record in self._records:
            handler.handle(record)
        self._records.clear()


def keep_early_records() -> EarlyRecords:
    """From now on nothing that is logged is printed; hand the result to `start_log`."""
    early = EarlyRecords()
    logging.getLogger().addHandler(early)
    return early
