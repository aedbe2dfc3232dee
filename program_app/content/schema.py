"""JSON Schemas of the program files, for editors, from the same types that the loader checks with."""

from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from program_app.content.files import KINDS
from program_app.domain.dose import Tempo
from program_app.domain.pose import Pose
from program_app.domain.program import Day


def program_schemas() -> dict[str, dict[str, Any]]:
    """Kind of file → its JSON Schema."""
    return {kind: _schema(kind, cls) for kind, cls in KINDS.items()}


def _schema(kind: str, cls: type) -> dict[str, Any]:
    adapter: TypeAdapter[Any] = TypeAdapter(cls)
    schema = adapter.json_schema(schema_generator=_AsWritten)
    dialect = GenerateJsonSchema.schema_dialect
    return {"$schema": dialect} | schema | {"title": f"Brace 28: {kind}"}


class _AsWritten(GenerateJsonSchema):
    """A tempo is text such as 3-1-3, and numbers have the limits that their class states."""

    def dataclass_schema(self, schema: core_schema.DataclassSchema) -> JsonSchemaValue:
        cls = schema["cls"]
        if cls is Tempo:
            return {
                "type": "string",
                "pattern": "^[0-9]+-[0-9]+-[0-9]+$",
                "description": Tempo.__doc__,
                "examples": ["3-1-3"],
            }
        described = super().dataclass_schema(schema)
        if cls is Pose:
            _let_it_be_like(described)
        if cls is Day:
            _leave_out(described, "card")
        for name, (lowest, highest) in getattr(cls, "LIMITS", {}).items():
            _limit(described["properties"][name], lowest, highest)
        return described


def _let_it_be_like(pose: JsonSchemaValue) -> None:
    """A pose that is like another one may leave out anything."""
    pose["properties"]["like"] = {
        "type": "string",
        "description": "start, held, or a common posture: what is not said here is taken from there",
    }
    pose["required"] = []


def _leave_out(described: JsonSchemaValue, name: str) -> None:
    """A field that the loader fills: authors do not write it."""
    del described["properties"][name]
    described["required"].remove(name)


def _limit(number: JsonSchemaValue, lowest: int, highest: int) -> None:
    for choice in number.get("anyOf", [number]):
        if choice.get("type") == "integer":
            choice.update(minimum=lowest, maximum=highest)
