"""Unbend as a package of Linux: for Debian, for Fedora, as one file, and for Flatpak."""
