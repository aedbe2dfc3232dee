"""The exercises in words: how and what they work, their doses in full, and what is not among them."""

from program_app.domain.dose import Dose, HoldDose, TempoDose
from program_app.domain.exercise import PositionGroup
from program_app.domain.frame import View
from program_app.domain.progress import Variant
from program_app.domain.text_search import comparable
from program_app.words.doses import dose_text
from program_app.words.language import _, ngettext

STRETCH = "stretch"
"""Stands beside the muscle groups in the filter."""


def position_name(group: PositionGroup) -> str:
    """How an exercise is done."""
    return {
        PositionGroup.BACK: _("On your back"),
        PositionGroup.SIDE: _("On your side"),
        PositionGroup.STANDING: _("Standing"),
        PositionGroup.SITTING: _("Sitting"),
        PositionGroup.KNEES: _("On your knees"),
        PositionGroup.WALKING: _("Walking"),
    }[group]


def works_name(group: str) -> str:
    """What an exercise works, by its muscle group or STRETCH."""
    return {
        "abs": _("Abs"),
        "glutes": _("Glutes"),
        "hips": _("Hips"),
        "thighs": _("Thighs"),
        "shoulders": _("Shoulders"),
        STRETCH: _("Stretch"),
    }[group]


def works_choice(group: str) -> str:
    """One line of the list that filters by what an exercise works; empty is everything."""
    if not group:
        return _("Works: everything")
    if group == STRETCH:
        return _("Stretches only")
    return _("Works: {muscles}").format(muscles=works_name(group).lower())


def count_line(count: int) -> str:
    """The line under the heading of the exercises."""
    text = ngettext(
        "{count} in all. None of them trains the back muscles.",
        "{count} in all. None of them trains the back muscles.",
        count,
    )
    return text.format(count=count)


def level_text(level: int) -> str:
    """How far into the program an exercise belongs: "Level 2"."""
    return _("Level {number}").format(number=level)


def from_day_text(day_number: int | None) -> str:
    """The day on which it is first asked for; empty where no day asks for it."""
    return "" if day_number is None else _("from day {day}").format(day=day_number)


def also_called(name: str) -> str:
    """Another name of an exercise, where that is what was found."""
    return _("Also: {name}").format(name=name)


def said_as_cue(cue: str) -> str:
    """A cue of an exercise, where that is what was found."""
    return f"“{cue}”"


def dose_sentence(dose: Dose, tempo_words: tuple[str, str, str]) -> str:
    """A dose in full, with its tempo: "6 reps. Up 3 s, hold 3 s, down 3 s."."""
    text = dose_text(dose)
    if isinstance(dose, HoldDose):
        return _("{dose}.").format(dose=text)
    if not isinstance(dose, TempoDose):
        if not dose.easy_seconds:
            return _("{dose}.").format(dose=text)
        return _("{dose}, {seconds} s easy after each.").format(dose=text, seconds=dose.easy_seconds)
    tempo = dose.tempo
    lengths = (tempo.out_seconds, tempo.held_seconds, tempo.back_seconds)
    parts = [
        # A number does not stand on another line than its unit.
        _("{word} {seconds} s").replace(" ", "\u00a0").format(word=word.lower(), seconds=seconds)
        for word, seconds in zip(tempo_words, lengths, strict=True)
        if seconds
    ]
    return _("{dose}. {tempo}.").format(dose=text, tempo=", ".join(parts).capitalize())


def dose_on_day(day_number: int, today_number: int, sentence: str) -> str:
    """When a dose is asked for, then the dose."""
    when = _("From day {day}: {dose}") if day_number > today_number else _("Day {day}: {dose}")
    return when.format(day=day_number, dose=sentence)


def harder_offer(*, is_taken: bool) -> str:
    """What the button says that takes the harder form, or leaves it."""
    return _("Back to the standard form") if is_taken else _("Take the harder form from now on")


def harder_reason(*, is_taken: bool) -> str:
    """Why it is offered, or what taking it back means."""
    if is_taken:
        return _("You chose the harder form. It can be left at any time.")
    return _("Twice in a row it was light: tired, not sore, effort 3 or lower. Only if you like.")


def form_title(variant: Variant, *, is_now: bool) -> str:
    """The heading of one of the three forms."""
    if is_now:
        return {
            Variant.EASIER: _("Now: easier"),
            Variant.PLANNED: _("Now: standard"),
            Variant.HARDER: _("Now: harder"),
        }[variant]
    return {
        Variant.EASIER: _("Easier"),
        Variant.PLANNED: _("Standard"),
        Variant.HARDER: _("Harder"),
    }[variant]


def view_text(view: View) -> str:
    """From where a picture is seen; empty for the usual view from the side."""
    return {View.SIDE: "", View.ABOVE: _("Seen from above"), View.FRONT: _("Seen from the front")}[view]


def practice_waits(pain: int) -> str:
    """Why an exercise is not practised today."""
    return _("Pain is {pain} of 10 today. From 6 up the back needs quiet; practising waits.").format(
        pain=pain
    )


def nothing_fits(query: str) -> str:
    """Nothing was found."""
    return _("Nothing fits ‘{query}’.").format(query=query) if query else _("Nothing fits both choices.")


def not_here_title() -> str:
    """What stands where somebody looks for an exercise that the program leaves out on purpose."""
    return _("Not part of this program.")


def not_here_reasons() -> tuple[str, str, str]:
    """Heading and two sentences: why some well-known exercises are not here (content.md 2 and 4.3)."""
    return (
        _("Why there are no back extensions here"),
        _(
            "This program’s approach is abs, glutes and walking with a flat back; this exercise loads or "
            "arches the back, or cannot be done flat."
        ),
        _("Other views: many physical therapists also train the back muscles. Ask yours what suits you."),
    )


def is_not_here(query: str) -> bool:
    """Whether a query names an exercise that the program leaves out on purpose (content.md section 2)."""
    asked = f" {_singular(query)} "
    return any(f" {_singular(name)} " in asked for name in _names_not_here())


def may_be_not_here(query: str) -> bool:
    """The same for a name that is not fully typed yet."""
    asked = _singular(query)
    return len(asked) >= 4 and any(f" {_singular(name)}".find(f" {asked}") >= 0 for name in _names_not_here())


def _singular(text: str) -> str:
    return " ".join(word.removesuffix("s") for word in comparable(text).split())


def _names_not_here() -> tuple[str, ...]:
    return (
        _("superman"),
        _("back extension"),
        _("hyperextension"),
        _("Roman chair"),
        _("cobra"),
        _("press-up"),
        _("back bend"),
        _("good morning"),
        _("deadlift"),
        _("kettlebell swing"),
        _("hip hinge"),
        _("rowing"),
        _("donkey kick"),
        _("hip extension"),
        _("arched bridge"),
        _("full sit-up"),
        _("double straight-leg raise"),
        _("double straight-leg lower"),
        _("loaded carry"),
        _("loaded carries"),
        _("fast twisting"),
        _("running"),
        _("hill walking"),
        _("backward walking"),
        _("bird-dog"),
    )
