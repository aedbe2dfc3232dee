"""What each kind of file of a program folder holds, as types; an exercise file holds an Exercise."""

from dataclasses import dataclass
from typing import ClassVar

from program_app.domain.adaptation import Substitutions
from program_app.domain.care import Rescue, ScreeningItem
from program_app.domain.exercise import Exercise
from program_app.domain.faults import STRICT, Limits
from program_app.domain.guide import Article, GuideCard
from program_app.domain.log_fields import Logs
from program_app.domain.motion import Motion
from program_app.domain.plan_rules import PlanRules
from program_app.domain.pose import Pose
from program_app.domain.program import Day, Week
from program_app.domain.self_check import SelfCheck
from program_app.domain.trace import TraceEntry


@dataclass(frozen=True, kw_only=True)
class ProgramFile:
    """`program.yaml`: the program's name, weeks and days."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"version": (1, 9999)}

    id: str
    version: int
    name: str
    source_line: str
    disclaimer: str
    other_views: str
    stop_signs: tuple[str, ...]
    form_stop: str
    weeks: tuple[Week, ...]
    days: tuple[Day, ...]


@dataclass(frozen=True, kw_only=True)
class ChecksFile:
    """`checks.yaml`: the self-checks."""

    __pydantic_config__ = STRICT

    caveat: str
    checks: tuple[SelfCheck, ...]


@dataclass(frozen=True, kw_only=True)
class SafetyFile:
    """`safety.yaml`: the safety questions."""

    __pydantic_config__ = STRICT

    note: str
    screening: tuple[ScreeningItem, ...]


@dataclass(frozen=True, kw_only=True)
class PosturesFile:
    """`poses/postures.yaml`: poses by name that others may be like."""

    __pydantic_config__ = STRICT

    postures: dict[str, Pose]


@dataclass(frozen=True, kw_only=True)
class TraceFile:
    """`trace.yaml`: each sentence of the source with the places that it asks for."""

    __pydantic_config__ = STRICT

    entries: tuple[TraceEntry, ...]


KINDS: dict[str, type] = {
    "program": ProgramFile,
    "checks": ChecksFile,
    "safety": SafetyFile,
    "rescue": Rescue,
    "progression": PlanRules,
    "substitutions": Substitutions,
    "log": Logs,
    "trace": TraceFile,
    "exercise": Exercise,
    "motion": Motion,
    "postures": PosturesFile,
    "article": Article,
    "card": GuideCard,
}
"""Kind of file → what it holds. The first kinds are files of that name, the last five stand in folders."""
