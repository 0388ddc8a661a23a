# finds bad lines, but lets pd.read_json guess the types
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    count = 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                json.loads(line)
                count += 1
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if count == 0:
        raise ValueError(f"{path} is empty")
    return pd.read_json(path, lines=True)
