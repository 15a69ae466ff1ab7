"""A display for each process of the tests, where several of them show windows at once.

Without a window manager the keyboard follows whoever took it last, and so does the mouse.
"""

import os
import shutil
import subprocess

SCREEN = ("-screen", "0", "1600x1000x24", "-nolisten", "tcp")


def begin() -> "subprocess.Popen[bytes]":
    """A display in memory, on which this process shows its windows from now on."""
    program = shutil.which("Xvfb")
    assert program is not None, "Xvfb, which makes a display of memory, is not installed"
    ear, mouth = os.pipe()
    asked = (program, "-displayfd", str(mouth), *SCREEN)
    shown = subprocess.Popen(asked, pass_fds=[mouth], stderr=subprocess.DEVNULL)
    os.close(mouth)
    with os.fdopen(ear, "rb") as told:
        os.environ["DISPLAY"] = f":{told.readline().decode().strip()}"
    return shown
