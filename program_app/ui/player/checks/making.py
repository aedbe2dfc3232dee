"""Which stage a self-check needs."""

from program_app.domain.self_check import CheckKind, SelfCheck
from program_app.journey.session_context import EarlierCheck
from program_app.ui.player.checks.check_stage import CheckStage
from program_app.ui.player.checks.clock_stage import ClockStage
from program_app.ui.player.checks.questions import QuestionsStage
from program_app.ui.player.checks.steps import GapStage, LadderStage
from program_app.ui.theme import Theme

_STAGES: dict[CheckKind, type[ClockStage | QuestionsStage]] = {
    CheckKind.STOPWATCH: ClockStage,
    CheckKind.COUNT: ClockStage,
    CheckKind.LADDER: LadderStage,
    CheckKind.GAP: GapStage,
    CheckKind.QUESTIONS: QuestionsStage,
}


def check_stage(theme: Theme, check: SelfCheck, earlier: EarlierCheck | None) -> CheckStage:
    """A new stage for this self-check. Raises KeyError for one that is not done by hand."""
    return _STAGES[check.kind](theme, check, earlier)
