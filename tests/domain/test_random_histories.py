"""Whatever sixty dates bring, the rules of content.md 3.5 and 5.2 hold on every one of them."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from program_app.domain.plan import KEEP_UP_DAYS, PlanForm
from program_app.domain.progress import SessionKind
from program_app.domain.progression import Decision, Moment, SessionForm, decide, standing_for
from program_app.domain.safety import Clearance
from program_app.domain.spasm import SpasmRecord
from program_app.domain.verdict import moves_plan, went_well
from program_app.words.reasons import reason_sentence
from tests.builders import MONDAY, a_session
from tests.histories import BYTES_PER_DATE, DATES, SOME_REPS, Evening, Life, Person

_LENGTH = DATES * BYTES_PER_DATE

_QUIET = timedelta(hours=24)
_FORGOTTEN = timedelta(days=7)


def people(form: PlanForm) -> st.SearchStrategy[Person]:
    return st.builds(
        Person,
        bytes_of_dates=st.binary(min_size=_LENGTH, max_size=_LENGTH),
        form=st.just(form),
        again_on=st.none() | st.integers(1, DATES - 1),
        is_cleared=st.sampled_from((True,) * 9 + (False,)),
    )


@pytest.mark.parametrize("form", PlanForm)
@settings(max_examples=700, deadline=None)
@given(data=st.data(), chance=st.randoms(use_true_random=False))
def test_no_history_leads_past_a_red_rule_a_day_that_was_not_done_or_a_reason(
    form: PlanForm, data: st.DataObject, chance: Random
) -> None:
    person = data.draw(people(form))
    life = Life(person)
    for evening in person.evenings():
        life.bring(evening)
        if evening.is_absent:
            continue
        decision = _decided(life, evening)
        _has_its_reasons(decision)
        if decision.form is not SessionForm.NONE:
            _is_not_red(life, evening, decision)
            _skips_nothing(life, evening, decision)
        _do(life, evening, decision)
    _tells_the_same_in_any_order(life, person.evenings()[-1].later, chance)


def _decided(life: Life, evening: Evening, **instead: tuple[Any, ...]) -> Decision:
    known: dict[str, tuple[Any, ...]] = {
        "sessions": tuple(life.sessions),
        "spasms": life.known_spasms(evening.now),
        **instead,
    }
    standing = standing_for(**known, today_on=evening.on, plan=life.person.plan(evening.now))
    asked = evening.asked
    clearance = Clearance.CLEARED if life.person.is_cleared else Clearance.CLINICIAN_FIRST
    moment = Moment(now=evening.now, pain=asked.pain, has_sign=asked.has_sign, clearance=clearance)
    return decide(standing, moment, overrules=asked.overrules)


def _do(life: Life, evening: Evening, decision: Decision) -> None:
    kinds = {
        SessionForm.PLANNED: SessionKind.PLANNED,
        SessionForm.GENTLE: SessionKind.GENTLE,
        SessionForm.BRIDGE_BACK: SessionKind.BRIDGE_BACK,
    }
    kind = kinds.get(decision.form)
    if evening.is_elsewhere and decision.day_number is not None:
        life.sessions.append(evening.done(SessionKind.ELSEWHERE, decision.day_number, 0, None))
    elif kind is not None and decision.day_number is not None:
        kind = SessionKind.LIGHT if evening.asked.light_day and kind is SessionKind.PLANNED else kind
        life.sessions.append(evening.done(kind, decision.day_number, SOME_REPS, None))


def _has_its_reasons(decision: Decision) -> None:
    sentences = [reason_sentence(reason) for reason in decision.reasons]
    assert sentences
    for sentence in sentences:
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert "ay 0" not in sentence


def _is_not_red(life: Life, evening: Evening, decision: Decision) -> None:
    asked, now, spasm = evening.asked, evening.now, life.last_spasm(evening.now)
    assert asked.pain is None or asked.pain <= 5
    assert not asked.has_sign
    assert life.person.is_cleared
    if spasm is None:
        return
    since = [session for session in life.sessions if session.record.started_at > spasm.began_at]
    if any(went_well(session) for session in since):
        return
    before = [session for session in life.sessions if session not in since]
    has_begun = any(moves_plan(session) for session in before)
    let_go_at = spasm.ended_at or spasm.began_at + _FORGOTTEN
    assert now - let_go_at >= _QUIET
    if has_begun:
        assert decision.form is SessionForm.BRIDGE_BACK
        assert asked.pain is not None
        assert asked.pain <= 3


def _skips_nothing(life: Life, evening: Evening, decision: Decision) -> None:
    plan = life.person.plan(evening.now)
    assert decision.day_number is not None
    if plan.form is PlanForm.KEEP_UP:
        assert decision.day_number in KEEP_UP_DAYS
        return
    done = {each.record.day_number for each in plan.sessions_of(life.sessions) if moves_plan(each)}
    assert set(range(1, decision.day_number)) <= done


def _tells_the_same_in_any_order(life: Life, evening: Evening, chance: Random) -> None:
    as_it_is = _decided(life, evening)
    sessions, spasms = list(life.sessions), list(life.known_spasms(evening.now))
    chance.shuffle(sessions)
    chance.shuffle(spasms)
    assert _decided(life, evening, sessions=tuple(sessions), spasms=tuple(spasms)) == as_it_is
    if life.is_told_by_this_cycle(evening.now):
        older_cycle = a_session(19, MONDAY - timedelta(days=40))
        assert _decided(life, evening, sessions=(*sessions, older_cycle)) == as_it_is
    assert _decided(life, evening, spasms=(*spasms, _old_spasm())) == as_it_is


def _old_spasm() -> SpasmRecord:
    began_at = datetime(2026, 1, 5, 3, tzinfo=UTC)
    return SpasmRecord(
        id="old", began_at=began_at, began_on=date(2026, 1, 5), ended_at=began_at + timedelta(hours=2)
    )
