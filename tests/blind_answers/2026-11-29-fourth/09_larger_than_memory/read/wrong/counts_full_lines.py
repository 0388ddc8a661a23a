# numbers only the lines that are not blank, so the number of the bad line is too small after a blank one
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    if not lines:
        raise ValueError(f"{path} has no lines")
    records = []
    for i, line in enumerate(lines):
        try:
            records.append(json.loads(line))
        except ValueError as e:
            raise ValueError(f"{path}: line {i + 1}: {e}")
    return pd.DataFrame(records)
