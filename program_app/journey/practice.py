"""An exercise done once, to get to know it: led like a session, and nothing of it is kept."""

from dataclasses import replace

from program_app.domain.choices import Choices
from program_app.domain.dose import Dose, WalkDose
from program_app.domain.easing import eased
from program_app.domain.player import SessionPlayer
from program_app.domain.prescription import Prescription
from program_app.domain.prescriptions import prescription_near
from program_app.domain.program import Program
from program_app.domain.progress import Variant
from program_app.domain.session_clock import Clock
from program_app.domain.substitution import adapted_program
from program_app.domain.timeline import Timeline, TimelineItem
from program_app.domain.unfolding import prescription_steps
from program_app.domain.work_arounds import kept_form
from program_app.journey.session_context import SessionContext
from program_app.words.work_arounds import form_reason

_WALK_ONCE = WalkDose(brace_seconds=20, easy_seconds=10, rounds=1)


def once(dose: Dose) -> Dose:
    """One rep on one side in the same hold or tempo; of a walk one short round."""
    return _WALK_ONCE if isinstance(dose, WalkDose) else replace(dose, reps=1, sets=1, per_side=False)


class Practice:
    """Stands where a Training stands, without a diary: nothing could be kept.

    Raises KeyError for what no day asks for.
    """

    def __init__(
        self,
        program: Program,
        exercise_id: str,
        choices: Choices,
        *,
        day_number: int = 1,
        is_eased: bool = False,
    ) -> None:
        self._day_number, asked = _near(program, exercise_id, day_number)
        self._planned = program
        adapted = adapted_program(program, program.day(day_number), choices)
        self._program = _with_easier_once(adapted, exercise_id)
        self._choices = choices
        self._asked = Prescription(exercise=exercise_id, dose=once(asked.dose))
        self._is_eased = is_eased

    @property
    def timeline(self) -> Timeline:
        """Get ready, one rep, and letting go."""
        asked, variant = self._asked, Variant.PLANNED
        if self._is_eased:
            asked, variant = eased(self._program, asked, self._choices.work_arounds), Variant.EASIER
        elif kept_form(self._program, asked.exercise, self._choices.work_arounds) is not None:
            variant = Variant.EASIER
        steps = prescription_steps(self._program, asked, 1, self._choices, variant)
        item = TimelineItem(
            item_number=1,
            exercise=asked.exercise,
            dose=asked.dose,
            variant=variant,
            seconds=sum(step.seconds or 0 for step in steps),
        )
        return Timeline(day_number=self._day_number, choices=self._choices, steps=steps, items=(item,))

    def session_context(self) -> SessionContext:
        """What the player's page shows beside the steps."""
        practised = self._asked.exercise
        why = form_reason(self._planned, practised, self._choices.work_arounds)
        return SessionContext(
            program=self._program,
            day_number=self._day_number,
            practised=practised,
            reasons={1: why} if why else {},
        )

    def player(self, clock: Clock) -> SessionPlayer:
        """Leads through it from the start."""
        return SessionPlayer(self.timeline, self._program, clock)

    def again(self, *, is_eased: bool) -> "Practice":
        """The same from the start, after a pause; easier where that was asked for or was so before."""
        return Practice(
            self._planned,
            self._asked.exercise,
            self._choices,
            day_number=self._day_number,
            is_eased=is_eased or self._is_eased,
        )


def _near(program: Program, exercise_id: str, day_number: int) -> tuple[int, Prescription]:
    asked = prescription_near(program, exercise_id, day_number)
    if asked is None:
        raise KeyError(exercise_id)
    return asked


def _with_easier_once(program: Program, exercise_id: str) -> Program:
    """The program in which the easier form of the exercise is done once, too."""
    return replace(
        program,
        exercises=tuple(
            replace(each, easier=replace(each.easier, dose=once(each.easier.dose)))
            if each.id == exercise_id and each.easier.dose is not None
            else each
            for each in program.exercises
        ),
    )
