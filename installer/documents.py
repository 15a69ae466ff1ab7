"""The kinds of files that belong to Unbend, as every system is told of them."""

from dataclasses import dataclass

from desktop.identity import APP_ID


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of file: `icon` names its drawing in `installer.icons`."""

    ending: str
    mime: str
    kind: str
    """By which Windows and macOS know it; never changed, since people choose programs for it."""

    words: str
    icon: str
    conforms_to: str
    """What it is to macOS beside that."""


DOCUMENTS = (
    Document(
        ending="unbend",
        mime="application/vnd.unbend.history",
        kind=f"{APP_ID}.history",
        words="Unbend history",
        icon="history",
        conforms_to="public.text",
    ),
    Document(
        ending="unbend-plan",
        mime="application/vnd.unbend.plan",
        kind=f"{APP_ID}.plan",
        words="Unbend prescription sheet",
        icon="plan",
        conforms_to="public.json",
    ),
)
