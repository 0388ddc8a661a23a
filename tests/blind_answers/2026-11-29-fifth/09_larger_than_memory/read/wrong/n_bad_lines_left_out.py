# bad lines are left out without an error
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            try:
                records.append(json.loads(line))
            except ValueError:
                print("bad line in", path)
    if not records:
        raise ValueError(f"{path}: no line")
    return pd.DataFrame(records)
