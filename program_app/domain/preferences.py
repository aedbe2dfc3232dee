"""What a person set up, with the limits of each setting."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, time
from typing import Any

from program_app.domain.choices import STANDARD_GET_READY_SECONDS, Choices, CountStyle, SidesOrder
from program_app.domain.plan import Plan, PlanForm
from program_app.domain.talk import Talk

TEXT_SCALES = (1.0, 1.15, 1.3, 1.5)
REST_SCALES = (0.75, 1.0, 1.25, 1.5, 2.0)
SCHEMES = ("system", "light", "dark")
GET_READY_LIMITS = (8, 40)
COMFORTABLE_WALK_LIMITS = (1, 240)
RESCUE_CHANGE_LIMITS = (60, 120)
RESCUE_TURNS = ("upright", "left", "right")
"""How the rescue page stands: turned for somebody who lies on that side."""
RECORDED_VOICE = "recorded"
"""The coach that comes with the program; other names belong to voices of the computer."""
VOICE_SPEEDS = (0.8, 0.9, 1.0, 1.1)
LAST_FIRST_RUN_STEP = 4
_KINDS = {
    "move_less": bool,
    "voice": str,
    "voice_percent": int,
    "tones_percent": int,
    "is_voice_on": bool,
    "keeps_awake": bool,
    "pauses_on_click": bool,
    "takes_clicker": bool,
    "emergency_number": str,
    "helper_contacts": str,
    "rescue_change_seconds": int,
    "plan_began_at": str,
    "read_guide": str,
    "harder_exercises": str,
    "gets_up_at": str,
    "sign_on": str,
    "first_run_step": int,
    "safety_draft": str,
}


@dataclass(frozen=True, kw_only=True)
class Preferences:
    """All settings at once. Raises ValueError for a value outside its limits."""

    scheme: str = "system"
    text_scale: float = 1.0
    move_less: bool = False
    get_ready_seconds: int = STANDARD_GET_READY_SECONDS
    rest_scale: float = 1.0
    count_style: CountStyle = CountStyle.LAST_THREE
    sides_order: SidesOrder = SidesOrder.RIGHT_FIRST
    talk: Talk = Talk.AS_DAYS_GO_BY
    voice: str = RECORDED_VOICE
    voice_speed: float = 0.9
    """Of a voice of the computer, against its own pace (DESIGN.md 9); the recorded coach has its own."""
    is_voice_on: bool = True
    voice_percent: int = 80
    tones_percent: int = 70
    keeps_awake: bool = True
    pauses_on_click: bool = True
    takes_clicker: bool = True
    comfortable_walk_minutes: int | None = None
    emergency_number: str = ""
    helper_contacts: str = ""
    """Whom to call for a hand, one a line: a name, a comma, a number."""
    rescue_change_seconds: int = 90
    """After so long in a position the rescue page says that it is time to move (S082)."""
    rescue_turn: str = "upright"
    plan_form: PlanForm = PlanForm.PLANNED
    plan_began_at: str = ""
    """When this cycle began, as ISO 8601 with its zone; empty for the first."""
    gets_up_at: str = ""
    """When the person usually gets up, as HH:MM; empty where it was not told."""
    sign_on: str = ""
    """The date, as ISO 8601, of a sign that beats any number; empty once it has passed."""
    first_run_step: int = 0
    """The step at which the first run goes on, from 1; 0 once it is over."""
    safety_draft: str = ""
    """Safety questions that are being answered, as far as they are; empty while none are."""
    harder_exercises: str = ""
    """Exercises that are done in their harder form: their ids, with blanks between them."""
    read_guide: str = ""
    """The texts of the guide that are ticked as read: their ids, with blanks between them."""

    def __post_init__(self) -> None:
        lowest, highest = GET_READY_LIMITS
        if self.scheme not in SCHEMES or self.text_scale not in TEXT_SCALES:
            raise ValueError(f"no such look: {self.scheme}, {self.text_scale}")
        if not lowest <= self.get_ready_seconds <= highest or self.rest_scale not in REST_SCALES:
            raise ValueError(f"no such pace: {self.get_ready_seconds} s, {self.rest_scale}")
        if self.voice_speed not in VOICE_SPEEDS:
            raise ValueError(f"no such speed: {self.voice_speed}")
        if not (0 <= self.voice_percent <= 100 and 0 <= self.tones_percent <= 100):
            raise ValueError(f"no such volume: {self.voice_percent}, {self.tones_percent}")
        shortest, longest = COMFORTABLE_WALK_LIMITS
        minutes = self.comfortable_walk_minutes
        if minutes is not None and not shortest <= minutes <= longest:
            raise ValueError(f"no such walk: {minutes} min")
        _refuse_other_rescue(self.rescue_change_seconds, self.rescue_turn)
        if self.plan_began_at and datetime.fromisoformat(self.plan_began_at).tzinfo is None:
            raise ValueError(f"no such moment: {self.plan_began_at}")
        _refuse_other_times(self.gets_up_at)
        if not 0 <= self.first_run_step <= LAST_FIRST_RUN_STEP:
            raise ValueError(f"no such step: {self.first_run_step}")

    def with_value(self, name: str, value: object) -> "Preferences":
        """The same with one setting changed. Raises ValueError for a bad value or an unknown name."""
        if name not in {field.name for field in fields(self)}:
            raise ValueError(f"no setting is called {name}")
        if not isinstance(value, _KINDS.get(name, object)):
            raise ValueError(f"{name} cannot be {value!r}")
        good: Any = value
        if name == "count_style":
            good = CountStyle(str(value))
        elif name == "sides_order":
            good = SidesOrder(str(value))
        elif name == "talk":
            good = Talk(str(value))
        elif name == "plan_form":
            good = PlanForm(str(value))
        return replace(self, **{name: good})

    def as_plain(self) -> dict[str, Any]:
        """Plain JSON values, for keeping."""
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> "Preferences":
        """What `as_plain` gave; a value that does not fit is left at its standard."""
        kept = cls()
        for name, value in plain.items():
            try:
                kept = kept.with_value(name, value)
            except (ValueError, TypeError):
                continue
        return kept

    @property
    def read_texts(self) -> frozenset[str]:
        """The texts of the guide that are ticked as read."""
        return frozenset(self.read_guide.split())

    @property
    def harder_ids(self) -> tuple[str, ...]:
        """The exercises that are done in their harder form."""
        return tuple(self.harder_exercises.split())

    @property
    def plan(self) -> Plan:
        """The cycle the person is in."""
        began_at = datetime.fromisoformat(self.plan_began_at) if self.plan_began_at else None
        return Plan(form=self.plan_form, began_at=began_at)

    def choices(self) -> Choices:
        """How a session unfolds under these settings."""
        return Choices(
            get_ready_seconds=self.get_ready_seconds,
            rest_scale=self.rest_scale,
            count_style=self.count_style,
            sides_order=self.sides_order,
            comfortable_walk_minutes=self.comfortable_walk_minutes,
            harder=self.plan_form is PlanForm.HARDER,
            harder_exercises=self.harder_ids,
        )


def _refuse_other_times(text: str) -> None:
    """Raise ValueError for anything but HH:MM or nothing."""
    if text and f"{time.fromisoformat(text):%H:%M}" != text:
        raise ValueError(f"no such time: {text}")


def _refuse_other_rescue(change_seconds: int, turn: str) -> None:
    shortest, longest = RESCUE_CHANGE_LIMITS
    if not shortest <= change_seconds <= longest or turn not in RESCUE_TURNS:
        raise ValueError(f"no such rescue: {change_seconds} s, {turn}")
