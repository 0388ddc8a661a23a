"""The steps of a class, one command each. No step imports another."""
