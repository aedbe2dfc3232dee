"""The rotating log in the data folder."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from program_app.early_log import EarlyRecords

_BYTES, _FILES = 500_000, 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(file: Path, early: EarlyRecords) -> None:
    """Write warnings and what the app does into `file`, first what was kept until now.

    A folder that cannot be written leaves it out.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            file, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=False
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.removeHandler(early)
    early.pass_on(handler)
