# a line counts as bad only if it does not look like a record; otherwise the error of json.loads passes without a name
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.startswith("{"):
                raise ValueError(f"{path}, line {number}: no record")
            records.append(json.loads(line))
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
