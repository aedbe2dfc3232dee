"""A pose that is `like` another one takes from there what it does not say itself."""

from collections.abc import Iterator, Mapping

from program_app.content.document import Document, KeyPath, Plain
from program_app.content.errors import Problem
from program_app.content.sentences import with_suggestion

_LIKE = "like"
_PAIRS = ("legs", "arms")
"""Of these each side is taken or replaced on its own."""

Postures = Mapping[str, dict[str, Plain]]


def postures_of(document: Document | None) -> Postures:
    """The common postures by name; each may be like one that stands before it."""
    found: dict[str, dict[str, Plain]] = {}
    whole = document.value.get("postures") if document and isinstance(document.value, dict) else None
    for name, pose in whole.items() if isinstance(whole, dict) else ():
        if isinstance(pose, dict):
            base = found.get(str(pose.get(_LIKE)), {})
            found[name] = _filled(pose, base)
    return found


def fill_likenesses(document: Document, postures: Postures) -> list[Problem]:
    """Write out every pose of a motion that is like another: `start`, `held`, `easier` or a posture."""
    known = dict(postures)
    problems = []
    for path, pose in _poses(document):
        if _LIKE in pose:
            name = str(pose[_LIKE])
            if name not in known:
                sentence = with_suggestion(f"there is no pose {name} to be like", name, sorted(known))
                problems.append(document.problem((*path, _LIKE), sentence))
            written = _filled(pose, known.get(name, {}))
            pose.clear()
            pose.update(written)
        if path == ("start",):
            known["start"] = pose
        if path[0] == "work":
            known["held"] = pose
        if path == ("easier", "start"):
            known["easier"] = pose
    return problems


def _poses(document: Document) -> Iterator[tuple[KeyPath, dict[str, Plain]]]:
    """Every pose of a motion in the order in which they may be like each other."""
    paths: list[KeyPath] = [("start",)]
    for key in ("work", "cycle"):
        paths += [(key, index) for index in range(_length(document, key))]
    paths += [("easier", "start"), ("easier", "held")]
    paths += [("wrong", index, "pose") for index in range(_length(document, "wrong"))]
    for path in paths:
        pose = document.at(path)
        if isinstance(pose, dict):
            yield path, pose


def _length(document: Document, key: str) -> int:
    items = document.at((key,))
    return len(items) if isinstance(items, list) else 0


def _filled(pose: dict[str, Plain], base: dict[str, Plain]) -> dict[str, Plain]:
    filled = {**base, **pose}
    filled.pop(_LIKE, None)
    for pair in _PAIRS:
        own, taken = pose.get(pair), base.get(pair)
        if isinstance(own, dict) and isinstance(taken, dict):
            filled[pair] = {**taken, **own}
    return filled
