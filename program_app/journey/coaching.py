"""Makes a session heard: the coach's script of the steps to come becomes the plan of the loudspeaker."""

from collections.abc import Callable
from functools import partial

from program_app.domain.airtime import PAUSE_SECONDS, HowLong, Spoken, Toned
from program_app.domain.coach import Coach, Script
from program_app.domain.coach_asides import clock_script, hurt_script
from program_app.domain.coming import ComingStep
from program_app.domain.player import SessionPlayer
from program_app.domain.preferences import Preferences
from program_app.domain.saying import Say, Saying
from program_app.domain.self_check import SelfCheck
from program_app.domain.step import Step
from program_app.domain.tone import TONE_SECONDS, Tone
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
        self._program = context.program
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
        self._between: dict[int, Spoken] = {}
        self._guessed: set[str] = set()
        self._prepared: tuple[Step, ...] = ()
        self._aside: tuple[Callable[[HowLong], Script], float] | None = None
        self._prepare()
        loudspeaker.open()

    def follow(self) -> None:
        """Plan what is to be heard from now on; while the session stands, nothing."""
        self._aside = None
        self._prepare()
        coming = self._player.coming(_STEPS_AHEAD)
        if coming:
            first = coming[0].serial
            self._scripts = {serial: kept for serial, kept in self._scripts.items() if serial >= first}
            self._between = {serial: said for serial, said in self._between.items() if serial >= first}
        self._play([sound for one in coming for sound in _sounds(self._script(one), one.begins_at_seconds)])

    @property
    def waits_for_lines(self) -> bool:
        """Lines of the steps to come were not ready when they were planned; it is worth planning anew."""
        return self._is_voice_on and bool(self._guessed)

    def plan_anew(self) -> None:
        """Make the same plan with what is known now: lines have become ready, or the voice was switched."""
        self._scripts.clear()
        self._guessed.clear()
        if self._aside is None:
            self.follow()
        else:
            script_of, began_at = self._aside
            self._play(_sounds(script_of(self._how_long), began_at))

    def set_voice_on(self, is_on: bool) -> None:
        """Whether lines are heard; tones always are."""
        self._is_voice_on = is_on
        if not is_on:
            # A line that is being said ends now, too.
            self._loudspeaker.silence()
        self.plan_anew()

    def caption(self, elapsed_seconds: float) -> str:
        """The line that was said last in this step; empty before the first, and some seconds after it."""
        coming = self._player.coming(1)
        if not coming:
            return ""
        saying = self._script(coming[0]).caption_at(elapsed_seconds)
        return spoken(saying) if saying is not None else ""

    def say_between(self, say: Say, now_seconds: float) -> None:
        """Say something that was not planned, after a tone that sounds; planned lines move out of its way."""
        coming = self._player.coming(1)
        if not coming:
            return
        saying, one = Saying(say=say), coming[0]
        seconds, at = self._how_long(saying), now_seconds + _AT_ONCE_SECONDS - one.begins_at_seconds
        for toned in sorted(self._script(one).tones, key=lambda toned: toned.at_seconds):
            ends = toned.at_seconds + TONE_SECONDS[toned.tone]
            if toned.at_seconds < at + seconds + PAUSE_SECONDS and at < ends + PAUSE_SECONDS:
                at = ends + PAUSE_SECONDS
        if one.step.seconds is None or at + seconds + PAUSE_SECONDS <= one.step.seconds:
            self._between[one.serial] = Spoken(at_seconds=at, seconds=seconds, saying=saying)
            self._scripts.pop(one.serial, None)
            self.follow()

    def say_if_quiet(self, say: Say, now_seconds: float) -> None:
        """Say something small where nothing else is to be heard; otherwise it is left out."""
        coming = self._player.coming(1)
        if not coming:
            return
        one, at = coming[0], now_seconds + _AT_ONCE_SECONDS - coming[0].begins_at_seconds
        until = at + self._how_long(Saying(say=say)) + PAUSE_SECONDS
        script = self._script(one)
        lines = [(line.at_seconds, line.ends_at_seconds) for line in script.lines]
        tones = [(toned.at_seconds, toned.at_seconds + TONE_SECONDS[toned.tone]) for toned in script.tones]
        if all(end + PAUSE_SECONDS <= at or begin >= until for begin, end in lines + tones):
            self.say_between(say, now_seconds)

    def stand(self, say: Say, now_seconds: float) -> None:
        """The session stands: withdraw everything, and say once why or what to do."""
        self._loudspeaker.silence()
        self._play_aside(partial(_one_line, Saying(say=say)), now_seconds + _AT_ONCE_SECONDS)

    def hurt(self, now_seconds: float) -> None:
        """Stop at once, then say the four answers now and then until one is given."""
        self._loudspeaker.silence()
        self._play_aside(hurt_script, now_seconds)

    def run_clock(self, check: SelfCheck, started_after_seconds: float) -> None:
        """The clock of the self-check that is being done was started so long after its step began."""
        coming = self._player.coming(1)
        if coming:
            self._play_aside(
                partial(clock_script, check), coming[0].begins_at_seconds + started_after_seconds
            )

    def stop_clock(self, now_seconds: float) -> None:
        """The run has ended, or was broken off: that is heard, and nothing more."""
        self._play_aside(_let_go, now_seconds + _AT_ONCE_SECONDS)

    def end(self) -> None:
        """It is over: nothing more is heard, and the device is free."""
        self._loudspeaker.close()

    def _prepare(self) -> None:
        """Have the lines of all steps ready; an easier form brings others."""
        steps = self._player.steps
        if steps != self._prepared:
            self._prepared = steps
            self._loudspeaker.prepare(lines_of_steps(self._program, steps))

    def _script(self, coming: ComingStep) -> Script:
        kept = self._scripts.get(coming.serial)
        if kept is None or (kept[0].step, kept[0].following) != (coming.step, coming.following):
            between = self._between.get(coming.serial)
            script = self._coach.script(
                coming.step, coming.following, is_first=coming.serial == 1, between=between
            )
            kept = self._scripts[coming.serial] = coming, script
        return kept[1]

    def _how_long(self, saying: Saying) -> float:
        line = spoken(saying)
        seconds = self._loudspeaker.seconds(line) if self._is_voice_on else None
        if seconds is None:
            self._guessed.add(line)
        return _SECONDS_PER_LINE + _SECONDS_PER_WORD * len(line.split()) if seconds is None else seconds

    def _play_aside(self, script_of: Callable[[HowLong], Script], began_at: float) -> None:
        self._aside = script_of, began_at
        self._play(_sounds(script_of(self._how_long), began_at))

    def _play(self, plan: list[Sound]) -> None:
        heard = plan if self._is_voice_on else [sound for sound in plan if sound.tone is not None]
        self._loudspeaker.play(heard)


def _one_line(saying: Saying, how_long: HowLong) -> Script:
    return Script(lines=(Spoken(at_seconds=0.0, seconds=how_long(saying) or 0.0, saying=saying),))


def _let_go(_how_long: HowLong) -> Script:
    return Script(tones=(Toned(at_seconds=0.0, tone=Tone.RELEASE),))


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
