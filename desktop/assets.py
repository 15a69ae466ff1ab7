"""What lies in `resources`, reached by its path inside that folder."""

from importlib.resources import files


def text(path: str) -> str:
    return files("resources").joinpath(path).read_text(encoding="utf-8")


def data(path: str) -> bytes:
    return files("resources").joinpath(path).read_bytes()


def names(folder: str) -> tuple[str, ...]:
    """The files of a folder in the order of their names, without what starts with a dot."""
    inside = files("resources").joinpath(folder).iterdir()
    return tuple(sorted(found.name for found in inside if found.is_file() and found.name[0] != "."))
