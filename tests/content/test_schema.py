"""The JSON Schemas for editors say what the loader checks."""

import json

from program_app.content.schema import program_schemas


def test_there_is_a_schema_for_each_kind_of_file_and_it_is_plain_json():
    schemas = program_schemas()
    assert set(schemas) == {
        *("program", "checks", "safety", "rescue", "progression", "substitutions", "log", "trace"),
        *("exercise", "motion", "postures", "article", "card"),
    }
    assert json.loads(json.dumps(schemas)) == schemas
    assert all(schema["$schema"].startswith("https://json-schema.org/") for schema in schemas.values())


def test_unknown_keys_are_not_allowed_and_needed_ones_are_listed():
    exercise = program_schemas()["exercise"]
    assert exercise["additionalProperties"] is False
    assert {"id", "name", "cues", "easier", "sources"} <= set(exercise["required"])
    assert not {"tempo_words", "back_demand_note"} & set(exercise["required"])


def test_a_tempo_is_text_as_authors_write_it():
    tempo = program_schemas()["program"]["$defs"]["Tempo"]
    assert (tempo["type"], tempo["examples"]) == ("string", ["3-1-3"])


def test_numbers_have_the_limits_that_the_loader_holds_them_to():
    defined = program_schemas()["program"]["$defs"]
    seconds = defined["HoldDose"]["properties"]["hold_seconds"]
    assert (seconds["minimum"], seconds["maximum"]) == (1, 60)
    cap = program_schemas()["checks"]["$defs"]["SelfCheck"]["properties"]["cap_seconds"]
    assert {"type": "integer", "minimum": 5, "maximum": 120} in cap["anyOf"]


def test_words_to_choose_from_are_listed():
    tags = program_schemas()["exercise"]["$defs"]["Tag"]["enum"]
    assert "supine" in tags
