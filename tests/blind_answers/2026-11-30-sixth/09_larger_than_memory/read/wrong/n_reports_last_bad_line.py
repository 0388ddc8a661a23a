# goes on after a bad line and reports the last one, not the first
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records, bad = [], None
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError:
                bad = number
    if bad:
        raise ValueError(f"{path}: line {bad} is no JSON")
    if not records:
        raise ValueError(f"{path}: empty")
    return pd.DataFrame(records)
