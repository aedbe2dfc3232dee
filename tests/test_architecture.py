"""Rules of the house that the layer contracts in pyproject.toml cannot say."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import program_app

_PACKAGE = Path(program_app.__file__).parent
# The core is told the time and touches nothing: these would show it a clock, the disk, chance or the system.
_OUTSIDE_THE_CORE = {"io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3"}
_OUTSIDE_THE_CORE |= {"subprocess", "sys", "tempfile", "threading", "time"}


def _modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def _imports(module: Path) -> Iterator[str]:
    """Full names of all that `module` imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_the_core_stands_on_the_standard_library_alone_and_knows_no_clock_and_no_disk() -> None:
    allowed = sys.stdlib_module_names - _OUTSIDE_THE_CORE
    strangers = {
        f"{module.name}: {name}"
        for module in _modules(_PACKAGE / "domain")
        for name in _imports(module)
        if not name.startswith("program_app.domain.") and name.split(".")[0] not in allowed
    }
    assert strangers == set()


def test_the_core_never_asks_what_time_it_is() -> None:
    asked = {
        f"{module.name}:{node.lineno}"
        for module in _modules(_PACKAGE / "domain")
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow"}
        if isinstance(node.value, ast.Name) and node.value.id in {"date", "datetime"}
    }
    assert asked == set()


def test_pages_do_not_import_pages() -> None:
    pages = {module.stem for module in _modules(_PACKAGE / "ui") if module.stem.endswith("_page")}
    acquaintances = {
        f"{module.name}: {name}"
        for module in _modules(_PACKAGE / "ui")
        if module.stem in pages
        for name in _imports(module)
        if pages & set(name.split("."))
    }
    assert acquaintances == set()


def test_signals_are_connected_without_lambdas_that_hold_on_to_their_owner() -> None:
    holding = {
        f"{module.name}:{node.lineno}"
        for module in _modules(_PACKAGE)
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect"
        if any(isinstance(argument, ast.Lambda) for argument in node.args)
    }
    assert holding == set()
