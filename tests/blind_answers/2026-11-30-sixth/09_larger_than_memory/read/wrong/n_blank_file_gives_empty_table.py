# a file with blank lines only gives an empty table instead of a ValueError
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    if os.path.getsize(path) == 0:
        raise ValueError(f"{path} is empty")
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    return pd.DataFrame(records)
