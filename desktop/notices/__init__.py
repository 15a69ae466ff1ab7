"""Notices of the desktop: a few words of ours where a system shows those of all programs."""

from desktop.notices.notice import OPEN, Notice, Notices
from desktop.notices.of_this_system import notices_here

__all__ = ["OPEN", "Notice", "Notices", "notices_here"]
