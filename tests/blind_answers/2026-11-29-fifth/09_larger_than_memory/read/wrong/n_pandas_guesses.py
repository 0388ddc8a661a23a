# pd.read_json as it comes: guesses types (116.0 becomes 116, timestamp a date), though the lines are checked
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    count = 0
    with open(path, encoding="utf-8") as file:
        for count, line in enumerate(file, 1):
            try:
                json.loads(line)
            except ValueError as error:
                raise ValueError(f"{path}, line {count}: {error}") from error
    if count == 0:
        raise ValueError(f"{path} has no lines")
    return pd.read_json(path, lines=True)
