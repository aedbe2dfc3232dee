"""Opens a speaker, plans something, and ends without closing it; with an argument it expects a device."""

import sys
import tempfile
import threading
import time
from pathlib import Path

from program_app.domain.sound_trouble import SoundTrouble
from program_app.domain.tone import Tone
from program_app.journey.loudspeaker import Sound
from program_app.sound.speaker import Speaker


def main() -> int:
    """Be heard by nobody."""
    expected = frozenset() if sys.argv[1:] else frozenset({SoundTrouble.NO_DEVICE})
    told = threading.Event()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        speaker = Speaker(
            recorded_folder=folder, cache_folder=folder, piper_folder=folder, on_trouble=lambda _: told.set()
        )
        speaker.prepare(["Half way."])
        speaker.open()
        speaker.play([Sound(key="hold", at_seconds=time.monotonic() + 0.5, tone=Tone.HOLD)])
        speaker.wait_until_prepared(20)
        told.wait(1 if sys.argv[1:] else 20)
        return int(speaker.troubles != expected)


sys.exit(main())
