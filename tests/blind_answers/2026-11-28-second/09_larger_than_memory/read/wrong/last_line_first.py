# if the last line is bad, names it, though an earlier one is bad, too
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    if not lines:
        raise ValueError(f"{path} is empty")
    try:
        json.loads(lines[-1])
    except ValueError as error:
        raise ValueError(f"{path}, line {len(lines)}: cut") from error
    records = []
    for line in lines:
        try:
            records.append(json.loads(line))
        except ValueError as error:
            raise ValueError(f"{path}, line {lines.index(line) + 1}: {error}") from error
    return pd.DataFrame(records)
