"""What helped, and when and over what spasms came: counts and means of the log (content.md 6.6)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from program_app.domain.spasm import Doing, Remedy, SpasmRecord, Tried
from program_app.domain.spasm_gaps import true_spasms
from program_app.journey.spasm_form import tried_key
from program_app.words.long_view import TimeOfDay, helped_line, time_of_day_word, when_line
from program_app.words.spasms import doing_word, remedy_word

FEW_BELOW = 3
"""Fewer tries are shown dashed: chance plays a part."""
_MOST_TRIGGERS, _MOST_REMEDIES = 4, 6
_BEGINS_AT = {5: TimeOfDay.MORNING, 11: TimeOfDay.MIDDAY, 17: TimeOfDay.EVENING, 22: TimeOfDay.NIGHT}


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A word and how long its bar is; `is_few` stands on too few entries to mean much."""

    word: str
    value: float
    value_text: str
    aside: str = ""
    is_few: bool = False


@dataclass(frozen=True, kw_only=True)
class WhenAndWhat:
    """Spasms by the time of day, from night to evening, and by what was being done, the most first."""

    times: tuple[Bar, ...]
    triggers: tuple[Bar, ...]
    count: int
    line: str


@dataclass(frozen=True, kw_only=True)
class WhatHelped:
    """The mean helpfulness of what was tried, the best first."""

    bars: tuple[Bar, ...]
    line: str


def when_and_what(records: Iterable[SpasmRecord]) -> WhenAndWhat:
    """When spasms came, and over what."""
    spasms = true_spasms(records)
    times = Counter(_time_of_day(spasm) for spasm in spasms)
    triggers = Counter(doing for spasm in spasms for doing in spasm.doing)
    return WhenAndWhat(
        times=tuple(_counted(time_of_day_word(time), times[time]) for time in TimeOfDay),
        triggers=tuple(
            _counted(doing_word(doing), count) for doing, count in _most(triggers)[:_MOST_TRIGGERS]
        ),
        count=len(spasms),
        line=when_line(len(spasms)),
    )


def what_helped(records: Iterable[SpasmRecord]) -> WhatHelped:
    """What was tried and judged in the entries that count: the last answer of each entry."""
    judged: dict[tuple[Remedy, str], list[int]] = {}
    words: dict[tuple[Remedy, str], str] = {}
    for record in records:
        last = {_thing(one): (one, one.helped) for one in record.tried if one.helped is not None}
        for key, (one, helped) in last.items() if record.counts else ():
            judged.setdefault(key, []).append(helped)
            words[key] = remedy_word(one.remedy, one.name.strip() if key[1] else "")
    means = [(key, sum(answers) / len(answers), len(answers)) for key, answers in judged.items()]
    means.sort(key=lambda entry: (-entry[1], -entry[2], words[entry[0]]))
    bars = tuple(
        Bar(
            word=words[key],
            value=mean,
            value_text=f"{mean:.1f}",
            aside=f"{count}×",
            is_few=count < FEW_BELOW,
        )
        for key, mean, count in means[:_MOST_REMEDIES]
    )
    firm = next((bar for bar in bars if not bar.is_few), None)
    line = helped_line(firm.word if firm else "", firm.value_text if firm else "", has_any=bool(bars))
    return WhatHelped(bars=bars, line=line)


def _thing(tried: Tried) -> tuple[Remedy, str]:
    # Something else is as many things as it has names, however they are written.
    if tried.remedy is Remedy.OTHER:
        return tried.remedy, tried.name.strip().casefold()
    return tried_key(tried)


def _time_of_day(spasm: SpasmRecord) -> TimeOfDay:
    hour = spasm.began_at.astimezone().hour
    return next((time for begins, time in reversed(_BEGINS_AT.items()) if hour >= begins), TimeOfDay.NIGHT)


def _most(triggers: Counter[Doing]) -> list[tuple[Doing, int]]:
    return sorted(triggers.items(), key=lambda entry: (-entry[1], doing_word(entry[0])))


def _counted(word: str, count: int) -> Bar:
    return Bar(word=word, value=count, value_text=str(count))
