"""The section file that carries every shipped table: named, aligned, little-endian arrays.

Layout: magic ``VSEC``, uint32 section count, then per section a 24-byte ASCII name, uint64 offset and uint64 length in bytes;
the payloads follow, each aligned to 64 bytes. ``SectionFile`` in Verify.Core reads the same layout.
"""
import struct

import numpy as np

MAGIC = b"VSEC"
ALIGNMENT = 64
ENTRY = struct.Struct("<24sQQ")


def _aligned(position: int) -> int:
    return (position + ALIGNMENT - 1) // ALIGNMENT * ALIGNMENT


def write(path: str, sections: dict[str, np.ndarray]) -> None:
    arrays = {name: np.ascontiguousarray(array) for name, array in sections.items()}
    position = _aligned(len(MAGIC) + 4 + ENTRY.size * len(arrays))
    entries = []
    for name, array in arrays.items():
        entries.append((name, position, array.nbytes))
        position = _aligned(position + array.nbytes)
    with open(path, "wb") as file:
        file.write(MAGIC + struct.pack("<I", len(arrays)))
        for name, offset, length in entries:
            file.write(ENTRY.pack(name.encode("ascii"), offset, length))
        for name, offset, _ in entries:
            file.write(b"\0" * (offset - file.tell()))
            file.write(arrays[name].tobytes())


def read(path: str) -> dict[str, bytes]:
    with open(path, "rb") as file:
        data = file.read()
    if data[:4] != MAGIC:
        raise ValueError(f"{path} is not a section file")
    (count,) = struct.unpack_from("<I", data, 4)
    sections = {}
    for index in range(count):
        name, offset, length = ENTRY.unpack_from(data, 8 + index * ENTRY.size)
        sections[name.rstrip(b"\0").decode("ascii")] = data[offset:offset + length]
    return sections
