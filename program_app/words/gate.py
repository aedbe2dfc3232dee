"""The walking gate in words: its letters, their marks and what is missing."""

from program_app.domain.gate import Gate
from program_app.words.language import _


def gate_line(gate: Gate) -> str:
    """The gate on the walk card: "Gate: 4 of 5"; empty before it is tested."""
    if not gate.is_tested:
        return ""
    met = len(gate.letters) - len(gate.missing)
    return _("Gate: {met} of {all}").format(met=met, all=len(gate.letters))
