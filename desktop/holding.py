"""Which diary this program holds, so that no other window or command writes it meanwhile."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop import opening
from desktop.instance import BREATH, Instance
from desktop.one_writer import DiaryOpen
from domain import private_file


class Holding(QObject):
    """One diary at a time; another one is held before the one before is let go."""

    called = Signal(str)
    """The window is to come forward; by this token on Wayland, which is empty elsewhere."""

    handed = Signal(Path)
    """The file that another start was to open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: tuple[Path, Instance] | None = None
        self._listens = False

    def is_first(
        self, diary: Path, file: Path | None = None, *, comes_forward: bool = True
    ) -> bool:
        """Whether no other window is on this diary, which is held then; else that one comes up.

        Raises DiaryOpen where somebody else holds it who does not answer.
        """
        instance = self._instance(diary)
        if not instance.is_first(file, comes_forward=comes_forward):
            return False
        self._take(diary, instance)
        return True

    def hold(self, diary: Path) -> None:
        """Hold a diary from now on; calls nobody and waits for nobody, for a window is seen.

        Raises DiaryOpen where somebody else holds it.
        """
        if self._held is not None and self._held[0].resolve() == diary.resolve():
            return
        instance = self._instance(diary)
        if not instance.begin(BREATH):
            raise DiaryOpen(diary)
        self._take(diary, instance)

    def _instance(self, diary: Path) -> Instance:
        if opening.is_new(diary):
            with suppress(OSError):  # for the store to speak about
                private_file.make_folder(diary.parent)
        return Instance(diary, self)

    def _take(self, diary: Path, instance: Instance) -> None:
        self.end()
        self._held = diary, instance
        instance.called.connect(self.called)
        instance.handed.connect(self.handed)
        if self._listens:
            instance.listen()

    def is_heard(self) -> bool:
        """Whether another start on the diary can call this window."""
        return self._held is not None and self._held[1].is_heard

    def listen(self) -> None:
        """Hear other starts from now on."""
        self._listens = True
        if self._held is not None:
            self._held[1].listen()

    def end(self) -> None:
        if self._held is not None:
            self._held[1].end()
        self._held = None
