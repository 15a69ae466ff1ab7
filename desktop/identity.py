"""Who Unbend is to the system: the names by which windows, files and notices are known as its."""

APP_ID = "org.unbend.Unbend"
"""Desktop file, bundle and taskbar group; changing it makes another app of it for the system."""

PROGRAM = "unbend"
NAME = "Unbend"
