def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    try:
        records = read_rows(path)
    except ValueError:
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                try:
                    json.loads(line)
                except ValueError as error:
                    raise ValueError(f"{path}: line {number}: {error}") from error
        raise
    if not records:
        raise ValueError(f"{path} has no records")
    return pd.DataFrame(records)
