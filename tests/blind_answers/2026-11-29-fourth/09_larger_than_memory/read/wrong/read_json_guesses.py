# reads the table with pd.read_json as it stands, which guesses types (dates, 116 for 116.0, text of digits)
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    empty = True
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            empty = False
            try:
                json.loads(line)
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if empty:
        raise ValueError(f"{path}: nothing in it")
    return pd.read_json(path, lines=True)
