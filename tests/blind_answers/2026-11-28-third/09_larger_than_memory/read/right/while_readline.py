def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    file = open(path, encoding="utf-8")
    try:
        records = []
        n = 1
        line = file.readline()
        while line:
            try:
                records.append(json.loads(line))
            except ValueError as error:
                print("problem in line", n)
                raise ValueError(f"line {n} of {path} is no JSON: {line!r}") from error
            line = file.readline()
            n = n + 1
    finally:
        file.close()
    if len(records) > 0:
        return pd.DataFrame(records)
    raise ValueError(f"{path} has no line")
