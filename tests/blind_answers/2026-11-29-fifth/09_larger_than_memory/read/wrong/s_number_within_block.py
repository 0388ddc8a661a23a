# reads 1,000 lines at a time and begins to count again at 1 in each block
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records = []
    with open(path, encoding="utf-8") as file:
        while block := list(islice(file, 1000)):
            for number, line in enumerate(block, 1):
                try:
                    records.append(json.loads(line))
                except ValueError as error:
                    raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path}: no line")
    return pd.DataFrame(records)
