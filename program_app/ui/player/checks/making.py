"""Which stage a self-check needs."""

from collections.abc import Mapping

from program_app.domain.motion import Motion
from program_app.domain.self_check import CheckKind, SelfCheck
from program_app.journey.session_context import EarlierCheck
from program_app.ui.player.checks.check_stage import CheckStage
from program_app.ui.player.checks.clock_stage import ClockStage
from program_app.ui.player.checks.questions import QuestionsStage
from program_app.ui.player.checks.steps import GapStage, LadderStage
from program_app.ui.theme import Theme

_STAGES: dict[CheckKind, type[ClockStage]] = {
    CheckKind.STOPWATCH: ClockStage,
    CheckKind.COUNT: ClockStage,
    CheckKind.LADDER: LadderStage,
    CheckKind.GAP: GapStage,
}


def check_stage(
    theme: Theme, check: SelfCheck, earlier: EarlierCheck | None, motions: Mapping[str, Motion]
) -> CheckStage:
    """A new stage for this self-check. Raises KeyError for one that is not done by hand."""
    if check.kind is CheckKind.QUESTIONS:
        return QuestionsStage(theme, check, earlier)
    return _STAGES[check.kind](theme, check, earlier, motions)
