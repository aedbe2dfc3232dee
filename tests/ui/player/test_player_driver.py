"""The driver nudges a session and tells what happened, in order, and stands still when it stands."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from program_app.domain.choices import Choices
from program_app.domain.events import CheckEnded, CheckResult, PauseReason, RepEnded, SessionEnded
from program_app.domain.player import PlayerState, SessionPlayer
from program_app.domain.player_view import PlayerView
from program_app.domain.progress import Ended, Phase, SessionEnd
from program_app.domain.timeline import unfold
from program_app.ui.clock import read_clock
from program_app.ui.player_driver import PlayerDriver
from tests.virtual_session import VirtualSession, shipped_program

_FACTS = (
    "step_entered",
    "paused",
    "resumed",
    "hurt_reported",
    "discomfort_told",
    "rep_ended",
    "check_ended",
    "place_changed",
    "easier_taken",
    "session_ended",
)


class Told:
    """What a driver tells, by the name of the signal."""

    def __init__(self, driver: PlayerDriver) -> None:
        self.facts: list[tuple[str, object]] = []
        for name in _FACTS:
            getattr(driver, name).connect(self._collector(name))

    @property
    def names(self) -> list[str]:
        """The signals in order."""
        return [name for name, _value in self.facts]

    def _collector(self, name: str):
        def collect(value: object = None) -> None:
            self.facts.append((name, value))

        return collect


class Driven:
    """A virtual session that a driver leads by hand."""

    def __init__(self, day: int) -> None:
        self.session = VirtualSession(day)
        self.driver = PlayerDriver(live=False)
        self.told = Told(self.driver)
        self.driver.take(self.session.player)
        self.driver.start()

    def until_phase(self, phase: Phase) -> "Driven":
        """Come to a phase."""
        self.session.until_phase(phase)
        self.told.facts.clear()
        return self

    def step(self, seconds: float) -> None:
        """Let time pass as it should."""
        self.session.seconds += seconds
        self.driver.step(seconds)


def test_a_rep_that_ends_is_told_before_the_next_step(qapp: object):
    driven = Driven(8).until_phase(Phase.HOLD)
    driven.step(8)
    assert driven.told.names == ["rep_ended", "step_entered"]
    ended = driven.told.facts[0][1]
    assert isinstance(ended, RepEnded)
    assert (ended.held_seconds, ended.ended) == (8, Ended.DONE)


def test_the_moments_of_a_hold_are_told(qapp: object):
    driven = Driven(8).until_phase(Phase.HOLD)
    counts = []
    driven.driver.moment_passed.connect(lambda _step, moment: counts.append(moment.count))
    for _second in range(7):
        driven.step(1)
    assert counts == [3, 2, 1]


def test_a_view_follows_every_tick_and_command(qapp: object):
    driven = Driven(8).until_phase(Phase.HOLD)
    views: list[PlayerView] = []
    driven.driver.view_changed.connect(views.append)
    driven.step(1)
    driven.driver.pause()
    assert [view.state for view in views] == ["running", "paused"]
    assert views[0].elapsed_seconds == pytest.approx(1)


@pytest.mark.parametrize(
    ("command", "fact"),
    [
        ("back", "place_changed"),
        ("skip", "place_changed"),
        ("skip_exercise", "place_changed"),
        ("easier", "easier_taken"),
        ("hurts", "hurt_reported"),
        ("pause", "paused"),
        ("stop", "session_ended"),
    ],
)
def test_a_command_is_told_as_a_fact(qapp: object, command: str, fact: str):
    driven = Driven(9).until_phase(Phase.HOLD)
    driven.step(1)
    getattr(driven.driver, command)()
    assert fact in driven.told.names


def test_after_a_pause_it_goes_on(qapp: object):
    driven = Driven(8).until_phase(Phase.HOLD)
    driven.driver.pause()
    driven.driver.resume()
    assert driven.told.facts == [("paused", PauseReason.ASKED), ("resumed", None)]


def test_pain_waits_for_its_answer(qapp: object):
    driven = Driven(8).until_phase(Phase.HOLD)
    driven.step(1)
    driven.driver.hurts()
    driven.driver.answer_hurt(1)
    assert driven.told.facts[-1] == ("paused", PauseReason.RESTING)


def test_the_first_uncomfortable_moment_is_told_before_the_easier_form(qapp: object):
    driven = Driven(8).until_phase(Phase.HOLD)
    driven.driver.hurts()
    driven.driver.answer_hurt(2)
    names = driven.told.names
    assert names.index("discomfort_told") < names.index("easier_taken")


def test_a_check_ends_with_its_result(qapp: object):
    driven = Driven(1)
    driven.told.facts.clear()
    driven.driver.finish_check(CheckResult(seconds=31.0))
    name, ended = driven.told.facts[0]
    assert name == "check_ended"
    assert isinstance(ended, CheckEnded)
    assert ended.result.seconds == 31.0


def test_the_end_is_told_once(qapp: object):
    driven = Driven(8)
    while driven.session.player.state is PlayerState.RUNNING:
        ahead = driven.driver.next_moment_in_seconds
        assert ahead is not None
        driven.step(ahead)
    ends = [value for name, value in driven.told.facts if name == "session_ended"]
    assert len(ends) == 1
    assert isinstance(ends[0], SessionEnded)
    assert ends[0].end is SessionEnd.COMPLETED


def test_without_a_session_nothing_is_told(qapp: object):
    driver = PlayerDriver(live=False)
    told = Told(driver)
    driver.start()
    driver.pause()
    assert driver.view() is None
    assert told.facts == []


def test_a_page_may_answer_in_the_middle_of_being_told(qapp: object):
    driven = Driven(1)
    driver = driven.driver
    finished: list[object] = []

    def finish_once(view: object) -> None:
        if not finished:
            finished.append(view)
            driver.finish_check(CheckResult(seconds=3.0))

    driver.view_changed.connect(finish_once)
    driven.step(0.1)
    view = driver.view()
    assert view is not None
    assert view.step is not None
    assert view.step.exercise == "C3"


def _live(day: int) -> PlayerDriver:
    program = shipped_program()
    driver = PlayerDriver()
    timeline = unfold(program, program.day(day), Choices())
    driver.take(SessionPlayer(timeline, program, read_clock))
    return driver


def _is_ticking(driver: PlayerDriver) -> bool:
    return any(timer.isActive() for timer in driver.findChildren(QTimer))


def test_a_live_session_moves_by_itself_and_stands_without_a_timer(qtbot: QtBot):
    driver = _live(8)
    driver.start()
    with qtbot.waitSignal(driver.view_changed, timeout=2000):
        assert _is_ticking(driver)
    driver.pause()
    assert not _is_ticking(driver)
    driver.resume()
    assert _is_ticking(driver)
    driver.stop()
    assert not _is_ticking(driver)


def test_unseen_it_nudges_less_often(qtbot: QtBot):
    driver = _live(8)
    driver.set_seen(False)
    driver.start()
    (timer,) = driver.findChildren(QTimer)
    assert timer.interval() == 500
    driver.stop()


def test_the_clocks_go_forward_together():
    before, after = read_clock(), read_clock()
    assert after.monotonic_seconds >= before.monotonic_seconds
