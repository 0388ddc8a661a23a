def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    def records():
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file):
                try:
                    yield json.loads(line)
                except ValueError as error:
                    raise ValueError(f"{path}:{number + 1}: {error}") from error

    found = list(records())
    if not found:
        raise ValueError(f"{path}: nothing in it")
    return pd.DataFrame(found)
