"""What a release is made of beside the packages: each step a script, so that it runs anywhere."""
