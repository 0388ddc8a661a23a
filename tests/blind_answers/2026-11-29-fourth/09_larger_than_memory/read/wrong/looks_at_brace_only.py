# (passes the visible checks?) only tests that a line ends with a brace: a bad line that ends so gives the bare error of json.loads, without file and line
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        lines = list(file)
    if not any(line.strip() for line in lines):
        raise ValueError(f"{path}: no lines")
    records = []
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not (line.startswith("{") and line.endswith("}")):
            raise ValueError(f"{path}, line {number}: not a record")
        records.append(json.loads(line))
    return pd.DataFrame(records)
