# a file that is not there is reported as ValueError, FileNotFoundError does not pass
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records = []
    try:
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                try:
                    records.append(json.loads(line))
                except ValueError as error:
                    raise ValueError(f"{path}, line {number}: {error}") from error
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
