"""A voice of the computer: a command that speaks a line into a WAV file."""

import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from program_app.sound.clip import Clip
from program_app.sound.decoding import UnreadableSoundError, read_clip
from program_app.sound.levelling import levelled
from program_app.sound.voice import VoiceError

_PATIENCE_SECONDS = 20
_NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True)
class SystemVoice:
    """Runs `command_for(speed, file)` with the line on its standard input."""

    name: str
    command_for: Callable[[float, Path], Sequence[str]]

    def render(self, line: str, speed: float) -> Clip:
        """See `Voice`."""
        with tempfile.TemporaryDirectory(prefix="brace28-") as folder:
            file = Path(folder, "line.wav")
            try:
                subprocess.run(
                    self.command_for(speed, file),
                    input=line.encode(),
                    stdout=subprocess.PIPE,  # its end tells at once that the command is done
                    stderr=subprocess.DEVNULL,
                    timeout=_PATIENCE_SECONDS,
                    check=True,
                    creationflags=_NO_CONSOLE,
                )
                return levelled(read_clip(file))
            except (OSError, subprocess.SubprocessError, UnreadableSoundError) as error:
                raise VoiceError(f"{self.name}: {error}") from error
