# pd.read_json guesses types: dates from text, whole numbers from 116.0
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        number = 0
        for number, line in enumerate(file, 1):
            try:
                json.loads(line)
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not number:
        raise ValueError(f"{path} is empty")
    return pd.read_json(path, lines=True)
