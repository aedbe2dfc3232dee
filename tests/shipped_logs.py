"""The fields of the logs and the charts as they are shipped, without the rest of the program."""

from functools import cache

from program_app.content.guarded_yaml import read_yaml
from program_app.content.validation import validate
from program_app.domain.log_fields import Logs
from program_app.paths import program_folder


@cache
def shipped_logs() -> Logs:
    """What the pages take their labels from."""
    document, problems = read_yaml("log.yaml", (program_folder() / "log.yaml").read_bytes())
    assert document is not None, problems
    logs, problems = validate(document, "log")
    assert isinstance(logs, Logs), problems
    return logs
