"""What macOS is told about Unbend: the Info.plist of its bundle, for `installer/unbend.spec`."""

from desktop.identity import APP_ID, NAME
from desktop.version import VERSION
from installer.documents import DOCUMENTS, Document

BUNDLE_ID = APP_ID
APP = f"{NAME}.app"

OLDEST = "14.0"
"""What the wheels of this Qt are made for."""

Plist = dict[str, object]


def _opened(document: Document) -> Plist:
    """A kind of file that a double click opens here; made by this app, so it is its owner."""
    return {
        "CFBundleTypeName": document.words,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [document.kind],
    }


def _exported(document: Document) -> Plist:
    return {
        "UTTypeIdentifier": document.kind,
        "UTTypeDescription": document.words,
        "UTTypeConformsTo": [document.conforms_to],
        "UTTypeTagSpecification": {
            "public.filename-extension": [document.ending],
            "public.mime-type": [document.mime],
        },
    }


INFO: Plist = {
    "CFBundleDisplayName": NAME,
    "CFBundleName": NAME,
    "CFBundleShortVersionString": VERSION,
    "CFBundleVersion": VERSION,
    "CFBundleLocalizations": ["en", "de"],
    "CFBundleDocumentTypes": [_opened(each) for each in DOCUMENTS],
    "UTExportedTypeDeclarations": [_exported(each) for each in DOCUMENTS],
    "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
    "LSMinimumSystemVersion": OLDEST,
    "NSHighResolutionCapable": True,
    "NSPrincipalClass": "NSApplication",
    "NSSupportsAutomaticGraphicsSwitching": True,
}
"""Without NSRequiresAquaSystemAppearance, which would keep the app light in a dark system."""
