"""A demo's pictures: each screen once, in order."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from program_app.demo.pictures import Pictures


@pytest.fixture
def label(qtbot: QtBot) -> QLabel:
    label = QLabel("A screen")
    qtbot.addWidget(label)
    return label


def test_each_screen_is_taken_once_in_the_order_it_came(label: QLabel, tmp_path: Path) -> None:
    pictures = Pictures(label, tmp_path / "new" / "folder")
    for name in ("today", "hold", "today"):
        pictures.take(name)
    assert sorted(path.name for path in tmp_path.rglob("*.png")) == ["001-today.png", "002-hold.png"]


def test_without_a_folder_nothing_is_taken(label: QLabel) -> None:
    pictures = Pictures(label, None)
    assert not pictures.wants("today")
    pictures.take("today")


def test_a_picture_that_was_taken_is_not_wanted_any_more(label: QLabel, tmp_path: Path) -> None:
    pictures = Pictures(label, tmp_path)
    assert pictures.wants("today")
    pictures.take("today")
    assert not pictures.wants("today")


def test_a_picture_that_cannot_be_written_is_told(label: QLabel, tmp_path: Path) -> None:
    pictures = Pictures(label, tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(OSError, match="today"):
        pictures.take("today")
