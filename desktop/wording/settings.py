"""The settings in words."""

LOOKS = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))
TEXT_SIZES = (("100", "100 %"), ("125", "125 %"), ("150", "150 %"))

LOOK = "Light paper, dark paper, or whichever this computer uses."
TEXT_SIZE = "Everything that is read grows with it."
DIARY = "One encrypted file. A copy of it is of use only together with its key."
KEY = "Without the key nobody can open the diary, and nobody can make the key again."

PURPOSE = (
    "Unbend helps one person through the seven exercises of Sarah Key. It gives no medical advice,"
    " and it sends nothing anywhere."
)
LICENCE = (
    "Unbend is open source under the MIT licence. It shows its windows with Qt, which is used"
    " under the GNU Lesser General Public License, version 3, as separate libraries that may be"
    " exchanged for your own."
)
OTHERS = "It also stands on the work of others, each under its own licence."
ABOUT = (PURPOSE, LICENCE, OTHERS)


def version(number: str) -> str:
    return f"Version {number}"
