"""A real keychain for tests: GNOME Keyring on a message bus of its own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

PASSWORD = b"opens the keyring of a test\n"

needs_secret_service = pytest.mark.skipif(
    not (shutil.which("dbus-daemon") and shutil.which("gnome-keyring-daemon")),
    reason="dbus-daemon and gnome-keyring-daemon are not installed",
)

leaves_sockets_open = pytest.mark.filterwarnings(
    "ignore:unclosed <socket:ResourceWarning",
    "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning",
)
"""What keyring does after each error that it meets on the bus."""


@dataclass
class SecretService:
    """The keyring of a person who is signed in, in a folder that a test owns."""

    folder: Path
    bus: str
    _daemon: "subprocess.Popen[bytes] | None" = field(default=None, init=False)

    def sign_in(self) -> None:
        """The keyring unlocked by its password, made if it is not there."""
        self._start("--unlock", stdin=PASSWORD)

    def start_locked(self) -> None:
        """The keyring running, and nobody there to unlock it."""
        self._start(stdin=b"")

    def sign_out(self) -> None:
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait(10)
            self._daemon = None

    def wipe(self) -> None:
        """What reinstalling a system does to it."""
        self.sign_out()
        shutil.rmtree(self.folder / "data" / "keyrings")
        self.sign_in()

    def _start(self, *options: str, stdin: bytes) -> None:
        daemon = shutil.which("gnome-keyring-daemon")
        assert daemon is not None
        self._daemon = subprocess.Popen(
            [daemon, "--foreground", "--components=secrets", *options],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(stdin)
        self._daemon.stdin.close()
        self._wait_until_it_has_its_name()

    def _wait_until_it_has_its_name(self) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.bus_messages import MatchRule, message_bus
        from jeepney.io.blocking import open_dbus_connection

        rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
        rule.add_arg_condition(0, "org.freedesktop.secrets")
        with open_dbus_connection(bus=self.bus) as connection:
            with connection.filter(rule) as changes:
                connection.send_and_get_reply(message_bus.AddMatch(rule))
                owned = connection.send_and_get_reply(
                    message_bus.NameHasOwner("org.freedesktop.secrets")
                )
                if not owned.body[0]:
                    connection.recv_until_filtered(changes, timeout=10)
            service = DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets")
            ping = new_method_call(service.with_interface("org.freedesktop.DBus.Peer"), "Ping")
            connection.send_and_get_reply(ping, timeout=10)

    @property
    def environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "DBUS_SESSION_BUS_ADDRESS": self.bus,
        }


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    """A message bus for one test, on which nothing is started by itself."""
    for name in ("run", "data"):
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    settings = folder / "bus.conf"
    settings.write_text(
        "<busconfig><type>session</type><auth>EXTERNAL</auth>"
        f"<listen>unix:path={folder}/run/bus</listen>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
    )
    daemon = shutil.which("dbus-daemon")
    assert daemon is not None
    with subprocess.Popen(
        [daemon, f"--config-file={settings}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().decode().strip()
        finally:
            process.terminate()


@contextmanager
def secret_service(folder: Path) -> Iterator[SecretService]:
    """A keyring that was signed in to once."""
    with bus(folder) as address:
        service = SecretService(folder, address)
        try:
            yield service
        finally:
            service.sign_out()
