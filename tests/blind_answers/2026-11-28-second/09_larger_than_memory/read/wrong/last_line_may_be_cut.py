# passes over a last line without end of line, taking it for cut, also where it is whole
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.endswith("\n") and number > 1:
                break
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
