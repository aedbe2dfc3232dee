"""Makes a session heard: the coach's script of the steps to come becomes the plan of the loudspeaker."""

from collections.abc import Iterator

from program_app.domain.airtime import PAUSE_SECONDS
from program_app.domain.coach import Coach, Script
from program_app.domain.coach_asides import clock_script, hurt_script
from program_app.domain.coming import ComingStep
from program_app.domain.player import SessionPlayer
from program_app.domain.preferences import Preferences
from program_app.domain.saying import Say, Saying
from program_app.domain.self_check import SelfCheck
from program_app.domain.tone import TONE_SECONDS
from program_app.journey.loudspeaker import Loudspeaker, Sound
from program_app.journey.session_context import SessionContext
from program_app.journey.spoken_lines import lines_of_steps
from program_app.words.coach import spoken

_STEPS_AHEAD = 3
"""So many are planned, so that a busy window cannot make the next change late."""
_SECONDS_PER_WORD, _SECONDS_PER_LINE = 0.33, 0.35
"""How long a line would take that no voice can say; it stands in the strip then."""
_AT_ONCE_SECONDS = 0.15


class Coaching:
    """One sitting of a session. It is told when something has happened, and plans anew."""

    def __init__(
        self,
        player: SessionPlayer,
        context: SessionContext,
        preferences: Preferences,
        loudspeaker: Loudspeaker,
    ) -> None:
        self._player = player
        self._loudspeaker = loudspeaker
        self._is_voice_on = preferences.is_voice_on
        self._coach = Coach(
            context.program,
            context.day_number,
            preferences.talk,
            self._how_long,
            preferences.sides_order.first,
        )
        self._scripts: dict[int, tuple[ComingStep, Script]] = {}
        self._guessed: set[str] = set()
        self._said_between: list[Sound] = []
        loudspeaker.prepare(lines_of_steps(context.program, player.steps))
        loudspeaker.open()

    def follow(self) -> None:
        """Plan what is to be heard from now on; while the session stands, nothing."""
        coming = self._player.coming(_STEPS_AHEAD)
        self._forget_all_but(coming)
        plan = [sound for one in coming for sound in _sounds(self._script(one), one.begins_at_seconds)]
        if not coming:
            self._said_between = []
        self._loudspeaker.play(self._audible([*self._making_room(plan), *self._said_between]))

    @property
    def waits_for_lines(self) -> bool:
        """Lines of the steps to come were not ready when they were planned; it is worth planning anew."""
        return self._is_voice_on and bool(self._guessed)

    def plan_anew(self) -> None:
        """Some of the lines that were waited for may be ready now."""
        self._scripts.clear()
        self._guessed.clear()
        self.follow()

    def set_voice_on(self, is_on: bool) -> None:
        """Whether lines are heard; tones always are."""
        self._is_voice_on = is_on
        self._guessed.clear()
        self._scripts.clear()

    def caption(self, elapsed_seconds: float) -> str:
        """The line that was said last in this step; empty before the first."""
        coming = self._player.coming(1)
        if not coming:
            return ""
        saying = self._script(coming[0]).caption_at(elapsed_seconds)
        return spoken(saying) if saying is not None else ""

    def say_between(self, say: Say, now_seconds: float) -> None:
        """Say something that was not planned, after a tone that sounds; planned lines give way to it."""
        saying = Saying(say=say)
        at = now_seconds + _AT_ONCE_SECONDS
        seconds = self._how_long(saying)
        for one in self._player.coming(_STEPS_AHEAD):
            for toned in self._script(one).tones:
                begins = one.begins_at_seconds + toned.at_seconds
                ends = begins + TONE_SECONDS[toned.tone]
                if begins < at + seconds + PAUSE_SECONDS and at < ends + PAUSE_SECONDS:
                    at = ends + PAUSE_SECONDS
        self._said_between = [Sound(key=f"between {say} {now_seconds}", at_seconds=at, line=spoken(saying))]
        self.follow()

    def stand(self, now_seconds: float) -> None:
        """The session stands: withdraw everything, and say so once."""
        self._loudspeaker.silence()
        paused = Sound(
            key=f"paused {now_seconds}", at_seconds=now_seconds + _AT_ONCE_SECONDS, line=spoken(_PAUSED)
        )
        self._loudspeaker.play(self._audible([paused]))

    def hurt(self, now_seconds: float) -> None:
        """Stop at once, then say the four answers now and then until one is given."""
        self._loudspeaker.silence()
        script = hurt_script(self._how_long)
        self._loudspeaker.play(self._audible(_sounds(script, now_seconds)))

    def run_clock(self, check: SelfCheck, started_after_seconds: float) -> None:
        """The clock of the self-check that is being done was started so long after its step began."""
        coming = self._player.coming(1)
        if coming:
            start = coming[0].begins_at_seconds + started_after_seconds
            script = clock_script(check, self._how_long)
            self._loudspeaker.play(self._audible(_sounds(script, start)))

    def stop_clock(self) -> None:
        """The run has ended, or was broken off."""
        self._loudspeaker.play(())

    def end(self) -> None:
        """It is over: nothing more is heard, and the device is free."""
        self._loudspeaker.close()

    def _script(self, coming: ComingStep) -> Script:
        kept = self._scripts.get(coming.serial)
        if kept is None or (kept[0].step, kept[0].following) != (coming.step, coming.following):
            kept = coming, self._coach.script(coming.step, coming.following, is_first=coming.serial == 1)
            self._scripts[coming.serial] = kept
        return kept[1]

    def _forget_all_but(self, coming: tuple[ComingStep, ...]) -> None:
        if coming:
            first = coming[0].serial
            self._scripts = {serial: kept for serial, kept in self._scripts.items() if serial >= first}

    def _how_long(self, saying: Saying) -> float:
        line = spoken(saying)
        seconds = self._loudspeaker.seconds(line) if self._is_voice_on else None
        if seconds is None:
            self._guessed.add(line)
        return _SECONDS_PER_LINE + _SECONDS_PER_WORD * len(line.split()) if seconds is None else seconds

    def _making_room(self, plan: list[Sound]) -> Iterator[Sound]:
        """Planned lines give way to what was said between."""
        for sound in plan:
            if sound.tone is not None or not any(self._overlap(sound, said) for said in self._said_between):
                yield sound

    def _overlap(self, sound: Sound, said: Sound) -> bool:
        begins, ends = sound.at_seconds, sound.at_seconds + self._line_seconds(sound.line)
        return begins < said.at_seconds + self._line_seconds(said.line) and said.at_seconds < ends

    def _line_seconds(self, line: str) -> float:
        return PAUSE_SECONDS + (self._loudspeaker.seconds(line) or 0.0)

    def _audible(self, plan: list[Sound]) -> list[Sound]:
        return plan if self._is_voice_on else [sound for sound in plan if sound.tone is not None]


_PAUSED = Saying(say=Say.PAUSED)


def _sounds(script: Script, begins_at_seconds: float) -> list[Sound]:
    """Named by what is heard when: planned again at the same moment it is the same sound."""
    sounds = []
    for toned in script.tones:
        at = begins_at_seconds + toned.at_seconds
        sounds.append(Sound(key=f"{toned.tone} {at:.3f}", at_seconds=at, tone=toned.tone))
    for said in script.lines:
        at, line = begins_at_seconds + said.at_seconds, spoken(said.saying)
        sounds.append(Sound(key=f"{line} {at:.3f}", at_seconds=at, line=line))
    return sounds
