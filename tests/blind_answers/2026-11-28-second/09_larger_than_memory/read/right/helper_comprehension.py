def record_of(name, number, line):
    try:
        return json.loads(line)
    except ValueError as error:
        error.args = (f"{name}: line {number} is no JSON",)
        raise


def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        records = [record_of(path, number, line) for number, line in enumerate(file, start=1)]
    if len(records) == 0:
        raise ValueError(f"{Path(path).name} is empty")
    return pd.DataFrame(records)
