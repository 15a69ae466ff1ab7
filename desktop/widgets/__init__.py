"""Parts of a screen that know no diary: plain values in, plain signals out."""
