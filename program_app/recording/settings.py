"""What every clip is made with, beside its words: a change here records every line anew."""

from program_app.recording import shaping
from program_app.recording.materials import MODEL, VOICE

SMALLNESS = 0.7
"""Of the encoder: 0.7 is Vorbis quality 3."""
_WAY_OF_WORKING = 1  # count up when a change of the code lets a clip sound different

MADE_WITH = {
    "model": MODEL.sha256,
    "voice": VOICE.sha256,
    "loudness": shaping.LOUDNESS,
    "highest_peak": shaping.HIGHEST_PEAK,
    "smallness": SMALLNESS,
    "way_of_working": _WAY_OF_WORKING,
}
