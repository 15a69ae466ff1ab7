"""What others wrote to check files of a kind, asked about ours."""
