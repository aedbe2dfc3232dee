"""A session with its sound: the real app on a sound server of its own, recorded in an empty room."""

import json
import os
import subprocess
import sys
from datetime import date
from statistics import quantiles

from PySide6.QtWidgets import QApplication

from program_app import paths
from program_app.demo.virtual_clock import VirtualClock
from program_app.domain.player import PlayerState
from program_app.domain.preferences import RECORDED_VOICE
from program_app.domain.tone import Tone
from program_app.journey.loudspeaker import Sound
from program_app.main import Clocks, LateSpeaker, build
from program_app.sound.clip import Clip
from program_app.sound.recorded_voice import RecordedVoice
from program_app.sound.tones import tone_clips
from tests.listening import FoundSound, find_sounds
from tests.sound_server import recording, sound_server

_DAY, _SECONDS = 2, 30
"""Long enough for the first exercise to be named, a count-in, and two holds with their release."""
_TONE_SECONDS, _LINE_SECONDS = 0.040, 0.060
"""How far from their moment 95 of 100 may be heard."""
_PATIENCE_SECONDS = 60.0


def test_the_first_holds_of_a_session_are_heard_on_their_moments(tmp_path):
    with sound_server(tmp_path / "server") as server:
        environment = {**os.environ, "PULSE_SERVER": server.address}
        command = [
            sys.executable,
            "-m",
            "tests.bench.heard_session",
            tmp_path / "data",
            str(_DAY),
            str(_SECONDS),
            RECORDED_VOICE,
        ]
        with recording(server) as heard:
            led = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        plan = [
            Sound(key=line, at_seconds=at, tone=tone and Tone(tone), line=words)
            for line in led.stdout.splitlines()
            for at, tone, words in [json.loads(line)]
        ]
        found = find_sounds(heard, plan[:-1], _clip_of)
    assert led.stderr == ""
    tones = [one for one in found if one.sound.tone is not None]
    lines = [one for one in found if one.sound.tone is None]
    assert len(tones) >= 6
    assert len(lines) >= 10
    assert _slowest(tones) <= _TONE_SECONDS
    assert _slowest(lines) <= _LINE_SECONDS


def _clip_of(sound: Sound) -> Clip:
    if sound.tone is not None:
        return tone_clips()[sound.tone]
    return RecordedVoice(paths.recorded_voice_folder()).render(sound.line, 1.0)


def _slowest(found: list[FoundSound]) -> float:
    """How far from their moment 95 of 100 are; one that is missing is far away."""
    return quantiles([abs(one.late_seconds or 9.0) for one in found], n=20)[-1]


def test_a_sound_server_that_dies_in_mid_session_takes_no_hold_with_it(qtbot, tmp_path, monkeypatch):
    clock = VirtualClock()
    clock.begin_day(date(2026, 11, 11))
    with sound_server(tmp_path / "server") as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)
        speaker = LateSpeaker(tmp_path, lambda _: None)
        app = build(tmp_path, Clocks(clock=clock.read, now=clock.now, live=False), loudspeaker=speaker)
        app.outbox.start()
        app.shell.answer_safety_questions(())
        app.shell.show_page("today")
        app.shell.today.show_day(_DAY)
        app.shell.today.start()
        driver = app.shell.session.driver
        assert driver.player is not None
        in_the_middle = driver.player.steps[len(driver.player.steps) // 2]
        while driver.player.state is PlayerState.RUNNING:
            if driver.player.view().step is in_the_middle:
                server.kill()
            QApplication.processEvents()
            ahead = driver.next_moment_in_seconds or 0.0
            clock.advance(ahead)
            driver.step(ahead)
        session = app.diary.sessions[-1]
        assert session.finished_reps == session.record.planned_reps
        assert session.has_reached_end
        speaker.end()
        assert app.outbox.close(_PATIENCE_SECONDS)
    app.shell.window.close()
