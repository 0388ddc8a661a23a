"""Programs, not tests."""

collect_ignore_glob = ["*.py"]
