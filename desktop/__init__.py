"""The only package that knows Qt, charts, the keyring and the disk."""
