def parse(line, number, name):
    try:
        return json.loads(line)
    except ValueError as e:
        raise ValueError("File {}, line {}: {}".format(name, number, e)) from None


def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    name = Path(path).name
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    records = [parse(line, i + 1, name) for i, line in enumerate(lines) if not line.isspace()]
    if records == []:
        raise ValueError(f"{name}: there is no line")
    return pd.DataFrame.from_records(records)
