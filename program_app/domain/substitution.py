"""A day as this person does it: what has to be left out is replaced, and it is told by what and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from program_app.domain.adaptation import Substitutions
from program_app.domain.baseline import WorkAround
from program_app.domain.choices import Choices
from program_app.domain.dose import Dose, WalkDose, dose_seconds
from program_app.domain.exercise import EasierForm, Exercise
from program_app.domain.prescription import Prescription
from program_app.domain.program import Day, DayItem, Program, Rehearsal, SelfChecks
from program_app.domain.work_arounds import adaptations_of, hidden_by, hides, kept_form, program_fits

_SHORT_WALK_SECONDS = 240
"""As long as the first walk: who cannot walk for longer does not march for longer either."""


@dataclass(frozen=True, kw_only=True)
class Replacement:
    """Something of the planned day that comes otherwise, or not at all."""

    item_number: int
    """In the day as it is done; where nothing comes instead, in the planned day."""
    planned: str
    """Exercise id, code of a self-check, or name of a rescue position."""
    instead: str
    """The same kind of name; the planned one where it only comes in another form; empty for nothing."""
    because: WorkAround


@dataclass(frozen=True, kw_only=True)
class AdaptedDay:
    """A day as it is done, and what of it is not as planned."""

    day: Day
    replacements: tuple[Replacement, ...]
    fits: bool
    """False where too little is left of the program: the day is the small practice."""


def adapted_day(program: Program, day: Day, choices: Choices) -> AdaptedDay:
    """The day around everything that `choices` work around; doing so twice changes nothing more."""
    if program.substitutions is None or not choices.work_arounds:
        return AdaptedDay(day=day, replacements=(), fits=True)
    swap = _Swap(program, program.substitutions, day, choices.work_arounds)
    fits = program_fits(program, choices.work_arounds)
    items = swap.items() if fits else swap.small_practice()
    return AdaptedDay(day=replace(day, items=items), replacements=tuple(swap.replacements), fits=fits)


def adapted_program(program: Program, day: Day, choices: Choices) -> Program:
    """The program as this person does it: with `day` at its number, and exercises in their only forms.

    For whatever shows a session while it runs: item numbers are those of this day.
    """
    done = adapted_day(program, day, choices).day
    if done == program.day(day.number) and not choices.work_arounds:
        return program
    days = tuple(done if each.number == day.number else each for each in program.days)
    exercises = tuple(_in_kept_form(program, each, choices.work_arounds) for each in program.exercises)
    return replace(program, days=days, exercises=exercises)


def _in_kept_form(program: Program, exercise: Exercise, work_arounds: Sequence[str]) -> Exercise:
    found = kept_form(program, exercise.id, work_arounds)
    if found is None:
        return exercise
    return replace(exercise, easier=EasierForm(text=found[1].text, said=found[1].said))


class _Swap:
    """One day's items, one after the other; what stands already is not taken twice if something else fits."""

    def __init__(self, program: Program, known: Substitutions, day: Day, work_arounds: Sequence[str]) -> None:
        self._program = program
        self._known = known
        self._day = day
        self._work_arounds = work_arounds
        self._adaptations = adaptations_of(program, work_arounds)
        self._taken = {item.exercise for item in day.prescriptions if not self._because(item.exercise)}
        self.replacements: list[Replacement] = []

    def items(self) -> tuple[DayItem, ...]:
        """The day's items, each kept or replaced."""
        return self._made_of(self._day.items)

    def small_practice(self) -> tuple[DayItem, ...]:
        """Self-checks, rehearsal and walk as far as they can be; between them the small practice."""
        practice = [
            Prescription(exercise=name, dose=dose)
            for name in self._known.small_practice.exercises
            if (dose := self._dose(name, self._day.number)) is not None
        ]
        before = [item for item in self._day.items if not isinstance(item, Prescription)]
        walks = [
            item for item in self._day.prescriptions if item.is_walk and not self._because(item.exercise)
        ]
        return self._made_of((*before, *practice, *walks))

    def _made_of(self, planned: Sequence[DayItem]) -> tuple[DayItem, ...]:
        made: list[DayItem] = []
        for item in planned:
            number = len(made) + 1
            if isinstance(item, SelfChecks):
                made += self._checks(item, number)
            elif isinstance(item, Rehearsal):
                made += self._rehearsal(item, number)
            else:
                made += self._exercise(item, number)
        return tuple(made)

    def _because(self, exercise_id: str) -> WorkAround | None:
        return hidden_by(self._program, exercise_id, self._work_arounds)

    def _tell(self, number: int, planned: str, instead: str, because: WorkAround) -> None:
        told = Replacement(item_number=number, planned=planned, instead=instead, because=because)
        self.replacements.append(told)

    def _checks(self, item: SelfChecks, number: int) -> Iterator[SelfChecks]:
        kept = []
        for code in item.self_checks:
            shown = self._program.check(code).exercise
            because = self._because(shown) if shown is not None else None
            if because is None:
                kept.append(code)
            else:
                self._tell(number, code, "", because)
        if kept:
            yield replace(item, self_checks=tuple(kept))

    def _rehearsal(self, item: Rehearsal, number: int) -> Iterator[Rehearsal]:
        """Positions that are left out give way to the first ones that are not rehearsed anyway."""
        hiding = {name: each.id for each in reversed(self._adaptations) for name in each.hides_positions}
        free = [name for each in self._adaptations for name in each.positions if name not in hiding]
        kept = [name for name in item.rehearsal if name not in hiding]
        free = [name for name in dict.fromkeys(free) if name not in kept]
        positions = []
        for name in item.rehearsal:
            if name in hiding:
                instead = free.pop(0) if free else ""
                self._tell(number, name, instead, hiding[name])
                positions += [instead] if instead else []
            else:
                positions.append(name)
        if positions:
            yield replace(item, rehearsal=tuple(positions))

    def _exercise(self, item: Prescription, number: int) -> Iterator[Prescription]:
        because = self._because(item.exercise)
        if because is None:
            form = kept_form(self._program, item.exercise, self._work_arounds)
            if form is not None:
                self._tell(number, item.exercise, item.exercise, form[0])
            yield item
            return
        chosen = self._instead_of(item)
        if chosen is None:
            self._tell(number, item.exercise, "", because)
            return
        self._taken.add(chosen.exercise)
        self._tell(number, item.exercise, chosen.exercise, because)
        yield chosen

    def _instead_of(self, item: Prescription) -> Prescription | None:
        """What works most like it, of those that its work-arounds name; then of all that may stand in."""
        planned, day_number = self._program.exercise(item.exercise), self._stage(item)
        named = list(dict.fromkeys(self._named(planned)))
        others = [each.exercise for each in self._known.substitutes if each.exercise not in named]
        fitting: list[tuple[tuple[bool, bool, float, int], Prescription]] = []
        for place, name in enumerate((*named, *others)):
            dose = None if self._because(name) else self._dose(name, day_number)
            exercise = self._program.exercise(name)
            if dose is None or (exercise.is_stretch and not planned.is_stretch):
                continue
            rank = name in self._taken, name not in named, -_likeness(planned, exercise), place
            fitting.append((rank, Prescription(exercise=name, dose=_as_long_as(item, dose))))
        return min(fitting, key=lambda pair: pair[0])[1] if fitting else None

    def _named(self, planned: Exercise) -> Iterator[str]:
        for adaptation in self._adaptations:
            if hides(adaptation, planned):
                yield from adaptation.instead_of_stretch if planned.is_stretch else ()
                yield from adaptation.instead

    def _dose(self, exercise_id: str, day_number: int) -> Dose | None:
        substitute = self._known.substitute(exercise_id)
        return substitute.dose_on(day_number) if substitute is not None else None

    def _stage(self, item: Prescription) -> int:
        """The day whose doses stand in; beside the plan, the first day that asks for as much."""
        number = self._day.number
        if self._day.prescriptions == self._program.day(number).prescriptions:
            return number
        return next((day.number for day in self._program.days if item in day.items), 1)


def _likeness(planned: Exercise, other: Exercise) -> float:
    """The share of muscle groups that both work; nothing is like a stretch."""
    both = set(planned.works) | set(other.works)
    return len(set(planned.works) & set(other.works)) / len(both) if planned.works else 0.0


def _as_long_as(item: Prescription, dose: Dose) -> Dose:
    """In as many sets as bring it nearest to the length of what it stands in for; a walk is a short one."""
    if isinstance(dose, WalkDose):
        return dose
    seconds, most = item.seconds, 2
    if isinstance(item.dose, WalkDose):
        seconds = _SHORT_WALK_SECONDS
    else:
        most = item.dose.sets
    forms = [replace(dose, sets=sets) for sets in range(1, most + 1)]
    return min(forms, key=lambda form: abs(dose_seconds(form) - seconds))
