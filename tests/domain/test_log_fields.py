"""What a log asks for is found by name, and the shipped fields are those that records keep."""

from dataclasses import fields

import pytest

from program_app.content.loader import load_program
from program_app.domain.baseline import BaselineRecord
from program_app.domain.day_log import DayLog
from program_app.domain.faults import FieldError
from program_app.domain.log_fields import Chart, LogAnswer, LogField, Logs
from program_app.domain.progress import Answers
from program_app.domain.spasm import SpasmRecord
from program_app.paths import program_folder

SIDE = LogField(id="side", label="Side")
GAPS = Chart(id="gaps", title="Gaps", caption="Growing is good.")
SHIPPED = load_program(program_folder()).logs


def names(record: type) -> set[str]:
    return {field.name for field in fields(record)}


def ids(items: tuple[LogField, ...]) -> set[str]:
    return {item.id for item in items}


def test_fields_and_charts_are_found_by_name():
    logs = Logs(spasm=(SIDE,), session=(SIDE,), daily=(SIDE,), baseline=(SIDE,), charts=(GAPS,))
    found = (logs.spasm_field, logs.session_field, logs.daily_field, logs.baseline_field)
    assert all(find("side") is SIDE for find in found)
    assert logs.chart("gaps") is GAPS


def test_a_name_that_no_field_and_no_chart_has_is_refused():
    logs = Logs(spasm=(SIDE,), session=(SIDE,), daily=(SIDE,), baseline=(SIDE,), charts=(GAPS,))
    found = (logs.spasm_field, logs.session_field, logs.daily_field, logs.baseline_field, logs.chart)
    for find in found:
        with pytest.raises(KeyError):
            find("height")


def test_a_field_without_a_label_is_refused():
    with pytest.raises(FieldError):
        LogField(id="side", label="")


def test_a_field_is_told_under_its_short_label_where_it_has_one():
    assert SIDE.brief == "Side"
    assert LogField(id="doing", label="What were you doing?", short="Doing").brief == "Doing"


def test_an_answer_has_a_word_where_it_needs_one():
    kind = LogField(id="kind", label="Type", answers=(LogAnswer(id="ache", help="Longer and duller."),))
    assert (kind.about("ache"), kind.about("twinge")) == ("Longer and duller.", "")
    with pytest.raises(FieldError):
        LogAnswer(id="ache", help="")


def test_every_value_of_a_spasm_that_is_told_has_its_label():
    told_by_itself = {"id", "began_on", "is_draft", "from_rescue", "taken_out_at"}
    assert ids(SHIPPED.spasm) == names(SpasmRecord) - told_by_itself


def test_every_value_of_the_log_of_a_day_and_of_the_baseline_has_its_label():
    assert ids(SHIPPED.daily) == names(DayLog) - {"logged_on", "logged_at"}
    told_by_itself = {"id", "answered_at", "answered_on", "is_last_spasm_exact"}
    assert ids(SHIPPED.baseline) == names(BaselineRecord) - told_by_itself


def test_every_answer_after_a_session_has_its_label():
    assert names(Answers) <= ids(SHIPPED.session)


def test_no_field_and_no_chart_is_there_twice():
    for items in (SHIPPED.spasm, SHIPPED.session, SHIPPED.daily, SHIPPED.baseline):
        assert len(ids(items)) == len(items)
    assert len({chart.id for chart in SHIPPED.charts}) == len(SHIPPED.charts)
