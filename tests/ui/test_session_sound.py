"""A session in the whole window with a loudspeaker that tells what would be heard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from program_app.domain.progress import Phase
from program_app.domain.sound_trouble import SoundTrouble
from program_app.domain.tone import Tone
from program_app.ui.session_sound import SessionSound
from tests.fakes import SilentLoudspeaker
from tests.ui.whole_app import WholeApp


class TalkingLoudspeaker(SilentLoudspeaker):
    """Every line takes a second; not before it is `ready`."""

    def __init__(self, *, is_ready: bool = True, missing: SoundTrouble | None = None) -> None:
        super().__init__("recorded", missing=missing)
        self.is_ready = is_ready

    def seconds(self, line: str) -> float | None:
        return 1.0 if self.is_ready else None

    def silence(self) -> None:
        self.heard.append("silence")

    @property
    def lines(self) -> list[str]:
        return [sound.line for sound in sorted(self.plan, key=lambda one: one.at_seconds) if sound.line]

    @property
    def tones(self) -> list[Tone]:
        return [sound.tone for sound in self.plan if sound.tone is not None]


@pytest.fixture
def begin(qtbot: QtBot, data_dir: Path) -> Iterator[Callable[..., WholeApp]]:
    """Begins a day in the window, heard on this loudspeaker."""
    begun: list[WholeApp] = []

    def begin(loudspeaker: TalkingLoudspeaker, day: int = 2) -> WholeApp:
        app = WholeApp(qtbot, data_dir, loudspeaker=lambda: loudspeaker)
        begun.append(app)
        app.shell.today.show_day(day)
        app.shell.today.start()
        return app

    yield begin
    for app in begun:
        app.shell.session.leave()
        app.close()


@pytest.fixture
def loudspeaker():
    return TalkingLoudspeaker()


@pytest.fixture
def app(begin, loudspeaker):
    return begin(loudspeaker)


def test_a_session_opens_the_device_and_plans_its_first_steps(app, loudspeaker):
    assert "open" in loudspeaker.heard
    assert loudspeaker.lines[0] == "First: Drawing-in on the out-breath."
    assert loudspeaker.tones[:4] == [Tone.TICK, Tone.TICK, Tone.TICK, Tone.HOLD]


def test_the_strip_shows_what_the_voice_says(app):
    app.clock.advance(1.3)
    app.shell.session.driver.step(1.3)
    assert app.player.session.cue.text == "First: Drawing-in on the out-breath."


def test_a_pause_silences_and_says_so_and_going_on_plans_again(app, loudspeaker):
    app.key(Qt.Key.Key_Space)
    assert "silence" in loudspeaker.heard
    assert loudspeaker.lines == ["Paused."]
    app.key(Qt.Key.Key_Space)
    assert loudspeaker.lines[0] == "First: Drawing-in on the out-breath."


def test_m_turns_the_voice_off_and_on_and_keeps_that(app, loudspeaker):
    app.key(Qt.Key.Key_M)
    assert loudspeaker.lines == []
    assert Tone.HOLD in loudspeaker.tones
    assert app.app.diary.preferences.is_voice_on is False
    app.key(Qt.Key.Key_M)
    assert loudspeaker.lines
    assert app.app.diary.preferences.is_voice_on is True


def test_this_hurts_stops_every_sound_and_reads_the_answers(app, loudspeaker):
    app.wait_for(Phase.HOLD)
    app.key(Qt.Key.Key_H)
    assert loudspeaker.heard[-2] == "silence"
    assert loudspeaker.lines[:2] == ["Stop. Let it settle.", "One: tired, not pain."]
    assert loudspeaker.tones == []


def test_nothing_is_heard_any_more_when_the_session_is_left(app, loudspeaker):
    app.key(Qt.Key.Key_Escape)
    assert loudspeaker.heard[-1] == "close"


def test_skipping_withdraws_what_was_planned(app, loudspeaker):
    app.key(Qt.Key.Key_Right)
    assert not any(line.startswith("First:") for line in loudspeaker.lines)


def test_the_clock_of_a_check_is_counted_in_and_its_end_silenced(begin, loudspeaker):
    app = begin(loudspeaker, 1)
    assert loudspeaker.lines[0] == "Self-check: Lying tilt hold."
    app.key(Qt.Key.Key_Space)
    app.clock.advance(1.0)
    app.shell.session.driver.step(1.0)
    assert loudspeaker.tones == [Tone.TICK, Tone.TICK, Tone.TICK, Tone.HOLD, Tone.RELEASE]
    app.clock.advance(9.0)
    app.shell.session.driver.step(9.0)
    app.key(Qt.Key.Key_Space)
    app.clock.advance(0.1)
    app.shell.session.driver.step(0.1)
    assert (loudspeaker.tones, loudspeaker.lines) == ([Tone.RELEASE], [])


def test_without_a_device_one_calm_line_says_so_and_m_looks_again(begin):
    loudspeaker = TalkingLoudspeaker(missing=SoundTrouble.NO_DEVICE)
    app = begin(loudspeaker)
    assert app.player.session.notice.text == "No sound found. The session will run on screen only."
    loudspeaker.heard.clear()
    app.key(Qt.Key.Key_M)
    assert loudspeaker.heard[:2] == ["close", "open"]
    assert app.app.diary.preferences.is_voice_on is True


def test_a_device_that_goes_in_mid_session_is_told_and_forgotten_when_it_is_back(app):
    app.shell.sound_troubles_told.emit(frozenset({SoundTrouble.NO_DEVICE}))
    assert app.player.session.notice.text == "No sound found. The session will run on screen only."
    app.shell.sound_troubles_told.emit(frozenset())
    assert app.player.session.notice.text == ""


def test_while_the_device_is_gone_m_never_turns_the_voice_off(app):
    app.shell.sound_troubles_told.emit(frozenset({SoundTrouble.NO_DEVICE}))
    app.wait_for(Phase.HOLD)
    app.wait_for(Phase.RELEASE)
    assert app.player.session.notice.text == ""
    app.key(Qt.Key.Key_M)
    assert app.app.diary.preferences.is_voice_on is True
    app.shell.sound_troubles_told.emit(frozenset())
    app.key(Qt.Key.Key_M)
    assert app.app.diary.preferences.is_voice_on is False


def test_lines_that_become_ready_late_are_planned_anew(begin, qtbot):
    loudspeaker = TalkingLoudspeaker(is_ready=False)
    begin(loudspeaker)
    before = loudspeaker.plan
    loudspeaker.is_ready = True
    qtbot.waitUntil(lambda: loudspeaker.plan != before)
    starts = [sound.at_seconds for sound in sorted(loudspeaker.plan, key=lambda one: one.at_seconds)]
    assert starts[1] - starts[0] == pytest.approx(1.35)


def test_a_walk_that_is_ended_tired_leaves_with_relaxed_steps(begin, loudspeaker):
    app = begin(loudspeaker, 3)
    app.wait_for(Phase.BRACE)
    app.key(Qt.Key.Key_T)
    assert loudspeaker.heard[-2:] == ["close", "Ten relaxed steps, then stop."]


def test_a_brace_that_is_too_firm_is_softened_once(begin, loudspeaker):
    app = begin(loudspeaker, 3)
    app.wait_for(Phase.BRACE)
    for _ in range(6):
        app.key(Qt.Key.Key_Plus)
    assert loudspeaker.lines.count("Soften a little. Light is enough.") == 1


def test_lines_that_are_not_ready_when_a_later_step_is_planned_are_waited_for_too(begin, qtbot, loudspeaker):
    app = begin(loudspeaker)
    sound = app.player.findChild(SessionSound)
    qtbot.waitUntil(lambda: not sound._lines_due.isActive())
    loudspeaker.is_ready = False
    app.wait_for(Phase.HOLD)
    guessed = loudspeaker.plan
    loudspeaker.is_ready = True
    qtbot.waitUntil(lambda: loudspeaker.plan != guessed)


def test_easier_is_said_at_once(app, loudspeaker):
    app.wait_for(Phase.HOLD)
    app.key(Qt.Key.Key_E)
    assert "Easier from the next rep." in loudspeaker.lines


def test_this_hurts_is_heard_out_of_a_pause_too(app, loudspeaker):
    app.key(Qt.Key.Key_Space)
    loudspeaker.heard.clear()
    app.key(Qt.Key.Key_H)
    assert "open" in loudspeaker.heard
    assert loudspeaker.lines[0] == "Stop. Let it settle."


def test_the_answers_are_not_recited_over_rescue_and_come_back_after_it(app, loudspeaker):
    app.key(Qt.Key.Key_H)
    app.key(Qt.Key.Key_S)
    assert app.page == "rescue"
    assert loudspeaker.heard[-1] == "silence"
    app.key(Qt.Key.Key_Escape)
    assert app.page == "player"
    assert loudspeaker.lines[0] == "Stop. Let it settle."


def test_m_silences_the_answers_and_brings_them_back(app, loudspeaker):
    app.key(Qt.Key.Key_H)
    app.key(Qt.Key.Key_M)
    assert loudspeaker.lines == []
    app.key(Qt.Key.Key_M)
    assert "Stop. Let it settle." in loudspeaker.lines


def test_each_answer_says_how_it_goes_on(app, loudspeaker):
    app.wait_for(Phase.HOLD)
    app.key(Qt.Key.Key_H)
    app.key(Qt.Key.Key_1)
    assert loudspeaker.lines == ["Rest. Press when you are ready."]
    app.key(Qt.Key.Key_Space)
    app.key(Qt.Key.Key_H)
    app.key(Qt.Key.Key_2)
    assert loudspeaker.lines == ["Easier next. Press when you are ready."]


def test_going_on_and_ten_more_seconds_are_heard_where_nothing_else_is(app, loudspeaker):
    app.clock.advance(11.0)
    app.shell.session.driver.step(11.0)
    app.key(Qt.Key.Key_Up)
    assert "Ten more seconds." in loudspeaker.lines
    app.clock.advance(5.0)
    app.shell.session.driver.step(5.0)
    app.key(Qt.Key.Key_Space)
    app.key(Qt.Key.Key_Space)
    assert "Going on." in loudspeaker.lines


def test_a_practice_that_is_begun_again_is_heard(begin, loudspeaker):
    app = begin(loudspeaker)
    app.shell.session.leave()
    app.shell.session.practise_once("supine_pelvic_tilt")
    app.wait_for(Phase.HOLD)
    app.key(Qt.Key.Key_H)
    app.key(Qt.Key.Key_1)
    app.key(Qt.Key.Key_Space)
    assert "Next: Posterior tilt, lying." in loudspeaker.lines


def test_the_lines_of_an_easier_form_are_made_ready(begin):
    prepared: list[str] = []

    class Preparing(TalkingLoudspeaker):
        def prepare(self, lines) -> None:
            prepared.extend(lines)

    app = begin(Preparing())
    app.wait_for(Phase.HOLD)
    prepared.clear()
    app.key(Qt.Key.Key_E)
    assert "4 holds, 4 seconds each." in prepared
