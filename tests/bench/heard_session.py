"""Leads a day in real time with all its sound, and prints every sound whose moment came, one JSON a line."""

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from program_app.domain.changes import PreferenceSet
from program_app.journey.loudspeaker import Sound
from program_app.main import App, build
from program_app.sound.speaker import Speaker

_LAST_SOUND_MS = 1000


class ToldPlan:
    """What the loudspeaker was told to play, without what was withdrawn before its moment."""

    def __init__(self, speaker: Speaker) -> None:
        self._due: dict[str, Sound] = {}
        self._play = speaker.play
        speaker.play = self.play  # type: ignore[method-assign]

    def play(self, plan: Sequence[Sound]) -> None:
        """Take note, and let it be heard."""
        self._keep_what_has_begun()
        self._due |= {sound.key: sound for sound in plan}
        self._play(plan)

    def lines(self) -> list[str]:
        """Every sound whose moment has come, as JSON."""
        self._keep_what_has_begun()
        begun = sorted(self._due.values(), key=lambda sound: sound.at_seconds)
        return [json.dumps([sound.at_seconds, sound.tone, sound.line]) for sound in begun]

    def _keep_what_has_begun(self) -> None:
        now = time.monotonic()
        self._due = {key: sound for key, sound in self._due.items() if sound.at_seconds <= now}


def _begin(built: App, day: int) -> None:
    built.shell.today.show_day(day)
    built.shell.today.answer_pain(1)
    QApplication.processEvents()
    built.shell.today.start()


def main(folder: Path, day: int, seconds: int, voice: str) -> int:
    """Lead the day to its end, or for `seconds`, spoken by this voice at its own pace."""
    app = QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    built = build(folder)
    built.outbox.start()
    built.shell.window.show()
    built.shell.answer_safety_questions(())
    built.shell.show_page("today")
    for name, value in (("voice", voice), ("voice_speed", 1.0)):
        built.diary.record(PreferenceSet(name=name, value=value))
    told = ToldPlan(built.speaker())
    _begin(built, day)
    built.shell.session.driver.session_ended.connect(lambda: QTimer.singleShot(_LAST_SOUND_MS, app.quit))
    QTimer.singleShot(seconds * 1000, app.quit)
    code = app.exec()
    print(*told.lines(), sep="\n")
    built.speaker.end()
    built.outbox.close(timeout_seconds=10)
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
