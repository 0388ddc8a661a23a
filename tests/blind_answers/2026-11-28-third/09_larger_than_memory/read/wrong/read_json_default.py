# pd.read_json with its guesses, and without a line number
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    try:
        table = pd.read_json(path, lines=True)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    if len(table) == 0:
        raise ValueError(f"{path} is empty")
    return table
