"""The guided session over the whole window, large enough for somebody on the floor."""

from desktop.views.session.view import SessionView

__all__ = ["SessionView"]
