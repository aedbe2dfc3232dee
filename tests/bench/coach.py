"""What is heard of a session in the real app, recorded in an empty room; `python -m tests.bench.coach`."""

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from program_app.domain.preferences import RECORDED_VOICE
from program_app.domain.tone import Tone
from program_app.journey.loudspeaker import Sound
from tests.bench.busy import busy_processes
from tests.bench.day_heard import compare, keep, say_day
from tests.bench.measuring import PYTHON, ROOT, Environment, run, say
from tests.sound_server import recording, sound_server

DAY = 6
"""Floor work and a walk."""
_SYSTEM_VOICE = "espeak-ng"
_HEARD = ROOT / "build" / "bench"
_STUDIO = ROOT / "build" / "voice" / "venv" / "bin" / "python"


def measure_coach(folder: Path, environment: Environment, whole_seconds: int, part_seconds: int) -> None:
    """Print when the sounds of a session were heard, for `whole_seconds` and for three parts of it."""
    folder.mkdir(exist_ok=True)
    cores = len(os.sched_getaffinity(0))
    say(f"The coach: day {DAY} in the app, from the moment of each sound to when it is heard")
    _HEARD.mkdir(parents=True, exist_ok=True)
    _say_session("recorded coach", folder / "whole", environment, whole_seconds, wav=_HEARD / "day.wav")
    _say_session(f"{cores} cores busy", folder / "busy", environment, part_seconds, busy=cores)
    _say_session(_SYSTEM_VOICE, folder / "system", environment, part_seconds, voice=_SYSTEM_VOICE)
    _say_understood(environment)
    say()


def _say_session(
    name: str,
    folder: Path,
    environment: Environment,
    seconds: int,
    *,
    voice: str = RECORDED_VOICE,
    busy: int = 0,
    wav: Path | None = None,
) -> None:
    folder.mkdir()
    with sound_server(folder / "server") as server:
        heard_there = {**environment, "PULSE_SERVER": server.address, "ALSA_CONFIG_PATH": os.devnull}
        options = (folder / "data", str(DAY), str(seconds), voice)
        with recording(server) as heard, busy_processes(busy):
            led = run((PYTHON, "-m", "tests.bench.heard_session", *options), heard_there)
    # What the end of the measurement cut off is left out.
    plan = [_sound(line) for line in led.out.splitlines()][:-1]
    if wav is not None:
        keep(heard, wav)
        _keep_lines(plan, heard.moment_of(0), wav.with_suffix(".json"))
    say_day(name, compare(heard, plan, folder, voice))


def _sound(told: str) -> Sound:
    at, tone, line = json.loads(told)
    return Sound(key=f"{line or tone} {at:.2f}", at_seconds=at, tone=Tone(tone) if tone else None, line=line)


def _keep_lines(plan: Sequence[Sound], began_at: float, file: Path) -> None:
    lines = [[round(sound.at_seconds - began_at, 3), sound.line] for sound in plan if sound.line]
    file.write_text(json.dumps(lines), encoding="utf-8")


def _say_understood(environment: Environment) -> None:
    """What a recogniser understands of the recording, where the studio of the coach has been set up."""
    if not _STUDIO.exists():
        say("  understood: no recogniser here; `make voice-heard` sets it up")
        return
    understood = run((_STUDIO, "-m", "program_app.recording.understand", _HEARD / "day.wav"), environment)
    say(f"  {understood.out.strip().splitlines()[-1]}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="brace28-coach-") as name:
        offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": f"{name}/cache"}
        measure_coach(Path(name) / "coach", offscreen, whole_seconds=1800, part_seconds=150)
