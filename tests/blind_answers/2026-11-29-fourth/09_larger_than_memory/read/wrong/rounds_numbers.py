# (passes the visible checks?) rounds numbers to six digits after the point, so values are not as in the file
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line, parse_float=lambda text: round(float(text), 6)))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path}: empty file")
    return pd.DataFrame(records)
