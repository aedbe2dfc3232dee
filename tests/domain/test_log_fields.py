"""What a log asks for has a label, and the shipped fields are those that records keep."""

from dataclasses import fields

import pytest

from program_app.content.loader import load_program
from program_app.domain.baseline import BaselineRecord
from program_app.domain.day_log import DayLog
from program_app.domain.faults import FieldError
from program_app.domain.log_fields import LogField
from program_app.domain.progress import Answers
from program_app.domain.spasm import SpasmRecord
from program_app.paths import program_folder

SHIPPED = load_program(program_folder()).logs


def names(record: type) -> set[str]:
    return {field.name for field in fields(record)}


def ids(items: tuple[LogField, ...]) -> set[str]:
    return {item.id for item in items}


def test_a_field_without_a_label_is_refused():
    with pytest.raises(FieldError):
        LogField(id="side", label="")


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
    assert len({chart.id for chart in SHIPPED.charts}) == len(SHIPPED.charts) == 11
