"""Gives an Ogg stream a fixed serial number: encoders draw one by chance, and the same clip would differ."""

import struct
from itertools import accumulate

_SERIAL = 28
_MARK = b"OggS"
_SERIAL_AT, _CHECKSUM_AT, _HEADER_SIZE = 14, 22, 27


def with_fixed_serial(stream: bytes) -> bytes:
    """The same pages under one number, with their checksums made anew."""
    pages, at = [], 0
    while at < len(stream):
        end = _page_end(stream, at)
        pages.append(_renumbered(bytearray(stream[at:end])))
        at = end
    return b"".join(pages)


def _page_end(stream: bytes, at: int) -> int:
    if stream[at : at + len(_MARK)] != _MARK:
        raise ValueError("not an Ogg page")
    segments = stream[at + _HEADER_SIZE - 1]
    lengths_at = at + _HEADER_SIZE
    return lengths_at + segments + sum(stream[lengths_at : lengths_at + segments])


def _renumbered(page: bytearray) -> bytes:
    struct.pack_into("<I", page, _SERIAL_AT, _SERIAL)
    struct.pack_into("<I", page, _CHECKSUM_AT, 0)
    struct.pack_into("<I", page, _CHECKSUM_AT, _checksum(page))
    return bytes(page)


def _shifted(value: int, _step: int = 0) -> int:
    return (value << 1 ^ (0x04C11DB7 if value & 0x80000000 else 0)) & 0xFFFFFFFF


_TABLE = [list(accumulate(range(8), _shifted, initial=byte << 24))[-1] for byte in range(256)]


def _checksum(page: bytes | bytearray) -> int:
    """The CRC of the Ogg framing: not reflected, starting from nothing."""
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ _TABLE[value >> 24 ^ byte]
    return value
