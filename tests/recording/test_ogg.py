"""The serial number of an Ogg stream is no matter of chance."""

import struct

import pytest

from program_app import paths
from program_app.recording.ogg import with_fixed_serial


def _page(serial: int, checksum: int = 0) -> bytes:
    return struct.pack("<4sBBqIIIBB", b"OggS", 0, 2, 0, serial, 0, checksum, 1, 5) + b"Voice"


def test_two_streams_that_differ_by_their_number_become_the_same():
    assert with_fixed_serial(_page(1) + _page(1)) == with_fixed_serial(_page(99, 7) + _page(99, 7))


def test_only_number_and_checksum_change():
    page = with_fixed_serial(_page(1))
    assert (page[:14], page[18:22], page[26:]) == (_page(1)[:14], _page(1)[18:22], _page(1)[26:])


def test_a_stream_that_was_renumbered_stays_as_it_is():
    # The clips were checked by the decoders that play them; a wrong checksum would change here.
    clip = next(paths.resource("voice", "en").glob("*.ogg")).read_bytes()
    assert with_fixed_serial(clip) == clip


def test_what_is_no_ogg_is_refused():
    with pytest.raises(ValueError, match="Ogg"):
        with_fixed_serial(b"RIFF....WAVE")
