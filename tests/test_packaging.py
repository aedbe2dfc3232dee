"""What is installed: one package that carries its data, from packages pinned by hash."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

_CHECKOUT = Path(__file__).resolve().parent.parent
_README_PICTURES = _CHECKOUT / "resources" / "pictures"


@pytest.fixture(scope="module")
def wheel_files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Names of the files in a wheel built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=_CHECKOUT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def _pins(lock: str) -> dict[str, str]:
    """Version by package name."""
    text = (_CHECKOUT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))


def test_an_installed_brace_28_puts_one_package_into_site_packages(wheel_files: list[str]) -> None:
    tops = {name.split("/")[0] for name in wheel_files}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"program_app"}


def test_the_pictures_of_the_readme_stay_out_of_the_wheel(wheel_files: list[str]) -> None:
    assert not [name for name in wheel_files if "resources/pictures/" in name]


@pytest.mark.parametrize("folder", ["program_content", "resources"])
def test_the_wheel_carries_every_data_file(wheel_files: list[str], folder: str) -> None:
    files = [path for path in (_CHECKOUT / folder).rglob("*") if path.is_file()]
    files = [path for path in files if _README_PICTURES not in path.parents]
    wanted = {f"program_app/{path.relative_to(_CHECKOUT).as_posix()}" for path in files}
    assert wanted - set(wheel_files) == set()


def test_what_records_the_coach_stays_out_of_the_wheel(wheel_files: list[str]) -> None:
    assert not [name for name in wheel_files if "/recording/" in name]


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock", "requirements-voice.lock"])
def test_every_locked_package_has_hashes_and_no_host(lock: str) -> None:
    text = (_CHECKOUT / lock).read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert re.search(r"://|--(extra-)?index-url|--find-links", text) is None


def test_running_and_testing_use_the_same_versions() -> None:
    to_run, to_test = _pins("requirements.lock"), _pins("requirements-test.lock")
    assert {name: to_test.get(name) for name in to_run} == to_run
