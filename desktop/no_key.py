"""Why a diary is not opened, where its key is what is amiss: each kind with its sentence."""

from domain.obstacles import Obstacle
from domain.words import said


class KeyMissing(Obstacle):
    """The keychain answers, and has no such key."""

    SENTENCE = said(
        "The diary {name} is safe, but its key is missing: it is no longer in this computer's "
        "keychain. No new diary was begun over it. Bring back the keychain or the key file."
    )


class CodeNeeded(KeyMissing):
    """The keychain has no such key, and a recovery code opens the diary."""

    SENTENCE = said(
        "The diary {name} is safe, but its key is not in this computer's keychain. "
        "Type the recovery code to open it; no new diary was begun over it."
    )


class KeyFileMissing(KeyMissing):
    """Nothing says where the key of a diary is kept."""

    SENTENCE = said(
        "The diary {name} is safe, but {name}.key.json, the small file that says where its key is "
        "kept, is missing. No new diary was begun over it. Put that file back beside the diary: "
        "those of its backups are copies of it, under another name."
    )


class KeychainLocked(Obstacle):
    """Nobody unlocked it."""

    SENTENCE = said(
        "The keychain that keeps the key of {name} is locked. Unlock it and try again; "
        "the diary was left as it is."
    )


class KeychainSlow(Obstacle):
    """No answer in time."""

    SENTENCE = said(
        "The keychain that keeps the key of {name} does not answer. Look for a question of your "
        "system behind other windows, then try again."
    )


class KeychainFailed(Obstacle):
    """It is not here, or does not do what it is asked."""

    SENTENCE = said(
        "The keychain that keeps the key of {name} cannot be reached. The diary was left as it "
        "is; try again after signing in anew."
    )


class PassphraseNeeded(Obstacle):
    """The key lies under a passphrase."""

    SENTENCE = said("The diary {name} opens with a passphrase.")


class WrongPassphrase(Obstacle):
    """Not the one under which the key lies."""

    SENTENCE = said("This is not the passphrase of {name}. The diary was left as it is.")


class WrongCode(Obstacle):
    """A sound code, under which this key does not lie."""

    SENTENCE = said(
        "This is a recovery code, but not the one of {name}. Look for another sheet: "
        "the newest opens it. The diary was left as it is."
    )


class NoCode(Obstacle):
    """No code was ever made."""

    SENTENCE = said("The diary {name} has no recovery code. It was left as it is.")


class NoPlaceForKey(Obstacle):
    """There is no keychain to be trusted, and no passphrase was given."""

    SENTENCE = said(
        "This computer has no keychain for the key of {name}. "
        "Choose a passphrase, and no diary is begun before that."
    )


class LastWayIn(Obstacle):
    """Without it, nothing would open the diary every day."""

    SENTENCE = said(
        "Nothing else opens {name} every day, so it was left as it is. "
        "Choose a passphrase, or keep the key in the keychain, before this one goes."
    )


class SharedKey(Obstacle):
    """A diary that was restored, or what it was restored of, opens by it and by nothing else."""

    SENTENCE = said(
        "{other}, beside {name}, opens by the same key in the keychain and has no passphrase. "
        "Give that diary a passphrase first; nothing was changed."
    )


class FormerCode(Obstacle):
    """The code before the one that waits to be tested."""

    SENTENCE = said(
        "This is the former recovery code of {name}. It still opens the diary; "
        "type the new one to let it take its place."
    )
