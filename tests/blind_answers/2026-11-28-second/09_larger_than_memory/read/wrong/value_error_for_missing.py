# makes a ValueError of a file that is not there
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    if not Path(path).exists() or not Path(path).stat().st_size:
        raise ValueError(f"{path} is empty or not there")
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    return pd.DataFrame(records)
