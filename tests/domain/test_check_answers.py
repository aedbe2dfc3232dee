"""Typed digits answer one question after the other."""

import pytest

from program_app.domain.check_answers import QuestionRound


def test_a_digit_answers_and_the_next_question_comes_after_it_was_seen():
    round_ = QuestionRound(3)
    round_.type_digit(6, at=10)
    round_.tick(10.5)
    assert (round_.index, round_.answers[0]) == (0, 6)
    round_.tick(10.6)
    assert round_.index == 1


def test_another_digit_in_time_corrects_the_answer():
    round_ = QuestionRound(3)
    round_.type_digit(6, at=10)
    round_.type_digit(4, at=10.4)
    round_.tick(10.9)
    assert (round_.index, round_.answers[0]) == (0, 4)


@pytest.mark.parametrize(("later", "expected"), [(0.7, [10, None]), (0.9, [1, 0])])
def test_ten_is_one_and_zero_typed_quickly(later: float, expected: list[int | None]):
    round_ = QuestionRound(2)
    round_.type_digit(1, at=10)
    round_.tick(10 + later)
    round_.type_digit(0, at=10 + later)
    assert round_.answers == expected


def test_a_one_alone_waits_a_little_longer_for_a_zero():
    round_ = QuestionRound(2)
    round_.type_digit(1, at=10)
    round_.tick(10.7)
    assert round_.index == 0
    round_.tick(10.8)
    assert (round_.index, round_.answers[0]) == (1, 1)


def test_a_zero_after_another_answer_is_a_zero():
    round_ = QuestionRound(2)
    round_.choose(1, at=10)
    round_.type_digit(0, at=10.2)
    assert round_.answers[0] == 0


def test_a_question_may_stay_open_and_be_gone_back_to():
    round_ = QuestionRound(2)
    round_.type_digit(7, at=1)
    round_.leave_open()
    assert (round_.index, round_.answers) == (1, [None, None])
    round_.back()
    round_.back()
    assert round_.index == 0


def test_without_an_answer_nothing_moves_on_by_itself():
    round_ = QuestionRound(2)
    round_.tick(1000)
    assert round_.index == 0


def test_it_is_over_after_the_last_question_and_answers_stand():
    round_ = QuestionRound(2)
    round_.type_digit(3, at=1)
    round_.go_on()
    round_.type_digit(8, at=2)
    round_.tick(3)
    assert round_.is_over
    round_.type_digit(5, at=4)
    assert round_.answers == [3, 8]
