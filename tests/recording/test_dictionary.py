"""Words that the table lacks are looked up, the better list first."""

import json
from pathlib import Path

import pytest

from program_app.recording.dictionary import Dictionary
from program_app.recording.errors import RecordingError


@pytest.fixture
def dictionary(tmp_path: Path) -> Dictionary:
    gold, silver = tmp_path / "gold.json", tmp_path / "silver.json"
    gold.write_text(
        json.dumps(
            {"rib": "ɹˈɪb", "hip": "hˈɪp", "bridge": "bɹˈɪʤ", "close": {"DEFAULT": "klˈOs", "VERB": "klˈOz"}}
        )
    )
    silver.write_text(json.dumps({"hip": "wrong", "Pilates": "pəlˈɑɾiz"}))
    return Dictionary([gold, silver])


@pytest.mark.parametrize(
    ("word", "phonemes"),
    [
        ("hip", "hˈɪp"),
        ("close", "klˈOs"),
        ("pilates", "pəlˈɑɾiz"),
        ("ribs", "ɹˈɪbz"),
        ("hips", "hˈɪps"),
        ("bridges", "bɹˈɪʤᵻz"),
        ("hip's", "hˈɪps"),
        ("hip-bridge", "hˈɪp bɹˈɪʤ"),
    ],
)
def test_a_word_is_found_also_in_its_plural_and_its_parts(dictionary: Dictionary, word: str, phonemes: str):
    assert dictionary.phonemes(word) == phonemes


def test_an_unknown_word_without_a_speech_engine_is_named(
    dictionary: Dictionary, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RecordingError, match=r'"glute".*espeak-ng'):
        dictionary.phonemes("glute")
