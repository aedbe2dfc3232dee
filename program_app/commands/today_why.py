"""`brace28 today --why`: the rules that decided, the pause, what is replaced, and the gate's letters."""

from collections.abc import Iterator

from program_app.commands.opening import Opened
from program_app.domain.progression import SessionForm
from program_app.domain.safety import Light
from program_app.domain.session_day import day_of
from program_app.domain.substitution import adapted_day
from program_app.journey.choosing import plan_choices
from program_app.journey.gate import gate_now
from program_app.journey.today_pause import PauseView
from program_app.journey.views import TodayView
from program_app.words.gate import letter_sentence, letter_value, mark_text
from program_app.words.language import _
from program_app.words.moments import clock_text, short_date
from program_app.words.work_arounds import adapted_sentences


def why_lines(opened: Opened, view: TodayView) -> Iterator[str]:
    """One line for each reason, condition, replacement and letter."""
    for reason in view.reasons:
        yield _("Why: {reason}").format(reason=reason)
    if view.pause is not None:
        yield from _pause_lines(opened, view.pause)
    if view.form is not SessionForm.NONE:
        for sentence in _replaced(opened, view):
            yield _("Instead: {sentence}").format(sentence=sentence)
    for sentence in _letters(opened):
        yield _("Gate: {sentence}").format(sentence=sentence)


def _pause_lines(opened: Opened, pause: PauseView) -> Iterator[str]:
    if pause.opens_at is None:
        quiet = _("open, nobody has said that the grip has let go")
    elif pause.is_quiet:
        quiet = _("met")
    else:
        day = short_date(pause.opens_at.date(), opened.today_on)
        quiet = _("from {day}, {time}").format(day=day, time=clock_text(pause.opens_at))
    yield _("Pause: no grip for 24 hours: {state}").format(state=quiet)
    if pause.pain is None:
        pain = _("open, pain was not told today")
    elif pause.is_pain_low:
        pain = _("met")
    else:
        pain = _("not yet, it is {pain}").format(pain=pause.pain)
    yield _("Pause: pain of 3 or lower: {state}").format(state=pain)


def _replaced(opened: Opened, view: TodayView) -> tuple[str, ...]:
    program = opened.program
    light = Light.GENTLE if view.light is Light.GENTLE else Light.PLANNED
    choices = plan_choices(program, opened.diary, opened.today_on, light, view.asked)
    day = day_of(program, view.kind, view.day_number, choices)
    return adapted_sentences(program, adapted_day(program, day, choices))


def _letters(opened: Opened) -> Iterator[str]:
    gate = gate_now(opened.program, opened.diary, opened.today_on)
    for letter in gate.letters:
        test = letter.test
        check = opened.program.check(test.check) if test.check is not None else None
        mark, value = mark_text(test, check), letter_value(letter)
        yield letter_sentence(letter, test.asks, mark, value, is_tested=gate.is_tested)
