"""The rules that look far back, in their plainest form: day by day, each time from the start."""
