"""The figures of the exercises: poses read from data, solved, and painted."""
