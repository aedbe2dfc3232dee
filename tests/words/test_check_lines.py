"""Results of self-checks are plain numbers in a sentence."""

from program_app.domain.check_clock import Run
from program_app.domain.events import CheckResult
from program_app.words import check_lines as words
from tests.virtual_session import shipped_program


def test_a_result_is_compared_with_the_earlier_one():
    assert words.run_text(Run(seconds=34.2)) == "34 seconds."
    assert words.earlier_text(1, CheckResult(seconds=22.4)) == "Day 1 was 22."


def test_one_of_a_thing_is_one():
    assert words.run_text(Run(seconds=1.2)) == "1 second."
    assert words.run_text(Run(seconds=30, count=1), is_counter=True) == "1 stand."
    assert words.run_text(Run(seconds=30, count=14), is_counter=True) == "14 stands."


def test_questions_of_one_topic_are_counted_within_it():
    assert words.question_place(4, 5, 1, 3) == "Question 4 of 5 · 1 of 3"
    assert words.question_place(1, 5, 1, 1) == "Question 1 of 5"


def test_the_gate_step_says_how_long():
    assert words.gate_step(shipped_program().check("C2")) == "Gate level: hold 20 s"


def test_a_count_or_a_time_may_be_compared():
    assert words.earlier_text(7, CheckResult(count=11)) == "Day 7 was 11."
    assert words.earlier_text(7, CheckResult(choice=2)) == ""
