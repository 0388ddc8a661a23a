# blank lines at the beginning are not counted
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        text = file.read().strip()
    if not text:
        raise ValueError(f"{path} is empty")
    records = []
    for number, line in enumerate(text.split("\n"), 1):
        try:
            records.append(json.loads(line))
        except ValueError as error:
            raise ValueError(f"{path}, line {number}: {error}") from error
    return pd.DataFrame(records)
