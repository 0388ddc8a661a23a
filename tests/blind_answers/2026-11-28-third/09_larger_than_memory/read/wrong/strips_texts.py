# texts are stripped of blanks
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                record = json.loads(line)
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
            records.append({k: v.strip() if isinstance(v, str) else v for k, v in record.items()})
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
