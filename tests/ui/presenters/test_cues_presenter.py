from collections.abc import Sequence

import pytest

from program_app.journey.loudspeaker import Sound
from program_app.ui.exercise_page import ExercisePage
from program_app.ui.presenters.cues_presenter import CuesPresenter
from program_app.ui.theme import Theme
from tests.fakes import FakeClock, MemoryDisk, SilentLoudspeaker

CUES = ("Flat, not forced.", "Soft jaw.")


class TalkingLoudspeaker(SilentLoudspeaker):
    """Every line takes two seconds."""

    def seconds(self, line: str) -> float | None:
        return 2.0

    def play(self, plan: Sequence[Sound]) -> None:
        self.plan = tuple(plan)
        self.heard.append("play")


@pytest.fixture
def page(qtbot):
    page = ExercisePage(Theme(scheme="light"))
    qtbot.addWidget(page)
    return page


def _presented(page: ExercisePage, loudspeaker: SilentLoudspeaker) -> FakeClock:
    clock = FakeClock()
    presenter = CuesPresenter(page, MemoryDisk().open_diary(), loudspeaker, clock)
    presenter.show(CUES)
    loudspeaker.heard.clear()
    return clock


def test_the_cues_are_heard_one_after_the_other(page):
    loudspeaker = TalkingLoudspeaker("recorded")
    clock = _presented(page, loudspeaker)
    page.cues_requested.emit(CUES)
    now = clock().monotonic_seconds
    heard = [(round(sound.at_seconds - now, 2), sound.line) for sound in loudspeaker.plan]
    assert heard == [(0.6, "Flat, not forced."), (3.3, "Soft jaw.")]
    assert loudspeaker.heard[-2:] == ["open", "play"]


def test_asked_again_they_stop(page):
    loudspeaker = TalkingLoudspeaker("recorded")
    _presented(page, loudspeaker)
    page.cues_requested.emit(CUES)
    page.cues_requested.emit(CUES)
    assert loudspeaker.heard[-1] == "close"


def test_leaving_the_page_stops_them_once(page):
    loudspeaker = TalkingLoudspeaker("recorded")
    _presented(page, loudspeaker)
    page.cues_requested.emit(CUES)
    page.gone.emit()
    page.gone.emit()
    assert loudspeaker.heard.count("close") == 1


def test_a_page_that_is_left_in_silence_lets_the_device_alone(page):
    loudspeaker = TalkingLoudspeaker("recorded")
    _presented(page, loudspeaker)
    page.gone.emit()
    assert loudspeaker.heard == []
