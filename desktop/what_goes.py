"""What erasing a diary, or a new key for it, takes along: as values that a screen can show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What there is of a diary: its backups, and restored diaries beside it, whatever their key.

    A folder for backups may be `away`.
    """

    backups: int = 0
    others: int = 0
    away: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What a new key brings with it.

    So many `backups` go; so many `others`, diaries beside it that have its key or were restored,
    stay; a folder for backups is `away`; there is a `passphrase` to be typed, and a `code` that
    ends.
    """

    backups: int = 0
    others: int = 0
    away: bool = False
    passphrase: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What still lies under a former key: so many backups, a folder not looked into, the key."""

    backups: int = 0
    away: bool = False
    key: bool = False

    def __bool__(self) -> bool:
        return bool(self.backups or self.away or self.key)
