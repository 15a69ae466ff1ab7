"""What Unbend says: pure functions from values to words, in English, on a 24-hour clock."""
