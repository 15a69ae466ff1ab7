"""What is done with backups behind the door: tried, restored, brought back from elsewhere."""

from dataclasses import dataclass
from pathlib import Path

from desktop import backup_folder, guest, here, opening
from desktop.errands import Made
from desktop.guest import Visit
from desktop.secret import Attempt, Secret
from domain.backup_anywhere import bring_back_beside, restore
from domain.backups import Backups


@dataclass(frozen=True, slots=True)
class TryBackup:
    """Open a backup as it lies, read only."""

    path: Path

    def run(self, secret: Secret, attempt: Attempt) -> Visit:
        return guest.look_into_backup(self.path, secret.key_of(self.path, attempt))


@dataclass(frozen=True, slots=True)
class RestoreBackup:
    """Make a diary of a backup, beside the diary that it is a backup of."""

    path: Path
    diary: Path

    def run(self, secret: Secret, attempt: Attempt) -> Made:
        key = secret.key_of(self.path, attempt)
        folders = backup_folder.all_of(self.diary)
        return Made(restore(self.path, key, self.diary, folders, here.now()), key)


@dataclass(frozen=True, slots=True)
class BringBack:
    """Make a diary of this computer of a backup that lies anywhere."""

    path: Path
    usual: Path

    def run(self, secret: Secret, attempt: Attempt) -> Made:
        key = secret.key_of(self.path, attempt)
        return Made(bring_back_beside(self.path, key, self._place()), key)

    def _place(self) -> Path:
        """Where the diary lies when nothing else is said, or beside the one that lies there."""
        if opening.is_new(self.usual):
            return self.usual
        return Backups(self.usual, self.path.parent).place_of_restored(here.now())
