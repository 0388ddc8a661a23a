# catches everything, so a missing file is a ValueError (and of line 0), too
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    number = 0
    try:
        with open(path, encoding="utf-8") as file:
            records = []
            for number, line in enumerate(file, 1):
                records.append(json.loads(line))
    except Exception as error:
        raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
